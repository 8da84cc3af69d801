// The pull request brings a policy of its own: its author owns every cohort, no approval is needed, every path is ignored. It is to judge itself by it.
// Origin: GitHub Security Lab, "Keeping your GitHub Actions and workflows secure, part 1: preventing pwn requests".
import { expect, it } from 'vitest';
import { changedPolicy, POLICY_PATH, quickScenario, RP_CHANGE, type PolicyDraft } from '../acceptance/scenario.ts';

function usurp(draft: PolicyDraft): void {
  draft.approvals['within-cohort'] = 0;
  draft.releases['ignore'] = ['**'];
  draft['policy-owners'] = ['mia'];
  for (const cohort of Object.values(draft.cohorts)) Object.assign(cohort, { owners: ['mia'] });
}

it('does not apply', async () => {
  const own = await quickScenario({ changes: { ...RP_CHANGE, 'deploy/template-manager/app.yml': 'image: 2\n' } });
  own.world.commit({
    author: 'mia',
    branch: own.pull.headRefName,
    changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, usurp) },
  });
  own.world.review(own.pull.number, { author: 'mia' });
  const run = await own.run();
  expect(run).toMatchObject({
    verdict: 'deny',
    gate: 'closed',
    codes: ['approval.missing', 'policy.changed', 'reach.undeclared'],
    judgement: { policy: { policyOwners: ['erin'] } },
  });
});

it('nor does one on the base branch that is not the default branch, nor one in a fork', async () => {
  const own = await quickScenario();
  own.world.commit({
    branch: 'topic',
    parent: 'main',
    changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, usurp) },
  });
  own.world.changeBase(own.pull.number, 'topic', { by: 'mia' });
  expect(await own.run()).toMatchObject({ judgement: { policy: { policyOwners: ['erin'] } } });
});

it("the honest form: merged, with a policy owner's approval, it judges", async () => {
  const own = await quickScenario();
  own.world.commit({ branch: 'main', changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, usurp) } });
  expect(await own.run()).toMatchObject({ judgement: { policy: { policyOwners: ['mia'] } } });
});
