import type { Failure } from '../../../domain/finding.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { ValidationFinding } from '../../findings.ts';
import { validateWorkflows } from '../../validate/workflow-rules.ts';
import { fault, fine, unknown } from '../diagnosis.ts';
import type { Patient } from '../patient.ts';
import type { Row } from '../row.ts';

/** What `validate` finds in the workflows of the default branch. */
async function findings(patient: Patient): Promise<Result<readonly ValidationFinding[], Failure>> {
  const files = await patient.workflows();
  if (!files.ok) return files;
  const read = { readFile: (path: string) => files.value.get(path) ?? '' };
  return ok(validateWorkflows(patient.policy, [...files.value.keys()], read).findings);
}

/** How `validate` says that a job leaves no deployment. */
const WITHOUT_RECORD = 'deployment: false';

export const deployJobs: Row = {
  id: 'deploy-jobs',
  asks: 'Does every job that uses an environment of the policy ask the gate first?',
  async examine(patient) {
    const found = await findings(patient);
    if (!found.ok) return [unknown('workflows', found.error)];
    const wrong = found.value.filter(
      ({ problem }) => /^\S+ jobs\./.test(problem.place) && problem.found !== WITHOUT_RECORD,
    );
    if (wrong.length === 0)
      return patient.places.length === 0 ? [] : [fine('workflows', 'each has the gate, in its place')];
    return wrong.map(({ problem }) =>
      fault(problem.place, {
        found: problem.found,
        means: 'What is deployed by it has not been let through by the gate, or the gate does not know of it.',
        fix: `Expected ${problem.allowed}.`,
      }),
    );
  },
};

export const deploymentRecords: Row = {
  id: 'deployment-records',
  asks: 'Does every job that uses an environment leave a deployment?',
  async examine(patient) {
    const found = await findings(patient);
    if (!found.ok) return [unknown('workflows', found.error)];
    const wrong = found.value.filter(({ problem }) => problem.found === WITHOUT_RECORD);
    if (wrong.length === 0)
      return patient.places.length === 0 ? [] : [fine('workflows', 'none says deployment: false')];
    return wrong.map(({ problem }) =>
      fault(problem.place, {
        found: WITHOUT_RECORD,
        means: 'The gate does not learn what is there: an older commit may follow a newer one.',
        fix: 'Take deployment: false out. A custom deployment protection rule on the environment makes that form impossible.',
      }),
    );
  },
};
