// A commit says that GitHub itself committed it (noreply@github.com), so that no account is behind it; it is not signed by GitHub, or the signature is another's.
// Origin: the e-mail of a commit is anybody's to write; only GitHub's own signature makes that name true (docs.github.com, "About commit signature verification").
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { quietScenario } from './support-live.ts';

const NO_REPLY = { email: 'noreply@github.com', name: 'GitHub', login: null } as const;

it.each([
  ['without a signature', null, 'hold'],
  ['signed by somebody', 'verified', 'hold'],
  [
    "with GitHub's name under a signature that is not valid",
    { isValid: false, state: 'INVALID', wasSignedByGitHub: true, signer: null },
    'hold',
  ],
  ['signed by GitHub', 'github', 'allow'],
] as const)('%s: %3$s', async (_, signature, verdict) => {
  const own = await quietScenario({
    commits: [{ changes: RP_CHANGE, author: 'mia', committer: NO_REPLY, signature, pushedBy: 'mia' }],
    approvedBy: ['alice'],
  });
  const unattributed = verdict === 'hold' ? [own.pull.headRefOid] : [];
  expect(await own.run()).toMatchObject({
    verdict,
    gate: verdict === 'hold' ? 'closed' : 'open',
    judgement: { approvals: { unattributed } },
  });
});

it('nor is GitHub ever the author', async () => {
  const own = await quietScenario({
    commits: [{ changes: RP_CHANGE, author: 'web-flow', committer: 'web-flow', signature: 'github', pushedBy: 'mia' }],
    approvedBy: ['alice'],
  });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { needed: 2 } } });
});
