import type { ValidationFinding } from '../../findings.ts';
import { validateWorkflows } from '../../validate/workflow-rules.ts';
import { fault, fine, unknown, type Diagnoses, type Row } from '../diagnosis.ts';
import type { Patient } from '../patient.ts';

/** How `validate` says that a job leaves no deployment. */
const WITHOUT_RECORD = 'deployment: false';

export const deployJobs: Row = {
  id: 'deploy-jobs',
  asks: 'Does every job that uses an environment of the policy ask the gate first?',
  examine: (patient) =>
    ofFindings(
      patient,
      ({ problem }) => /^\S+ jobs\./.test(problem.place) && problem.found !== WITHOUT_RECORD,
      'each has the gate, in its place',
      ({ problem }) => ({
        consequence: 'What is deployed by it has not been let through by the gate, or the gate does not know of it.',
        fix: `Expected ${problem.allowed}.`,
      }),
    ),
};

export const deploymentRecords: Row = {
  id: 'deployment-records',
  asks: 'Does every job that uses an environment leave a deployment?',
  examine: (patient) =>
    ofFindings(
      patient,
      ({ problem }) => problem.found === WITHOUT_RECORD,
      'none says deployment: false',
      () => ({
        consequence: 'The gate does not learn what is there: an older commit may follow a newer one.',
        fix: 'Take deployment: false out. A custom deployment protection rule on the environment makes that form impossible.',
      }),
    ),
};

/** What `validate` finds in the workflows of the default branch, as far as `concerns` holds of it. */
async function ofFindings(
  { workflows, policy, places }: Patient,
  concerns: (finding: ValidationFinding) => boolean,
  found: string,
  trouble: (finding: ValidationFinding) => { readonly consequence: string; readonly fix: string },
): Promise<Diagnoses> {
  const files = await workflows();
  if (!files.ok) return unknown('workflows', files.error);
  const wrong = validateWorkflows(policy, files.value.paths, files.value).findings.filter(concerns);
  if (wrong.length === 0) return places.length === 0 ? [] : fine('workflows', found);
  return wrong.map((finding) => fault(finding.problem.place, { found: finding.problem.found, ...trouble(finding) }));
}
