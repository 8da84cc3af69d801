import type { ReleaseFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';

/** `approval.*`: enough different people, among them an owner of every involved cohort, and no veto. */
export function approvalRules({ scope, declaration, approvals }: ReleaseFacts): Finding[] {
  const { needed, counted, unapproved, vetoes, unattributed, teams } = approvals;
  const findings: Finding[] = [];
  if (vetoes.length > 0) findings.push({ code: 'approval.vetoed', effect: 'hold', vetoes });
  if (!scope.release || declaration.kind !== 'read') return findings;
  // Of a release that adopts, the policy owner is one of those who must approve.
  const adopts = declaration.declaration.adopts.length > 0;
  const people = counted.filter((one) => one.cohorts.length > 0 || (adopts && one.forPolicy)).map((one) => one.login);
  if (people.length < needed || unapproved.length > 0) {
    findings.push({
      code: 'approval.missing',
      effect: 'hold',
      needed,
      counted: people,
      without: unapproved,
      unattributed,
      teams,
    });
  }
  return findings;
}
