import type { Policy } from '../../domain/policy/policy.ts';
import { deployedDimensions } from '../../domain/sites/trial.ts';
import { unmatchedBranches, unmatchedPaths, unmappedDeployed, type Unmatched } from '../../domain/policy/unmatched.ts';
import { foldersOf } from '../git/files.ts';
import { branchesOf } from '../git/refs.ts';
import type { Terminal } from '../terminal.ts';
import { warning, type ValidationFinding } from '../findings.ts';
import type { PolicyPlaces } from './places.ts';

/** Globs of the policy that match no file of the clone, release branches that it does not have, what no field tells of sites, and environments that few releases could reach. */
export function validateMatches(
  policy: Policy,
  places: PolicyPlaces,
  files: readonly string[],
  terminal: Terminal,
): ValidationFinding[] {
  const branches = branchesOf(terminal);
  // What a glob was probably meant to say: all of a folder that there is.
  const globsOfFolders = foldersOf(files).map((folder) => `${folder}/**`);
  const missing = branches.length === 0 ? [] : unmatchedBranches(policy, branches);
  return [
    ...unmatchedPaths(policy, files).map((glob) =>
      warning(placeOf(glob, policy, places), glob.value, 'a glob that matches a file of this clone', globsOfFolders),
    ),
    ...missing.map((branch) =>
      warning(
        placeOf(branch, policy, places),
        branch.value,
        `a branch of this clone: ${branches.slice(0, 8).join(', ')}`,
        branches,
      ),
    ),
    ...unmappedDeployed(policy).map(({ value }) =>
      warning(
        places.at(['releases', 'deployed']),
        value,
        'inventory.site.deployed as well, the expression that gives the full id of the commit that a site has: without it no gate could tell what sites have',
      ),
    ),
    ...crossed(policy, places),
  ];
}

function placeOf({ key, value }: Unmatched, policy: Policy, places: PolicyPlaces): string {
  const { guarded, manifests, branches } = policy.releases;
  const cohort = [...policy.cohorts.values()].find(({ name }) => key === `cohorts.${name}.paths`);
  if (cohort !== undefined) return places.at(['cohorts', cohort.name, 'paths', cohort.paths.indexOf(value)]);
  const list = key === 'releases.guarded' ? guarded : key === 'releases.manifests' ? manifests : (branches ?? []);
  return places.at([...key.split('.'), list.indexOf(value)]);
}

function crossed(policy: Policy, places: PolicyPlaces): ValidationFinding[] {
  const dimensions = deployedDimensions(policy);
  if (dimensions.length === 0) return [];
  return [
    warning(
      places.at(['cohorts']),
      `environments in the dimensions ${dimensions.join(', ')}`,
      'environments in one dimension: a release goes out only where it covers all that an environment holds. A part that goes first is better a wave',
    ),
  ];
}
