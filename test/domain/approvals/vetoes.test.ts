import { describe, expect, it } from 'vitest';
import {
  approving,
  BOTH_BODY,
  comment,
  deletion,
  dismissal,
  edited,
  judge,
  OLD_HEAD,
  rejecting,
  review,
  REVIEWED,
  type Given,
  type ReviewParts,
} from './support.ts';

/*
 * Vetoes: bob has approved, so that the release is open but for the word of alice (or whoever it is); each row beside
 * its counterpart that stands against nothing.
 */

const EARLIER = REVIEWED - 30;
const LATER = REVIEWED + 30;
const REJECT = '/cohort reject wrong week';
const refused = (parts: ReviewParts = {}, login = 'alice') => review(login, { state: 'changes-requested', ...parts });
type Row = readonly [name: string, vetoed: Given, open: Given];

const given = (reviews: Given['reviews'], rest: Given = {}): Given => ({
  ...rest,
  reviews: [review('bob'), ...(reviews ?? [])],
});
const said = (comments: Given['comments'], rest: Given = {}): Given =>
  given([], { ...rest, ...(comments && { comments }) });
const REFUSED = refused();
const APPROVED_ONCE = review('alice', { state: 'dismissed' });

const ROWS: readonly Row[] = [
  ['a review that requests changes', given([refused()]), given([refused({ state: 'commented' })])],
  ['a comment that rejects', said([rejecting('alice')]), said([comment('alice', 'I would not /cohort reject this')])],
  ['of an involved owner', given([refused({}, 'heidi')]), given([refused({}, 'carol')])],
  ['of an owner, not of anybody with write access', said([rejecting('ALICE')]), said([rejecting('wendy')])],
  ['with write access now', given([refused()]), given([refused({ canPush: false })])],
  [
    'with write access now, by comment',
    said([rejecting('alice')], { access: { alice: 'write' } }),
    said([rejecting('alice')], { access: { alice: 'none' } }),
  ],
  [
    'access that cannot be told counts as a veto',
    said([rejecting('alice')], { access: { alice: 'unknown' } }),
    said([rejecting('wendy')], { access: { wendy: 'unknown' } }),
  ],
  [
    'of a member of an owning team',
    said([rejecting('grace')], { teams: { 'acme/rp-release': ['grace'] } }),
    said([rejecting('grace')], { teams: { 'acme/rp-release': ['frank'] } }),
  ],
  [
    'a team that cannot be read may have them',
    said([rejecting('grace')], { teams: 'no-token' }),
    said([rejecting('grace')], { teams: 'no-token', access: { grace: 'none' } }),
  ],
  ['of a human', said([rejecting('alice')]), said([rejecting('alice', { by: { login: 'alice', kind: 'bot' } })])],
  ['of an account that is still there', given([refused()]), given([refused({ by: null })])],
  [
    'on an old head',
    given([refused({ commit: OLD_HEAD })]),
    given([refused({ commit: OLD_HEAD, minute: EARLIER }), review('alice')]),
  ],
  [
    'the latest word: a review after an approval',
    given([review('alice'), refused({ minute: LATER })]),
    given([refused(), review('alice', { minute: LATER })]),
  ],
  [
    'the latest word: a comment after a review',
    said([rejecting('alice', { minute: LATER })], {}),
    {
      reviews: [review('bob'), review('alice', { minute: LATER + 1 })],
      comments: [rejecting('alice', { minute: LATER })],
    },
  ],
  [
    'the latest word: a review after a comment',
    { reviews: [review('bob'), refused({ minute: LATER })], comments: [approving('alice')] },
    { reviews: [review('bob'), refused()], comments: [approving('alice', { minute: LATER })] },
  ],
  [
    'of two in one second the veto',
    given([review('alice'), refused()]),
    given([review('alice'), refused({ minute: REVIEWED - 1 })]),
  ],
  [
    'an edited approval lifts none',
    said([rejecting('alice'), edited('alice', '/cohort approve', { minute: LATER }, ['alice', LATER, REJECT])]),
    said([rejecting('alice'), approving('alice', { minute: LATER })]),
  ],
  [
    'a hidden approval lifts none',
    said([rejecting('alice'), approving('alice', { minute: LATER, hidden: true })]),
    said([rejecting('alice'), approving('alice', { minute: LATER })]),
  ],
  [
    'asking to look again lifts none',
    said([rejecting('alice'), comment('alice', '/cohort recheck', { minute: LATER })]),
    said([comment('alice', '/cohort recheck')]),
  ],
  [
    'the approval of somebody else lifts none',
    { reviews: [review('bob'), refused(), review('heidi', { minute: LATER })] },
    { reviews: [review('bob'), refused(), review('Alice', { minute: LATER })] },
  ],
  [
    'editing does not lift it',
    said([edited('alice', 'never mind', {}, ['alice', REVIEWED, REJECT], ['alice', LATER, 'never mind'])]),
    said([edited('alice', 'never mind', {}, ['alice', REVIEWED, 'never'], ['alice', LATER, 'never mind'])]),
  ],
  [
    'editing by somebody else does not lift it',
    said([edited('alice', 'never mind', {}, ['alice', REVIEWED, REJECT], ['mia', LATER, 'never mind'])]),
    said([edited('alice', 'never mind', {}, ['alice', REVIEWED, 'never'], ['mia', LATER, 'never mind'])]),
  ],
  [
    'what somebody else has written there is not the word of its author',
    said([edited('alice', REJECT, {}, ['alice', REVIEWED, 'fine'], ['alice', LATER, REJECT])]),
    said([edited('alice', REJECT, {}, ['alice', REVIEWED, 'fine'], ['mia', LATER, REJECT])]),
  ],
  [
    'a revision that was deleted may have been one',
    said([edited('alice', 'fine', {}, ['alice', REVIEWED, null], ['mia', LATER, 'fine'])]),
    said([edited('alice', 'fine', {}, ['mia', REVIEWED, null], ['mia', LATER, 'fine'])]),
  ],
  [
    'an edit without a history may have been one',
    said([edited('alice', 'fine', {})]),
    said([comment('alice', 'fine')]),
  ],
  [
    'it is as old as the revision that said it',
    said([edited('alice', REJECT, {}, ['alice', EARLIER, 'fine'], ['alice', LATER, REJECT])], {}),
    {
      reviews: [review('bob'), review('alice', { minute: LATER })],
      comments: [edited('alice', 'fine', {}, ['alice', EARLIER, REJECT], ['alice', LATER + 9, 'fine'])],
    },
  ],
  [
    'hiding does not lift it',
    said([rejecting('alice', { hidden: true })]),
    said([comment('alice', 'fine', { hidden: true })]),
  ],
  [
    'deleted by somebody else',
    said([], { timeline: [deletion('alice', 'mia')] }),
    said([], { timeline: [deletion('alice', 'Alice')] }),
  ],
  [
    'deleted by nobody knows whom',
    said([], { timeline: [deletion('alice', null)] }),
    said([], { timeline: [deletion('wendy', null)] }),
  ],
  [
    'deleted after the last approval',
    { reviews: [review('bob'), review('alice')], timeline: [deletion('alice', 'mia', LATER)] },
    { reviews: [review('bob'), review('alice', { minute: LATER + 1 })], timeline: [deletion('alice', 'mia', LATER)] },
  ],
  [
    'dismissed by somebody else',
    given([{ ...REFUSED, state: 'dismissed' }], { timeline: [dismissal(REFUSED, 'mia')] }),
    given([{ ...REFUSED, state: 'dismissed' }], { timeline: [dismissal(REFUSED, 'Alice')] }),
  ],
  [
    'dismissed by nobody knows whom',
    given([{ ...REFUSED, state: 'dismissed' }], { timeline: [dismissal(REFUSED, null)] }),
    given([APPROVED_ONCE], { timeline: [dismissal(APPROVED_ONCE, null, LATER, 'approved')] }),
  ],
  [
    'dismissed, and the timeline does not tell of what',
    given([{ ...REFUSED, state: 'dismissed' }]),
    given([APPROVED_ONCE], { timeline: [dismissal(APPROVED_ONCE, 'mia', LATER, 'approved')] }),
  ],
  [
    'dismissing the approval that lifted it brings it not back; dismissing the second veto brings back the first',
    given([refused({ minute: EARLIER }), { ...REFUSED, state: 'dismissed' }], {
      timeline: [dismissal(REFUSED, 'alice')],
    }),
    given([refused({ minute: EARLIER }), APPROVED_ONCE], {
      timeline: [dismissal(APPROVED_ONCE, 'alice', LATER, 'approved')],
    }),
  ],
  [
    'an approval that does not count is a word, too',
    given([refused({ minute: LATER })], {}),
    { reviews: [review('bob'), refused()], comments: [comment('alice', '/cohort approve', { minute: LATER })] },
  ],
  [
    'a veto in code or a quote is none',
    said([comment('alice', `No.\n\n${REJECT}`)]),
    said([comment('alice', `> ${REJECT}\n\n\`\`\`\n${REJECT}\n\`\`\`\n\n    ${REJECT}\n\n<!-- \n${REJECT}\n-->`)]),
  ],
];

