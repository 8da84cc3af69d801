// A review is submitted late, and through the API for a commit of the pull request that is no longer its head (`commit_id`), or for none at all.
// Origin: REST, "Create a review for a pull request", takes the id of a commit that is not the newest.
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { counted, quietScenario, reasons } from './support-live.ts';

it.each([
  ['an older commit', 0],
  ['no commit', null],
] as const)('%s', async (_, at) => {
  const own = await quietScenario({
    commits: [{ changes: RP_CHANGE }, { changes: { 'deploy/resource-publisher/evil.yml': 'x\n' } }],
  });
  own.world.review(own.pull.number, {
    author: 'alice',
    commit: at === null ? null : (own.pull.commits[at]?.oid ?? ''),
  });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice stale-head']);
  own.world.review(own.pull.number, { author: 'alice' });
  expect(counted(await own.run())).toEqual(['alice']);
});

it('a later review of the old commit takes back the one of the head', async () => {
  const own = await quietScenario({
    commits: [{ changes: RP_CHANGE }, { changes: { 'deploy/resource-publisher/more.yml': 'x\n' } }],
  });
  own.world.review(own.pull.number, { author: 'alice' });
  own.world.review(own.pull.number, { author: 'alice', commit: own.pull.commits[0]?.oid ?? '' });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed' });
});
