import { describe, expect, it } from 'vitest';
import type { DiscountReason } from '../../../src/domain/approvals/approvals.ts';
import {
  approving,
  BOTH_BODY,
  comment,
  commit,
  HEAD,
  judge,
  labelled,
  OLD_HEAD,
  POLICY,
  rebased,
  review,
  REVIEWED,
  revision,
  RP,
  RP_BODY,
  RP_PATH,
  TM,
  user,
  type Given,
} from './support.ts';

/*
 * Section 7 of the contract, one row a condition: an approval that it does not count, and why, beside the nearest one
 * that it does. Everything else in the two cases is the same. Times: reviews happen at minute 60.
 */

type Row = readonly [condition: string, discounted: Given, reason: DiscountReason, counted: Given];

const EARLIER = REVIEWED - 30;
const LATER = REVIEWED + 30;
const A_REVIEW = { reviews: [review('alice')] };
const A_COMMENT = { comments: [approving('alice')] };
const OTHER_TEXT = RP_BODY.replace('Fixes the cache.', 'Fixes the template cache.');
const OTHER_SELECT = POLICY.replace(
  'select: template-engine=resource-publisher',
  'select: template-engine=resource-publisher,region=north',
);
const OTHER_OWNERS = POLICY.replace('owners: [alice, bob,', 'owners: [alice,');
const edits = (...rows: readonly [by: string, minute: number, text: string | null][]) =>
  rows.map(([by, minute, text]) => revision(by, minute, text));
const line = (body: string): Given => ({ comments: [comment('alice', body)] });

const WHO: readonly Row[] = [
  ['an owner of the cohort', { reviews: [review('wendy')] }, 'not-an-owner', A_REVIEW],
  ['an owner of the cohort, by comment', { comments: [approving('wendy')] }, 'not-an-owner', A_COMMENT],
  [
    'an owner of this cohort, not of another',
    { reviews: [review('carol')] },
    'not-an-owner',
    { reviews: [review('heidi')] },
  ],
  [
    'a comment names what its author owns',
    { comments: [approving('heidi', {}, TM)] },
    'not-involved',
    { comments: [approving('heidi', {}, `${TM},${RP}`)] },
  ],
  [
    'a policy owner is nobody special for a cohort',
    { reviews: [review('erin')] },
    'not-an-owner',
    { reviews: [review('ALICE')] },
  ],
  ['a human, not a bot', { reviews: [review('alice', { by: { login: 'alice', kind: 'bot' } })] }, 'bot', A_REVIEW],
  [
    'a human, not a bot, by comment',
    { comments: [approving('alice', { by: { login: 'alice', kind: 'bot' } })] },
    'bot',
    A_COMMENT,
  ],
  [
    'a human, neither an app nor an organization',
    { reviews: [review('alice', { by: { login: 'alice', kind: 'other' } })] },
    'bot',
    A_REVIEW,
  ],
  ['an account that is still there', { reviews: [review('alice', { by: null })] }, 'account-gone', A_REVIEW],
  [
    'an account that is still there, by comment',
    { comments: [approving('alice', { by: null })] },
    'account-gone',
    A_COMMENT,
  ],
  ['write access now', { reviews: [review('alice', { canPush: false })] }, 'no-write-access', A_REVIEW],
  [
    'write access now, by comment',
    { ...A_COMMENT, access: { alice: 'none' } },
    'no-write-access',
    { ...A_COMMENT, access: { alice: 'admin' } },
  ],
  [
    'write access that is known',
    { ...A_COMMENT, access: { alice: 'unknown' } },
    'access-unknown',
    { ...A_COMMENT, access: { alice: 'write' } },
  ],
  [
    'a team that can be read',
    { reviews: [review('grace')], teams: 'no-token' },
    'team-unreadable',
    { reviews: [review('grace')], teams: { 'acme/rp-release': ['grace'] } },
  ],
  [
    'a team that the token may read',
    { comments: [approving('grace')], teams: 'refused' },
    'team-unreadable',
    { ...A_COMMENT, teams: 'refused' },
  ],
  [
    'a member of the owning team',
    { reviews: [review('grace')], teams: { 'acme/rp-release': ['frank'], 'acme/platform': ['grace'] } },
    'not-an-owner',
    { reviews: [review('Grace')], teams: { 'Acme/RP-Release': ['grace'] } },
  ],
];

