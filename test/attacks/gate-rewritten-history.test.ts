// The release branch is force-pushed: its history is written anew, with a change in it that nobody reviewed, so that no commit "since the deployment" carries it.
// Origin: force pushes in the Gentoo GitHub incident (June 2018); "A Git Horror Story" (Mike Gerwitz, 2012) on history that lies.
import { expect, it } from 'vitest';
import { POLICY_PATH } from '../acceptance/scenario.ts';
import { gateScenario } from '../acceptance/gate-scenario.ts';

it('the deployed commit replaced by one that looks like it', async () => {
  const s = await gateScenario();
  const first = s.world.head();
  const fix = s.land();
  s.deploy();
  const forged = s.world.commit({ parent: first.oid, author: 'mia', committer: 'web-flow', signature: 'github', message: fix.landed.message, changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n', 'deploy/resource-publisher/evil.yml': 'x\n' } });
  s.world.moveBranch('main', forged.oid, { by: 'mia' });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
});

it('the whole history as one new commit without a parent, policy and all', async () => {
  const s = await gateScenario();
  s.land();
  s.deploy();
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  const root = s.world.commit({ parents: [], author: 'mia', changes: { [POLICY_PATH]: s.policyWith((draft) => (draft['policy-owners'] = ['mia'])), 'deploy/resource-publisher/app.yml': 'image: evil\n' } });
  s.world.moveBranch('main', root.oid, { by: 'mia' });
  s.land({ approvedBy: ['alice'], changes: { 'deploy/resource-publisher/b.yml': 'b\n' } });
  const said = await s.gate();
  expect(said).not.toMatchObject({ verdict: 'allow' });
  expect(said.targets).toBeNull();
});
