// An owner pushes to the head branch, somebody force-pushes the commit away, and the owner approves what is left: no commit tells of the hand in it.
// Origin: a ref moved and moved back, so that nothing shows afterwards, as in reviewdog/action-setup (CVE-2025-30154, March 2025).
import { expect, it } from 'vitest';
import { quietScenario, reasons } from './support-live.ts';

it.each([
  ['alice', 'hold'],
  ['zoe', 'allow'],
] as const)('a push of %s that is no longer in the history: %s', async (pusher, verdict) => {
  const own = await quietScenario();
  const { headRefOid, headRefName } = own.pull;
  own.world.commit({
    branch: headRefName,
    author: 'mia',
    pushedBy: pusher,
    changes: { 'deploy/resource-publisher/x.yml': 'x' },
  });
  own.world.moveBranch(headRefName, headRefOid, { by: 'mia' });
  own.world.review(own.pull.number, { author: 'alice' });
  const run = await own.run();
  expect(run).toMatchObject({ verdict, gate: verdict === 'allow' ? 'open' : 'closed' });
  expect(reasons(run)).toEqual(verdict === 'allow' ? [] : ['alice pusher']);
});
