import { describe, expect, it } from 'vitest';
import { missingApproval, veto } from '../../src/codes/approval.ts';
import type { Approvals, Eligible } from '../../src/domain/approvals/approvals.ts';
import { facts, POLICY_PATH, type FactsOptions } from '../domain/build.ts';
import { atCheck, readAll, rp } from './build.ts';

const counted = (login: string, ...cohorts: string[]) => ({ login, cohorts, forPolicy: cohorts.length === 0, url: '' });
const may = (cohort: string, ...logins: string[]): Eligible => ({
  cohort,
  owners: logins.map((login) => ({ kind: 'user', login })),
  administrators: false,
  excluded: [],
});
const BOTH: FactsOptions = { pull: { body: 'Target-Cohort: rp, tm' }, sites: [rp('A1')] };

it('is missing where nothing needs to be declared, too', () => {
  const release = facts({ approvals: { needed: 1 } });
  expect(missingApproval.find({ ...release, declaration: { kind: 'unneeded' } })).toHaveLength(1);
});

describe('approval.vetoed', () => {
  it.each<[string, Approvals['vetoes'], string[]]>([
    ['none', [], []],
    [
      'one',
      [{ login: 'alice', cohorts: ['rp'], url: 'u' }],
      [
        'approval.vetoed hold',
        '1 owner has requested changes or rejected',
        'expected: no request for changes and no rejection by an owner',
        'observed: "alice", an owner of "rp"',
        'next: Settle it with "alice": an approval by the same person lifts the veto. If that person is away, a change of the policy can name other owners.',
      ],
    ],
    [
      'two',
      [
        { login: 'alice', cohorts: ['rp', 'tm'], url: 'u' },
        { login: 'frank', cohorts: ['policy'], url: 'u' },
      ],
      [
        'approval.vetoed hold',
        '2 owners have requested changes or rejected',
        'expected: no request for changes and no rejection by an owner',
        'observed: "alice", an owner of "rp", "tm"',
        'observed: "frank", an owner of "policy"',
        'next: Settle it with "alice", "frank": an approval by the same person lifts the veto. If that person is away, a change of the policy can name other owners.',
      ],
    ],
  ])('%s', (_, vetoes, lines) => {
    expect(atCheck(veto, facts({ approvals: { vetoes } }))).toEqual(lines);
  });
});