const HANDS: readonly Row[] = [
  ['not the author', { ...A_REVIEW, author: user('Alice') }, 'author', { ...A_REVIEW, author: user('malice') }],
  [
    'an author whose account is gone is nobody',
    { ...A_COMMENT, author: user('ALICE') },
    'author',
    { ...A_COMMENT, author: null },
  ],
  [
    'not who authored a commit',
    { ...A_REVIEW, commits: [commit(['mia', 'mia']), commit(['ALICE', 'mia'])] },
    'committer',
    { ...A_REVIEW, commits: [commit(['mia', 'mia']), commit(['bob', 'mia'])] },
  ],
  [
    'not who co-authored a commit',
    { ...A_REVIEW, commits: [commit(['mia', 'bob', 'alice', 'mia'])] },
    'committer',
    { ...A_REVIEW, commits: [commit(['mia', 'bob', 'mia'])] },
  ],
  [
    'not who committed',
    { ...A_COMMENT, commits: [commit(['mia', 'alice'])] },
    'committer',
    { ...A_COMMENT, commits: [commit(['mia', 'web-flow'])] },
  ],
  [
    'not who pushed to the head branch',
    { ...A_REVIEW, pushers: ['mia', 'Alice'] },
    'pusher',
    { ...A_REVIEW, pushers: ['mia', 'web-flow'] },
  ],
  [
    'not who pushed, in a comment either',
    { ...A_COMMENT, pushers: ['alice'] },
    'pusher',
    { ...A_COMMENT, pushers: ['bob'] },
  ],
  [
    'not the last to change the declaration in the body; who edits other text may',
    {
      ...A_REVIEW,
      revisions: edits(['mia', 1, 'Nothing yet.'], ['alice', 2, RP_BODY], ['mia', 3, OTHER_TEXT]),
      body: OTHER_TEXT,
    },
    'declarer',
    {
      ...A_REVIEW,
      revisions: edits(['mia', 1, 'Nothing yet.'], ['mia', 2, RP_BODY], ['alice', 3, OTHER_TEXT]),
      body: OTHER_TEXT,
    },
  ],
  [
    'not the last to change it in the body; an earlier one may',
    { ...A_REVIEW, revisions: edits(['mia', 1, RP_BODY], ['mia', 2, 'Nothing.'], ['alice', 3, RP_BODY]) },
    'declarer',
    { ...A_REVIEW, revisions: edits(['mia', 1, RP_BODY], ['alice', 2, 'Nothing.'], ['mia', 3, RP_BODY]) },
  ],
  [
    'who deletes what the body said before their edit is the last to change it',
    { ...A_REVIEW, revisions: edits(['mia', 1, null], ['alice', 2, RP_BODY]) },
    'declarer',
    { ...A_REVIEW, revisions: edits(['mia', 1, null], ['mia', 2, RP_BODY]) },
  ],
  [
    'a revision that was deleted hides nobody who may have been the last',
    { ...A_COMMENT, revisions: edits(['mia', 1, 'Nothing yet.'], ['alice', 2, null], ['mia', 3, RP_BODY]) },
    'declarer',
    {
      ...A_COMMENT,
      revisions: edits(['mia', 1, 'Nothing yet.'], ['alice', 2, null], ['mia', 3, 'Nothing yet.'], ['mia', 4, RP_BODY]),
    },
  ],
  [
    'not the last to change it by a label',
    {
      ...A_COMMENT,
      labels: [`cohort:${RP}`],
      timeline: [labelled(`cohort:${RP}`, 'mia', 1), labelled(`Cohort:${RP}`, 'alice', 2)],
    },
    'declarer',
    {
      ...A_COMMENT,
      labels: [`cohort:${RP}`],
      timeline: [
        labelled(`cohort:${RP}`, 'alice', 1),
        labelled(`cohort:${RP}`, 'mia', 2),
        labelled('urgent', 'alice', 3),
      ],
    },
  ],
  [
    'not the last to change the base branch',
    { ...A_COMMENT, timeline: [rebased('alice', 2)] },
    'declarer',
    { ...A_COMMENT, timeline: [rebased('alice', 2), rebased('mia', 3)] },
  ],
];

