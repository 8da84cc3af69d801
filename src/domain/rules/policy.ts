import type { ReleaseFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';

/** `policy.*` of a pull request's own changes: what decides where things go needs an owner's approval, and must be valid. */
export function policyRules({ scope, policy, proposed, approvals }: ReleaseFacts): Finding[] {
  const findings: Finding[] = [];
  if (proposed !== null && proposed.problems.length > 0) {
    findings.push({ code: 'policy.invalid', effect: 'deny', path: proposed.path, problems: proposed.problems });
  }
  if (scope.guarded.length > 0 && !approvals.counted.some((one) => one.forPolicy)) {
    findings.push({ code: 'policy.changed', effect: 'hold', paths: scope.guarded, owners: policy.policyOwners });
  }
  return findings;
}
