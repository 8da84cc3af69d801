import { describe, expect, it } from 'vitest';
import { contributors, unattributed } from '../../../src/domain/approvals/contributors.ts';
import { accessOf, owns, teamKey, type Access, type People, type Teams } from '../../../src/domain/approvals/people.ts';
import { printOwner, sameName, type Owner } from '../../../src/domain/policy/policy.ts';
import type { Actor, Commit } from '../../../src/domain/pull-request.ts';
import { pull } from '../build.ts';
import { commit, rebased, user } from './support.ts';

const ALICE: Owner = { kind: 'user', login: 'Alice' };
const TEAM: Owner = { kind: 'team', organization: 'Acme', team: 'RP' };
const OTHER: Owner = { kind: 'team', organization: 'acme', team: 'tm' };
const readable = (members: Record<string, string[]>, unsure: Record<string, string[]> = {}): Teams =>
  new Map(
    ['acme/rp', 'acme/tm'].map((team) => [
      team,
      { readable: true, members: new Set(members[team] ?? []), unsure: new Set(unsure[team] ?? []) },
    ]),
  );
const REFUSED: Teams = new Map([['acme/rp', { readable: false, why: 'refused' }]]);
const HALF: Teams = new Map([...readable({ 'acme/tm': ['grace'] }), ...REFUSED]);

describe('whether an account is among some owners', () => {
  it.each<[string, Owner[], string, Teams, string]>([
    ['by name', [ALICE], 'alice', REFUSED, 'yes'],
    ['by another name', [ALICE], 'bob', REFUSED, 'no'],
    ['of none', [], 'alice', REFUSED, 'no'],
    ['by a team', [TEAM], 'GRACE', readable({ 'acme/rp': ['grace'] }), 'yes'],
    ['not by another team', [TEAM], 'grace', readable({ 'acme/tm': ['grace'] }), 'no'],
    [
      'by the second of two teams',
      [TEAM, OTHER],
      'grace',
      readable({ 'acme/rp': ['bob'], 'acme/tm': ['grace'] }),
      'yes',
    ],
    ['by a team that cannot be read', [TEAM], 'grace', REFUSED, 'unknown'],
    ['by a team that nobody asked about', [OTHER], 'grace', REFUSED, 'unknown'],
    ['by a team, beside one that cannot be read', [TEAM, OTHER], 'grace', HALF, 'yes'],
    ['by neither of two teams, of which the first cannot be read', [TEAM, OTHER], 'bob', HALF, 'unknown'],
    ['by name, beside a team that cannot be read', [TEAM, ALICE], 'alice', REFUSED, 'yes'],
    ['not by name, beside a team that cannot be read', [ALICE, TEAM], 'bob', REFUSED, 'unknown'],
    [
      'by a team that could not be told of them',
      [TEAM],
      'GRACE',
      readable({ 'acme/rp': [] }, { 'acme/rp': ['grace'] }),
      'unknown',
    ],
    [
      'not by a team that could not be told of somebody else',
      [TEAM],
      'bob',
      readable({ 'acme/rp': [] }, { 'acme/rp': ['grace'] }),
      'no',
    ],
    [
      'not by a team of which another could not be told',
      [TEAM],
      'grace',
      readable({ 'acme/rp': [] }, { 'acme/tm': ['grace'] }),
      'no',
    ],
  ])('%s', (_, owners, login, teams, answer) => {
    expect(owns(owners, login, teams)).toBe(answer);
  });
});

it('has what access GitHub tells, and else one that is not known', () => {
  const people: People = {
    access: new Map<string, Access>([
      ['alice', 'admin'],
      ['bob', 'none'],
    ]),
    teams: REFUSED,
    pushers: [],
    policyOwnerPresent: true,
    renderings: new Map(),
    policyVersions: { versions: [], complete: true },
  };
  expect(['ALICE', 'bob', 'carol'].map((login) => accessOf(people, login))).toEqual(['admin', 'none', 'unknown']);
});

it('names owners as the policy writes them, and compares names without case', () => {
  expect([printOwner(ALICE), printOwner(TEAM)]).toEqual(['Alice', '@Acme/RP']);
  expect(teamKey({ kind: 'team', organization: 'Acme', team: 'RP' })).toBe('acme/rp');
  expect([sameName('Alice', 'aLICE'), sameName('alice', 'alicia')]).toEqual([true, false]);
});

describe('who has a hand in a change', () => {
  const NOTHING_RENDERED = { renderings: new Map<string, string>(), change: false };

  it('tells everybody with the first reason', () => {
    const shared = pull({
      author: user('Mia'),
      commits: [commit(['mia', 'BOB', null, 'web-flow']), commit(['carol'])],
      timeline: [rebased('Dave', 1)],
    });
    expect([...contributors(shared, ['bob', 'Erin', 'Web-Flow'], NOTHING_RENDERED)]).toEqual([
      ['mia', 'author'],
      ['bob', 'committer'],
      ['carol', 'committer'],
      ['erin', 'pusher'],
      ['dave', 'declarer'],
    ]);
  });

  it('tells nobody of whom nothing is known', () => {
    expect([...contributors(pull({ author: null, commits: [commit([null])] }), null, NOTHING_RENDERED)]).toEqual([]);
  });

  const bot = (login: string): Actor => ({ login, kind: 'bot' });
  it.each<[string, Partial<Commit>, readonly string[] | null, boolean]>([
    ['of a person, and it is known who pushed', {}, ['mia'], false],
    ['of a person, unsigned, and it is known who pushed', { signed: false }, ['mia'], false],
    ['of a person, signed, and it is unknown who pushed', {}, null, false],
    ['of a person, unsigned, and it is unknown who pushed', { signed: false }, null, true],
    ['with a co-author whom no account shows', { people: [user('mia'), null] }, ['mia'], true],
    ['of nobody but GitHub', { people: [user('web-flow')] }, ['mia'], true],
    ['of a trusted bot, signed', { people: [bot('renovate[bot]'), user('web-flow')] }, ['mia'], false],
    ['of a trusted bot, unsigned', { people: [bot('renovate[bot]')], signed: false }, ['mia'], true],
    ['of another bot', { people: [bot('mallorybot[bot]')] }, ['mia'], true],
    ['of two trusted bots, signed', { people: [bot('renovate[bot]'), bot('dependabot[bot]')] }, ['mia'], false],
    ['of a bot that has the name of a trusted one within its own', { people: [bot('reno[bot]vate')] }, ['mia'], true],
    ['of a trusted bot and another', { people: [bot('renovate[bot]'), bot('mallorybot[bot]')] }, ['mia'], true],
    ['of another bot and a person', { people: [bot('mallorybot[bot]'), user('mia')], signed: false }, ['mia'], false],
    ['of no account at all', { people: [] }, ['mia'], true],
  ])('no account stands behind a commit: %s', (_, parts, pushers, found) => {
    const one = { ...commit(['mia']), ...parts };
    expect(unattributed([one], pushers, ['Renovate', 'dependabot'])).toEqual(found ? [one.oid] : []);
  });
});
