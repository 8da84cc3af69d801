// A commit of a pull request is deployed from its own branch before it is merged, so that it becomes the baseline and is never judged.
// Origin: docs.github.com, "Deployments": any ref can be deployed to an environment that does not restrict its branches.
import { describe, expect, it } from 'vitest';
import { BODY, gateScenario, JOBS, withoutJobs } from '../acceptance/gate-scenario.ts';

describe.concurrent('a commit of a pull request that was deployed before it was merged', () => {
  it('deployed from its own branch before it was merged, it is no baseline', async () => {
    const s = await gateScenario();
    s.deploy();
    const pull = s.world.openPullRequest({
      author: 'mia',
      body: BODY,
      changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' },
    });
    s.deploy({
      commit: pull.headRefOid,
      job: { workflow: 'deploy.yml', name: JOBS['production-rp'], headBranch: pull.headRefName },
    });
    s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });

  it('nor where no job is named', async () => {
    const s = await gateScenario({ policy: withoutJobs });
    s.world.deploy({ environment: 'production-rp' });
    const pull = s.world.openPullRequest({
      author: 'mia',
      body: BODY,
      changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' },
    });
    s.world.deploy({ environment: 'production-rp', commit: pull.headRefOid });
    s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });
});