const REVIEWS: readonly Row[] = [
  [
    'on the head commit',
    { reviews: [review('alice', { commit: OLD_HEAD })] },
    'stale-head',
    { reviews: [review('alice', { commit: HEAD })] },
  ],
  ['on a commit that GitHub still knows', { reviews: [review('alice', { commit: null })] }, 'stale-head', A_REVIEW],
  ['not dismissed', { reviews: [review('alice', { state: 'dismissed' })], timeline: [] }, 'dismissed', A_REVIEW],
  [
    'the latest: an approval after the dismissed one counts',
    { reviews: [review('alice', { minute: EARLIER }), review('alice', { state: 'dismissed' })] },
    'dismissed',
    { reviews: [review('alice', { minute: EARLIER, state: 'dismissed' }), review('alice')], timeline: [] },
  ],
  [
    'the latest: superseded by one on an old head',
    { reviews: [review('alice'), review('alice', { minute: LATER, commit: OLD_HEAD })] },
    'superseded',
    { reviews: [review('alice'), review('alice', { minute: LATER, commit: OLD_HEAD, state: 'commented' })] },
  ],
  [
    'a mere comment or a pending review supersedes nothing',
    { reviews: [review('alice', { state: 'dismissed' }), review('alice', { minute: LATER, state: 'commented' })] },
    'dismissed',
    { reviews: [review('alice'), review('alice', { minute: LATER, state: 'pending', submittedAt: null })] },
  ],
  [
    'the body declares what it did',
    { ...A_REVIEW, body: OTHER_TEXT, revisions: edits(['mia', 1, BOTH_BODY], ['mia', LATER, OTHER_TEXT]) },
    'body-changed',
    { ...A_REVIEW, body: OTHER_TEXT, revisions: edits(['mia', 1, RP_BODY], ['mia', LATER, OTHER_TEXT]) },
  ],
  [
    'the body declared something at all',
    { ...A_REVIEW, revisions: edits(['mia', 1, 'Later.'], ['mia', LATER, RP_BODY]) },
    'body-changed',
    { ...A_REVIEW, revisions: edits(['mia', 1, 'Later.'], ['mia', EARLIER, RP_BODY]) },
  ],
  [
    'another expectation is another declaration, another spelling is not',
    {
      ...A_REVIEW,
      body: `${RP_BODY}Expect-Sites: 1-2\n`,
      revisions: edits(['mia', 1, `${RP_BODY}Expect-Sites: 2\n`], ['mia', LATER, `${RP_BODY}Expect-Sites: 1-2\n`]),
    },
    'body-changed',
    {
      ...A_REVIEW,
      body: `${RP_BODY}Expect-Sites: 2\n`,
      revisions: edits(['mia', 1, `${RP_BODY}EXPECT-SITES: 2-2\n`], ['mia', LATER, `${RP_BODY}Expect-Sites: 2\n`]),
    },
  ],
  [
    'a condition taken away',
    { ...A_REVIEW, revisions: edits(['mia', 1, `${RP_BODY}Forbids: frozen\n`], ['mia', LATER, RP_BODY]) },
    'body-changed',
    { ...A_REVIEW, revisions: edits(['mia', 1, `${RP_BODY}Forbids: frozen\n`], ['mia', EARLIER, RP_BODY]) },
  ],
  [
    'changed and back',
    {
      ...A_REVIEW,
      body: BOTH_BODY,
      paths: [RP_PATH],
      revisions: edits(['mia', 1, BOTH_BODY], ['mia', EARLIER, RP_BODY], ['mia', LATER, BOTH_BODY]),
    },
    'body-changed',
    { ...A_REVIEW, revisions: edits(['mia', 1, RP_BODY], ['mia', LATER, BOTH_BODY], ['mia', LATER + 1, RP_BODY]) },
  ],
  [
    'changed in the very second of the review',
    { ...A_REVIEW, revisions: edits(['mia', 1, BOTH_BODY], ['mia', REVIEWED, RP_BODY]) },
    'body-changed',
    { ...A_REVIEW, revisions: edits(['mia', 1, BOTH_BODY], ['mia', REVIEWED - 1, RP_BODY]) },
  ],
  [
    'changed and back in the very second of the review',
    { ...A_REVIEW, revisions: edits(['mia', 1, RP_BODY], ['mia', REVIEWED, BOTH_BODY], ['mia', REVIEWED, RP_BODY]) },
    'body-changed',
    { ...A_REVIEW, revisions: edits(['mia', 1, RP_BODY], ['mia', REVIEWED, OTHER_TEXT], ['mia', REVIEWED, RP_BODY]) },
  ],
  [
    'a revision that somebody deleted cannot be read',
    { ...A_REVIEW, revisions: edits(['mia', 1, RP_BODY], ['mia', EARLIER, null], ['mia', LATER, RP_BODY]) },
    'body-unreadable',
    { ...A_REVIEW, revisions: edits(['mia', 1, null], ['mia', EARLIER, RP_BODY], ['mia', LATER, RP_BODY]) },
  ],
  [
    'a revision deleted that was not the one reviewed',
    { ...A_REVIEW, revisions: edits(['mia', 1, null], ['mia', LATER, RP_BODY]) },
    'body-unreadable',
    { ...A_REVIEW, revisions: edits(['mia', 1, RP_BODY], ['mia', LATER, null], ['mia', LATER + 1, RP_BODY]) },
  ],
  [
    'a history that begins after the review',
    { ...A_REVIEW, revisions: edits(['mia', LATER, RP_BODY]) },
    'body-unreadable',
    { ...A_REVIEW, revisions: edits(['mia', EARLIER, RP_BODY]) },
  ],
  [
    'no cohort label since',
    { ...A_REVIEW, timeline: [labelled(`cohort:${RP}`, 'mia', LATER)] },
    'label-changed',
    { ...A_REVIEW, timeline: [labelled(`cohort:${RP}`, 'mia', EARLIER)] },
  ],
  [
    'no cohort label since, whatever its case; other labels do not matter',
    { ...A_REVIEW, timeline: [labelled(`COHORT:${RP}`, 'mia', LATER)] },
    'label-changed',
    { ...A_REVIEW, timeline: [labelled('urgent', 'mia', LATER), labelled('my-cohort:x', 'mia', LATER)] },
  ],
  [
    'no cohort label in the very second',
    { ...A_REVIEW, timeline: [labelled(`cohort:${RP}`, 'mia', REVIEWED)] },
    'label-changed',
    { ...A_REVIEW, timeline: [labelled(`cohort:${RP}`, 'mia', REVIEWED - 1)] },
  ],
  [
    'no other base branch since',
    { ...A_REVIEW, timeline: [rebased('mia', LATER)] },
    'base-changed',
    { ...A_REVIEW, timeline: [rebased('mia', EARLIER)] },
  ],
  [
    'no other definition since',
    {
      ...A_REVIEW,
      history: [
        { since: LATER, text: POLICY },
        { since: 0, text: OTHER_SELECT },
      ],
    },
    'definition-changed',
    {
      ...A_REVIEW,
      history: [
        { since: EARLIER, text: POLICY },
        { since: 0, text: OTHER_SELECT },
      ],
    },
  ],
  [
    'other changes of the policy do not matter',
    {
      ...A_REVIEW,
      history: [
        { since: LATER, text: POLICY },
        { since: 0, text: null },
      ],
    },
    'definition-changed',
    {
      ...A_REVIEW,
      history: [
        { since: LATER, text: POLICY },
        { since: 0, text: OTHER_OWNERS },
      ],
    },
  ],
  [
    'definitions changed and back',
    {
      ...A_REVIEW,
      history: [
        { since: LATER + 1, text: POLICY },
        { since: LATER, text: OTHER_SELECT },
        { since: 0, text: POLICY },
      ],
    },
    'definition-changed',
    {
      ...A_REVIEW,
      history: [
        { since: LATER, text: POLICY },
        { since: 0, text: POLICY },
      ],
    },
  ],
  [
    'a definition in the very second',
    {
      ...A_REVIEW,
      history: [
        { since: REVIEWED, text: POLICY },
        { since: 0, text: OTHER_SELECT },
      ],
    },
    'definition-changed',
    {
      ...A_REVIEW,
      history: [
        { since: REVIEWED - 1, text: POLICY },
        { since: 0, text: OTHER_SELECT },
      ],
    },
  ],
  [
    'a definition of which nobody can tell since when',
    {
      ...A_REVIEW,
      history: [
        { since: null, text: POLICY },
        { since: 0, text: OTHER_SELECT },
      ],
    },
    'definition-changed',
    {
      ...A_REVIEW,
      history: [
        { since: null, text: POLICY },
        { since: 0, text: POLICY },
      ],
    },
  ],
  [
    'a history of the policy that is cut short',
    { ...A_REVIEW, history: [{ since: LATER, text: POLICY }], complete: false },
    'definition-changed',
    { ...A_REVIEW, history: [{ since: EARLIER, text: POLICY }], complete: false },
  ],
  [
    'before the first policy nothing was defined',
    { ...A_REVIEW, history: [{ since: LATER, text: POLICY }], complete: true },
    'definition-changed',
    { ...A_REVIEW, history: [{ since: EARLIER, text: POLICY }], complete: true },
  ],
  [
    'another cohort may be defined anew',
    {
      ...A_REVIEW,
      body: BOTH_BODY,
      history: [
        { since: LATER, text: POLICY },
        { since: 0, text: POLICY.replace(`=${TM}`, `=${TM},x=y`) },
      ],
    },
    'definition-changed',
    {
      ...A_REVIEW,
      history: [
        { since: LATER, text: POLICY },
        { since: 0, text: POLICY.replace(`=${TM}`, `=${TM},x=y`) },
      ],
    },
  ],
];

