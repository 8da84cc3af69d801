import type { ReleaseFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';

/** `policy.*` of a pull request's own changes: what decides where things go needs an owner's approval, and must be valid. */
export function policyRules({ scope, policy, proposed, approvals }: ReleaseFacts): Finding[] {
  const findings: Finding[] = [];
  if (proposed !== null && proposed.problems.length > 0) {
    findings.push({ code: 'policy.invalid', effect: 'deny', path: proposed.path, problems: proposed.problems });
  }
  const { policyNeeded: needed, unattributed, teams, administrators } = approvals;
  const counted = approvals.counted.filter((one) => one.forPolicy).map((one) => one.login);
  if (scope.guarded.length > 0 && counted.length < needed) {
    findings.push({ code: 'policy.changed', effect: 'hold', paths: scope.guarded, owners: policy.policyOwners, administrators, needed, counted, unattributed, teams });
  }
  return findings;
}
