import { SortedIds } from '../sites/sorted-ids.ts';
import type { Cohort, Environment, Policy, Wave } from '../policy/policy.ts';
import { cohortsQuery } from '../sites/query.ts';
import type { SiteGroup } from '../sites/groups.ts';
import type { Query, Resolution } from '../sites/resolution.ts';

/** The part of a cohort that an environment deploys to: a wave, or what no wave matches. */
export interface Part {
  /** Null: the rest, or a cohort without waves. */
  readonly wave: Wave | null;
  /** Waves that must have had a change before, in their order. */
  readonly earlier: readonly Wave[];
}

/** Which part of its cohort an environment deploys to; null: the cohort does not have this environment. */
export function partOf({ environments, waves }: Cohort, environment: Environment): Part | null {
  const index = waves.findIndex((wave) => wave.environments.includes(environment));
  const wave = waves[index];
  if (wave !== undefined) return { wave, earlier: waves.slice(0, index) };
  return environments.includes(environment) ? { wave: null, earlier: waves } : null;
}

/**
 * The members of a cohort in its waves and what is left: each in the first wave that matches it. `matches` are the
 * sites that each wave's selector matches, members or not.
 */
export function divide(
  members: readonly string[],
  matches: readonly (readonly string[])[],
): { readonly waves: readonly (readonly string[])[]; readonly rest: readonly string[] } {
  let left: readonly string[] = members;
  const waves = matches.map((matched) => {
    const found = new SortedIds(matched.toSorted());
    const sites = left.filter((id) => found.has(id));
    left = left.filter((id) => !found.has(id));
    return sites;
  });
  return { waves, rest: left };
}

/** The question to the inventory about a cohort: all its active members. */
export function membersQuery(policy: Policy, cohort: Cohort): Query {
  return cohortsQuery(policy, [cohort.name]);
}

/** The question to the inventory about each wave of a cohort: every site that its selector matches, member or not. */
export function waveQueries(policy: Policy, cohort: Cohort): Query[] {
  return cohort.waves.map(({ select }) => cohortsQuery(policy, [cohort.name], { targets: { kind: 'select', select } }));
}

/** A part of a cohort and how many active sites it has. */
export interface PartSize {
  /** Null: the rest. */
  readonly wave: string | null;
  readonly sites: number;
}

/** The sizes of a cohort's waves and of the rest, by the answers to `membersQuery` and `waveQueries`. */
export function partSizes({ waves }: Cohort, members: Resolution, matches: readonly Resolution[]): PartSize[] {
  const divided = divide(
    members.targets,
    matches.map(({ targets }) => targets),
  );
  return [
    ...waves.map(({ name }, index) => ({ wave: name, sites: divided.waves[index]?.length ?? 0 })),
    { wave: null, sites: divided.rest.length },
  ];
}

/** What the inventory said of a cohort, for some of its sites. */
export function narrowed(resolution: Resolution, ids: readonly string[]): Resolution {
  const kept = new SortedIds(ids.toSorted());
  return {
    ...resolution,
    targets: resolution.targets.filter((id) => kept.has(id)),
    deployed: new Map(
      [...resolution.deployed]
        .map(([commit, sites]) => [commit, sites.filter((id) => kept.has(id))] as const)
        .filter(([, sites]) => sites.length > 0),
    ),
    violations: resolution.violations.filter(({ site }) => kept.has(site.id)),
    groups: resolution.groups.every(isListed) ? resolution.groups.flatMap((group) => narrowedGroup(group, kept)) : [],
  };
}

/** Sites that are only counted cannot be distinguished. */
function isListed({ sites, targeted }: SiteGroup): boolean {
  return sites !== null || !targeted;
}

function narrowedGroup(group: SiteGroup, kept: SortedIds): SiteGroup[] {
  if (!group.targeted) return [group];
  const parts = Map.groupBy(group.sites ?? [], ({ id }) => kept.has(id));
  return [...parts].map(([targeted, sites]) => ({ ...group, targeted, count: sites.length, sites }));
}

/** What is known of a wave that comes before the one that is to be deployed. */
export interface EarlierWave {
  readonly wave: Wave;
  /** Active sites in it. */
  readonly sites: number;
  /** Ids of those that do not have the commit; null where the inventory does not say what sites have. */
  readonly lacking: readonly string[] | null;
  readonly environments: readonly { readonly name: string; readonly state: WaveState }[];
}

/** What has become of the commit in one environment of an earlier wave. */
export type WaveState =
  | { readonly kind: 'never' }
  /** The newest deployment since failed, or put a commit there that does not contain it. */
  | { readonly kind: 'failed' | 'rolled-back'; readonly commit: string }
  /**
   * It is there since a moment (milliseconds since 1970), and `health` says why its check is not green; null: it is, or
   * none is asked for.
   */
  | { readonly kind: 'there'; readonly since: number; readonly health: string | null };

export interface WaveFacts {
  /** Null: the rest. */
  readonly name: string | null;
  readonly earlier: readonly EarlierWave[];
}
