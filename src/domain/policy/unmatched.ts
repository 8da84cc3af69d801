import { folderGlobs, globs } from '../globs.ts';
import type { Policy } from './policy.ts';

/** What a policy names and nothing matches. */
export interface Unmatched {
  /** The key: `cohorts.rp.paths`. */
  readonly key: string;
  readonly value: string;
  /** `field`: no field of the mapping gives it. `site`: these do not. */
  readonly kind: 'path' | 'branch' | 'owner' | 'field' | 'site';
}

/**
 * Comparisons of globs with paths: anybody may write ten thousand globs, and a repository holds a hundred thousand
 * files.
 */
const MAX_COMPARISONS = 2_000_000;

const DEFAULT_MANIFESTS = ['deploy/releases/*.yml'];

/** The globs of a policy that match none of the paths of a repository. */
export function unmatchedPaths(policy: Policy, paths: readonly string[]): Unmatched[] {
  const { guarded, manifests } = policy.releases;
  const written = JSON.stringify(manifests) === JSON.stringify(DEFAULT_MANIFESTS) ? [] : manifests;
  const folders = [
    ...[...policy.cohorts.values()].flatMap((cohort) =>
      cohort.paths.map((value) => ({ key: `cohorts.${cohort.name}.paths`, value })),
    ),
    ...guarded.map((value) => ({ key: 'releases.guarded', value })),
  ];
  const all = [
    ...folders.map((glob) => ({ ...glob, test: folderGlobs([glob.value]) })),
    ...written.map((value) => ({ key: 'releases.manifests', value, test: globs([value]) })),
  ];
  return all
    .slice(0, Math.ceil(MAX_COMPARISONS / Math.max(1, paths.length)))
    .filter(({ test }) => !paths.some(test))
    .map(({ key, value }) => ({ key, value, kind: 'path' }));
}

/** The globs of its release branches that match no branch. */
export function unmatchedBranches(policy: Policy, branches: readonly string[]): Unmatched[] {
  return (policy.releases.branches ?? [])
    .filter((value) => !branches.some(globs([value])))
    .map((value) => ({ key: 'releases.branches', value, kind: 'branch' }));
}

/**
 * `releases.deployed: sites` over a list whose mapping says nowhere what a site has: no gate could find anything there.
 */
export function unmappedDeployed({ releases, inventory }: Policy): Unmatched[] {
  const mapping = inventory.provider === 'postgres' ? null : inventory.mapping;
  return releases.deployed === 'sites' && mapping !== null && mapping.site.deployed === null
    ? [{ key: 'releases.deployed', value: 'sites', kind: 'field' }]
    : [];
}

/** The same of sites that do not tell it, though a field could: the first are named. */
export function unreportedDeployed(policy: Policy, ids: readonly string[]): Unmatched[] {
  if (ids.length === 0 || unmappedDeployed(policy).length > 0) return [];
  const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
  return [{ key: 'releases.deployed', value: `${ids.slice(0, 3).join(', ')}${more}`, kind: 'site' }];
}

/** The people that a policy names as owners, each with the first key that does. */
export function namedOwners(policy: Policy): { readonly login: string; readonly key: string }[] {
  const named = [
    ...[...policy.cohorts.values()].flatMap((cohort) =>
      cohort.owners.map((owner) => ({ owner, key: `cohorts.${cohort.name}.owners` })),
    ),
    ...policy.policyOwners.map((owner) => ({ owner, key: 'policy-owners' })),
  ];
  const people = new Map<string, { login: string; key: string }>();
  for (const { owner, key } of named) {
    if (owner.kind === 'user' && !people.has(owner.login.toLowerCase()))
      people.set(owner.login.toLowerCase(), { login: owner.login, key });
  }
  return [...people.values()];
}
