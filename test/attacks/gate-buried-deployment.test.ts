// What was deployed is buried or feigned: by later statuses, a second success, a success that a person adds to a failed deployment of Actions, a re-run under another job.
// Origin: the REST API lets anybody with write access add statuses to any deployment (docs.github.com, "Deployment statuses").
import { describe, expect, it } from 'vitest';
import { gateScenario, JOBS, withoutJobs } from '../acceptance/gate-scenario.ts';

describe.concurrent('what is deployed', () => {
  it('a success that later statuses bury is not forgotten', async () => {
    const s = await gateScenario();
    s.deploy();
    const first = s.land();
    s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b' } });
    const newest = s.deploy();
    for (let count = 0; count < 55; count += 1) s.world.addStatus(newest, { state: 'IN_PROGRESS', creator: 'mia' });
    expect(await s.gate({ commit: first.landed.oid })).not.toMatchObject({ verdict: 'allow' });
  });

  it('a second success with another log does not unmake the first', async () => {
    const s = await gateScenario();
    s.deploy();
    const first = s.land();
    s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b' } });
    s.world.addStatus(s.deploy(), { state: 'SUCCESS', creator: 'mia', logUrl: 'https://example.org/' });
    expect(await s.gate({ commit: first.landed.oid })).toMatchObject({ codes: ['gate.superseded'] });
  });

  it('a success that a person adds to a failed deployment of Actions is none', async () => {
    const s = await gateScenario({ policy: withoutJobs });
    s.world.deploy({ environment: 'production-rp' });
    s.land({ approvedBy: [] });
    const failed = s.world.deploy({ environment: 'production-rp', state: 'FAILURE' });
    s.world.addStatus(failed, { state: 'SUCCESS', creator: 'mia' });
    expect(await s.gate()).toMatchObject({ verdict: 'hold' });
  });

  it('a re-run of the same deployment under another job does not make a failed one a success', async () => {
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

  it('many deployments of before the job was named cost no request each', async () => {
    const s = await gateScenario();
    for (let count = 0; count < 120; count += 1)
      s.deploy({ deactivate: false, job: { workflow: 'old.yml', name: 'deploy' } });
    s.land();
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    expect(s.github.requests.length).toBeLessThan(80);
  });

  it('an environment with a long past of failed and good deployments is judged all the same', async () => {
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
});
