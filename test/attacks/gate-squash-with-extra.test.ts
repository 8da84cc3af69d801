// What was merged is not what was approved: the squash commit on the branch holds one file more, or other content in one, than the head that was reviewed.
// Origin: SolarWinds (2020): what was built differed from what had been reviewed; and xz (CVE-2024-3094), where only the release tarball held the extra part.
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';

it.each([
  ['squash', 'deploy/shared.yml', ['gate.unreviewed']],
  ['rebase', 'deploy/shared.yml', ['gate.unreviewed']],
  ['squash', '.github/workflows/deploy.yml', ['gate.unreviewed', 'policy.changed']],
] as const)('a %s that was swapped for one that changes %s too', async (method, path, codes) => {
  const s = await gateScenario();
  s.deploy();
  const pull = s.land({ method });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  const files = s.world.commit({ parent: pull.landed.oid, changes: { [path]: 'replicas: 0\n' } }).files;
  const swapped = s.world.commit({
    parents: pull.landed.parents,
    files,
    author: 'mia',
    committer: 'web-flow',
    signature: 'github',
    message: pull.landed.message,
  });
  s.world.moveBranch('main', swapped.oid, { by: 'mia' });
  // Even if GitHub took the new commit for the pull request's own.
  Object.assign(pull, { mergeCommit: swapped.oid, ...(method === 'rebase' && { rebasedCommits: [swapped.oid] }) });
  expect(await s.gate()).toMatchObject({
    verdict: 'deny',
    codes,
    targets: null,
    findings: expect.arrayContaining([expect.objectContaining({ items: [{ kind: 'path', id: path }] })]),
  });
});
