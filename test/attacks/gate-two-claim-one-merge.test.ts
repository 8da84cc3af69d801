// Two pull requests have the same head; one is approved with a narrow declaration, the other is not approved. GitHub marks both as merged when the commits turn up on the branch.
// Origin: docs.github.com, "About pull request merges", indirect merges: a pull request is merged when its head turns up on the base, whoever brought it.
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { BODY, gateScenario } from '../acceptance/gate-scenario.ts';

it.each([
  [['alice'], 'allow'],
  [[], 'hold'],
] as const)('the other approved by %j: %s', async (approvedBy, verdict) => {
  const s = await gateScenario();
  s.deploy();
  const good = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
  const other = s.world.openPullRequest({ author: 'mia', body: `${BODY}Expect-Sites: 1-9\n`, head: good.headRefName });
  s.world.review(good.number, { author: 'alice' });
  for (const author of approvedBy) s.world.review(other.number, { author });
  const merge = s.world.mergePullRequest(good.number, { by: 'mia', method: 'merge' });
  Object.assign(other, { state: 'MERGED', mergeCommit: merge.oid, mergedBy: 'mia', mergedAt: s.world.clock.now() });
  expect(await s.gate()).toMatchObject({ verdict, judged: [good.number, other.number] });
});
