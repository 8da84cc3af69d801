// What was approved changes and leaves no event: a label is renamed, a definition is committed before the review and put in force after it, or merged elsewhere first.
// Origin: time of check to time of use (CWE-367).
import { describe, expect, it } from 'vitest';
import {
  changedPolicy,
  POLICY_PATH,
  quickScenario as scenario,
  type Run,
  type Scenario,
} from '../acceptance/scenario.ts';

const RP = 'resource-publisher';
const reasons = (run: Run): string[] =>
  run.judgement.approvals.discounted
    .map((one: { login: string; reason: string }) => `${one.login} ${one.reason}`)
    .toSorted();
const counted = (run: Run): string[] =>
  run.judgement.approvals.counted.map((one: { login: string }) => one.login).toSorted();
const approve = ({ world, pull }: Scenario, author = 'alice') => world.review(pull.number, { author });

describe.concurrent('a declaration that changes without a trace', () => {
  it("a label that was renamed: what today's labels say is not what was labelled", async () => {
    const own = await scenario({
      body: '',
      policy: (draft) => Object.assign(draft.cohorts['template-manager'] ?? {}, { owners: ['alice'] }),
    });
    own.world.label(own.pull.number, `cohort:${RP}`, { by: 'mia' });
    approve(own);
    approve(own, 'bob');
    expect((await own.run()).verdict).toBe('allow');
    own.world.renameLabel(`cohort:${RP}`, 'cohort:all');
    const run = await own.run();
    expect(counted(run)).toEqual([]);
    expect(reasons(run)).toEqual(['alice label-changed', 'bob label-changed']);
  });

  it('a definition that was committed before the review and put in force after it', async () => {
    const own = await scenario({ body: `Target-Cohort: ${RP}\n` });
    const { oid } = own.world.commit({
      branch: 'narrow',
      parent: 'main',
      author: 'erin',
      committer: 'web-flow',
      signature: 'github',
      changes: {
        [POLICY_PATH]: changedPolicy(own.inventory.url, (draft) =>
          Object.assign(draft.cohorts[RP] ?? {}, { select: `template-engine=${RP},region` }),
        ),
      },
    });
    approve(own);
    expect((await own.run()).verdict).toBe('allow');
    own.world.moveBranch('main', oid, { by: 'erin' });
    const run = await own.run();
    expect(counted(run)).toEqual([]);
    expect(reasons(run)).toEqual(['alice definition-changed']);
  });

  it('likewise, merged elsewhere before the review', async () => {
    const own = await scenario({ body: `Target-Cohort: ${RP}\n` });
    own.world.commit({ branch: 'playground', parent: 'main' });
    const other = own.world.openPullRequest({
      author: 'erin',
      base: 'playground',
      changes: {
        [POLICY_PATH]: changedPolicy(own.inventory.url, (draft) =>
          Object.assign(draft.cohorts[RP] ?? {}, { select: `template-engine=${RP},region` }),
        ),
      },
    });
    own.world.mergePullRequest(other.number, { by: 'erin', method: 'merge' });
    approve(own);
    expect((await own.run()).verdict).toBe('allow');
    own.world.moveBranch('main', 'playground', { by: 'erin' });
    const run = await own.run();
    expect(counted(run)).toEqual([]);
    expect(reasons(run)).toEqual(['alice definition-changed']);
  });
});
