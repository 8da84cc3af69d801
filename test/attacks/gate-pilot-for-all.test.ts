// A release approved for a few sites is deployed as the whole cohort: the commit reaches everybody, the declaration named two.
// Origin: CrowdStrike (19 July 2024): content that went to every machine at once, past the staging that sensor releases had.
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';

it.each([
  ['a list of sites', 'cohorts: [resource-publisher]\nsites: [R1, R2]\n', ['R3']],
  ['a selector', 'cohorts: [resource-publisher]\nselect: "template-engine=resource-publisher,region=north"\n', ['R2']],
])('%s', async (_, manifest, missing) => {
  const s = await gateScenario();
  s.deploy();
  s.land({
    body: '',
    changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n', 'deploy/releases/next.yml': manifest },
  });
  const said = await s.gate();
  expect(said).toMatchObject({
    verdict: 'deny',
    codes: ['gate.outside-declaration', 'gate.standing-condition'],
    targets: null,
  });
  expect(said.findings.find(({ code }) => code === 'gate.outside-declaration')).toMatchObject({
    missing: missing.map((id) => ({ id })),
  });
});

it('for all of them it is deployed to all of them', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land({
    body: '',
    changes: {
      'deploy/resource-publisher/app.yml': 'image: 2\n',
      'deploy/releases/next.yml': 'cohorts: [resource-publisher]\nsites: [R1, R2, R3]\n',
    },
  });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3'] });
});
