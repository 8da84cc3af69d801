import { describe, expect, it } from 'vitest';
import { BODY, type GateScenario, gateScenario, JOBS, RP, TM, withoutJobs } from '../acceptance/gate-scenario.ts';
import { type PolicyDraft } from '../acceptance/scenario.ts';

/* What is deployed. */

// Buried deployment: What was deployed is buried or feigned: by later statuses, a second success, a success that a person adds to a failed deployment of Actions, a re-run under another job.
// Origin: the REST API lets anybody with write access add statuses to any deployment (docs.github.com, "Deployment statuses").
it('buried deployment: a success is not forgotten for a second one with another log, nor below later statuses', async () => {
  const s = await gateScenario();
  s.deploy();
  const first = s.land();
  s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b' } });
  const newest = s.deploy();
  s.world.addStatus(newest, { state: 'SUCCESS', creator: 'mia', logUrl: 'https://example.org/' });
  expect(await s.gate({ commit: first.landed.oid })).toMatchObject({ codes: ['gate.superseded'] });
  for (let count = 0; count < 55; count += 1) s.world.addStatus(newest, { state: 'IN_PROGRESS', creator: 'mia' });
  expect(await s.gate({ commit: first.landed.oid })).not.toMatchObject({ verdict: 'allow' });
});

it('buried deployment: a success that a person adds to a failed deployment of Actions is none', async () => {
  const s = await gateScenario({ policy: withoutJobs });
  s.world.deploy({ environment: 'production-rp' });
  s.land({ approvedBy: [] });
  const failed = s.world.deploy({ environment: 'production-rp', state: 'FAILURE' });
  s.world.addStatus(failed, { state: 'SUCCESS', creator: 'mia' });
  expect(await s.gate()).toMatchObject({ verdict: 'hold' });
});

it('buried deployment: a re-run of the same deployment under another job does not make a failed one a success', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land({ approvedBy: [] });
  const failed = s.deploy({
    state: 'FAILURE',
    job: { workflow: 'deploy.yml', name: JOBS['production-rp'], conclusion: 'failure' },
  });
  const forged = s.world.runJob({ workflow: 'mine.yml', name: JOBS['production-rp'] });
  s.world.addStatus(failed, { state: 'SUCCESS', logUrl: forged.url });
  expect(await s.gate()).toMatchObject({ verdict: 'hold' });
});

it('buried deployment: many deployments of before the job was named cost no request each', async () => {
  const s = await gateScenario();
  for (let count = 0; count < 120; count += 1)
    s.deploy({ deactivate: false, job: { workflow: 'old.yml', name: 'deploy' } });
  s.land();
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  expect(s.github.requests.length).toBeLessThan(80);
});

it('buried deployment: an environment with a long past of failed and good deployments is judged all the same', async () => {
  const s = await gateScenario({ policy: withoutJobs });
  for (let count = 0; count < 520; count += 1)
    s.world.deploy({
      environment: 'production-rp',
      deactivate: false,
      ...(count % 2 === 1 && { state: 'FAILURE' as const }),
    });
  s.land();
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
});

// Deployed before the merge: A commit of a pull request is deployed from its own branch before it is merged, so that it becomes the baseline and is never judged.
// Origin: docs.github.com, "Deployments": any ref can be deployed to an environment that does not restrict its branches.
it.each(['a job is named', 'no job is named'])('deployed before the merge: it is no baseline where %s', async (how) => {
  const job = { workflow: 'deploy.yml', name: JOBS['production-rp'] };
  const s = await gateScenario({ policy: how === 'a job is named' ? () => undefined : withoutJobs });
  s.deploy();
  const pull = s.world.openPullRequest({
    author: 'mia',
    body: BODY,
    changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' },
  });
  s.deploy({ commit: pull.headRefOid, job: { ...job, headBranch: pull.headRefName } });
  s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
  expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
});

// Environment moved: The environment of one cohort is handed to another in the policy, or the job is, so that the gate of the one answers for the sites of the other.
// Origin: LockState (August 2017): firmware for one model of door lock sent to another.
describe('environment moved', () => {
  const swap = (draft: PolicyDraft) => {
    const [rp, tm] = [draft.cohorts[RP]?.['environments'], draft.cohorts[TM]?.['environments']];
    Object.assign(draft.cohorts[RP] ?? {}, { environments: tm });
    Object.assign(draft.cohorts[TM] ?? {}, { environments: rp });
  };

  it('swapped, merged with an owner of the cohort', async () => {
    const s = await gateScenario();
    for (const environment of ['production-rp', 'production-tm']) s.deploy({ environment });
    s.land();
    s.landPolicy(['alice'], swap);
    expect(await s.gate({ cohort: TM, environment: 'production-rp' })).toMatchObject({
      verdict: 'hold',
      codes: expect.arrayContaining(['policy.changed']),
      targets: null,
    });
  });
});

// Forged deployment: Somebody with write access makes GitHub believe that an unapproved commit is already deployed, so that nothing since then is left to judge.
// Origin: REST, "Create a deployment" and "Create a deployment status" take any commit from whoever may write; forged provenance as in SLSA's threat model.
describe('forged deployment', () => {
  const job = { workflow: 'deploy.yml', name: JOBS['production-rp'] } as const;

  const FORGED: readonly (readonly [string, (s: GateScenario, base: string) => unknown])[] = [
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
  ];

  it("none of them is the baseline, the job's own deployment is", async () => {
    const s = await gateScenario();
    const base = s.world.head().oid;
    s.deploy();
    const { landed } = s.land({ approvedBy: [] });
    for (const [what, forge] of FORGED) {
      forge(s, base);
      expect([what, await s.gate()]).toMatchObject([
        what,
        {
          verdict: 'hold',
          baseline: base,
          codes: ['approval.missing', 'gate.release-refused'],
          targets: null,
        },
      ]);
    }
    s.deploy();
    expect(await s.gate()).toMatchObject({ verdict: 'allow', baseline: landed.oid });
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
});
