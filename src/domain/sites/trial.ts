import { cohortsQuery } from './query.ts';
import type { Query, Resolution } from './resolution.ts';
import type { Problem } from '../problem.ts';
import { dimensionsOf, type Policy, environmentsOf } from '../policy/policy.ts';
import type { Unmatched } from '../policy/unmatched.ts';

/** What a changed policy or inventory file would do, found out before it is merged. */
export interface Trial {
  /** Files at the head of the pull request that are not what the policy takes them for. */
  readonly mistakes: readonly FileMistakes[];
  /** What the policy names and nothing matches. */
  readonly unmatched: readonly Unmatched[];
  /** What could not be looked up for that, and why. */
  readonly untried: readonly string[];
  readonly estate: TriedEstate;
  /** Dimensions whose cohorts have environments, where that is more than one: what is deployed to each must cover all. */
  readonly dimensions: readonly string[];
}

export interface FileMistakes {
  readonly path: string;
  readonly problems: readonly Problem[];
}

export type TriedEstate =
  /** `before` is null where no valid policy is in force. */
  | { readonly kind: 'counted'; readonly before: Estate | null; readonly after: Estate }
  /** Its author may not see the estate. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'untried'; readonly why: string };

/** The sites as a policy divides them: those of a permitted status. */
export interface Estate {
  readonly total: number;
  readonly permitted: number;
  readonly cohorts: ReadonlyMap<string, number>;
  readonly dimensions: readonly EstateDimension[];
}

export interface EstateDimension {
  readonly name: string;
  /** In none of its cohorts. */
  readonly none: number;
  /** In several of its cohorts: their ids. */
  readonly several: readonly string[];
}

/** What the inventory is asked to divide the estate: for each dimension everything that is in one of its cohorts. */
export function estateQueries(policy: Policy): Query[] {
  return dimensionsOf(policy).map((dimension) => {
    const cohorts = [...policy.cohorts.values()].filter((cohort) => cohort.dimension === dimension);
    const names = cohorts.map(({ name }) => name).toSorted();
    return { ...cohortsQuery(policy, names), deployed: policy.releases.deployed === 'sites' };
  });
}

/** Ids of the sites that are to tell what they have (`releases.deployed: sites`) and do not, by the answers to these queries. */
export function unreportedSites({ releases }: Policy, answers: readonly Resolution[]): string[] {
  if (releases.deployed !== 'sites') return [];
  const unreported = answers.flatMap(({ targets, deployed }) => {
    const reported = new Set([...deployed.values()].flat());
    return targets.filter((id) => !reported.has(id));
  });
  return [...new Set(unreported)];
}

/** The estate as the answers to these queries have it. */
export function estateOf(policy: Policy, answers: readonly Resolution[]): Estate {
  const [first] = answers;
  const isOf = (cohort: string, dimension: string) => policy.cohorts.get(cohort)?.dimension === dimension;
  return {
    total: first?.total ?? 0,
    permitted: first?.permitted ?? 0,
    cohorts: new Map([...policy.cohorts.keys()].map((name) => [name, first?.cohorts.get(name)?.permitted ?? 0])),
    dimensions: dimensionsOf(policy).map((name, index): EstateDimension => {
      const answer = answers[index];
      return {
        name,
        none: (answer?.permitted ?? 0) - (answer?.targets.length ?? 0),
        several: (answer?.violations ?? [])
          .filter(({ kind, reasons }) => kind === 'ambiguous' && reasons.some((reason) => isOf(reason, name)))
          .map((violation) => violation.site.id),
      };
    }),
  };
}

/** The dimensions whose cohorts have environments, where that is more than one. */
export function deployedDimensions(policy: Policy): string[] {
  const deployed = [...policy.cohorts.values()].filter((cohort) => environmentsOf(cohort).length > 0);
  const names = [...new Set(deployed.map(({ dimension }) => dimension))];
  return names.length > 1 ? names : [];
}
