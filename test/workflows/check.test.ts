import { describe, expect, it } from 'vitest';
import { onComment, onPullRequest, onReview, onWorkflowRun } from '../acceptance/events.ts';
import { RP_BODY, scenario, TOKENS } from '../acceptance/scenario.ts';
import { ACT, runWorkflow } from './act.ts';
import { unlessThere } from './tools.ts';

/* The pull request side: the shipped workflow files, executed. */

describe.skipIf(ACT === null)(`pull requests, by the workflow files${unlessThere('act', ACT)}`, () => {
  it.for(['cohort-guard.yml', 'cohort-guard-reusable.yml'])(
    '%s: denied, held, approved',
    { timeout: 60_000 },
    async (workflow) => {
      // cohort-guard.yml gives the inventory no token.
      const own = await scenario({
        body: 'Fixes the template cache.',
        inventory: { token: workflow === 'cohort-guard.yml' ? null : TOKENS.inventory },
      });
      const { world, pull, check, comment, github } = own;

      const denied = await runWorkflow(own, { workflow, event: onPullRequest('pull_request_target', pull) });
      // The check run is red; the job only where there is no verdict.
      expect({ ...denied, conclusion: check().conclusion }).toMatchObject({ exitCode: 0, conclusion: 'FAILURE' });
      expect(comment()).toContain('**Denied**');

      world.editBody(pull.number, { by: 'mia', body: RP_BODY });
      const held = await runWorkflow(own, { workflow, event: onComment(pull) });
      expect({ ...held, conclusion: check().conclusion }).toMatchObject({ exitCode: 0, conclusion: 'ACTION_REQUIRED' });

      world.review(pull.number, { author: 'alice' });
      const approved = await runWorkflow(own, { workflow, event: onWorkflowRun(pull) });
      expect({ ...approved, conclusion: check().conclusion }).toMatchObject({ exitCode: 0, conclusion: 'SUCCESS' });
      expect(comment()).toContain('**Allowed**');
      expect(github.problems).toEqual([]);
      for (const { log } of [denied, held, approved]) {
        expect(log).not.toMatch(/NobodyMaySee/);
        expect(log).toContain('uploaded the report');
      }
    },
  );

  it(
    'cohort-guard-listened.yml: by a listener without rights, for pull requests and reviews',
    { timeout: 60_000 },
    async () => {
      const own = await scenario({ body: 'Fixes the template cache.', inventory: { token: null } });
      const { world, pull, check, comment, github } = own;
      const workflow = 'cohort-guard-listened.yml';

      for (const event of [onPullRequest('pull_request', pull), onReview(pull)]) {
        const heard = await runWorkflow(own, { workflow: 'cohort-guard-listen.yml', event });
        expect(heard).toMatchObject({ exitCode: 0 });
      }
      expect(github.requests).toEqual([]);

      const denied = await runWorkflow(own, { workflow, event: onWorkflowRun(pull) });
      expect({ ...denied, conclusion: check().conclusion }).toMatchObject({ exitCode: 0, conclusion: 'FAILURE' });
      world.editBody(pull.number, { by: 'mia', body: RP_BODY });
      world.review(pull.number, { author: 'alice' });
      const approved = await runWorkflow(own, { workflow, event: onWorkflowRun(pull) });
      expect({ ...approved, conclusion: check().conclusion }).toMatchObject({ exitCode: 0, conclusion: 'SUCCESS' });
      expect(comment()).toContain('**Allowed**');
      expect(github.problems).toEqual([]);
    },
  );

  it('cohort-guard-reusable.yml: a merge group', { timeout: 60_000 }, async () => {
    const own = await scenario({ approvedBy: ['alice'] });
    const { world, pull, checks, github } = own;
    const { headCommit } = world.enqueue(pull.number, { by: 'alice' });
    const event = {
      event: 'merge_group',
      payload: { action: 'checks_requested', merge_group: world.mergeGroup(pull.number) },
    };
    const { log, exitCode } = await runWorkflow(own, {
      workflow: 'cohort-guard-reusable.yml',
      event,
      commit: headCommit ?? '',
    });
    expect({ log, exitCode, conclusions: checks(headCommit ?? '').map((check) => check.conclusion) }).toMatchObject({
      exitCode: 0,
      conclusions: ['SUCCESS'],
    });
    expect(github.problems).toEqual([]);
  });
});
