// Somebody with write access makes GitHub believe that an unapproved commit is already deployed, so that nothing since then is left to judge.
// Origin: REST, "Create a deployment" and "Create a deployment status" take any commit from whoever may write; forged provenance as in SLSA's threat model.
import { expect, it } from 'vitest';
import { gateScenario, JOBS, type GateScenario } from '../acceptance/gate-scenario.ts';

const job = { workflow: 'deploy.yml', name: JOBS['production-rp'] } as const;

it.each<readonly [string, (s: GateScenario, base: string) => unknown]>([
  ['by hand, with the log of the real job', (s) => s.deploy({ creator: 'mia', logUrl: s.world.runJob(job).url })],
  [
    'by Actions, of a workflow that ends alike',
    (s) => s.deploy({ job: { ...job, workflow: '.github/workflows/x/deploy.yml' } }),
  ],
  ['by Actions, of another job', (s) => s.deploy({ job: { ...job, name: 'deploy (rp) ' } })],
  ['by Actions, of the job at another commit', (s, base) => s.deploy({ job: { ...job, headSha: base } })],
  ['by Actions, of the job that failed', (s) => s.deploy({ job: { ...job, conclusion: 'failure' } })],
  [
    'a failure that a person calls a success',
    (s) =>
      s.world.addStatus(s.deploy({ state: 'FAILURE' }), {
        state: 'SUCCESS',
        creator: 'mia',
        logUrl: s.world.runJob(job).url,
      }),
  ],
  [
    'of another environment, moved to this one by a status',
    (s) =>
      Object.assign(s.deploy({ environment: 'staging', job }), {
        originalEnvironment: 'staging',
        environment: 'production-rp',
      }),
  ],
  [
    'with a log on another host',
    (s) => s.deploy({ logUrl: 'https://github.com.example.net/acme/rollout/actions/runs/x/job/y' }),
  ],
])('%s', async (_, forge) => {
  const s = await gateScenario();
  const base = s.world.head().oid;
  s.deploy();
  s.land({ approvedBy: [] });
  forge(s, base);
  expect(await s.gate()).toMatchObject({
    verdict: 'hold',
    baseline: base,
    codes: ['approval.missing', 'gate.release-refused'],
    targets: null,
  });
});

it('a rollback that a status moved to another environment has taken back what it took back', async () => {
  const s = await gateScenario();
  const base = s.world.head().oid;
  s.deploy();
  s.land({ approvedBy: [] });
  s.deploy();
  Object.assign(s.deploy({ commit: base }), { originalEnvironment: 'production-rp', environment: 'elsewhere' });
  expect(await s.gate()).toMatchObject({ verdict: 'hold', baseline: base, targets: null });
});

it("the job's own deployment is the baseline", async () => {
  const s = await gateScenario();
  s.deploy();
  const { landed } = s.land({ approvedBy: [] });
  s.deploy();
  expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: landed.oid });
});