const COMMENTS: readonly Row[] = [
  [
    'never edited',
    {
      comments: [
        approving('alice', {
          edited: true,
          revisions: [
            revision('alice', REVIEWED, `/cohort approve ${RP} {16}`),
            revision('alice', LATER, `/cohort approve ${RP} {16}`),
          ],
        }),
      ],
    },
    'edited',
    A_COMMENT,
  ],
  ['not hidden', { comments: [approving('alice', { hidden: true })] }, 'hidden', A_COMMENT],
  [
    'at least 16 digits',
    line(`/cohort approve ${RP} 0123456789abcde`),
    'digest-short',
    line(`/cohort approve ${RP} {16}`),
  ],
  ['a digest at all', line(`/cohort approve ${RP}`), 'digest-missing', line(`/cohort approve ${RP}  {plan}`)],
  [
    'the right digest',
    line(`/cohort approve ${RP} ${'0'.repeat(16)}`),
    'digest-outdated',
    line(`/cohort approve ${RP} {plan}`),
  ],
  [
    'nothing after the 64 digits',
    line(`/cohort approve ${RP} {plan}0`),
    'digest-outdated',
    line(`/cohort approve ${RP} {plan} `),
  ],
  [
    'a line of its own',
    { comments: [comment('alice', `/cohort approve ${RP} ${'f'.repeat(16)}\nI say /cohort approve ${RP} {16}`)] },
    'digest-outdated',
    line(`Looks good.\n/cohort approve ${RP} {16}\nThanks.`),
  ],
];

