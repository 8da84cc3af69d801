// The release branch is force-pushed: its history is written anew, with a change in it that nobody reviewed, so that no commit "since the deployment" carries it.
// Origin: force pushes in the Gentoo GitHub incident (June 2018); "A Git Horror Story" (Mike Gerwitz, 2012) on history that lies.
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';

it('the deployed commit replaced by one that looks like it', async () => {
  const s = await gateScenario();
  const first = s.world.head();
  const fix = s.land();
  s.deploy();
  const forged = s.world.commit({
    parent: first.oid,
    author: 'mia',
    committer: 'web-flow',
    signature: 'github',
    message: fix.landed.message,
    changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n', 'deploy/resource-publisher/evil.yml': 'x\n' },
  });
  s.world.moveBranch('main', forged.oid, { by: 'mia' });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
});

it('the branch turned back, and other commits in place of the approved ones', async () => {
  const s = await gateScenario();
  const first = s.world.head().oid;
  s.deploy();
  const { landed } = s.land();
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  s.world.moveBranch('main', first, { by: 'mia' });
  s.push({ 'deploy/resource-publisher/app.yml': 'image: evil\n' }, { message: landed.message });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
  // What was approved is on no release branch any more.
  expect(await s.gate({ commit: landed.oid })).toMatchObject({
    verdict: 'deny',
    codes: ['gate.not-on-branch'],
    targets: null,
  });
});
