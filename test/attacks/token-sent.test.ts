import { expect, it } from 'vitest';
import { changedPolicy, POLICY_PATH, quickScenario, RP_BODY, RP_CHANGE, TOKENS } from '../acceptance/scenario.ts';
import { byHand, machine, RP } from './support-live.ts';

/* Where a token would be sent. */

// Address with secret: The policy's address of the inventory carries a user, a password or a token in its query, or plain http to another machine: secrets in a file that everybody reads, sent in the clear.
// Origin: credentials in addresses (CWE-522, CWE-598), which RFC 3986 section 3.2.1 deprecates.
it.each<readonly [string, (url: string) => string]>([
  ['a user and password', (url) => url.replace('http://', 'http://me:hunter2@')],
  ['a token in the query', (url) => `${url}?token=hunter2`],
  ['a fragment', (url) => `${url}#hunter2`],
  ['plain http to another machine', () => 'http://inventory.example.org/v1'],
  ['plain http to a name like a loopback one', () => 'http://localhost.example.org/v1'],
])('address with secret: %s is no policy', async (_, address) => {
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => (draft.inventory['url'] = address(String(draft.inventory['url']))),
  });
  expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['policy.invalid'] });
  expect(own.inventory.requests).toEqual([]);
});

// Policy of the head: A pull request points the policy's inventory to a machine of its author's; judged by that policy, the next run would send it the inventory token.
// Origin: GitHub Security Lab, "Preventing pwn requests": secrets within reach of what a pull request brings along.
it.each(['valid', 'broken'])('policy of the head: while the policy of the default branch is %s', async (how) => {
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

// To each its own: One of the three tokens is sent where another belongs: the inventory's to GitHub, GitHub's to the inventory, the members' to what only publishes.
// Origin: CICD-SEC-6, insufficient credential hygiene (Cider Security, "Top 10 CI/CD Security Risks", 2022).
it('to each its own: every request carries one token, and the right one', async () => {
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

it("to each its own: without a members token nobody else's is tried for the teams", async () => {
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/rp-release'] }),
    world: { teams: { 'rp-release': ['alice'] } },
  });
  expect(await own.run({ with: { 'members-token': '' } })).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(own.github.requests.map((one) => one.operationName)).not.toContain('Teams');
});