describe.each([
  ['who approves', WHO],
  ['who has a hand in it', HANDS],
  ['reviews', REVIEWS],
  ['comments', COMMENTS],
] as const)('%s', (_, rows) => {
  it.each(rows)('%s', (_condition, discounted, reason, counted) => {
    const no = judge(discounted);
    expect(no.reasons).toContain(reason);
    expect(no).toMatchObject({ counted: [], verdict: 'hold', codes: expect.arrayContaining(['approval.missing']) });
    expect(judge(counted)).toMatchObject({ verdict: 'allow', codes: [], counted: [expect.any(String)], vetoes: [] });
  });
});

it('the digest of the plan as it stands', () => {
  const { plan } = judge();
  expect(judge({ ...line(`/cohort approve ${RP} ${plan}`), base: 'main', head: OLD_HEAD })).toMatchObject({
    counted: [],
    reasons: ['digest-outdated'],
    verdict: 'hold',
  });
  const elsewhere = { body: OTHER_TEXT, timeline: [rebased('mia', LATER), labelled('cohort:x', 'mia', LATER)] };
  expect(judge({ ...line(`/cohort approve ${RP} ${plan}`), ...elsewhere })).toMatchObject({
    verdict: 'allow',
    codes: [],
    counted: ['alice'],
  });
});