describe('approval.missing', () => {
  it.each<[string, Partial<Approvals>, FactsOptions, string[]]>([
    ['enough', { needed: 1, counted: [counted('alice', 'rp')] }, {}, []],
    [
      'one of two, of one cohort',
      { needed: 2, counted: [counted('alice', 'rp')], eligible: [may('rp', 'bob'), may('policy', 'frank')] },
      {},
      [
        'approval.missing hold',
        '1 more approval is needed (1 of 2 so far)',
        'expected: approvals by 2 different people, at least one of them an owner of "rp", on the head commit "aaaaaaaaaaaa"',
        'observed: approved by "alice"',
        'next: Approvals by 2 different people are needed. Get an approving review of the head commit from one more owner of an involved cohort: "bob", or this comment:',
        '  /cohort approve rp 7ebfd0f0c7ffbb70',
      ],
    ],
    [
      'two of two, but no owner of one cohort',
      {
        needed: 2,
        counted: [counted('alice', 'rp'), counted('bob', 'rp')],
        unapproved: [{ cohort: 'tm', owners: [] }],
        eligible: [may('rp', 'erin'), may('tm', 'carol', 'dave'), may('policy', 'frank')],
      },
      BOTH,
      [
        'approval.missing hold',
        '1 cohort has no approval of an owner yet',
        'expected: approvals by 2 different people, among them an owner of every involved cohort, on the head commit "aaaaaaaaaaaa"',
        'observed: approved by "alice", "bob"',
        'observed: no owner of "tm" has approved',
        'next: Approvals by 2 different people are needed. Get an approving review of the head commit from "carol" or "dave" for "tm", or this comment:',
        '  /cohort approve rp tm 11bddab4ca45d936',
      ],
    ],
    [
      'three of two, but no owner of two cohorts',
      {
        needed: 1,
        counted: [counted('zoe', 'pilot')],
        unapproved: [
          { cohort: 'rp', owners: [] },
          { cohort: 'tm', owners: [] },
        ],
        eligible: [may('rp', 'alice'), may('tm', 'carol')],
      },
      BOTH,
      [
        'approval.missing hold',
        '2 cohorts have no approval of an owner yet',
        'expected: approval by an owner of every involved cohort, on the head commit "aaaaaaaaaaaa"',
        'observed: approved by "zoe"',
        'observed: no owner of "rp" has approved',
        'observed: no owner of "tm" has approved',
        'next: Get an approving review of the head commit from "alice" for "rp", and from "carol" for "tm", or this comment:',
        '  /cohort approve rp tm 11bddab4ca45d936',
      ],
    ],
    [
      'one more of whichever cohort; who owns nothing that is left is not asked',
      {
        needed: 3,
        counted: [counted('alice', 'rp'), counted('carol', 'tm')],
        eligible: [may('rp', 'bob'), may('tm', 'bob', 'dave'), may('pilot')],
      },
      BOTH,
      [
        'approval.missing hold',
        '1 more approval is needed (2 of 3 so far)',
        'expected: approvals by 3 different people, among them an owner of every involved cohort, on the head commit "aaaaaaaaaaaa"',
        'observed: approved by "alice", "carol"',
        'next: Approvals by 3 different people are needed. Get an approving review of the head commit from one more owner of an involved cohort: "bob" or "dave", or this comment:',
        '  /cohort approve rp tm 11bddab4ca45d936',
      ],
    ],
    ['nothing is declared', { needed: 1 }, { pull: { body: '' } }, []],
    ['no release', { needed: 1 }, { pull: { base: 'topic' } }, []],
  ])('%s', (_, approvals, options, lines) => {
    expect(atCheck(missingApproval, facts({ ...options, approvals }))).toEqual(lines);
  });

  it('is asked where the rules of manifests change for a cohort', () => {
    const release = facts({
      pull: { body: '', base: 'topic', changes: [{ path: POLICY_PATH, kind: 'modified', previous: null }] },
      approvals: { needed: 1, unapproved: [{ cohort: 'rp', owners: [] }], eligible: [may('rp', 'alice')] },
    });
    const changed = {
      ...release,
      changed: { ...release.changed, cohorts: ['rp'] },
      involved: { ...release.involved, cohorts: ['rp'] },
    };
    expect(atCheck(missingApproval, changed)).toEqual([
      'approval.missing hold',
      '1 more approval is needed (0 of 1 so far)',
      'expected: approval by 1 owner of "rp", on the head commit "aaaaaaaaaaaa"',
      'observed: no approval that counts',
      'observed: no owner of "rp" has approved',
      'observed: it changes which release manifests apply to "rp"',
      'next: Get an approving review of the head commit from "alice", or this comment:',
      '  /cohort approve rp c3706b9a7e9f77ae',
    ]);
  });

  it('is read where the release is not known', () => {
    const missing = {
      code: 'approval.missing',
      effect: 'hold',
      counted: [],
      unattributed: [],
      unreadableTeams: [],
      unreachable: 0,
    } as const;
    expect(
      readAll(missingApproval, [
        { ...missing, needed: 1, without: [{ cohort: 'rp', owners: [] }], eligible: [may('rp', 'alice')] },
        { ...missing, needed: 2, without: [], eligible: [] },
      ]),
    ).toEqual([
      'approval.missing hold',
      '1 more approval is needed (0 of 1 so far)',
      'expected: approval by an owner of every involved cohort',
      'observed: no approval that counts',
      'observed: no owner of "rp" has approved',
      'next: Get an approving review of the head commit from "alice" for "rp".',
      'approval.missing hold',
      '2 more approvals are needed (0 of 2 so far)',
      'expected: approvals by 2 different people, among them an owner of every involved cohort',
      'observed: no approval that counts',
      'next: Approvals by 2 different people are needed. Get an approving review of the head commit from one more owner of an involved cohort.',
    ]);
  });
});
