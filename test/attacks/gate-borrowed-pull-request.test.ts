// A pushed commit is passed off as part of a merged pull request: GitHub's association is made to name one that was merged elsewhere, is open, closed, or of another commit.
// Origin: imposter commits (Chainguard, 8 March 2023): that a commit is shown under a repository, or a pull request, does not say how it got there.
import { expect, it } from 'vitest';
import { BODY, gateScenario } from '../acceptance/gate-scenario.ts';

const EVIL = { 'deploy/resource-publisher/evil.yml': 'x\n' } as const;

it.each(['merged into another branch', 'open', 'closed'])('one that is %s', async (how) => {
  const s = await gateScenario();
  s.deploy();
  s.world.moveBranch('side', s.world.head().oid, { by: 'mia' });
  const pushed = s.push(EVIL);
  const pull = s.world.openPullRequest({ author: 'mia', body: BODY, base: 'side', changes: EVIL });
  s.world.review(pull.number, { author: 'alice' });
  if (how === 'closed') s.world.closePullRequest(pull.number, { by: 'mia' });
  if (how === 'merged into another branch') s.world.mergePullRequest(pull.number, { by: 'mia' });
  // GitHub names the pull request for the commit.
  pull.rebasedCommits.push(pushed.oid);
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
});

it('one merged into main claims a commit that changes more: the paths tell', async () => {
  const s = await gateScenario();
  s.deploy();
  const pull = s.land();
  const pushed = s.push(EVIL);
  pull.rebasedCommits.push(pushed.oid);
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
  expect(await s.gate({ commit: pull.landed.oid })).toMatchObject({ verdict: 'allow' });
});
