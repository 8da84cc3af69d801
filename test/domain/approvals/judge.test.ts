import { describe, expect, it } from 'vitest';
import type { Approvals } from '../../../src/domain/approvals/approvals.ts';
import type { ApprovalQuestion } from '../../../src/domain/approvals/case.ts';
import { judgeApprovals } from '../../../src/domain/approvals/judge.ts';
import {
  approving,
  at,
  BOTH_BODY,
  comment,
  commit,
  deletion,
  HEAD,
  judge,
  OLD_HEAD,
  POLICY,
  policyOf,
  rejecting,
  review,
  revision,
  RP,
  RP_PATH,
  TM,
  user,
  type Given,
} from './support.ts';
import { approvals, pull, teamsOf } from '../build.ts';

const GUARDED: Given = { paths: [RP_PATH, '.github/x.yml'] };
const approvalsOf = (given: Given) => judge(given).approvals;

describe('what is told of approvals', () => {
  it('nothing, of nothing', () => {
    const owners = [
      ...['alice', 'bob', 'heidi'].map((login) => ({ kind: 'user', login })),
      { kind: 'team', organization: 'acme', team: 'rp-release' },
    ];
    expect(approvalsOf({})).toEqual(
      approvals({
        needed: 1,
        missing: { release: 1, policy: 0 },
        eligible: [{ cohort: RP, administrators: false, excluded: [], owners }],
        unapproved: [{ cohort: RP, owners }],
      } as Partial<Approvals>),
    );
  });

  it('who counts, for what, by which', () => {
    const both: Given = { ...GUARDED, body: BOTH_BODY };
    expect(
      approvalsOf({
        ...both,
        reviews: [review('Heidi', { url: 'r' }), review('erin', { url: 'e' })],
        comments: [approving('heidi', { url: 'c' }, `${RP},policy`)],
      }).counted,
    ).toEqual([
      { login: 'Heidi', cohorts: [RP, TM], forPolicy: false, url: 'r' },
      { login: 'erin', cohorts: [], forPolicy: true, url: 'e' },
    ]);
    expect(
      approvalsOf({ ...both, comments: [approving('heidi', { url: 'a' }, TM), approving('heidi', { url: 'b' }, RP)] })
        .counted,
    ).toEqual([{ login: 'heidi', cohorts: [TM, RP], forPolicy: false, url: 'a' }]);
  });

  it('for the policy as soon as one approval of a person is', () => {
    const erinOwns = POLICY.replace('owners: [alice,', 'owners: [erin, alice,');
    expect(
      approvalsOf({
        ...GUARDED,
        policy: erinOwns,
        comments: [approving('erin', { url: 'a' }), approving('erin', { url: 'b' }, 'policy')],
      }).counted,
    ).toEqual([{ login: 'erin', cohorts: [RP], forPolicy: true, url: 'a' }]);
  });

  it('of two alike within one second the first told', () => {
    expect(approvalsOf({ reviews: [review('alice', { url: 'a' }), review('alice', { url: 'b' })] })).toMatchObject({
      counted: [{ url: 'a' }],
      discounted: [{ reason: 'superseded', url: 'b' }],
    });
  });

  it('who does not, why, and by which', () => {
    const reviews = [
      review('wendy', { url: 'w' }),
      review('x', { url: 'f', by: null, minute: 1 }),
      review('x', { url: 'g', by: null }),
      review('carol', { url: 'old', minute: 1 }),
      review('carol', { url: 'c', commit: OLD_HEAD }),
    ];
    const comments = [
      comment('dave', '/cohort approve', { url: 'd', by: user('Dave') }),
      approving('x', { url: 'h', by: null }),
      approving('wendy', { url: 'v' }),
    ];
    expect(approvalsOf({ reviews, comments }).discounted).toEqual([
      { login: 'wendy', reason: 'not-an-owner', via: 'review', url: 'w' },
      { login: 'ghost', reason: 'superseded', via: 'review', url: 'f' },
      { login: 'ghost', reason: 'account-gone', via: 'review', url: 'g' },
      { login: 'carol', reason: 'superseded', via: 'review', url: 'old' },
      { login: 'carol', reason: 'stale-head', via: 'review', url: 'c' },
      { login: 'Dave', reason: 'digest-missing', via: 'comment', url: 'd' },
      { login: 'ghost', reason: 'account-gone', via: 'comment', url: 'h' },
      { login: 'wendy', reason: 'not-an-owner', via: 'comment', url: 'v' },
    ]);
  });

  it('vetoes, of what they concern', () => {
    expect(
      approvalsOf({ ...GUARDED, comments: [rejecting('erin', { url: 'e' }), rejecting('alice', { url: 'a' })] }).vetoes,
    ).toEqual([
      { login: 'erin', cohorts: ['policy'], url: 'e' },
      { login: 'alice', cohorts: [RP], url: 'a' },
    ]);
    const erinOwns = POLICY.replace('owners: [alice,', 'owners: [erin, alice,');
    expect(approvalsOf({ ...GUARDED, policy: erinOwns, timeline: [deletion('erin', 'mia')] }).vetoes).toEqual([
      { login: 'erin', cohorts: [RP, 'policy'], url: 'https://github.example/pull/7' },
    ]);
    expect(
      approvalsOf({ paths: ['.github/x.yml'], comments: [rejecting('alice'), rejecting('erin')] }).vetoes,
    ).toMatchObject([{ login: 'erin', cohorts: ['policy'] }]);
  });

  it.each<[string, Given, number, number, string[]]>([
    ['a release within a cohort', {}, 1, 0, [RP]],
    ['a release across cohorts', { body: BOTH_BODY }, 2, 0, [RP, TM]],
    ['a change of the policy beside it', GUARDED, 1, 1, [RP]],
    ['a change of the policy alone', { paths: ['.github/x.yml'] }, 0, 1, []],
    ['a commit without an account', { commits: [commit([null])] }, 2, 0, [RP]],
    ['a commit without an account, and the policy beside it', { ...GUARDED, commits: [commit([null])] }, 2, 1, [RP]],
    ['such a commit, and the policy alone', { paths: ['.github/x.yml'], commits: [commit([null])] }, 0, 2, []],
    ['nothing that matters', { paths: ['docs/a'], commits: [commit([null])] }, 0, 0, []],
    ['a policy that asks for nobody', { policy: POLICY.replace('within-cohort: 1', 'within-cohort: 0') }, 0, 0, []],
  ])('how many are needed, and for which cohorts: %s', (_, given, needed, policyNeeded, cohorts) => {
    const found = approvalsOf(given);
    expect(found).toMatchObject({ needed, policyNeeded });
    expect(found.unapproved.map((one) => one.cohort)).toEqual(cohorts);
  });

  it.each<[string, Given, object]>([
    [
      'one for the cohort without any',
      { body: BOTH_BODY, reviews: [review('alice'), review('bob')] },
      { release: 1, policy: 0 },
    ],
    [
      'one of two, which a policy owner cannot give',
      { ...GUARDED, body: BOTH_BODY, reviews: [review('heidi'), review('erin')] },
      { release: 1, policy: 0 },
    ],
  ])('how many are missing: %s', (_, given, missing) => {
    expect(approvalsOf(given).missing).toEqual(missing);
  });

  it('no line that the token itself has written approves', () => {
    expect(approvalsOf({ comments: [approving('alice', { mine: true })] }).counted).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['asks for one', ['change: "CHG[0-9]+"'], ['declarer']],
    ['asks for none', [], []],
  ])('who has changed a change number, where the policy %s', (_, keys, reasons) => {
    const policy = POLICY.replace('releases: {', ['releases: {', ...keys.map((key) => `${key},`)].join(' '));
    const [then, body] = [1, 2].map((number) => `Target-Cohort: ${RP}\nChange: CHG${String(number)}`);
    if (then === undefined || body === undefined) throw new Error('there are two');
    const revisions = [revision('mia', 0, then), revision('alice', 1, body)];
    expect(judge({ policy, body, revisions, reviews: [review('alice')] }).reasons).toEqual(reasons);
  });

  it('which commits no account stands behind', () => {
    const nobodys = commit([null]);
    expect(approvalsOf({ commits: [commit(['mia']), nobodys] }).unattributed).toEqual([nobodys.oid]);
  });

  it.each<[string, Given, object]>([
    ['teams that could be read', {}, { unreadableTeams: [] }],
    [
      'teams without a token',
      { teams: 'no-token' },
      { unreadableTeams: [{ team: '@acme/rp-release', why: 'no-token' }] },
    ],
    [
      'teams that the token may not read, of all that is involved',
      { ...GUARDED, teams: 'refused' },
      {
        unreadableTeams: [
          { team: '@acme/rp-release', why: 'refused' },
          { team: '@acme/platform', why: 'refused' },
        ],
      },
    ],
    ['administrators who stand in', { ...GUARDED, policyOwnerPresent: false }, { administrators: true }],
    ['administrators who need not', GUARDED, { administrators: false }],
    ['administrators where nothing of theirs is changed', { policyOwnerPresent: false }, { administrators: false }],
    [
      'administrators where the policy has no owners',
      { ...GUARDED, policyOwnerPresent: false, policy: POLICY.replace(/\npolicy-owners:.*\n/, '\n') },
      { administrators: true },
    ],
  ])('%s', (_, given, told) => {
    expect(approvalsOf(given)).toMatchObject(told);
  });
});

