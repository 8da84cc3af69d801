import { describe, expect, it } from 'vitest';
import { onPullRequest } from './events.ts';
import { changedPolicy, POLICY_PATH, RP_CHANGE, quickScenario as scenario, type PolicyDraft } from './scenario.ts';

/* Which policy judges, and what becomes of a pull request that changes it. */

/** Gives the author everything: no approvals, every site in her cohort. */
const usurp = (draft: PolicyDraft) => {
  draft.approvals['within-cohort'] = 0;
  draft.cohorts['resource-publisher'] = {
    ...draft.cohorts['resource-publisher'],
    owners: ['mia'],
    select: 'template-engine',
  };
  draft['policy-owners'] = ['mia'];
};

describe.concurrent('only the policy changes', () => {
  const onlyPolicy = { body: '', changes: { 'docs/guide.md': 'Read me\n' } };

  it('held for a policy owner; nothing to declare; open once one has approved', async () => {
    const own = await scenario(onlyPolicy);
    own.world.commit({
      author: 'mia',
      branch: own.pull.headRefName,
      changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, usurp) },
    });
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    expect(own.comment()).toContain('`erin`');
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    own.world.review(own.pull.number, { author: 'erin' });
    expect(await own.run()).toMatchObject({ gate: 'open', codes: [] });
    expect(own.check().conclusion).toBe('SUCCESS');
  });

  it('an invalid policy on the default branch is repaired with the approval of an administrator', async () => {
    const own = await scenario(onlyPolicy);
    own.world.commit({ branch: 'main', changes: { [POLICY_PATH]: 'version: 1\npolicy-owners: [mia]\n' } });
    // The repair starts from the broken state.
    const repair = own.world.openPullRequest({
      author: 'mia',
      changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, () => {}) },
    });
    const step = { with: { 'pull-request': String(repair.number) }, event: 'workflow_dispatch', payload: {} };
    expect(await own.run(step)).toMatchObject({
      verdict: 'hold',
      codes: ['policy.changed'],
      judgement: { policy: { policyOwners: [] }, approvals: { administrators: true } },
    });
    expect(own.comment(repair.number)).toContain('an administrator of the repository');
    own.world.review(repair.number, { author: 'erin' });
    expect(await own.run(step)).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    own.world.review(repair.number, { author: 'adam' });
    expect(await own.run(step)).toMatchObject({ gate: 'open', codes: [] });
    // Not where anything else comes with it; and every other pull request waits for it.
    own.world.commit({ branch: repair.headRefName, author: 'mia', changes: { 'docs/guide.md': 'new\n' } });
    expect(await own.run(step)).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
  });
});

describe.concurrent('a policy that cannot be used', () => {
  it('invalid: every problem at once, with place, value and what is allowed', async () => {
    const own = await scenario({
      approvedBy: ['alice'],
      policy: (draft) => {
        draft.version = 2;
        draft.inventory['url'] = 'http://inventory.example.org';
        draft.inventory['max-age'] = 'a day';
        draft.cohorts['all'] = { owners: ['alice'] };
        draft.cohorts['template-manager'] = {
          ...draft.cohorts['template-manager'],
          select: '',
          owners: [],
          path: ['x'],
        };
        draft.approvals['cross-cohort'] = 1;
      },
    });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'error', codes: ['policy.invalid'], sites: null });
    const { problems } = run.judgement.findings[0].evidence;
    expect(problems.length).toBeGreaterThanOrEqual(8);
    for (const { place, found, allowed } of problems) {
      expect(place).toMatch(/^\.github\/cohort-guard\.yml:\d+:\d+/);
      expect(found).not.toBe('');
      expect(allowed).not.toBe('');
    }
    for (const shown of ['http://inventory.example.org', 'a day', 'cross-cohort', '`paths`'])
      expect(own.comment()).toContain(shown);
    expect(own.check().conclusion).toBe('FAILURE');
    expect(own.inventory.requests).toEqual([]);
  });

  it.for<[string, string | Uint8Array | { content: string; mode: '120000' }, string]>([
    ['no text', new Uint8Array([0, 1, 2]), 'policy.invalid'],
  ])('%s', async ([, content, code]) => {
    const own = await scenario({ policy: null, world: { files: { 'README.md': 'x\n' } }, approvedBy: ['alice'] });
    own.world.commit({ branch: 'main', changes: { [POLICY_PATH]: content } });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: [code] });
  });

  it('missing, while the pull request brings one beside other changes: it is not read', async () => {
    const own = await scenario({ policy: null, changes: RP_CHANGE });
    own.world.commit({
      author: 'mia',
      branch: own.pull.headRefName,
      changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, usurp) },
    });
    expect(await own.run()).toMatchObject({
      verdict: 'error',
      codes: ['policy.missing'],
      plan: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

it('a policy that was never valid cannot be repaired by the word of anybody in it', async () => {
  const own = await scenario({ policy: 'version: 7\npolicy-owners: [mia]\n' });
  const repair = own.world.openPullRequest({
    author: 'mia',
    body: '',
    changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, () => undefined) },
  });
  own.world.review(repair.number, { author: 'erin' });
  own.world.review(repair.number, { author: 'mia' });
  expect(await own.run(onPullRequest('pull_request_target', repair))).toMatchObject({
    verdict: 'hold',
    codes: ['policy.changed'],
  });
});
