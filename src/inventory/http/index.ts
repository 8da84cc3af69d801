import type { Failure } from '../../domain/finding.ts';
import type { HttpSource } from '../../domain/policy/inventory.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Query, Resolution } from '../../domain/sites/resolution.ts';
import type { Fetch } from '../../http/bounded-fetch.ts';
import { failed, inconsistent, type InventoryError } from '../error.ts';
import type { Inventory, ReadingDeps } from '../port.ts';
import { SiteCollector } from '../site-collector.ts';
import { checkFreshness, olderOf, type Stamp } from '../snapshot.ts';
import { authorize, authorizeBy, type Authorization, type FetchIdentity } from './credentials.ts';
import { askPages } from './early.ts';
import { readList, type ReadList } from './list.ts';
import { mappedPages } from './mapped-list.ts';
import { ownPages, parseCohortCounts, type CohortCounts } from './own-shape.ts';
import type { PageReader } from './page.ts';
import { ReadingProgress } from '../progress.ts';
import { Session, type EarlyPages } from './session.ts';

export interface HttpDeps extends ReadingDeps {
  readonly token: string | null;
  readonly fetchIdentity: FetchIdentity;
  /** Bounded: it ends, stays within the origin, and throws nothing but a `RequestFailure`. */
  readonly fetch: Fetch;
  /** Called when what is probably the last request goes out. */
  readonly onLast?: () => void;
  /** What has been asked for already; default: nothing. */
  readonly early?: EarlyPages;
}

/** An API: of our own shape (contract, section 5), or one that a team already has, by a mapping. */
export function httpInventory(source: HttpSource, deps: HttpDeps): Inventory {
  return {
    async resolve(queries, signal) {
      // What was asked for ahead ends with the answer.
      const stop = new AbortController();
      try {
        const whole = AbortSignal.any([signal, stop.signal]);
        const authorization = await authorize(source.auth, deps.token || null, deps.fetchIdentity, whole);
        if (!authorization.ok) return failed(`GET ${addressOf(source).href}`, authorization.error);
        return await answer(source, deps, sessions(source, deps, authorization.value, whole), queries);
      } finally {
        stop.abort();
      }
    },
  };
}

/** What is asked for early is asked so. */
export interface EarlyDeps extends Pick<HttpDeps, 'token' | 'fetch' | 'now'> {
  readonly early: EarlyPages;
  readonly signal: AbortSignal;
}

/**
 * Asks early for what every reading begins with: the first pages and the counts. Not where the workflow's identity must be
 * asked for first.
 */
export function askFirstPages(source: HttpSource, policy: Policy, { token, signal, ...deps }: EarlyDeps): void {
  if (source.auth.kind === 'oidc') return;
  const authorization = authorizeBy(source.auth, token || null);
  if (!authorization.ok) return;
  const sessionOf = sessions(source, deps, authorization.value, signal);
  // Where it fails, it fails again when it is asked for in its time.
  askPages(pagesOf(source), sessionOf(addressOf(source)), deps.early).catch(() => undefined);
  if (!hasCounts(source, policy)) return;
  const url = resourceOf(source.url, 'cohorts');
  const session = sessionOf(url);
  deps.early.keep(session.key(url), session.ask(url, null));
}

type SessionOf = (resource: URL) => Session;

/** How one inventory is asked for its resources. */
function sessions(
  { maxAge }: HttpSource,
  { fetch, now, early }: Pick<HttpDeps, 'fetch' | 'now' | 'early'>,
  authorization: Authorization,
  signal: AbortSignal,
): SessionOf {
  return ({ href }) => new Session(href, { authorization, fetch, signal, freshness: { maxAge, now }, early });
}

