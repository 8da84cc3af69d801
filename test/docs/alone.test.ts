import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { BODY, gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';
import { blocksOf, read } from './documents.ts';

/* docs/how-to/alone.md, walked to its end by one person. */

const ALONE = parse(read('examples/alone.yml')) as PolicyDraft;
const place = (cohort: string) => ({ cohort, environment: `production-${cohort}` });
const deployed = (cohort: string) => ({
  environment: `production-${cohort}`,
  job: { workflow: 'deploy.yml', name: `deploy (${cohort})` },
});

const SHARED = { 'deploy/shared.yml': 'replicas: 3\n' };
const RP_SITES = ['R1', 'R2', 'R3'];

/** The policy of the example, with the inventory of the tests and mia for alice. */
function alone(draft: PolicyDraft): void {
  for (const cohort of Object.values(ALONE.cohorts)) cohort['owners'] = ['mia'];
  Object.assign(draft, { ...ALONE, inventory: draft.inventory, 'policy-owners': ['mia'] });
}

it('the page shows the example as it is', () => {
  expect(blocksOf('docs/how-to/alone.md')[0]?.text).toBe(read('examples/alone.yml'));
});

it('one person releases shared code, one cohort after the other, and changes the policy', async () => {
  const s = await gateScenario({ policy: alone });
  const release = s.land({ changes: SHARED, approvedBy: [] });
  expect(await s.gate(place(RP))).toMatchObject({ verdict: 'allow', codes: [], targets: RP_SITES });
  s.deploy(deployed(RP));
  expect(await s.gate(place(TM))).toMatchObject({ codes: expect.arrayContaining(['gate.outside-declaration']) });

  s.world.editBody(release.number, { by: 'mia', body: BODY.replace(RP, TM) });
  expect(await s.gate(place(TM))).toMatchObject({ verdict: 'allow', codes: [] });
  s.deploy(deployed(TM));

  const wider = s.policyWith((draft) => Object.assign(draft.releases, { guarded: ['scripts/deploy/**'] }));
  s.land({ changes: { [POLICY_PATH]: wider }, body: 'Guard the deploy script.', approvedBy: [] });
  s.land({ approvedBy: [] });
  expect(await s.gate(place(RP))).toMatchObject({ verdict: 'allow', codes: [], targets: RP_SITES });
});

it('with paths, shared code waits for a second person', async () => {
  const s = await gateScenario({
    policy: (draft) => {
      const paths = Object.values(draft.cohorts).map((cohort) => cohort['paths']);
      alone(draft);
      Object.values(draft.cohorts).forEach((cohort, index) => (cohort['paths'] = paths[index]));
    },
  });
  s.land({ changes: SHARED, body: 'Target-Cohort: all\n', approvedBy: [] });
  expect(await s.gate(place(RP))).toMatchObject({
    verdict: 'hold',
    codes: expect.arrayContaining(['approval.missing']),
  });
});
