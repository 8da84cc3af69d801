// The pull request itself changes the policy: names a friend as owner, asks for no approvals, declares the changed paths no release. The friend approves.
// Origin: GitHub Security Lab, "Preventing pwn requests": what a pull request brings along must not decide about it.
import { expect, it } from 'vitest';
import { changedPolicy, POLICY_PATH, RP_BODY, RP_CHANGE, type PolicyDraft } from '../acceptance/scenario.ts';
import { byHand, counted, quietScenario, RP } from './support-live.ts';

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
])('%s', async (_, change) => {
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