describe('vetoes', () => {
  it.each(ROWS)('%s', (_, vetoed, open) => {
    expect(judge(vetoed)).toMatchObject({ verdict: 'hold', codes: ['approval.vetoed'], vetoes: [expect.any(String)] });
    expect(judge(open)).toMatchObject({ verdict: 'allow', codes: [], vetoes: [] });
  });

  it('one person has one veto, for all that they own', () => {
    expect(
      judge({
        body: BOTH_BODY,
        reviews: [review('alice'), review('carol'), refused({}, 'heidi')],
        comments: [rejecting('HEIDI', { minute: LATER })],
      }).approvals.vetoes,
    ).toMatchObject([{ login: 'HEIDI', cohorts: ['resource-publisher', 'template-manager'] }]);
  });

  it('of the person who wrote the change it counts as well', () => {
    expect(
      judge({ author: { login: 'alice', kind: 'user' }, reviews: [review('bob')], comments: [rejecting('alice')] }),
    ).toMatchObject({ codes: ['approval.vetoed'] });
  });

  it('is told beside the approval of the same person that it stands against', () => {
    expect(judge({ reviews: [review('alice')], comments: [rejecting('alice', { minute: LATER })] })).toMatchObject({
      codes: ['approval.vetoed'],
      vetoes: ['alice'],
    });
  });

  it('of the account whose token judges', () => {
    expect(judge({ reviews: [review('bob')], comments: [rejecting('alice', { mine: true })] })).toMatchObject({
      codes: ['approval.vetoed'],
    });
  });
});
