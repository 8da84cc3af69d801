import { renderingsOf } from '../renderings.ts';
import { describe, expect, it } from 'vitest';
import { anyApproval, CHANNELS, voters } from '../../../src/domain/approvals/channels.ts';
import { standingVetoes, type Statement } from '../../../src/domain/approvals/statements.ts';
import { isBy } from '../../../src/domain/approvals/writings.ts';
import type { PullRequest } from '../../../src/domain/pull-request.ts';
import { pull } from '../build.ts';
import {
  approving,
  at,
  comment,
  deletion,
  dismissal,
  labelled,
  REVIEWED,
  rejecting,
  review,
  revision,
  user,
} from './support.ts';

const LATER = REVIEWED + 30;
const refused = (parts: Parameters<typeof review>[1] = {}) => review('alice', { state: 'changes-requested', ...parts });

describe('who has spoken', () => {
  it.each<[string, Partial<PullRequest>, string[]]>([
    ['nobody', {}, []],
    ['who approves', { reviews: [review('alice')] }, ['alice']],
    ['who requests changes', { reviews: [refused()] }, ['alice']],
    ['whose review was dismissed', { reviews: [review('alice', { state: 'dismissed' })] }, ['alice']],
    [
      'not who merely comments, or has not yet',
      {
        reviews: [review('alice', { state: 'commented' }), review('bob', { state: 'pending' })],
        comments: [comment('carol', 'fine')],
      },
      [],
    ],
    ['who approves by a comment', { comments: [approving('alice')] }, ['alice']],
    ['who rejects by a comment', { comments: [rejecting('alice')] }, ['alice']],
    ['not who asks to look again', { comments: [comment('alice', '/cohort recheck')] }, []],
    [
      'whose comment has said it once',
      {
        comments: [
          comment('alice', 'fine', {
            edited: true,
            revisions: [revision('alice', 1, '/cohort reject'), revision('alice', 2, 'fine')],
          }),
        ],
      },
      ['alice'],
    ],
    [
      'whose comment may have said it once',
      {
        comments: [
          comment('alice', 'fine', {
            edited: true,
            revisions: [revision('alice', 1, null), revision('alice', 2, 'fine')],
          }),
        ],
      },
      ['alice'],
    ],
    [
      'whose comment was edited, nobody knows how',
      { comments: [comment('alice', 'fine', { edited: true })] },
      ['alice'],
    ],
    ['whose comment was deleted', { timeline: [deletion('alice', 'mia')] }, ['alice']],
    ['not who deletes, nor who labels', { timeline: [deletion('alice', 'mia'), labelled('x', 'bob', 1)] }, ['alice']],
    ['each once, by the latest spelling', { reviews: [review('alice')], comments: [approving('ALICE')] }, ['ALICE']],
    [
      'no bot, and nobody whose account is gone',
      {
        reviews: [
          review('a', { by: { login: 'a', kind: 'bot' } }),
          review('b', { by: null }),
          review('c', { by: { login: 'c', kind: 'other' } }),
        ],
      },
      [],
    ],
  ])('%s', (_, parts, logins) => {
    expect(voters(pull(parts))).toEqual(logins);
  });
});

describe('whether anybody approves', () => {
  it.each<[string, Partial<PullRequest>, boolean]>([
    ['nobody', {}, false],
    ['a review', { reviews: [refused(), review('alice')] }, true],
    ['a review that does not', { reviews: [refused(), review('bob', { state: 'dismissed' })] }, false],
    ['a comment', { comments: [comment('bob', 'fine'), approving('alice')] }, true],
    [
      'a comment that rejects and approves',
      { comments: [comment('alice', '/cohort reject\n/cohort approve rp')] },
      true,
    ],
    ['a comment that does not', { comments: [rejecting('alice'), comment('bob', '/cohort recheck')] }, false],
  ])('%s', (_, parts, any) => {
    expect(anyApproval(pull(parts))).toBe(any);
  });
});

