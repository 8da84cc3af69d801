import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { BODY, gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';
import { POLICY_PATH, type PolicyDraft } from '../acceptance/scenario.ts';

/* docs/how-to/alone.md, walked to its end by one person. */

const PAGE = readFileSync('docs/how-to/alone.md', 'utf8');
const ALONE = parse(/```yaml\n([^]*?)```/.exec(PAGE)?.[1] ?? '') as PolicyDraft;

const SHARED = { 'deploy/shared.yml': 'replicas: 3\n' };
const RP_SITES = ['R1', 'R2', 'R3'];

/** The policy of the page, with the inventory of the tests and mia for alice. */
function alone(draft: PolicyDraft): void {
  for (const cohort of Object.values(ALONE.cohorts)) cohort['owners'] = ['mia'];
  Object.assign(draft, { ...ALONE, inventory: draft.inventory, 'policy-owners': ['mia'] });
}

it('one person releases shared code, one cohort after the other, and changes the policy', async () => {
  const s = await gateScenario({ policy: alone });
  const release = s.land({ changes: SHARED, approvedBy: [] });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [], targets: RP_SITES });
  s.deploy();
  expect(await s.gate({ cohort: TM })).toMatchObject({ codes: expect.arrayContaining(['gate.outside-declaration']) });

  s.world.editBody(release.number, { by: 'mia', body: BODY.replace(RP, TM) });
  expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow', codes: [] });
  s.deploy({ environment: 'production-tm' });

  const wider = s.policyWith((draft) => Object.assign(draft.releases, { guarded: ['scripts/deploy/**'] }));
  s.land({ changes: { [POLICY_PATH]: wider }, body: 'Guard the deploy script.', approvedBy: [] });
  s.land({ approvedBy: [] });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [], targets: RP_SITES });
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
  expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: expect.arrayContaining(['approval.missing']) });
});
