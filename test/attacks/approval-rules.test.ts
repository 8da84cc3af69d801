import { describe, expect, it } from 'vitest';
import {
  changedPolicy,
  POLICY_PATH,
  type PolicyDraft,
  quickScenario,
  RP_BODY,
  RP_CHANGE,
} from '../acceptance/scenario.ts';
import { approve, byHand, counted, quietScenario, reasons, RP, say, TM } from './support-live.ts';

/* Rules that change, and checks of another pull request. */

// Policy of the head: The pull request itself changes the policy: names a friend as owner, asks for no approvals, declares the changed paths no release. The friend approves.
// Origin: GitHub Security Lab, "Preventing pwn requests": what a pull request brings along must not decide about it.
it.each<readonly [string, (draft: PolicyDraft) => void]>([
  [
    'a friend owns the cohort and the policy',
    (draft) => {
      draft['policy-owners'] = ['noah'];
      Object.assign(draft.cohorts[RP] ?? {}, { owners: ['noah'] });
    },
  ],
  ['nobody is needed', (draft) => (draft.approvals['within-cohort'] = 0)],
  ['nothing is a release', (draft) => (draft.releases['ignore'] = ['**'])],
  ['main is no release branch', (draft) => (draft.releases['branches'] = ['never'])],
])('policy of the head: %s', async (_, change) => {
  const own = await quietScenario({ world: { users: { noah: 'WRITE' } } });
  const { number } = own.world.openPullRequest({
    author: 'mia',
    body: RP_BODY,
    changes: { ...RP_CHANGE, [POLICY_PATH]: changedPolicy(own.inventory.url, change) },
  });
  own.world.review(number, { author: 'noah' });
  const run = await own.run(byHand(number));
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  // What the new policy names and nothing matches is only warned of.
  expect(run.codes.filter((code: string) => code !== 'policy.unmatched')).toEqual([
    'approval.missing',
    'policy.changed',
  ]);
  expect(counted(run)).toEqual([]);
  for (const author of ['alice', 'erin']) own.world.review(number, { author });
  expect(await own.run(byHand(number))).toMatchObject({ verdict: 'allow' });
});

// Shared head: Two open pull requests have the same head commit but declare different things: the green check of the harmless one stands on the commit of the other.
// Origin: checks and statuses belong to a commit, not to a pull request (docs.github.com, "About status checks"); the class of confused deputies in required checks.
it('shared head: neither of the two is green while both are open', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  const other = own.world.openPullRequest({
    author: 'mia',
    head: own.pull.headRefName,
    body: `Target-Cohort: ${TM}\n`,
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  expect(own.check().conclusion).toBe('FAILURE');
  expect(await own.run(byHand(other.number))).toMatchObject({ verdict: 'deny', gate: 'closed' });
  expect(own.check().conclusion).toBe('FAILURE');
  own.world.closePullRequest(other.number, { by: 'mia' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  expect(own.check().conclusion).toBe('SUCCESS');
});

// Redefined cohort: After the approval the policy on the default branch gets another definition of the cohort: the same name now means more sites.
// Origin: the class of time of check to time of use (CWE-367): the name was approved, and what it stands for is swapped.
describe('redefined cohort', () => {
  const merge = async (change: (draft: PolicyDraft) => void) => {
    const own = await quietScenario({ body: `Target-Cohort: ${RP}\n`, approvedBy: ['alice'] });
    const { plan } = await own.run();
    say(own, 'bob', `/cohort approve ${RP} ${plan}`);
    expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
    own.world.commit({
      branch: 'main',
      author: 'erin',
      changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, change) },
    });
    return { plan, run: await own.run() };
  };

  it('a wider selector', async () => {
    const { plan, run } = await merge((draft) => Object.assign(draft.cohorts[RP] ?? {}, { select: 'region' }));
    expect(run).toMatchObject({ gate: 'closed' });
    expect(run.plan).not.toBe(plan);
    expect(reasons(run)).toEqual(['alice definition-changed', 'bob digest-outdated']);
  });

  it('a second dimension: what the description declares is a declaration no more', async () => {
    const { run } = await merge((draft) => Object.assign(draft.cohorts[RP] ?? {}, { dimension: 'wave' }));
    expect(run).toMatchObject({ gate: 'closed', codes: expect.arrayContaining(['declaration.invalid']) });
  });

  /** Resource Publisher under another name; `more` is what else of it changes. */
  const renamed =
    (more: object = {}) =>
    (draft: PolicyDraft): void => {
      const { [RP]: cohort, ...others } = draft.cohorts;
      draft.cohorts = { publisher: { ...cohort, formerly: [RP], ...more }, ...others };
    };

  it('a new name alone is no new meaning: the review counts, what names the old plan does not', async () => {
    const { plan, run } = await merge(renamed());
    expect(run).toMatchObject({ verdict: 'allow', cohorts: ['publisher'], sites: 3 });
    expect(run.plan).not.toBe(plan);
    expect(reasons(run)).toEqual(['bob digest-outdated']);
  });

  it.each<[string, (draft: PolicyDraft) => void]>([
    ['a new name that means more', renamed({ select: 'region' })],
    [
      'the name of another cohort, which takes over the one that was approved',
      (draft) => {
        const { [RP]: _, [TM]: cohort, ...others } = draft.cohorts;
        draft.cohorts = { ...others, [TM]: { ...cohort, owners: ['alice', 'bob'], formerly: [RP] } };
      },
    ],
  ])('%s', async (_, change) => {
    const { run } = await merge(change);
    expect(run).toMatchObject({ gate: 'closed' });
    expect(reasons(run)).toEqual(['alice definition-changed', 'bob digest-outdated']);
  });

  it('of a cohort that the release does not name: nothing to do with it', async () => {
    const { run } = await merge((draft) => Object.assign(draft.cohorts[TM] ?? {}, { owners: ['dave'] }));
    expect(run).toMatchObject({ verdict: 'allow', gate: 'open' });
  });
});

// Change without a trace: What was approved changes and leaves no event: a label is renamed, a definition is committed before the review and put in force after it, or merged elsewhere first.
// Origin: time of check to time of use (CWE-367).
describe('change without a trace', () => {
  it('a definition that was committed before the review and put in force after it', async () => {
    const own = await quietScenario({ body: `Target-Cohort: ${RP}\n` });
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
    const own = await quietScenario({ body: `Target-Cohort: ${RP}\n` });
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