async function answer(
  source: HttpSource,
  { progress = () => undefined, onLast }: HttpDeps,
  sessionOf: SessionOf,
  queries: readonly Query[],
): Promise<Result<readonly Resolution[], Failure>> {
  const collector = new SiteCollector(queries);
  const session = sessionOf(addressOf(source));
  const read = (verb: string, take: Parameters<typeof readList>[3], ending?: () => void) =>
    readList(pagesOf(source), session, new ReadingProgress(progress, verb), take, ending);
  const reading = read('read', (site) => collector.add(site), onLast);
  const counting = queries.some(({ policy }) => hasCounts(source, policy)) ? askCounts(source, sessionOf) : null;
  const list = await reading;
  if (!list.ok) return list;
  // Pages without a snapshot could be of different states: the same list a second time shows that they were not.
  if (list.value.stamp.snapshot === null && list.value.pages > 1) {
    const again = await read('read again', () => null);
    if (!again.ok) return again;
    if (again.value.digest !== list.value.digest) return session.refuse(null, otherList(list.value, again.value));
  }
  const counts = counting === null ? ok(null) : await compareCounts(counting, collector, list.value.stamp);
  if (!counts.ok) return counts;
  const stamp = counts.value === null ? list.value.stamp : olderOf(counts.value.stamp, list.value.stamp);
  return ok(
    collector.finish({
      snapshot: stamp.snapshot ?? `sha256:${list.value.digest.slice(0, 16)}`,
      asOf: stamp.asOf ?? '',
      cohortNames: counts.value?.names ?? null,
      uncounted: uncountedOf(source),
    }),
  );
}

function otherList(first: ReadList, second: ReadList): InventoryError {
  return inconsistent(
    'the same list when it is read a second time, since it has no snapshot',
    second.sites === first.sites
      ? `another one, of ${first.sites} sites too`
      : `${first.sites} sites, then ${second.sites}`,
    'snapshot',
  );
}

/** What was asked about the counts of cohorts. */
interface Counting {
  readonly session: Session;
  readonly pending: ReturnType<Session['ask']>;
}

/** Beside the first page: they are of the same state, or are not believed. */
function askCounts(source: HttpSource, sessionOf: SessionOf): Counting {
  const url = resourceOf(source.url, 'cohorts');
  const session = sessionOf(url);
  const pending = session.ask(url, null);
  pending.catch(() => undefined);
  return { session, pending };
}

/** The names of all cohorts that the inventory knows, once its counts agree with the sites it gave. */
async function compareCounts(
  { session, pending }: Counting,
  collector: SiteCollector,
  before: Stamp,
): Promise<Result<{ readonly names: readonly string[]; readonly stamp: Stamp }, Failure>> {
  const reply = await pending;
  if (!reply.ok) return reply;
  const counts = parseCohortCounts(reply.value.body);
  if (!counts.ok) return session.refuse(null, counts.error);
  const problem = checkFreshness(counts.value, before, session.freshness) ?? checkCounts(counts.value, collector);
  return problem === null
    ? ok({ names: counts.value.cohorts.map((cohort) => cohort.name), stamp: counts.value })
    : session.refuse(null, problem);
}

/** What the mapping says that the list does not tell. */
function uncountedOf({ mapping }: HttpSource): ('total' | 'snapshot')[] {
  return (['total', 'snapshot'] as const).filter((key) => mapping !== null && mapping[key] === null);
}

function pagesOf(source: HttpSource): PageReader {
  const url = addressOf(source);
  for (const [name, value] of source.query) url.searchParams.set(name, value);
  return source.mapping === null ? ownPages(url) : mappedPages(url, source.mapping);
}

/** The address of the list, without a query. */
function addressOf({ url, mapping }: HttpSource): URL {
  return mapping === null ? resourceOf(url, 'sites') : new URL(url);
}

function resourceOf(base: string, resource: 'sites' | 'cohorts'): URL {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${resource}`;
  return url;
}

/** Whether counts are asked for: of our own shape, and for a cohort whose members the inventory names itself. */
function hasCounts({ mapping }: HttpSource, policy: Policy): boolean {
  return mapping === null && [...policy.cohorts.values()].some((cohort) => cohort.select === null);
}

function checkCounts({ cohorts }: CohortCounts, collector: SiteCollector): InventoryError | null {
  const names = new Set<string>();
  for (const { name, sites } of cohorts) {
    if (names.has(name)) return inconsistent('each cohort once', `cohort ${name} a second time`);
    names.add(name);
    const members = collector.members(name).find((count) => count !== sites);
    if (members !== undefined)
      return inconsistent(
        `cohort ${name} to have the ${members} members found among the sites`,
        `a count of ${sites} for cohort ${name}`,
      );
  }
  return null;
}
