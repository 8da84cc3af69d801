import { describe, expect, it } from 'vitest';
import type { DiscountReason } from '../../../src/domain/approvals/approvals.ts';
import {
  approving,
  comment,
  commit,
  judge,
  labelled,
  OLD_HEAD,
  rebased,
  review,
  REVIEWED,
  RP,
  RP_BODY,
  TM,
  user,
  written,
  type Given,
  edits,
} from './support.ts';

/*
 * Section 7 of the contract, one row a condition: an approval that it does not count, and why, beside the nearest one
 * that it does. Everything else in the two cases is the same. Times: reviews happen at minute 60.
 */

type Row = readonly [condition: string, discounted: Given, reason: DiscountReason, counted: Given];

const LATER = REVIEWED + 30;
const A_REVIEW = { reviews: [review('alice')] };
const A_COMMENT = { comments: [approving('alice')] };
const OTHER_TEXT = RP_BODY.replace('Fixes the cache.', 'Fixes the template cache.');
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
    'a human, neither an app nor an organization',
    { reviews: [review('alice', { by: { login: 'alice', kind: 'other' } })] },
    'bot',
    A_REVIEW,
  ],
  ['an account that is still there', { reviews: [review('alice', { by: null })] }, 'account-gone', A_REVIEW],
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
    'not the last to change the declaration in the body; who edits other text may',
    written(['mia', 1, 'Nothing yet.'], ['alice', 2, RP_BODY], ['mia', 3, OTHER_TEXT]),
    'declarer',
    written(['mia', 1, 'Nothing yet.'], ['mia', 2, RP_BODY], ['alice', 3, OTHER_TEXT]),
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

const COMMENTS: readonly Row[] = [
  [
    'never edited',
    {
      comments: [
        approving('alice', {
          edited: true,
          revisions: edits(
            ['alice', REVIEWED, `/cohort approve ${RP} {16}`],
            ['alice', LATER, `/cohort approve ${RP} {16}`],
          ),
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
