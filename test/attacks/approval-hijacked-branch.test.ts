// An owner pushes a commit onto somebody else's pull request, under that somebody's name, and approves it as a third party would.
// Origin: engineering.mercari.com/en/blog/entry/20241217-github-branch-protection and GitHub's setting "Require approval of the most recent reviewable push".
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { counted, quietScenario, reasons } from './support-live.ts';

const EVIL = { 'deploy/resource-publisher/evil.yml': 'x\n' } as const;

it.each([
  ["as the author's", { author: 'mia' }],
  ["as GitHub's own", { author: 'mia', committer: 'web-flow', signature: 'github' }],
] as const)('a commit pushed by the approver, %s', async (_, commit) => {
  const own = await quietScenario();
  own.world.commit({ branch: own.pull.headRefName, changes: EVIL, ...commit, pushedBy: 'alice' });
  own.world.review(own.pull.number, { author: 'alice' });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice pusher']);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(counted(await own.run())).toEqual(['bob']);
});

it('nor does it help to push the commit to a branch of another name and have a friend move it over', async () => {
  const own = await quietScenario({
    commits: [{ changes: RP_CHANGE }, { changes: EVIL, author: 'mia', pushedBy: 'alice' }],
  });
  own.world.commit({ branch: own.pull.headRefName, author: 'mia', changes: { 'docs/note.md': 'n\n' } });
  own.world.review(own.pull.number, { author: 'alice' });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed' });
});
