import type { InventoryPolicy } from './inventory.ts';
import type { Freeze } from '../time/freeze.ts';
import type { Selector } from '../selector.ts';

/** The policy as the rules use it: defaults filled in, selectors parsed, durations in milliseconds. */
export interface Policy {
  readonly inventory: InventoryPolicy;
  /** In the order of the file. */
  readonly cohorts: ReadonlyMap<string, Cohort>;
  readonly releases: {
    /** Globs over branch names; null means the default branch alone. */
    readonly branches: readonly string[] | null;
    readonly ignore: readonly string[];
    readonly guarded: readonly string[];
    readonly manifests: readonly string[];
    /** Pattern of the whole of a change number; null: a declaration has none. */
    readonly change: string | null;
    /** The permitted statuses; a site without one has `unknown`. */
    readonly statuses: readonly string[];
    readonly unsignedMerges: 'allow' | 'deny';
    /** Where it is read what is deployed: in the record of the environment, or in the inventory, site by site. */
    readonly deployed: 'environment' | 'sites';
  };
  readonly approvals: {
    readonly within: number;
    readonly cross: number;
    /** Policy owners who must approve a change of the rules. */
    readonly policy: number;
    /** Logins of bots, without `[bot]`: a signed commit of theirs needs no additional approval. */
    readonly trustedBots: readonly string[];
  };
  /** Times in which nothing is deployed. */
  readonly freezes: readonly Freeze[];
  /** Sites in one deployment; null: no limit. */
  readonly limit: number | null;
  /** Null: there is no way through freezes, bake time and limits. */
  readonly emergency: Emergency | null;
  /** Empty: the administrators of the repository. */
  readonly policyOwners: readonly Owner[];
}

export interface Cohort {
  readonly name: string;
  /** `default` for all that name none. */
  readonly dimension: string;
  /** Null: the inventory's own membership decides. */
  readonly select: Selector | null;
  readonly owners: readonly Owner[];
  readonly paths: readonly string[];
  readonly environments: readonly Environment[];
  /** Parts that get a change before the rest, in their order. */
  readonly waves: readonly Wave[];
  /** Names that it had. */
  readonly formerly: readonly string[];
  /** Sites of it in one deployment; null: only the limit of the policy. */
  readonly limit: number | null;
}

export interface Environment {
  readonly name: string;
  /** `workflow-file/job name` of the one job that deploys to it, where the policy says so. */
  readonly job: string | null;
  /** Full id of the commit up to which its owners answer for everything there. */
  readonly baseline: string | null;
  /** Milliseconds that sites have after a deployment before `verify` calls one missing. */
  readonly within: number;
}

/** A part of a cohort that gets a change before the rest of it. */
export interface Wave {
  readonly name: string;
  readonly select: Selector;
  readonly environments: readonly Environment[];
  /** Milliseconds that a change must have been there before the next wave gets it. */
  readonly bake: number;
  /** The check run that must be green there; null: none is asked for. */
  readonly healthy: Health | null;
}

export interface Health {
  readonly check: string;
  /** The id of the app whose check run it is. */
  readonly app: number;
}

/** Who may let a deployment through that only time or number holds back. */
export interface Emergency {
  readonly approvers: readonly Owner[];
  /** Different people; at least 2. */
  readonly approvals: number;
  /** Milliseconds for which an approval counts. */
  readonly valid: number;
}

export type Owner =
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'team'; readonly organization: string; readonly team: string };

/** The files of a policy's freezes, each once. */
export function freezeFiles({ freezes }: Pick<Policy, 'freezes'>): string[] {
  return [...new Set(freezes.flatMap(({ when }) => (when.kind === 'dates' ? [when.path] : [])))];
}

/** Sites of a cohort that one deployment may reach; null: no limit. */
export function limitOf(policy: Pick<Policy, 'limit' | 'cohorts'>, cohort: string): number | null {
  const limits = [policy.limit, policy.cohorts.get(cohort)?.limit ?? null].filter((limit) => limit !== null);
  return limits.length === 0 ? null : Math.min(...limits);
}

/** All environments of a cohort, those of its waves among them. */
export function environmentsOf({ environments, waves }: Cohort): Environment[] {
  return [...waves.flatMap((wave) => wave.environments), ...environments];
}

/** An environment of a cohort. */
export interface EnvironmentPlace {
  readonly cohort: Cohort;
  readonly environment: Environment;
}

/** All environments of a policy, each with its cohort. */
export function environmentPlaces({ cohorts }: Pick<Policy, 'cohorts'>): EnvironmentPlace[] {
  return [...cohorts.values()].flatMap((cohort) =>
    environmentsOf(cohort).map((environment) => ({ cohort, environment })),
  );
}

/** The job that deploys to an environment of a cohort, where the policy names one. */
export function jobOf(policy: Pick<Policy, 'cohorts'>, cohort: string, environment: string): string | null {
  const found = policy.cohorts.get(cohort);
  if (found === undefined) return null;
  return environmentsOf(found).find(({ name }) => name === environment)?.job ?? null;
}

/** The dimensions of a policy, in the order of the file. */
export function dimensionsOf({ cohorts }: Pick<Policy, 'cohorts'>): string[] {
  return [...new Set([...cohorts.values()].map(({ dimension }) => dimension))];
}

/** The former names of all cohorts, each with the present name. */
export function formerNames(policy: Pick<Policy, 'cohorts'>): ReadonlyMap<string, string> {
  return new Map(
    [...policy.cohorts.values()].flatMap(({ name, formerly }) => formerly.map((former) => [former, name])),
  );
}

/**
 * Logins and team names compare without case. Both cases are compared, since the Kelvin sign is not a `k` but has it
 * for its small letter.
 */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() && a.toUpperCase() === b.toUpperCase();
}

export function printOwner(owner: Owner): string {
  return owner.kind === 'user' ? owner.login : `@${owner.organization}/${owner.team}`;
}