it.each<[string | null, string, boolean]>([
  ['alice', 'ALICE', true],
  ['alice', 'bob', false],
  [null, 'alice', false],
])('%s is %s: %s', (login, other, is) => {
  expect(isBy(login === null ? null : { login, kind: 'user' }, other)).toBe(is);
});

describe('the latest word', () => {
  const dismissed = review('alice', { state: 'dismissed' });
  const gone = review('alice', { by: null, state: 'dismissed' });
  const standing = refused();
  const vetoes = (parts: Partial<PullRequest>): Statement | null => {
    const judged = pull(parts);
    const statements = CHANNELS.flatMap((channel) => channel.vetoes(judged, renderingsOf(judged)));
    return standingVetoes(statements).find(({ login }) => login === 'alice') ?? null;
  };

  it('tells when and where', () => {
    expect(vetoes({ reviews: [refused({ url: 'u' })] })).toEqual({
      login: 'alice',
      kind: 'veto',
      at: at(REVIEWED),
      url: 'u',
    });
    expect(vetoes({ comments: [rejecting('alice', { url: 'u', minute: LATER })] })).toEqual({
      login: 'alice',
      kind: 'veto',
      at: at(LATER),
      url: 'u',
    });
    expect(vetoes({ url: 'p', timeline: [deletion('alice', 'mia', LATER)] })).toEqual({
      login: 'alice',
      kind: 'doubt',
      at: at(LATER),
      url: 'p',
    });
    expect(
      vetoes({
        reviews: [
          refused({ url: 'first', minute: 1 }),
          refused({ url: 'last', minute: 3 }),
          refused({ url: 'between', minute: 2 }),
        ],
      }),
    ).toMatchObject({ url: 'last' });
    expect(
      vetoes({
        comments: [
          comment('alice', 'fine', {
            url: 'u',
            edited: true,
            revisions: [revision('alice', 2, '/cohort reject'), revision('alice', 3, 'fine')],
          }),
        ],
      }),
    ).toEqual({ login: 'alice', kind: 'veto', at: at(2), url: 'u' });
    expect(vetoes({ comments: [comment('alice', 'fine', { url: 'u', edited: true, minute: 4 })] })).toEqual({
      login: 'alice',
      kind: 'doubt',
      at: at(4),
      url: 'u',
    });
  });

  it.each<[string, Partial<PullRequest>, boolean]>([
    ['nothing', {}, false],
    [
      'of somebody else',
      {
        reviews: [review('bob', { state: 'changes-requested' })],
        comments: [rejecting('bob')],
        timeline: [deletion('bob', 'mia')],
      },
      false,
    ],
    ['an approval after it', { reviews: [refused(), review('alice', { minute: LATER })] }, false],
    ['an approval before it', { reviews: [review('alice', { minute: 1 }), refused()] }, true],
    ['an approval within the same second, told later', { reviews: [refused(), review('alice')] }, true],
    ['an approval within the same second, told earlier', { reviews: [review('alice'), refused()] }, true],
    [
      'two approvals within the same second',
      { reviews: [refused({ minute: 1 }), review('alice'), review('alice')] },
      false,
    ],
    ['without a time it is the latest', { reviews: [refused({ submittedAt: null }), review('alice')] }, true],
    [
      'an approval without a time lifts nothing',
      { reviews: [refused(), review('alice', { submittedAt: null })] },
      true,
    ],
    ['an approving comment after it', { comments: [rejecting('alice'), approving('alice', { minute: LATER })] }, false],
    [
      'an approving comment that asks for something else as well',
      { comments: [rejecting('alice'), comment('alice', '/cohort recheck\n/cohort approve rp', { minute: LATER })] },
      false,
    ],
    [
      'an approving comment of somebody else',
      { comments: [rejecting('alice'), approving('bob', { minute: LATER })] },
      true,
    ],
    [
      'an approving comment that was edited',
      {
        comments: [
          rejecting('alice'),
          approving('alice', {
            minute: LATER,
            edited: true,
            revisions: [revision('alice', LATER, '/cohort approve rp')],
          }),
        ],
      },
      true,
    ],
    [
      'an approving comment that is hidden',
      { comments: [rejecting('alice'), approving('alice', { minute: LATER, hidden: true })] },
      true,
    ],
    [
      'a comment that both rejects and approves',
      { comments: [comment('alice', '/cohort approve rp\n/cohort reject')] },
      true,
    ],
    [
      'its dismissal by somebody else',
      { reviews: [dismissed], timeline: [dismissal(dismissed, 'mia', LATER, 'changes-requested')] },
      true,
    ],
    [
      'its dismissal by nobody knows whom',
      { reviews: [dismissed], timeline: [dismissal(dismissed, null, LATER, 'changes-requested')] },
      true,
    ],
    [
      'its dismissal by its own author',
      { reviews: [dismissed], timeline: [dismissal(dismissed, 'ALICE', LATER, 'changes-requested')] },
      false,
    ],
    [
      'its dismissal of which the timeline does not tell',
      {
        reviews: [dismissed],
        timeline: [dismissal(review('alice'), 'alice', LATER, 'approved'), labelled('x', 'alice', LATER)],
      },
      true,
    ],
    [
      'the dismissal of an approval after it',
      { reviews: [refused({ minute: 1 }), dismissed], timeline: [dismissal(dismissed, 'mia', LATER, 'approved')] },
      false,
    ],
    ['the deletion of a comment by its author', { timeline: [deletion('alice', 'Alice')] }, false],
    [
      'the deletion of a comment by somebody else',
      { timeline: [labelled('x', 'mia', 1), deletion('alice', 'mia')] },
      true,
    ],
    [
      'a revision written by somebody else',
      {
        comments: [
          comment('alice', 'fine', {
            edited: true,
            revisions: [revision('mia', 1, '/cohort reject'), revision('mia', 2, 'fine')],
          }),
        ],
      },
      false,
    ],
    [
      'a revision written by nobody knows whom',
      {
        comments: [
          comment('alice', 'fine', { edited: true, revisions: [{ at: at(1), by: null, text: '/cohort reject' }] }),
        ],
      },
      true,
    ],
    [
      'a deleted revision of somebody else',
      { comments: [comment('alice', 'fine', { edited: true, revisions: [revision('mia', 1, null)] })] },
      false,
    ],
    [
      'the deletion of a comment whose author is gone',
      { timeline: [{ kind: 'comment-deleted', at: at(LATER), by: user('mia'), author: null }] },
      false,
    ],
    [
      'what was deleted, before a command that was edited',
      {
        timeline: [deletion('alice', 'mia')],
        comments: [
          comment('alice', '/cohort approve rp', {
            minute: LATER + 1,
            edited: true,
            revisions: [revision('alice', LATER + 1, '/cohort approve rp')],
          }),
        ],
      },
      false,
    ],
    [
      'what was deleted, before a review whose text alone approves',
      {
        timeline: [deletion('alice', 'mia')],
        reviews: [review('alice', { state: 'commented', body: '/cohort approve rp', minute: LATER + 1 })],
      },
      true,
    ],
    [
      'the text of a review, before a review that approves',
      {
        reviews: [
          review('alice', { state: 'commented', body: '/cohort reject', minute: 1 }),
          review('alice', { minute: LATER }),
        ],
      },
      false,
    ],
    [
      'a review that requests changes, though the timeline tells of its dismissal',
      { reviews: [standing], timeline: [dismissal(standing, 'alice')] },
      true,
    ],
    [
      'the dismissal of a review whose author is gone',
      { reviews: [gone], timeline: [dismissal(gone, 'mia', LATER, 'changes-requested')] },
      false,
    ],
    [
      'what somebody wrote for an author who is gone',
      {
        comments: [
          comment('alice', 'fine', { by: null, edited: true, revisions: [revision('mia', 1, '/cohort reject')] }),
        ],
      },
      false,
    ],
    [
      'what a comment that was never edited is told to have said before',
      { comments: [comment('alice', 'fine', { revisions: [revision('alice', 1, '/cohort reject')] })] },
      false,
    ],
  ])('stands against the release: %s', (_, parts, stands) => {
    expect(vetoes(parts) !== null).toBe(stands);
  });
});
