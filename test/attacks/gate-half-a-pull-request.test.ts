// A state inside an approved pull request is deployed: a commit that a later one of the same pull request undid, and that nobody approved by itself.
// Origin: "hypocrite commits" (University of Minnesota, 2021): steps that look harmless as a whole.
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';

const steps = [
  { changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' } },
  { changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n' } },
];

it.each(['squash', 'rebase'] as const)('merged by %s', async (method) => {
  const s = await gateScenario();
  s.deploy();
  const pull = s.land({ method, commits: steps });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  const half = method === 'rebase' ? pull.rebasedCommits[0] : pull.commits[0]?.oid;
  const said = await s.gate({ commit: half ?? '' });
  expect(said).toMatchObject({ verdict: 'deny', targets: null });
  expect(said.codes.filter((code) => ['gate.unreviewed', 'gate.not-on-branch'].includes(code))).not.toEqual([]);
});
