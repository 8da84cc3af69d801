// A pull request points the policy's inventory to a machine of its author's; judged by that policy, the next run would send it the inventory token.
// Origin: GitHub Security Lab, "Preventing pwn requests": secrets within reach of what a pull request brings along.
import { expect, it } from 'vitest';
import { changedPolicy, POLICY_PATH, quickScenario, RP_BODY, RP_CHANGE, TOKENS } from '../acceptance/scenario.ts';
import { byHand, machine } from './support-live.ts';

it.each(['valid', 'broken'])('while the policy of the default branch is %s', async (how) => {
  const thief = await machine();
  const own = await quickScenario();
  const mine = changedPolicy(`${thief.url}/v1`, () => undefined);
  if (how === 'broken')
    own.world.commit({ branch: 'main', author: 'adam', changes: { [POLICY_PATH]: 'version: 2\n' } });
  const { number } = own.world.openPullRequest({
    author: 'mia',
    body: RP_BODY,
    changes: { [POLICY_PATH]: mine, ...(how === 'valid' && RP_CHANGE) },
  });
  for (const event of ['workflow_dispatch', 'pull_request_target']) {
    const run = await own.run({
      ...byHand(number),
      event,
      ...(event === 'pull_request_target' && {
        payload: { number, pull_request: { number, head: { sha: own.world.pullRequest(number).headRefOid } } },
      }),
    });
    expect(run).toMatchObject({ gate: 'closed', codes: expect.arrayContaining(['policy.changed']) });
  }
  expect(thief.seen).toEqual([]);
  expect(own.inventory.requests.every(({ headers }) => headers.authorization === `Bearer ${TOKENS.inventory}`)).toBe(
    true,
  );
  // Each run judges the release and tries the changed policy's cohorts, both on the inventory of the tip.
  expect(own.inventory.requests.length).toBe(how === 'valid' ? 4 : 0);
});
