import type { DefaultBranch } from '../check/default-branch.ts';
import { pathKinds, type PathKinds } from '../domain/scope.ts';
import type { GateQuestion } from './question.ts';

/**
 * What a path is to a deployment. Guarded is what today's policy guards, or any that the default branch has had since
 * the baseline: when a change without a pull request came there, nothing tells.
 */
export function kindsSince(
  { policy, policyPath }: Pick<GateQuestion, 'policy' | 'policyPath'>,
  { line, changes, rulesAt }: DefaultBranch,
): PathKinds {
  const rewritten = changes.filter(({ path }) => path === policyPath).map(({ oid }) => oid);
  const former = [line.boundary, ...rewritten].map(rulesAt).filter((rules) => typeof rules === 'object');
  return pathKinds(policy, policyPath, former);
}
