// One of the three tokens is sent where another belongs: the inventory's to GitHub, GitHub's to the inventory, the members' to what only publishes.
// Origin: CICD-SEC-6, insufficient credential hygiene (Cider Security, "Top 10 CI/CD Security Risks", 2022).
import { expect, it } from 'vitest';
import { quickScenario, TOKENS } from '../acceptance/scenario.ts';
import { RP } from './support-live.ts';

it('every request carries one token, and the right one', async () => {
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/rp-release'] }),
    world: { teams: { 'rp-release': ['alice'] } },
    inventory: { pageSize: 4 },
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  const carried = (headers: object) =>
    Object.entries(TOKENS)
      .filter(([, token]) => JSON.stringify(headers).includes(token))
      .map(([name]) => name);
  expect(own.inventory.requests.map(({ headers }) => carried(headers))).toEqual([
    ['inventory'],
    ['inventory'],
    ['inventory'],
  ]);
  for (const { headers, operationName } of own.github.requests)
    expect([operationName, carried(headers)]).toEqual([
      operationName,
      [operationName === 'Teams' ? 'members' : 'github'],
    ]);
  expect(own.github.requests.map((one) => one.operationName)).toContain('Teams');
  // And none in an address or a body.
  const rest = JSON.stringify(
    [...own.github.requests, ...own.inventory.requests].map((request) => ({ ...request, headers: null })),
  );
  for (const token of Object.values(TOKENS)) expect(rest).not.toContain(token);
});

it("without a members token nobody else's is tried for the teams", async () => {
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/rp-release'] }),
    world: { teams: { 'rp-release': ['alice'] } },
  });
  expect(await own.run({ with: { 'members-token': '' } })).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(own.github.requests.map((one) => one.operationName)).not.toContain('Teams');
});
