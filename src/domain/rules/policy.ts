import type { ReleaseFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';

/** `policy.*` of a pull request's own changes: what decides where things go needs an owner's approval, and must be valid. */
export function policyRules({ scope, policy, proposed, approvals, declaration }: ReleaseFacts): Finding[] {
  const findings: Finding[] = [];
  if (proposed !== null && proposed.problems.length > 0) {
    findings.push({ code: 'policy.invalid', effect: 'deny', path: proposed.path, problems: proposed.problems });
  }
  const { policyNeeded, unattributed, teams, administrators } = approvals;
  const counted = approvals.counted.filter((one) => one.forPolicy).map((one) => one.login);
  if (counted.length < policyNeeded) {
    // What is adopted came past everybody: a policy owner answers for it as for a change of the rules.
    const adopted = declaration.kind === 'read' ? declaration.declaration.adopts : [];
    findings.push({
      code: 'policy.changed',
      effect: 'hold',
      paths: [...scope.guarded, ...adopted],
      owners: policy.policyOwners,
      administrators,
      needed: policyNeeded,
      counted,
      unattributed,
      teams,
    });
  }
  return findings;
}
