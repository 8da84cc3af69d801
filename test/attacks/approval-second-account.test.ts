// One person with two accounts opens the pull request with the one and approves with the other, which left a trace in a commit:
// as its author, as its committer, or in a Co-authored-by line.
// Origin: sock puppets as in the run-up to xz (CVE-2024-3094), where one party spoke through several accounts.
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { quietScenario, reasons } from './support-live.ts';

it.each([
  ['author', { author: 'alice', pushedBy: 'mia' }],
  ['author by a second e-mail of that account', { author: { email: 'Alice@Example.org' }, pushedBy: 'mia' }],
  ['committer', { committer: 'alice' }],
  ['co-author in odd letters', { message: 'Fix\n\nCO-AUTHORED-BY: x <ALICE@example.org>' }],
])('%s of a commit', async (_, commit) => {
  const own = await quietScenario({
    author: 'mia',
    commits: [{ changes: RP_CHANGE, ...commit }],
    approvedBy: ['alice'],
  });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice committer']);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});
