import type { Failure } from '../../../domain/finding.ts';
import type { Result } from '../../../domain/result.ts';
import { fault, unknown, type Diagnosis } from '../diagnosis.ts';
import type { Guard } from '../guard.ts';
import type { Patient } from '../patient.ts';

/** So many release branches are looked at. */
const MAX_BRANCHES = 20;

/** Looks at what guards each release branch. */
export async function ofEachBranch(
  patient: Patient,
  look: (branch: string, guard: Guard) => Diagnosis | readonly Diagnosis[],
): Promise<readonly Diagnosis[]> {
  const branches = await patient.releaseBranches();
  if (!branches.ok) return [unknown('release branches', branches.error)];
  if (branches.value.length === 0)
    return [
      fault('release branches', {
        found: 'none: no branch of this repository matches the policy',
        means: 'No pull request is ever judged, and every gate stays closed.',
        fix: 'Correct releases.branches in the policy.',
      }),
    ];
  const diagnoses: Diagnosis[] = [];
  for (const branch of branches.value.slice(0, MAX_BRANCHES)) {
    const guard = await patient.guard(branch);
    diagnoses.push(...(guard.ok ? [look(branch, guard.value)].flat() : [unknown(`branch ${branch}`, guard.error)]));
  }
  return diagnoses;
}

/** What holds, does not hold, or cannot be said. */
export function rowOf(
  branch: string,
  holds: Result<boolean, Failure>,
  yes: Diagnosis,
  no: Parameters<typeof fault>[1],
): Diagnosis {
  const about = `branch ${branch}`;
  if (!holds.ok) return unknown(about, holds.error);
  return holds.value ? yes : fault(about, no);
}
