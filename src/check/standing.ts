import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { isReleaseBranch } from '../domain/scope.ts';
import type { GitHub } from '../github/client.ts';
import { fetchOpenPullRequestsFrom, type Layer } from '../github/find-pull-request.ts';
import type { OpenPull } from '../github/sharers.ts';
import type { Target } from '../github/target.ts';
import { readPolicy } from './policy.ts';

/** Where a pull request goes: whether it is judged, and for which branch. */
export type Standing =
  /** Into a branch that is judged: a release branch, or the default branch, whose changes of the rules count. */
  | { readonly kind: 'direct' }
  /** Onto other open pull requests, the nearest first, and with the last of them into the trunk. */
  | { readonly kind: 'stack'; readonly trunk: string; readonly below: readonly Layer[] }
  /** Onto a branch that is the head of several open pull requests: nothing says which one it goes with. */
  | { readonly kind: 'ambiguous'; readonly branch: string; readonly numbers: readonly number[] }
  /** Into a branch that nothing is released from. */
  | { readonly kind: 'elsewhere' };

/** Stacks that are higher are not followed. */
export const MAX_STACK = 10;

/** Follows the base branch of a pull request through open pull requests of this repository to the branch it is for. */
export async function fetchStanding(
  github: GitHub,
  pull: Pick<OpenPull, 'number' | 'base'>,
  isTrunk: (branch: string) => boolean,
): Promise<Result<Standing, Failure>> {
  const below: Layer[] = [];
  for (let branch = pull.base; !isTrunk(branch);) {
    const found = await fetchOpenPullRequestsFrom(github, branch);
    if (!found.ok) return found;
    const layers = found.value.filter((layer) => layer.number !== pull.number);
    const [layer, ...more] = layers;
    const ambiguous = ok({ kind: 'ambiguous', branch, numbers: found.value.map(({ number }) => number) } as const);
    if (layer === undefined) return found.value.length > 0 ? ambiguous : ok({ kind: 'elsewhere' });
    const circular = below.some((lower) => lower.number === layer.number);
    if (more.length > 0 || circular || below.length === MAX_STACK) return ambiguous;
    below.push(layer);
    branch = layer.base;
  }
  const trunk = below.at(-1)?.base;
  return ok(trunk === undefined ? { kind: 'direct' } : { kind: 'stack', trunk, below });
}

/** The branches that are judged. Without a valid policy nothing says which are not, so all of them are. */
export function trunksOf({ policy, defaultBranch }: Target, policyPath: string): (branch: string) => boolean {
  const parsed = policy === null ? null : readPolicy(policy, policyPath);
  if (parsed?.ok !== true) return () => true;
  return (branch) => branch === defaultBranch || isReleaseBranch(branch, parsed.value, defaultBranch);
}
