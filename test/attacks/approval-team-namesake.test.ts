// A team of the right name in the wrong organization, or a user named like a team, lends its members' approvals.
// Origin: the same name in another namespace, as in dependency confusion (Alex Birsan, February 2021).
import { expect, it } from 'vitest';
import type { PolicyDraft } from '../acceptance/scenario.ts';
import { counted, quietScenario, reasons, RP } from './support-live.ts';

const byTeam = (draft: PolicyDraft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/rp-release'] });

it("members of evil/rp-release are not acme's", async () => {
  const own = await quietScenario({
    policy: byTeam,
    world: { users: { noah: 'WRITE' }, teams: { 'rp-release': ['alice'] } },
    approvedBy: ['noah'],
  });
  own.world.addTeam('rp-release', ['noah'], 'evil');
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['noah not-an-owner']);
  own.world.review(own.pull.number, { author: 'alice' });
  expect(counted(await own.run())).toEqual(['alice']);
});

it('a user who is called like the team is not in it', async () => {
  const own = await quietScenario({
    policy: byTeam,
    world: { users: { 'rp-release': 'WRITE' }, teams: { 'rp-release': ['alice'] } },
    approvedBy: ['rp-release'],
  });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { counted: [] } } });
});

it('a search for the login that finds one alike finds nobody', async () => {
  const own = await quietScenario({
    policy: byTeam,
    world: { users: { al: 'WRITE', 'alice-2': 'WRITE' }, teams: { 'rp-release': ['alice'] } },
    approvedBy: ['al', 'alice-2'],
  });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { counted: [] } } });
});
