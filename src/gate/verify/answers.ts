import type { Ports } from '../../check/ports.ts';
import type { Failure } from '../../domain/finding.ts';
import { truncated } from '../../github/failures.ts';
import type { Cohort, Policy } from '../../domain/policy/policy.ts';
import { ok, type Result } from '../../domain/result.ts';
import { membersQuery } from '../../domain/risk/waves.ts';
import { compare, type Query, type Resolution } from '../../domain/sites/resolution.ts';
import { resolvePart } from '../parts.ts';
import type { GateQuestion } from '../question.ts';
import { queryOf, type ReadRelease } from '../releases.ts';

/** A map of the platform takes 16.7 million entries, and throws at the next. */
const MAX_SITES = 16_000_000;

/** What the inventory has said after a deployment. */
export interface SiteAnswers {
  /** Ids of the sites that are to have the commit, sorted. */
  readonly list: readonly string[];
  /** What each site has; of those that are not there it is not known. */
  readonly commits: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  /** The cohorts of each active site. */
  readonly cohorts: ReadonlyMap<string, readonly Cohort[]>;
  /** Answers about the releases, in their order; null where there was nothing to ask. */
  readonly releases: readonly (Resolution | null)[];
}

/** Asks everything about one state of the inventory: the list, all other sites, and whom the releases cover. */
export async function fetchSiteAnswers(
  { policy, place, repository }: GateQuestion,
  targets: readonly string[] | null,
  releases: readonly ReadRelease[],
  ports: Ports,
): Promise<Result<SiteAnswers, Failure>> {
  const cohorts = [...policy.cohorts.values()];
  const members = cohorts.map((cohort): Query => ({ ...membersQuery(policy, cohort), ...WANTED }));
  const asked = releases.map(queryOf);
  const queries = [
    targets === null ? { ...membersQuery(policy, place.cohort), ...WANTED } : listQuery(policy, place.cohort, targets),
    ...members,
    ...asked.filter((query) => query !== null),
  ];
  const resolve =
    targets === null
      ? resolvePart(ports.resolve, policy, place.cohort, place.part, { waves: null, whole: null })
      : ports.resolve;
  const answers = await resolve(queries, repository.tip);
  if (!answers.ok) return answers;
  const [list, ...others] = answers.value;
  if (list === undefined) throw new Error('the inventory left a question unanswered');
  const ofCohorts = others.slice(0, cohorts.length);
  const ofReleases = others.slice(cohorts.length);
  const all = [list, ...ofCohorts];
  const sites = all.reduce((sum, { targets: ids }) => sum + ids.length, 0);
  if (sites > MAX_SITES) return truncated('what sites have', `at most ${MAX_SITES} sites`, `${sites}`);
  let next = 0;
  return ok({
    list: targets ?? list.targets,
    commits: new Map(all.flatMap(({ deployed }) => [...deployed].flatMap(([oid, ids]) => ids.map((id) => [id, oid])))),
    names: new Map(all.flatMap(({ names }) => [...names])),
    cohorts: cohortsOf(cohorts, ofCohorts),
    releases: asked.map((query) => (query === null ? null : (ofReleases[next++] ?? null))),
  });
}

const WANTED = { named: true, deployed: true } as const;

/** Asks about sites by their ids alone, whatever has become of them. */
function listQuery(policy: Policy, cohort: Cohort, ids: readonly string[]): Query {
  const { declaration, ...query } = membersQuery(policy, cohort);
  return { ...query, ...WANTED, declaration: { ...declaration, targets: { kind: 'sites', ids } } };
}

function cohortsOf(cohorts: readonly Cohort[], answers: readonly Resolution[]): ReadonlyMap<string, readonly Cohort[]> {
  const found = new Map<string, Cohort[]>();
  for (const [index, cohort] of cohorts.entries())
    for (const id of answers[index]?.targets ?? []) found.set(id, [...(found.get(id) ?? []), cohort]);
  return new Map([...found].toSorted(([a], [b]) => compare(a, b)));
}
