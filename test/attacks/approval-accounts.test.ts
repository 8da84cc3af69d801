import { describe, expect, it } from 'vitest';
import { type PolicyDraft, RP_CHANGE } from '../acceptance/scenario.ts';
import { counted, quietScenario, reasons, RP, say } from './support-live.ts';

/* Accounts that are not who they seem to be. */

// Actions bot: A workflow on a branch of the attacker's approves the pull request with its token: github-actions[bot], or another app, is the reviewer.
// Origin: Cider Security, "Bypassing required reviews using GitHub Actions" (Omer Gil).
it.each(['github-actions', 'renovate'])('actions bot: %s approves, and is even named as an owner', async (bot) => {
  const own = await quietScenario({
    approvedBy: [bot],
    world: { bots: { renovate: 'WRITE' } },
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: [bot, 'alice'] }),
  });
  const first = await own.run();
  expect(first).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  say(own, bot, `/cohort approve ${RP} ${first.plan}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  // What the token that judges has written is no approval at all.
  expect([...new Set(reasons(run))]).toEqual([`${bot} bot`]);
  own.world.review(own.pull.number, { author: 'alice' });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});

// Ghost: The account that approved is deleted, or deleted and registered anew by somebody else: all that is left of its review is the user "ghost".
// Origin: names that become free and are taken over, as in repo jacking and the ctx package on PyPI (May 2022).
it('ghost: nobody approves as a ghost, not even where the policy names one', async () => {
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

it('ghost: a commit of an account that is gone has nobody behind it', async () => {
  const own = await quietScenario({
    world: { users: { noah: 'WRITE' } },
    commits: [{ author: 'noah', pushedBy: 'mia', changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n' } }],
    approvedBy: ['alice'],
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  own.world.deleteAccount('noah');
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { needed: 2 } } });
});

// Lookalike: An account whose login looks like an owner's: other letters, a capital I for an l, a hyphen, letters that only fold to the same under Unicode's rules.
// Origin: John Gracey, "Hacking GitHub with Unicode's dotless 'i'" (GitHub bug bounty), and homoglyphs in Trojan Source (CVE-2021-42694).
describe('lookalike', () => {
  const ALIKE = [
    'aIice',
    'alice-',
    'a1ice',
    'al\u0456ce',
    'al\u0131ce',
    '\u0430lice',
    'alice\u200B',
    'alicee',
    '\uFF41lice',
  ];

  it('none of them is alice; ALICE is, as GitHub itself has it', async () => {
    const own = await quietScenario({
      world: { users: Object.fromEntries(ALIKE.map((login) => [login, 'WRITE' as const])) },
      approvedBy: ALIKE,
      policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['ALICE', 'bob'] }),
    });
    const { plan } = await own.run();
    for (const login of ALIKE) say(own, login, `/cohort approve ${RP} ${plan}`);
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
    expect(counted(run)).toEqual([]);
    own.world.review(own.pull.number, { author: 'alice' });
    expect(counted(await own.run())).toEqual(['alice']);
  });
});

// Lost access: An approval is kept of somebody who has since left: removed from the repository, made a reader, or blocked from looking up.
// Origin: accounts that outlive their owner's role; event-stream (2018) was handed over by somebody who no longer worked on it.
it.each(['TRIAGE', 'NONE'] as const)('lost access: now %s', async (permission) => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  const { plan } = await own.run();
  say(own, 'bob', `/cohort approve ${RP} ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  for (const login of ['alice', 'bob']) own.world.setPermission(login, permission);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice no-write-access', 'bob no-write-access']);
  own.world.setPermission('bob', 'WRITE');
  expect(counted(await own.run())).toEqual(['bob']);
});

it('lost access: where it cannot be told, it does not count, and a veto does', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  say(own, 'alice', `/cohort approve ${RP} ${plan}`);
  own.github.fault = ({ path }) => (path.includes('/permission') ? { status: 403 } : undefined);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice access-unknown']);
  say(own, 'bob', '/cohort reject');
  expect((await own.run()).codes).toContain('approval.vetoed');
});

// Second account: One person with two accounts opens the pull request with the one and approves with the other, which left a trace in a commit: as its author, as its committer, or in a Co-authored-by line.
// Origin: sock puppets as in the run-up to xz (CVE-2024-3094), where one party spoke through several accounts.
it.each([
  ['author', { author: 'alice', pushedBy: 'mia' }],
  ['author by a second e-mail of that account', { author: { email: 'Alice@Example.org' }, pushedBy: 'mia' }],
  ['committer', { committer: 'alice' }],
  ['co-author in odd letters', { message: 'Fix\n\nCO-AUTHORED-BY: x <ALICE@example.org>' }],
])('second account: %s of a commit', async (_, commit) => {
  const own = await quietScenario({
    author: 'mia',
    commits: [{ changes: RP_CHANGE, ...commit }],
    approvedBy: ['alice'],
  });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice committer']);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});

// Team namesake: A team of the right name in the wrong organization, or a user named like a team, lends its members' approvals.
// Origin: the same name in another namespace, as in dependency confusion (Alex Birsan, February 2021).
describe('team namesake', () => {
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
    expect(await own.run()).toMatchObject({
      verdict: 'hold',
      gate: 'closed',
      judgement: { approvals: { counted: [] } },
    });
  });

  it('a search for the login that finds one alike finds nobody', async () => {
    const own = await quietScenario({
      policy: byTeam,
      world: { users: { al: 'WRITE', 'alice-2': 'WRITE' }, teams: { 'rp-release': ['alice'] } },
      approvedBy: ['al', 'alice-2'],
    });
    expect(await own.run()).toMatchObject({
      verdict: 'hold',
      gate: 'closed',
      judgement: { approvals: { counted: [] } },
    });
  });
});
