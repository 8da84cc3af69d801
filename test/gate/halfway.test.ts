import { expect, it } from 'vitest';
import { gateScenario, JOBS } from '../acceptance/gate-scenario.ts';
import { sitesScenario } from './site-scenario.ts';

/* What a deployment that failed half way has put at some sites is there: taking it away is a change like any other. */

const APP = 'deploy/resource-publisher/app.yml';

/** Deployed, then a release that failed half way or was refused by its gate. */
async function halfway(gate: 'success' | 'failure' = 'success') {
  const s = await gateScenario();
  s.deploy();
  const release = s.land({ changes: { [APP]: 'image: 2\n' } });
  s.deploy({
    state: 'FAILURE',
    job: {
      workflow: 'deploy.yml',
      name: JOBS['production-rp'],
      conclusion: 'failure',
      steps: [
        { name: 'cohort-guard', conclusion: gate },
        { name: 'deploy', conclusion: 'failure' },
      ],
    },
  });
  return { s, release };
}

const REVERT = { [APP]: 'image: 1\n' };

it('a revert that nobody approved closes the gate', async () => {
  const { s } = await halfway();
  s.land({ approvedBy: [], changes: REVERT });
  expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['approval.missing', 'gate.release-refused'] });
});

it('a revert by a push closes it, too', async () => {
  const { s } = await halfway();
  s.push(REVERT);
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'] });
});

it('a revert that is approved goes out, whatever the owners say of what it takes away', async () => {
  const { s, release } = await halfway();
  s.world.review(release.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
  const { number } = s.land({ changes: REVERT });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [number] });
});

it('what its own gate refused is nowhere: its revert undoes it', async () => {
  const { s } = await halfway('failure');
  s.land({ approvedBy: [], changes: REVERT });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [] });
});

it.each([
  ['SUCCESS', 'success'],
  ['FAILURE', 'failure'],
] as const)('a site that does not tell what it has may have what was deployed: %s', async (state, conclusion) => {
  const s = await sitesScenario();
  const base = s.tip();
  s.deploy();
  s.land({ changes: { [APP]: 'image: 2\n' } });
  const steps = [{ name: 'cohort-guard', conclusion: 'success' as const }];
  s.deploy({ state, job: { workflow: 'deploy.yml', name: JOBS['production-rp'], conclusion, steps } });
  s.land({ approvedBy: [], changes: REVERT });
  s.has({ R1: base, R2: base, R3: base });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [] });
  s.has({ R1: base, R2: base });
  expect(await s.gate()).toMatchObject({ verdict: 'hold', codes: ['approval.missing', 'gate.release-refused'] });
});
