import { describe, expect, it } from 'vitest';
import { changedPolicy, POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';
import { BOTH, byHand, counted, quietScenario, reasons, RP, say, TM } from './support-live.ts';

/* People who do not speak for what is released. */

// Administrator: Administrators stand in where no policy owner has write access. An administrator uses that while there is one, or approves a change of their own.
// Origin: break-glass roles used in daily work; Gentoo's GitHub organization (June 2018) fell with one administrator's account.
describe('administrator', () => {
  const GUARDED = { '.github/workflows/deploy.yml': 'on: push\n' } as const;

  it('not while a policy owner has write access, nor while that cannot be told', async () => {
    const own = await quietScenario({ body: '', changes: GUARDED, approvedBy: ['adam'] });
    expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['policy.changed'] });
    own.world.setPermission('erin', 'READ');
    own.github.fault = ({ path }) => (path.includes('/collaborators/erin/') ? { status: 403 } : undefined);
    expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed' });
    own.github.fault = () => undefined;
    expect(counted(await own.run())).toEqual(['adam']);
  });

  it('not for a change of their own', async () => {
    const own = await quietScenario({ author: 'adam', body: '', changes: GUARDED, approvedBy: ['adam'] });
    own.world.setPermission('erin', 'READ');
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
    expect(reasons(run)).toEqual(['adam author']);
  });
});

// Author: The author of a pull request, who is also an owner of the cohort, approves it: by a review through the API and by a comment.
// Origin: the reason for four eyes; GitHub's own rule that nobody approves a pull request of theirs (docs.github.com, "Approving a pull request with required reviews").
it('author: an author named as owner, in whatever letters, does not approve their own change', async () => {
  const own = await quietScenario({
    author: 'alice',
    approvedBy: ['alice'],
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['ALICE', 'bob'] }),
  });
  const first = await own.run();
  expect(first).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  say(own, 'alice', `/cohort approve ${RP} ${first.plan}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice author', 'alice author']);
  say(own, 'bob', `/cohort approve ${RP} ${first.plan}`);
  const honest = await own.run();
  expect(honest).toMatchObject({ verdict: 'allow', gate: 'open' });
  expect(counted(honest)).toEqual(['bob']);
});

// Foreign owner: Approvals of people who own something, but not what is released: the other cohort's owners, the policy owner, an administrator, however many of them.
// Origin: the outage of 26 May 2023 that the README tells of, had people of the other group said yes to it.
it('foreign owner: for a release of one cohort', async () => {
  const own = await quietScenario({ approvedBy: ['carol', 'dave', 'erin', 'adam', 'zoe'] });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual([
    'adam not-an-owner',
    'carol not-an-owner',
    'dave not-an-owner',
    'erin not-an-owner',
    'zoe not-an-owner',
  ]);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(counted(await own.run())).toEqual(['bob']);
});

it('foreign owner: two of one cohort do not speak for the other', async () => {
  const own = await quietScenario({ body: BOTH, approvedBy: ['alice', 'bob'] });
  expect(await own.run()).toMatchObject({
    verdict: 'hold',
    gate: 'closed',
    judgement: { approvals: { unapproved: [{ cohort: TM }] } },
  });
  own.world.review(own.pull.number, { author: 'dave' });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});

// One person twice: A release across cohorts needs two people. One person who owns both approves twice: by review and by comment, once for each cohort, in other letters.
// Origin: dual control undone by one person in two roles (CWE-654, reliance on a single factor in a security decision).
describe('one person twice', () => {
  const aliceOwnsBoth = (draft: PolicyDraft) => {
    Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice', 'Alice', 'bob'] });
    Object.assign(draft.cohorts[TM] ?? {}, { owners: ['ALICE', 'carol'] });
  };

  it('however often, it is one', async () => {
    const own = await quietScenario({ body: BOTH, policy: aliceOwnsBoth, approvedBy: ['alice', 'alice'] });
    const { plan } = await own.run();
    for (const cohorts of [RP, TM, `${RP} ${TM}`]) say(own, 'alice', `/cohort approve ${cohorts} ${plan}`);
    const run = await own.run();
    expect(run).toMatchObject({
      verdict: 'hold',
      gate: 'closed',
      codes: ['approval.missing'],
      judgement: { approvals: { needed: 2 } },
    });
    expect(counted(run)).toEqual(['alice']);
    own.world.review(own.pull.number, { author: 'carol' });
    expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  });
});

// Policy owner alone: A policy owner changes the policy, a workflow or the deploy script and approves that alone; or others approve it who own everything but the policy.
// Origin: Cider Security, "Top 10 CI/CD Security Risks" (2022), CICD-SEC-1: insufficient flow control mechanisms.
it.each([POLICY_PATH, '.github/workflows/cohort-guard.yml', '.github/CODEOWNERS', 'scripts/deploy/run.sh'])(
  'policy owner alone: %s',
  async (path) => {
    const own = await quietScenario({
      body: '',
      world: { users: { noah: 'WRITE' } },
      policy: (draft) => (draft['policy-owners'] = ['erin', 'noah']),
    });
    const content =
      path === POLICY_PATH
        ? changedPolicy(own.inventory.url, (draft) => (draft.approvals['within-cohort'] = 0))
        : 'changed\n';
    const { number } = own.world.openPullRequest({ author: 'erin', changes: { [path]: content } });
    for (const author of ['erin', 'alice', 'adam']) own.world.review(number, { author });
    const run = await own.run(byHand(number));
    expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['policy.changed'] });
    expect(reasons(run)).toContain('erin author');
    expect(counted(run)).toEqual([]);
    own.world.review(number, { author: 'noah' });
    expect(await own.run(byHand(number))).toMatchObject({ verdict: 'skip', gate: 'open' });
  },
);
