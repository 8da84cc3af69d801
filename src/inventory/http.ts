import type { Lookup } from '../domain/facts.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Query, Resolution } from '../domain/resolution.ts';
import type { Result } from '../domain/result.ts';
import type { Fetch } from '../net/bounded-fetch.ts';
import { found, inconsistent, refused, type Doubt } from './doubt.ts';
import { Intake } from './intake.ts';
import type { Inventory } from './port.ts';
import { getJson } from './request.ts';
import { readCohortCounts, readSitesPage, type CohortCounts, type SitesPage } from './shapes.ts';
import { doubtStamp, older, type Stamp } from './snapshot.ts';

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
  readonly #intake: Intake;
  readonly #token: string | null;
  #oldest: Stamp | null = null;

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
    this.#intake = new Intake(queries);
    this.#token = deps.token || null;
  }

  async resolve(): Promise<Lookup<readonly Resolution[]>> {
    const stamp = await this.#takeSites();
    if (!stamp.found) return stamp;
    const names = this.#queries.some((query) => countsAreNeeded(query.policy))
      ? await this.#compareCounts()
      : found(null);
    if (!names.found) return names;
    const { snapshot, asOf } = older(stamp.value, this.#oldest);
    return found(this.#intake.finish({ snapshot, asOf, cohortNames: names.value }));
  }

  async #takeSites(): Promise<Lookup<Stamp>> {
    const cursors = new Set<string>();
    let cursor: string | null = null;
    let first: SitesPage | null = null;
    for (let number = 1; ; number += 1) {
      const url = this.#address('sites');
      url.searchParams.set('limit', String(PAGE));
      if (cursor !== null) url.searchParams.set('cursor', cursor);
      const asked = `GET ${this.#address('sites').href} (page ${number})`;
      const page: Lookup<SitesPage> = await this.#ask(url, asked, readSitesPage);
      if (!page.found) return page;
      first ??= page.value;
      const next: string | null = page.value.next || null;
      const doubt = this.#takePage(page.value, first.total) ?? doubtNext(page.value, next, cursors, this.#intake.size);
      if (doubt !== null) return this.#refuse(asked, doubt);
      if (next === null) return found(first);
      cursors.add(next);
      cursor = next;
    }
  }

  #takePage(page: SitesPage, total: number): Doubt | null {
    if (page.total !== total) return inconsistent(`the same total on every page (${total})`, `total ${page.total}`);
    for (const site of page.sites) {
      const doubt = this.#intake.take(site);
      if (doubt !== null) return doubt;
      if (this.#intake.size > total)
        return inconsistent(`${total} sites, as its total says`, `more than ${total} sites`);
    }
    return null;
  }

  /** The names of all cohorts that the inventory knows, once its counts agree with the sites it gave. */
  async #compareCounts(): Promise<Lookup<readonly string[]>> {
    const url = this.#address('cohorts');
    const asked = `GET ${url.href}`;
    const answer = await this.#ask(url, asked, readCohortCounts);
    if (!answer.found) return answer;
    const doubt = doubtCounts(answer.value, this.#intake);
    return doubt === null ? found(answer.value.cohorts.map((cohort) => cohort.name)) : this.#refuse(asked, doubt);
  }

  async #ask<T extends Stamp>(url: URL, asked: string, read: (value: unknown) => Result<T, Doubt>): Promise<Lookup<T>> {
    const { fetch, now } = this.#deps;
    const json = await getJson({ url, asked, token: this.#token }, fetch, this.#signal);
    if (!json.found) return json;
    const answer = read(json.value);
    if (!answer.ok) return this.#refuse(asked, answer.error);
    const doubt = doubtStamp(answer.value, this.#oldest, { maxAge: this.#source.maxAge, now });
    if (doubt !== null) return this.#refuse(asked, doubt);
    this.#oldest = older(answer.value, this.#oldest);
    return found(answer.value);
  }

  #address(resource: 'sites' | 'cohorts'): URL {
    const url = new URL(this.#source.url);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${resource}`;
    return url;
  }

  /** A server that echoes what it was sent does not get the token into a report. */
  #refuse(asked: string, doubt: Doubt): ReturnType<typeof refused> {
    const hide = (phrase: string) => (this.#token === null ? phrase : phrase.replaceAll(this.#token, '***'));
    return refused(asked, { code: doubt.code, expected: hide(doubt.expected), observed: hide(doubt.observed) });
  }
}

function countsAreNeeded(policy: Policy): boolean {
  return [...policy.cohorts.values()].some((cohort) => cohort.select === null);
}

/** Whether a page that says there is more may be believed, and one that says there is not. */
function doubtNext(page: SitesPage, next: string | null, cursors: ReadonlySet<string>, seen: number): Doubt | null {
  if (next === null)
    return seen === page.total
      ? null
      : inconsistent(`${page.total} sites, as its total says`, `${seen} sites, and no further page`);
  if (page.sites.length === 0)
    return inconsistent('sites on a page that is not the last', 'no sites, and a further page');
  return cursors.has(next) ? inconsistent('a new cursor on every page', 'a cursor that it gave before') : null;
}

function doubtCounts({ cohorts }: CohortCounts, intake: Intake): Doubt | null {
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
