import { environmentPlaces, environmentsOf, type Cohort, type Environment, type Policy } from '../policy/policy.ts';
import { divide, membersQuery, narrowed, waveQueries } from '../risk/waves.ts';
import { compare } from '../sites/order.ts';
import type { Query, Resolution } from '../sites/resolution.ts';
import {
  concerns,
  judgeStanding,
  type StandingRelease,
  type StandingManifest,
  type StandingOffender,
} from './manifest.ts';

/* Which manifests of a tree would close a gate, found out before anything is deployed. */

/** A manifest that would close gates. */
export interface ClosingManifest extends StandingManifest {
  /** Environments whose gates it would close, each once. */
  readonly environments: readonly string[];
}

/** The cohorts that have a gate and that some readable manifest covers: of them the inventory is asked. */
function gatedCohorts(policy: Policy, manifests: readonly StandingRelease[]): Cohort[] {
  const readable = manifests.filter(({ query }) => query !== null);
  return [...policy.cohorts.values()].filter(
    (cohort) => environmentsOf(cohort).length > 0 && readable.some((manifest) => concerns(manifest, cohort)),
  );
}

/** Whether the policy has an environment at all: without one there is no gate. */
export function hasGates(policy: Policy): boolean {
  return environmentPlaces(policy).length > 0;
}

/** What the inventory is to be asked: about each readable manifest, and of each cohort its sites and its waves. */
export function closingQueries(policy: Policy, manifests: readonly StandingRelease[]): Query[] {
  return [
    ...manifests.flatMap(({ query }) => (query === null ? [] : [query])),
    ...gatedCohorts(policy, manifests).flatMap((cohort) => [
      { ...membersQuery(policy, cohort), named: true },
      ...waveQueries(policy, cohort),
    ]),
  ];
}

/** The manifests that would close a gate, by the answers to these questions; null where nothing could be asked. */
export function closingManifests(
  policy: Policy,
  manifests: readonly StandingRelease[],
  answers: readonly Resolution[] | null,
): ClosingManifest[] {
  if (!hasGates(policy)) return [];
  let next = 0;
  const take = () => answers?.[next++] ?? null;
  const read = manifests.map((manifest) => ({ manifest, answer: manifest.query === null ? null : take() }));
  const places = gatedCohorts(policy, manifests).flatMap((cohort) => {
    const members = take();
    const matches = cohort.waves.map(() => take()).filter((answer) => answer !== null);
    return members === null ? [] : placesOf(cohort, members, matches);
  });
  const everywhere = [...new Set(environmentPlaces(policy).map(({ environment }) => environment.name))];
  return read.flatMap(({ manifest, answer }): ClosingManifest[] => {
    const { path, problems } = manifest;
    if (problems.length > 0) return [{ path, problems, offenders: null, environments: everywhere }];
    const closed = places
      .filter(({ cohort }) => concerns(manifest, cohort))
      .map(({ environments, sites }) => ({
        environments,
        offenders: judgeStanding(manifest, answer, sites).offenders ?? [],
      }))
      .filter(({ offenders }) => offenders.length > 0);
    if (closed.length === 0) return [];
    const offenders = new Map(closed.flatMap((place) => place.offenders).map((offender) => [offender.id, offender]));
    const environments = closed.flatMap((place) => place.environments.map(({ name }) => name));
    return [{ path, problems, offenders: sorted([...offenders.values()]), environments: [...new Set(environments)] }];
  });
}

/** What one deployment goes to: a wave, or what no wave matches. */
interface Place {
  readonly cohort: Cohort;
  readonly environments: readonly Environment[];
  readonly sites: Resolution;
}

function placesOf(cohort: Cohort, members: Resolution, matches: readonly Resolution[]): Place[] {
  const { waves, rest } = divide(
    members.targets,
    matches.map(({ targets }) => targets),
  );
  const place = (environments: readonly Environment[], ids: readonly string[]): Place => ({
    cohort,
    environments,
    sites: narrowed(members, ids),
  });
  return [
    ...cohort.waves.map(({ environments }, index) => place(environments, waves[index] ?? [])),
    place(cohort.environments, rest),
  ].filter(({ environments }) => environments.length > 0);
}

function sorted(offenders: readonly StandingOffender[]): StandingOffender[] {
  return offenders.toSorted((a, b) => compare(a.id, b.id));
}
