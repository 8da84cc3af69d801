import type { Failure } from '../domain/finding.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Fetch } from '../http/bounded-fetch.ts';
import { inconsistent, failed, type InventoryError } from './error.ts';
import { SiteCollector } from './site-collector.ts';
import type { Inventory } from './port.ts';
import { fetchJson } from './request.ts';
import { parseCohortCounts, parseSitesPage, type CohortCounts, type SitesPage } from './shapes.ts';
import { checkFreshness, olderOf, type Snapshot } from './snapshot.ts';

/** Sites asked for on a page; the inventory may give fewer. */
const PAGE = 1000;

export interface HttpDeps {
  readonly token: string | null;
  /** Bounded: it ends, stays within the origin, and throws nothing but a `RequestFailure`. */
  readonly fetch: Fetch;
  readonly now: () => Date;
}

/**
 * The inventory of section 5 of the contract.
 * @param source `url`: the base, with or without a slash at its end; `maxAge` in milliseconds.
 */
export function httpInventory(source: { readonly url: string; readonly maxAge: number }, deps: HttpDeps): Inventory {
  return { resolve: (queries, signal) => new Reading(source, deps, queries, signal).resolve() };
}

/** One answer being put together from pages and counts that must all speak of the same state. */
class Reading {
  readonly #source: { readonly url: string; readonly maxAge: number };
  readonly #deps: HttpDeps;
  readonly #queries: readonly Query[];
  readonly #signal: AbortSignal;
  readonly #intake: SiteCollector;
  readonly #token: string | null;
  #oldest: Snapshot | null = null;

  constructor(
    source: { readonly url: string; readonly maxAge: number },
    deps: HttpDeps,
    queries: readonly Query[],
    signal: AbortSignal,
  ) {
    this.#source = source;
    this.#deps = deps;
    this.#queries = queries;
    this.#signal = signal;
    this.#intake = new SiteCollector(queries);
    this.#token = deps.token || null;
  }

  async resolve(): Promise<Result<readonly Resolution[], Failure>> {
    const stamp = await this.#takeSites();
    if (!stamp.ok) return stamp;
    const names = this.#queries.some((query) => countsAreNeeded(query.policy)) ? await this.#compareCounts() : ok(null);
    if (!names.ok) return names;
    const { snapshot, asOf } = olderOf(stamp.value, this.#oldest);
    return ok(this.#intake.finish({ snapshot, asOf, cohortNames: names.value }));
  }

  async #takeSites(): Promise<Result<Snapshot, Failure>> {
    const cursors = new Set<string>();
    let cursor: string | null = null;
    let first: SitesPage | null = null;
    for (let number = 1; ; number += 1) {
      const url = this.#address('sites');
      url.searchParams.set('limit', String(PAGE));
      if (cursor !== null) url.searchParams.set('cursor', cursor);
      const asked = `GET ${this.#address('sites').href} (page ${number})`;
      const page: Result<SitesPage, Failure> = await this.#ask(url, asked, parseSitesPage);
      if (!page.ok) return page;
      first ??= page.value;
      const next: string | null = page.value.next || null;
      const doubt = this.#takePage(page.value, first.total) ?? doubtNext(page.value, next, cursors, this.#intake.size);
      if (doubt !== null) return this.#refuse(asked, doubt);
      if (next === null) return ok(first);
      cursors.add(next);
      cursor = next;
    }
  }

  #takePage(page: SitesPage, total: number): InventoryError | null {
    if (page.total !== total) return inconsistent(`the same total on every page (${total})`, `total ${page.total}`);
    for (const site of page.sites) {
      const doubt = this.#intake.add(site);
      if (doubt !== null) return doubt;
      if (this.#intake.size > total)
        return inconsistent(`${total} sites, as its total says`, `more than ${total} sites`);
    }
    return null;
  }

  /** The names of all cohorts that the inventory knows, once its counts agree with the sites it gave. */
  async #compareCounts(): Promise<Result<readonly string[], Failure>> {
    const url = this.#address('cohorts');
    const asked = `GET ${url.href}`;
    const answer = await this.#ask(url, asked, parseCohortCounts);
    if (!answer.ok) return answer;
    const doubt = doubtCounts(answer.value, this.#intake);
    return doubt === null ? ok(answer.value.cohorts.map((cohort) => cohort.name)) : this.#refuse(asked, doubt);
  }

  async #ask<T extends Snapshot>(
    url: URL,
    asked: string,
    read: (value: unknown) => Result<T, InventoryError>,
  ): Promise<Result<T, Failure>> {
    const { fetch, now } = this.#deps;
    const json = await fetchJson({ url, asked, token: this.#token }, fetch, this.#signal);
    if (!json.ok) return json;
    const answer = read(json.value);
    if (!answer.ok) return this.#refuse(asked, answer.error);
    const doubt = checkFreshness(answer.value, this.#oldest, { maxAge: this.#source.maxAge, now });
    if (doubt !== null) return this.#refuse(asked, doubt);
    this.#oldest = olderOf(answer.value, this.#oldest);
    return ok(answer.value);
  }

  #address(resource: 'sites' | 'cohorts'): URL {
    const url = new URL(this.#source.url);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${resource}`;
    return url;
  }

  /** A server that echoes what it was sent does not get the token into a report. */
  #refuse(asked: string, doubt: InventoryError): ReturnType<typeof failed> {
    const hide = (phrase: string) => (this.#token === null ? phrase : phrase.replaceAll(this.#token, '***'));
    return failed(asked, { code: doubt.code, expected: hide(doubt.expected), observed: hide(doubt.observed) });
  }
}

function countsAreNeeded(policy: Policy): boolean {
  return [...policy.cohorts.values()].some((cohort) => cohort.select === null);
}

/** Whether a page that says there is more may be believed, and one that says there is not. */
function doubtNext(
  page: SitesPage,
  next: string | null,
  cursors: ReadonlySet<string>,
  seen: number,
): InventoryError | null {
  if (next === null)
    return seen === page.total
      ? null
      : inconsistent(`${page.total} sites, as its total says`, `${seen} sites, and no further page`);
  if (page.sites.length === 0)
    return inconsistent('sites on a page that is not the last', 'no sites, and a further page');
  return cursors.has(next) ? inconsistent('a new cursor on every page', 'a cursor that it gave before') : null;
}

function doubtCounts({ cohorts }: CohortCounts, intake: SiteCollector): InventoryError | null {
  const names = new Set<string>();
  for (const { name, sites } of cohorts) {
    if (names.has(name)) return inconsistent('each cohort once', `cohort ${name} a second time`);
    names.add(name);
    const members = intake.members(name).find((count) => count !== sites);
    if (members !== undefined)
      return inconsistent(
        `cohort ${name} to have the ${members} members found among the sites`,
        `a count of ${sites} for cohort ${name}`,
      );
  }
  return null;
}
