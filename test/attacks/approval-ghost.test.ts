// The account that approved is deleted, or deleted and registered anew by somebody else: all that is left of its review is the user "ghost".
// Origin: names that become free and are taken over, as in repo jacking and the ctx package on PyPI (May 2022).
import { expect, it } from 'vitest';
import { counted, quietScenario, reasons, RP, say } from './support-live.ts';

it('nobody approves as a ghost, not even where the policy names one', async () => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice', 'bob', 'ghost'] }),
  });
  const { plan } = await own.run();
  expect(counted(await own.run())).toEqual(['alice']);
  say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  own.world.deleteAccount('alice');
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(counted(run)).toEqual([]);
  expect(reasons(run)).toEqual(['ghost account-gone', 'ghost account-gone']);
});

it('a commit of an account that is gone has nobody behind it', async () => {
  const own = await quietScenario({
    world: { users: { noah: 'WRITE' } },
    commits: [{ author: 'noah', pushedBy: 'mia', changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n' } }],
    approvedBy: ['alice'],
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  own.world.deleteAccount('noah');
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { needed: 2 } } });
});
