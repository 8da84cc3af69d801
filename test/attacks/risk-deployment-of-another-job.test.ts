// The pilot is said to have the commit by a deployment that is not the pilot's: made by hand, by another job, by a job without a gate, of another environment.
// Origin: REST, "Create a deployment" takes any environment and any commit from whoever may write; SLSA's forged provenance.
import { expect, it } from 'vitest';
import { gateScenario, type GateScenario } from '../acceptance/gate-scenario.ts';
import type { DeployOptions } from '../loopback/github/index.ts';
import { PILOT, withPilot } from './support-risk.ts';

async function landed(): Promise<GateScenario> {
  const s = await gateScenario({ policy: withPilot() });
  s.deploy();
  s.land();
  return s;
}

it.each<readonly [string, (s: GateScenario) => Partial<DeployOptions>]>([
  ['by hand, with the log of the real job', (s) => ({ creator: 'mia', logUrl: s.world.runJob(PILOT).url })],
  ['by another job', () => ({ job: { ...PILOT, name: 'anything' } })],
  ['by a job of that name in another workflow', () => ({ job: { ...PILOT, workflow: 'mine.yml' } })],
  ['by a job without a gate', () => ({ job: { ...PILOT, steps: [{ name: 'deploy', conclusion: 'success' }] } })],
  ['by the job of a pull request', () => ({ job: { ...PILOT, event: 'pull_request' } })],
  [
    'by a job that ran at another commit',
    (s) => ({ job: { ...PILOT, headSha: s.world.commits.get(s.world.head().oid)?.parents[0] ?? '' } }),
  ],
  ['in another environment', () => ({ environment: 'pilot-rp-2', job: PILOT })],
  ['that never succeeded', () => ({ state: 'IN_PROGRESS', job: PILOT })],
])('%s', async (_, forge) => {
  const s = await landed();
  s.world.deploy({ environment: 'pilot-rp', commit: s.world.head().oid, ...forge(s) });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['wave.skipped'], targets: null });
});

it("the pilot's own opens the rest, however its environment is written", async () => {
  const s = await landed();
  s.world.deploy({ environment: 'Pilot-RP', commit: s.world.head().oid, job: PILOT });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R3'] });
});
