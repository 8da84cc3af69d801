// A commit in a fork carries somebody else's name and e-mail: an owner writes it in the name of an innocent and approves it as a third party.
// Origin: GitHub bug bounty, ineligible: "Impersonating a user through git email address"; the commits pushed to php-src in others' names (March 2021).
import { expect, it } from 'vitest';
import { RP_BODY, RP_CHANGE } from '../acceptance/scenario.ts';
import { byHand, quietScenario } from './support-live.ts';

const WORLD = { isPrivate: false, users: { sue: 'READ', noah: 'WRITE' } } as const;

it.each([
  ['unsigned', null, 'hold'],
  ['with a signature that is not valid', 'invalid', 'hold'],
  ['signed', 'verified', 'allow'],
] as const)('a commit of a fork, %s: %s', async (_, signature, verdict) => {
  const own = await quietScenario({ world: WORLD });
  own.world.fork('sue');
  const { number, headRefOid } = own.world.openPullRequest({
    author: 'sue',
    headRepository: 'sue/rollout',
    body: RP_BODY,
    commits: [{ changes: RP_CHANGE, author: 'noah', pushedBy: 'alice', signature }],
  });
  own.world.review(number, { author: 'alice' });
  const run = await own.run(byHand(number));
  expect(run).toMatchObject({
    verdict,
    gate: verdict === 'allow' ? 'open' : 'closed',
    judgement: { approvals: { unattributed: verdict === 'allow' ? [] : [headRefOid] } },
  });
});

it('a name that belongs to no account costs one more approval', async () => {
  const own = await quietScenario({
    commits: [
      {
        changes: RP_CHANGE,
        author: { email: 'nobody@example.net' },
        committer: 'mia',
        pushedBy: 'mia',
        signature: 'verified',
      },
    ],
    approvedBy: ['alice'],
  });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { needed: 2 } } });
});
