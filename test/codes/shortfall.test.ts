import { describe, expect, it } from 'vitest';
import {
  approvalLines,
  askForApproval,
  describeEligible,
  describeEligibleFor,
  obstacles,
  type Shortfall,
} from '../../src/codes/shortfall.ts';
import type { Eligible } from '../../src/domain/approvals/approvals.ts';
import { facts } from '../domain/build.ts';
import { plainText, words } from '../../src/prose/say.ts';

const alice = { kind: 'user', login: 'alice' } as const;
const team = { kind: 'team', organization: 'acme', team: 'rp' } as const;
const may = (parts: Partial<Eligible> = {}): Eligible => ({
  cohort: 'rp',
  owners: [alice],
  administrators: false,
  excluded: [],
  ...parts,
});
const NONE: Shortfall = {
  needed: 1,
  counted: [],
  unattributed: [],
  unreadableTeams: [],
  eligible: [may()],
  unreachable: 0,
};
const oids = (...letters: string[]) => letters.map((letter) => letter.repeat(40));
const LEFT = [
  { owner: alice, reason: 'author' },
  { owner: { kind: 'user', login: 'bob' }, reason: 'no-write-access' },
  { owner: team, reason: 'team-unreadable' },
] as const;

describe('what stands in the way of an approval', () => {
  it.each<[string, Partial<Shortfall>, string[]]>([
    ['nothing', {}, []],
    [
      'a commit of nobody',
      { unattributed: oids('a') },
      ['one more approval is needed, because 1 commit is not linked to a GitHub account: aaaaaaaaaaaa'],
    ],
    [
      'more than are named',
      { unattributed: oids('a', 'b', 'c', 'd') },
      [
        'one more approval is needed, because 4 commits are not linked to a GitHub account: aaaaaaaaaaaa, bbbbbbbbbbbb, cccccccccccc and 1 more',
      ],
    ],
    ['who is excluded, while others are left: nothing', { eligible: [may({ excluded: LEFT })] }, []],
    [
      'who is excluded, where too few are left',
      { eligible: [may({ excluded: LEFT })], unreachable: 1 },
      ['"alice" is the author of the pull request', '"bob" has no write access now'],
    ],
  ])('%s', (_, parts, lines) => {
    expect(obstacles({ ...NONE, ...parts }).map((prose) => plainText(prose))).toEqual(lines);
  });
});

describe('how an approval is asked for', () => {
  const pull = (state: 'open' | 'merged' | 'unopened') => ({ state, number: 9 });

  it.each<[string, Partial<Shortfall>, ReturnType<typeof pull> | null, string[], string[]]>([
    ['without a line', {}, null, [], ['Get an approving review of the head commit from somebody.']],
    [
      'before there is a pull request',
      { needed: 2 },
      pull('unopened'),
      [],
      [
        'Approvals by 2 different people are needed. Once the pull request is open, get an approving review of its head commit from somebody.',
      ],
    ],
    [
      'where nobody is left',
      { eligible: [may(), may({ cohort: 'tm', owners: [], excluded: LEFT })] },
      pull('open'),
      ['x'],
      [
        'No one is left who may approve for "tm". Name another owner of "tm" in a change of the policy, give "bob" write access, or let another author make the change in a pull request of their own.',
      ],
    ],
    [
      'where one too few is left',
      { unreachable: 1 },
      pull('open'),
      ['x'],
      [
        '1 more person is needed than may approve. Name another owner of "rp" in a change of the policy, or let another author make the change in a pull request of their own.',
      ],
    ],
    [
      'where two too few are left, and one lacks access',
      {
        unreachable: 2,
        eligible: [may({ excluded: LEFT }), may({ cohort: 'policy' })],
        unreadableTeams: [{ team: '@acme/a', why: 'no-token' }],
      },
      pull('open'),
      ['x'],
      [
        'To count approvals by members of "@acme/a", give the action a token that may read teams, as input "members-token". 2 more people are needed than may approve. Name another owner of "rp" or "policy-owners" in a change of the policy, give "bob" write access, or let another author make the change in a pull request of their own.',
      ],
    ],
  ])('%s', (_, parts, on, lines, read) => {
    const { say, lines: pasted } = askForApproval(words('somebody'), lines, on, { ...NONE, ...parts });
    expect([plainText(say), ...pasted]).toEqual(read);
  });
});

describe('who may approve', () => {
  it.each<[string, Eligible, string]>([
    ['owners', may({ owners: [alice, team] }), '"alice" or "@acme/rp"'],
    ['administrators', may({ administrators: true }), 'an administrator of the repository'],
    ['nobody', may({ owners: [] }), 'no one'],
  ])('%s', (_, entry, text) => {
    expect(plainText(describeEligible(entry))).toBe(text);
  });

  it.each<[string, Eligible[], boolean, string]>([
    ['for the only cohort', [may()], false, '"alice"'],
    ['for nobody knows what', [], true, 'one more owner of an involved cohort'],
  ])('%s', (_, entries, several, text) => {
    expect(plainText(describeEligibleFor(entries, several))).toBe(text);
  });
});

it.each<[string, string[], Parameters<typeof facts>[0], number]>([
  ['a release', ['rp'], {}, 1],
  ['nothing that is approved', [], {}, 0],
  ['what is no pull request yet, and has no plan', ['rp'], { pull: { state: 'unopened' } }, 0],
])('the comment that approves: %s', (_, cohorts, options, count) => {
  expect(approvalLines(cohorts, facts(options))).toHaveLength(count);
});
