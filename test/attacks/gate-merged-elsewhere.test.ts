// A pull request is approved and merged into a branch of no release, and that branch then becomes the release branch by a push.
// Origin: Cider Security, CICD-SEC-1 (2022): reviews hold for the branch that they guard, not for where the commits travel.
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';

it.each(['squash', 'merge'] as const)('by %s into another branch, and pushed from there', async (method) => {
  const s = await gateScenario();
  s.deploy();
  s.world.moveBranch('develop', s.world.head().oid, { by: 'mia' });
  const { landed } = s.land({ base: 'develop', method });
  s.world.moveBranch('main', landed.oid, { by: 'mia' });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', targets: null, codes: ['gate.unreviewed'] });
});

// Its commit came into that branch by the button, which is no push: without a signature, nobody stands behind it.
it.each([
  ['alice alone', ['alice'], { verdict: 'hold', codes: expect.arrayContaining(['approval.missing']) }],
  ['one more owner, for a commit that nobody has pushed', ['alice', 'bob'], { verdict: 'allow' }],
])('brought by a pull request into main that is approved by %s', async (_, approvers, said) => {
  const s = await gateScenario();
  s.deploy();
  s.world.moveBranch('develop', s.world.head().oid, { by: 'mia' });
  s.land({ base: 'develop', approvedBy: [], method: 'merge' });
  const pull = s.world.openPullRequest({ author: 'mia', body: 'Target-Cohort: resource-publisher\n', head: 'develop' });
  for (const author of approvers) s.world.review(pull.number, { author });
  s.world.mergePullRequest(pull.number, { by: 'mia', method: 'merge' });
  expect(await s.gate()).toMatchObject({ ...said, judged: [pull.number] });
});
