import { fetchRunsOf } from '../../../github/settings/actions.ts';
import { fault, fine, unknown, warning, type Diagnosis } from '../diagnosis.ts';
import type { Row } from '../row.ts';
import type { Patient } from '../patient.ts';
import { judgingJobs } from './judging.ts';

/** What GitHub says of a run that a policy of Actions has stopped before its first job. */
const STOPPED = ['startup_failure', 'action_required'];

export const runs: Row = {
  id: 'runs',
  asks: 'Does GitHub start the workflow that judges pull requests?',
  async examine(patient) {
    const files = await patient.workflows();
    if (!files.ok) return [unknown('workflows', files.error)];
    const judging = judgingJobs(files.value);
    const targeted = judging.filter(({ events }) => Object.hasOwn(events, 'pull_request_target'));
    const diagnoses: Diagnosis[] = [];
    for (const { path } of targeted) diagnoses.push(await ofWorkflow(patient, path, 'pull_request_target'));
    if (targeted.length === 0)
      for (const { path } of judging) diagnoses.push(await ofWorkflow(patient, path, 'workflow_run'));
    return diagnoses;
  },
};

async function ofWorkflow({ github, merges }: Patient, path: string, event: string): Promise<Diagnosis> {
  const answer = await fetchRunsOf(github, event);
  if (!answer.ok) return unknown(path, answer.error);
  const newest = answer.value.find(({ workflow }) => workflow === path);
  if (newest !== undefined)
    return STOPPED.includes(newest.conclusion ?? '')
      ? fault(path, {
          found: `the newest run by ${event} ended as ${newest.conclusion ?? ''}: ${newest.url}`,
          means: 'No check is published, so that the required one waits for ever.',
          fix: `In Settings, Actions, Policies: allow ${event} for this workflow. In public repositories GitHub blocks it unless a policy allows it; examples/workflows/cohort-guard-listen.yml does without.`,
        })
      : fine(path, `started by ${event} at ${newest.at}`);
  const merged = await merges();
  const [latest] = merged.ok ? merged.value : [];
  return latest === undefined
    ? warning(path, {
        found: `no run by ${event} yet`,
        means: 'The first pull request will show whether GitHub starts it.',
        fix: 'Open a pull request, and run this again.',
      })
    : fault(path, {
        found: `no run by ${event}, though #${latest.number} was merged at ${latest.at}`,
        means: 'Pull requests are merged that nothing has judged.',
        fix: 'Look at Settings, Actions: whether workflows run, and whether a policy forbids this event.',
      });
}
