// The deploy job is started at a commit that only a fork, a tag or a feature branch has: by its id it can be reached through the repository all the same.
// Origin: Chainguard, "What the fork? Imposter commits in GitHub Actions and CI/CD" (8 March 2023); tj-actions/changed-files (CVE-2025-30066) ran such a commit.
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { BODY, gateScenario, type GateScenario } from '../acceptance/gate-scenario.ts';

it.each<readonly [string, (s: GateScenario) => string]>([
  [
    'a fork',
    (s) => {
      s.world.addUser('sue');
      s.world.fork('sue');
      const pull = s.world.openPullRequest({
        author: 'sue',
        body: BODY,
        headRepository: 'sue/rollout',
        changes: RP_CHANGE,
      });
      for (const author of ['alice', 'bob']) s.world.review(pull.number, { author });
      return pull.headRefOid;
    },
  ],
  [
    'an approved pull request that is not merged',
    (s) => {
      const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
      s.world.review(pull.number, { author: 'alice' });
      return pull.headRefOid;
    },
  ],
  ['no branch at all', (s) => s.world.commit({ parent: 'main', author: 'mia', changes: RP_CHANGE }).oid],
])('%s', async (_, commitOf) => {
  const s = await gateScenario({ world: { isPrivate: false } });
  s.deploy();
  const commit = commitOf(s);
  expect(await s.gate({ commit })).toMatchObject({ verdict: 'deny', codes: ['gate.not-on-branch'], targets: null });
  // Nor does the run's own word that it is on main make it so.
  expect(await s.gate({ commit, branch: 'main', rollback: true })).toMatchObject({ verdict: 'deny', targets: null });
});

it('the tip of the release branch is let through', async () => {
  const s = await gateScenario();
  s.deploy();
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
});
