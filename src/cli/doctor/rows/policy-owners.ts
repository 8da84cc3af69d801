import { fault, fine, unknown } from '../diagnosis.ts';
import type { Failure } from '../../../domain/finding.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { Patient } from '../patient.ts';
import type { Row } from '../row.ts';
import { reachable, usualAuthor } from './people.ts';

export const policyOwners: Row = {
  id: 'policy-owners',
  asks: 'Can a change of the policy be approved?',
  async examine(patient) {
    const { approvals } = patient.policy;
    if (approvals.policy === 0) return [];
    const people = await owners(patient);
    if (!people.ok) return [unknown('policy', people.error)];
    const usual = await usualAuthor(patient);
    const author = usual.ok ? usual.value : null;
    const others = people.value.filter((login) => login !== author);
    return others.length >= approvals.policy
      ? [fine('policy', `${others.length} who can approve`)]
      : [
          fault('policy', {
            found: `${others.length} of ${approvals.policy} policy owners who can approve${author !== null && people.value.includes(author) ? `, not counting ${author}, who opens most pull requests` : ''}`,
            means: 'A change of the rules can never have its approvals, not even one that corrects them.',
            fix: 'Name another policy owner with write access, while someone is left to approve that.',
          }),
        ];
  },
};

/** The logins of policy owners with write access; without any, of the administrators. */
async function owners(patient: Patient): Promise<Result<readonly string[], Failure>> {
  const people = await reachable(patient, patient.policy.policyOwners);
  if (!people.ok) return people;
  if (people.value.able.size > 0) return ok([...people.value.able]);
  const administrators = await patient.administrators();
  return administrators.ok ? ok(administrators.value.map((login) => login.toLowerCase())) : administrators;
}
