// A merge of three parents brings an approved pull request and, beside it, a branch that nobody has seen.
// Origin: Git's octopus strategy; that history is easy to misread by its first two parents is the theme of "stop foxtrots now!" (Atlassian, 2016).
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { BODY, gateScenario } from '../acceptance/gate-scenario.ts';

it.each(['second', 'third'])('the approved one as the %s parent', async (place) => {
  const s = await gateScenario();
  s.deploy();
  const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
  s.world.review(pull.number, { author: 'alice' });
  const before = s.world.head().oid;
  const evil = s.world.commit({
    parent: before,
    author: 'mia',
    changes: { 'deploy/resource-publisher/evil.yml': 'x\n' },
  });
  const files = new Map([
    ...s.world.head(pull.headRefName).files,
    ...evil.files,
    ...[...s.world.head(pull.headRefName).files].filter(([path]) => path.endsWith('app.yml')),
  ]);
  const sides = place === 'second' ? [pull.headRefOid, evil.oid] : [evil.oid, pull.headRefOid];
  const octopus = s.world.commit({
    branch: 'main',
    parents: [before, ...sides],
    files,
    author: 'mia',
    committer: 'web-flow',
    signature: 'github',
  });
  Object.assign(pull, { state: 'MERGED', mergeCommit: octopus.oid, mergedBy: 'mia', mergedAt: s.world.clock.now() });
  const said = await s.gate();
  expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
  expect(said.findings).toMatchObject([{ items: expect.arrayContaining([{ kind: 'commit', id: evil.oid }]) }]);
});

it('a pull request merged by GitHub with its two parents passes', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land({ method: 'merge' });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
});
