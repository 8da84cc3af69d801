import { describe, expect, it } from 'vitest';
import { changedPolicy } from '../../src/codes/changed-policy.ts';
import type { Approvals } from '../../src/domain/approvals/approvals.ts';
import { approvals, change, facts, policy, POLICY_PATH } from '../domain/build.ts';
import { atCheck, mayApprove as may, readAll } from './build.ts';

const frank = { login: 'frank', cohorts: [], forPolicy: true, url: '' };
const alice = { login: 'alice', cohorts: ['rp'], forPolicy: false, url: '' };

const CHANGED = 'observed: changed: ".github/cohort-guard.yml"';

describe('a change of the rules, at the check', () => {
  it.each<[string, Partial<Approvals>, string[], string[]]>([
    ['approved', { counted: [frank], policyNeeded: 1 }, ['frank'], []],
    [
      'not approved',
      { counted: [alice], eligible: [may('rp', 'bob'), may('policy', 'frank', 'erin')] },
      ['frank'],
      [
        'expected: the approval of a policy owner',
        'observed: no policy owner has approved',
        'next: Get an approving review of the head commit from a policy owner ("frank" or "erin"), or this comment:',
        '  /cohort approve policy 4710f634ca3640c6',
      ],
    ],
    [
      'one of two',
      { counted: [frank], policyNeeded: 2, eligible: [may('policy', 'erin')] },
      ['frank', 'erin'],
      [
        'expected: the approval of 2 policy owners',
        'observed: approved by "frank"',
        'next: Approvals by 2 different people are needed. Get an approving review of the head commit from a policy owner ("erin"), or this comment:',
        '  /cohort approve policy 4710f634ca3640c6',
      ],
    ],
    [
      'no policy owner is named',
      { administrators: true, eligible: [{ ...may('policy'), administrators: true }] },
      [],
      [
        'expected: the approval of a policy owner',
        'observed: no policy owner has approved',
        'next: Get an approving review of the head commit from an administrator of the repository, since the policy names no policy owners, or this comment:',
        '  /cohort approve policy 4710f634ca3640c6',
      ],
    ],
    [
      'none has write access',
      {
        administrators: true,
        unreadableTeams: [{ team: '@acme/rp', why: 'no-token' }],
        eligible: [{ ...may('policy'), administrators: true }],
      },
      ['frank'],
      [
        'expected: the approval of a policy owner',
        'observed: no policy owner has approved',
        'observed: the members of "@acme/rp" could not be read: there is no token for that',
        'next: Get an approving review of the head commit from an administrator of the repository, since no policy owner has write access, or this comment:',
        '  /cohort approve policy 4710f634ca3640c6',
      ],
    ],
  ])('%s', (_, parts, policyOwners, lines) => {
    const release = facts({
      policy: policy({ policyOwners }),
      pull: { body: '', changes: [change(POLICY_PATH)] },
      approvals: parts,
    });
    const [expected = '', ...rest] = lines;
    const title = 'The pull request changes 1 file that decides where releases go';
    expect(atCheck(changedPolicy, release)).toEqual(
      lines.length === 0 ? [] : ['policy.changed hold', title, expected, CHANGED, ...rest],
    );
  });

  it('names every file', () => {
    const release = facts({ pull: { changes: [change(POLICY_PATH), change('.github/workflows/deploy.yml')] } });
    const unread = { ...release, changed: { ...release.changed, unreadable: ['deploy/releases/1.yml'] } };
    expect(atCheck(changedPolicy, unread)).toEqual([
      'policy.changed hold',
      'The pull request changes 3 files that decide where releases go',
      'expected: the approval of a policy owner',
      'observed: changed: ".github/cohort-guard.yml", ".github/workflows/deploy.yml", "deploy/releases/1.yml"',
      'observed: no policy owner has approved',
      'next: Get an approving review of the head commit from a policy owner (one more owner of an involved cohort), or this comment:',
      '  /cohort approve policy 7ebfd0f0c7ffbb70',
    ]);
  });

  it('is read where the release is not known', () => {
    expect(
      readAll(changedPolicy, [
        {
          code: 'policy.changed',
          effect: 'hold',
          paths: ['p.yml'],
          owners: [],
          administrators: false,
          needed: 1,
          counted: [],
          unattributed: [],
          unreadableTeams: [],
          eligible: [may('policy', 'frank')],
          unreachable: 0,
        },
      ]),
    ).toEqual([
      'policy.changed hold',
      'The pull request changes 1 file that decides where releases go',
      'expected: the approval of a policy owner',
      'observed: changed: "p.yml"',
      'observed: no policy owner has approved',
      'next: Get an approving review of the head commit from a policy owner ("frank").',
    ]);
  });
});

describe('a baseline that a pull request sets', () => {
  const missing = { needed: 2, policyNeeded: 1, eligible: [may('rp', 'bob'), may('policy', 'frank')] };
  const release = (approved: boolean, parts: Partial<Approvals>, path: string | null = POLICY_PATH) => ({
    ...facts(),
    baselines: [
      { cohort: 'rp', environment: 'production-rp', approved, approvals: approvals({ ...missing, ...parts }) },
    ],
    proposed: path === null ? null : { path, problems: [], policy: null },
  });
  const read = (...observed: string[]) => [
    'policy.changed hold',
    'The pull request gives an environment a baseline, which takes the approvals of a release across cohorts',
    'expected: approvals by 2 different people, among them a policy owner and an owner of "rp", by the rules up to which all was approved',
    'observed: in "production-rp" its approvers will answer for everything up to the commit that it names',
    ...observed,
    'next: Approvals by 2 different people are needed. Get an approving review of the head commit from an owner of "rp" ("bob"), and from a policy owner of the rules before it ("frank"), or this comment:',
    '  /cohort approve rp policy 7ebfd0f0c7ffbb70',
  ];

  it.each<[string, ReturnType<typeof release>, string[]]>([
    ['approved', release(true, {}), []],
    ['by nobody', release(false, {}), read('observed: none of them has approved')],
    ['by one of two', release(false, { counted: [alice] }), read('observed: approved by "alice"')],
  ])('%s', (_, given, lines) => {
    expect(atCheck(changedPolicy, given)).toEqual(lines);
  });

  it('is in the policy that it proposes', () => {
    const found = [POLICY_PATH, null].map((path) => changedPolicy.find(release(false, {}, path)));
    expect(found).toMatchObject([
      [{ paths: [POLICY_PATH], owners: [], sets: { cohort: 'rp', environment: 'production-rp' }, counted: [] }],
      [{ paths: [] }],
    ]);
  });

  it('is read where the release is not known', () => {
    expect(readAll(changedPolicy, changedPolicy.find(release(false, {}))).at(-1)).toMatch(/^next: .* \("frank"\)\.$/);
  });
});
