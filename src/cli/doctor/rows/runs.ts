import { fetchNewestRuns, fetchRunsOf } from '../../../github/settings/actions.ts';
import { judgesPullRequests } from '../../validate/workflow-rules.ts';
import { gateIn, reusableOf } from '../../validate/workflows.ts';
import { examineEach, fault, fine, unknown, warning, type Diagnosis, type Row } from '../diagnosis.ts';
import type { Patient } from '../patient.ts';

/** What GitHub says of a run that a policy of Actions has stopped before its first job. */
const STOPPED = ['startup_failure', 'action_required'];

export const runs: Row = {
  id: 'runs',
  asks: 'Does GitHub start the workflow that judges pull requests?',
  async examine(patient) {
    const files = await patient.workflows();
    if (!files.ok) return unknown('workflows', files.error);
    const judging = files.value.jobs.filter(({ value }) => judgesPullRequests(value));
    const targeted = judging.filter(({ events }) => Object.hasOwn(events, 'pull_request_target'));
    const event = targeted.length > 0 ? 'pull_request_target' : 'workflow_run';
    const paths = new Set((targeted.length > 0 ? targeted : judging).map(({ path }) => path));
    return examineEach(paths, (path) => ofWorkflow(patient, path, event));
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
          consequence: 'No check is published, so that the required one waits for ever.',
          fix: `In Settings, Actions, Policies: allow ${event} for this workflow. In public repositories GitHub blocks it unless a policy allows it; examples/workflows/cohort-guard-listen.yml does without.`,
        })
      : fine(path, `started by ${event} at ${newest.at}`);
  const merged = await merges();
  const [latest] = merged.ok ? merged.value : [];
  return latest === undefined
    ? warning(path, {
        found: `no run by ${event} yet`,
        consequence: 'The first pull request will show whether GitHub starts it.',
        fix: 'Open a pull request, and run this again.',
      })
    : fault(path, {
        found: `no run by ${event}, though #${latest.number} was merged at ${latest.at}`,
        consequence: 'Pull requests are merged that nothing has judged.',
        fix: 'Look at Settings, Actions: whether workflows run, and whether a policy forbids this event.',
      });
}

/** GitHub runs nothing more often; past this much of it a run is worth a look. */
const MAX_ATTEMPTS = 50;
const MANY = 40;

export const runAttempts: Row = {
  id: 'run-attempts',
  asks: 'May the newest runs that deploy be run again?',
  async examine({ github, workflows }) {
    const files = await workflows();
    if (!files.ok) return unknown('workflows', files.error);
    const deploying = files.value.jobs
      .filter(({ value }) => gateIn(value) !== -1 || reusableOf(value) === 'deploy')
      .map(({ path }) => path);
    if (deploying.length === 0) return [];
    const runs = await fetchNewestRuns(github);
    if (!runs.ok) return unknown('runs', runs.error);
    const many = runs.value.filter(({ workflow, attempt }) => deploying.includes(workflow) && attempt >= MANY);
    return many.length === 0
      ? fine('runs that deploy', `none has been run ${MANY} times`)
      : many.map(({ workflow, attempt, url }) =>
          warning(workflow, {
            found: `run ${attempt} times: ${url}`,
            consequence: `GitHub runs nothing again after ${MAX_ATTEMPTS} times: a gate that is on hold for longer is never asked once more.`,
            fix: 'Start it anew with Run workflow (workflow_dispatch) at the same commit: that has no such end.',
          }),
        );
  },
};
