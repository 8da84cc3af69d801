import { expect, it } from 'vitest';
import {
  changedPolicy,
  POLICY_PATH,
  type PolicyDraft,
  quickScenario,
  RP_BODY,
  RP_CHANGE,
} from '../acceptance/scenario.ts';
import { byHand, counted, quietScenario, RP, TM } from './support-live.ts';

/* Approvals by rules, and checks, of another pull request. */

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
