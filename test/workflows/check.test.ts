import { expect, it } from 'vitest';
import { onComment, onPullRequest, onReview, onWorkflowRun, type Event } from '../acceptance/events.ts';
import { RP_BODY, scenario, TOKENS } from '../acceptance/scenario.ts';
import { byAct, runWorkflow } from './act.ts';

/* The pull request side: the shipped workflow files, executed. The check run is red; the job only where there is no verdict. */

/** A pull request without a declaration, and an inventory that asks for no token unless one is named. */
async function undeclared(token: string | null = null) {
  const own = await scenario({ body: 'Fixes the template cache.', inventory: { token } });
  const judged = async (workflow: string, event: Event) => {
    const { exitCode, log } = await runWorkflow(own, { workflow, event });
    return { exitCode, log, conclusion: own.check().conclusion, comment: own.comment() };
  };
  return { ...own, judged };
}
const ends = (conclusion: string, verdict = '', log = '') => ({
  exitCode: 0,
  conclusion,
  comment: expect.stringContaining(verdict),
  log: expect.stringContaining(log),
});

const UPLOADED = 'uploaded the report';

byAct('pull requests, by the workflow files', () => {
  it.for([
    ['cohort-guard.yml', null],
    ['cohort-guard-reusable.yml', TOKENS.inventory],
  ] as const)('%s: denied, held, approved', async ([workflow, token]) => {
    const { world, pull, judged } = await undeclared(token);
    const denied = await judged(workflow, onPullRequest('pull_request_target', pull));
    expect(denied).toMatchObject(ends('FAILURE', '**Denied**', UPLOADED));
    world.editBody(pull.number, { by: 'mia', body: RP_BODY });
    expect(await judged(workflow, onComment(pull))).toMatchObject(ends('ACTION_REQUIRED', '', UPLOADED));
    world.review(pull.number, { author: 'alice' });
    expect(await judged(workflow, onWorkflowRun(pull))).toMatchObject(ends('SUCCESS', '**Allowed**', UPLOADED));
  });

  it('cohort-guard-listened.yml: by a listener without rights, for pull requests and reviews', async () => {
    const { world, pull, judged, github } = await undeclared();
    for (const event of [onPullRequest('pull_request', pull), onReview(pull)]) {
      const heard = await runWorkflow({ world, github }, { workflow: 'cohort-guard-listen.yml', event });
      expect(heard).toMatchObject({ exitCode: 0 });
    }
    expect(github.requests).toEqual([]);

    const workflow = 'cohort-guard-listened.yml';
    expect(await judged(workflow, onWorkflowRun(pull))).toMatchObject(ends('FAILURE'));
    world.editBody(pull.number, { by: 'mia', body: RP_BODY });
    world.review(pull.number, { author: 'alice' });
    expect(await judged(workflow, onWorkflowRun(pull))).toMatchObject(ends('SUCCESS', '**Allowed**'));
  });

  it('cohort-guard-reusable.yml: a merge group', async () => {
    const own = await scenario({ approvedBy: ['alice'] });
    const commit = own.world.enqueue(own.pull.number, { by: 'alice' }).headCommit ?? '';
    const payload = { action: 'checks_requested', merge_group: own.world.mergeGroup(own.pull.number) };
    const event = { event: 'merge_group', payload };
    const run = await runWorkflow(own, { workflow: 'cohort-guard-reusable.yml', event, commit });
    const conclusions = own.checks(commit).map(({ conclusion }) => conclusion);
    expect({ ...run, conclusions }).toMatchObject({ exitCode: 0, conclusions: ['SUCCESS'] });
  });
});