describe('how many', () => {
  const both = { body: BOTH_BODY };
  const CROSS_3 = POLICY.replace('cross-cohort: 2', 'cross-cohort: 3');
  const NONE = POLICY.replace('within-cohort: 1', 'within-cohort: 0');

  it.each<readonly [string, Given, Given]>([
    [
      'different people: one, however often and in whatever case',
      { ...both, reviews: [review('heidi')], comments: [approving('HEIDI', {}, `${RP} ${TM}`)] },
      { ...both, reviews: [review('heidi')], comments: [approving('alice')] },
    ],
    [
      'an owner of every involved cohort: two of one are not',
      { ...both, reviews: [review('alice'), review('bob')] },
      { ...both, reviews: [review('alice'), review('dave')] },
    ],
    [
      'an owner of both, and another of one',
      { ...both, reviews: [review('heidi')] },
      { ...both, reviews: [review('heidi'), review('bob')] },
    ],
    [
      'a comment is for what it names only',
      { ...both, reviews: [review('bob')], comments: [approving('heidi', {}, RP)] },
      { ...both, reviews: [review('bob')], comments: [approving('heidi', {}, TM)] },
    ],
    [
      'what several comments of one person name counts together, for one person',
      { ...both, comments: [approving('heidi', {}, RP), approving('heidi', {}, TM)] },
      { ...both, comments: [approving('heidi', {}, TM), approving('bob', {}, `${RP} ${TM}`)] },
    ],
    [
      'as many as the policy asks for',
      { ...both, policy: CROSS_3, reviews: [review('alice'), review('carol')] },
      { ...both, policy: CROSS_3, reviews: [review('alice'), review('carol'), review('bob')] },
    ],
    [
      'a path reaches a second cohort',
      { body: 'Target-Cohort: all\n', reviews: [review('alice')] },
      { body: 'Target-Cohort: all\n', reviews: [review('alice'), review('carol')] },
    ],
    [
      'a commit that no account stands behind: one more',
      { commits: [commit(['mia', null])], reviews: [review('alice')] },
      { commits: [commit(['mia', null])], reviews: [review('alice'), review('bob')] },
    ],
    [
      'several such commits: one more in total',
      { commits: [commit([null, null]), commit([null, 'mia'])], reviews: [review('alice')] },
      { commits: [commit([null, null]), commit([null, 'mia'])], reviews: [review('alice'), review('heidi')] },
    ],
    [
      'one more across cohorts, too',
      { ...both, commits: [commit([null])], reviews: [review('alice'), review('carol')] },
      { ...both, commits: [commit([null])], reviews: [review('alice'), review('carol'), review('dave')] },
    ],
    [
      'pushers unknown: an unsigned commit is one of them, a signed one is not',
      { pushers: null, commits: [commit(['mia', 'mia'], false)], reviews: [review('alice')] },
      { pushers: null, commits: [commit(['mia', 'mia'], true)], reviews: [review('alice')] },
    ],
    [
      'pushers unknown: two approvals do',
      { pushers: null, commits: [commit(['mia', 'mia'], false)], reviews: [review('alice')] },
      { pushers: null, commits: [commit(['mia', 'mia'], false)], reviews: [review('alice'), review('bob')] },
    ],
    [
      'pushers known: unsigned commits do not matter',
      { pushers: null, commits: [commit(['mia'], false)], reviews: [review('alice')] },
      { pushers: ['mia'], commits: [commit(['mia'], false)], reviews: [review('alice')] },
    ],
    ['within-cohort 0 needs nobody; more than one cohort does', { ...both, policy: NONE }, { policy: NONE }],
    [
      'within-cohort 0 and a commit that no account stands behind: one',
      { policy: NONE, commits: [commit([null])] },
      { policy: NONE, commits: [commit([null])], reviews: [review('alice')] },
    ],
    [
      'within-cohort 0, where the one must be an owner',
      { policy: NONE, commits: [commit([null])], reviews: [review('wendy')] },
      { policy: NONE, commits: [commit([null])], reviews: [review('bob')] },
    ],
  ])('%s', (_, held, allowed) => {
    expect(judge(held)).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
    expect(judge(allowed)).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('a targeted site involves its cohort, within the dimension that is declared', () => {
    const policy = POLICY.replace(
      '\nreleases:',
      '\n  pilot: { dimension: ring, select: ring=beta, owners: [oscar] }\nreleases:',
    );
    // Cohorts of several dimensions are named by a manifest.
    const naming = (...names: string[]) => ({ body: '', manifest: `cohorts: [${names.join(', ')}]\n` });
    const sites = [RP, TM].map((engine) => ({
      id: engine,
      name: null,
      status: 'active',
      cohorts: [],
      attributes: new Map([
        ['template-engine', engine],
        ['ring', 'beta'],
      ]),
      deployed: null,
    }));
    expect(judge({ policy, sites, ...naming(RP), reviews: [review('alice')] })).toMatchObject({
      involved: { cohorts: [RP], crossCohort: false },
      verdict: 'allow',
    });
    expect(judge({ policy, sites, ...naming(RP, 'pilot'), reviews: [review('alice')] })).toMatchObject({
      involved: { cohorts: [RP, 'pilot'], crossCohort: false },
      verdict: 'hold',
    });
    // A site of the pilot alone leads to every cohort of the dimensions that a path reaches.
    const piloted = judge({
      policy,
      sites,
      ...naming('pilot'),
      reviews: [review('alice'), review('oscar')],
    });
    expect(piloted.involved).toEqual({ cohorts: [RP, TM, 'pilot'], crossCohort: true });
    expect(piloted.approvals).toMatchObject({ needed: 2, unapproved: [{ cohort: TM }] });
    expect(piloted.verdict).toBe('hold');
    expect(
      judge({
        policy,
        sites,
        ...naming('pilot'),
        reviews: [review('carol'), review('oscar'), review('bob')],
      }),
    ).toMatchObject({ codes: [], verdict: 'allow' });
  });

  it('ghosts are each told of, and count for nobody', () => {
    expect(
      judge({
        reviews: [review('', { by: null }), review('', { by: null, minute: LATER })],
        comments: [approving('', { by: null })],
      }),
    ).toMatchObject({ verdict: 'hold', counted: [], reasons: ['superseded', 'account-gone', 'account-gone'] });
  });

  it('times are those of GitHub, whatever the order of the lists', () => {
    expect(
      judge({ reviews: [review('alice', { minute: LATER }), review('alice', { minute: EARLIER, commit: OLD_HEAD })] }),
    ).toMatchObject({ verdict: 'allow', reasons: ['superseded'] });
  });
});