describe('what no pull request of today can bring about', () => {
  const basic = (policy = policyOf()): ApprovalQuestion => ({
    pull: pull({ head: HEAD, body: '', reviews: [review('alice')], comments: [rejecting('bob')] }),
    policy,
    involved: { cohorts: ['nowhere'], crossCohort: false },
    declared: [],
    plan: 'f'.repeat(64),
    release: true,
    guarded: false,
    people: {
      access: new Map([
        ['alice', 'write'],
        ['bob', 'write'],
      ]),
      teams: teamsOf(policy),
      pushers: [],
      policyOwnerPresent: true,
      renderings: new Map(),
      policyVersions: { versions: [{ since: at(0), policy }], complete: true },
    },
  });

  it('a cohort that the policy does not know is owned by nobody: held, and no veto', () => {
    expect(judgeApprovals(basic())).toMatchObject({
      needed: 1,
      counted: [],
      unapproved: [{ cohort: 'nowhere', owners: [] }],
      discounted: [{ login: 'alice', reason: 'not-an-owner' }],
      vetoes: [],
    });
  });

  it('a team that nobody has asked about may still approve', () => {
    const { people, ...rest } = basic();
    const given = { ...rest, involved: { cohorts: [RP], crossCohort: false }, people: { ...people, teams: new Map() } };
    const team = { kind: 'team', organization: 'acme', team: 'rp-release' };
    expect(judgeApprovals(given)).toMatchObject({
      unreadableTeams: [],
      eligible: [{ owners: expect.arrayContaining([team]), excluded: [] }],
    });
  });
});
