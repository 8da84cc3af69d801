// The release branch is moved to a merge made on a side branch, with its parents the wrong way round: the first-parent line now runs through commits that nobody merged.
// Origin: "Protect our Git repos: stop foxtrot merges now!" (Bitbucket blog, 28 April 2016).
import { expect, it } from 'vitest';
import { BODY, gateScenario } from '../acceptance/gate-scenario.ts';

it('side branch first, release branch second', async () => {
  const s = await gateScenario();
  const base = s.world.head().oid;
  s.deploy();
  const side = s.world.commit({
    branch: 'side',
    parent: base,
    author: 'mia',
    changes: { 'deploy/resource-publisher/evil.yml': 'x\n' },
  });
  const good = s.land();
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  const files = new Map([
    ...good.landed.files,
    ...side.files,
    ...[...good.landed.files].filter(([path]) => path.endsWith('resource-publisher/app.yml')),
  ]);
  const foxtrot = s.world.commit({
    branch: 'side',
    parents: [side.oid, good.landed.oid],
    files,
    author: 'mia',
    committer: 'web-flow',
    signature: 'github',
  });
  s.world.moveBranch('main', foxtrot.oid, { by: 'mia' });
  s.world.openPullRequest({ author: 'mia', body: BODY, head: 'side' });
  expect(await s.gate()).toMatchObject({
    verdict: 'deny',
    targets: null,
    codes: expect.arrayContaining(['gate.unreviewed']),
  });
  // The commit that GitHub merged is no state of the branch any more: only a merge brought it.
  expect(await s.gate({ commit: good.landed.oid })).not.toMatchObject({ verdict: 'allow' });
});
