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
  edited,
  labelled,
  REVIEWED,
  rejecting,
  review,
  user,
  edits,
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
        comments: [edited('alice', 'fine', {}, ['alice', 1, '/cohort reject'], ['alice', 2, 'fine'])],
      },
      ['alice'],
    ],
    [
      'whose comment may have said it once',
      {
        comments: [edited('alice', 'fine', {}, ['alice', 1, null], ['alice', 2, 'fine'])],
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
  const gone = review('alice', { by: null, state: 'dismissed' });
  const standing = refused();
  const vetoes = (parts: Partial<PullRequest>): Statement | null => {
    const judged = pull(parts);
    const statements = CHANNELS.flatMap((channel) => channel.vetoes(judged, renderingsOf(judged)));
    return standingVetoes(statements).find(({ login }) => login === 'alice') ?? null;
  };

  it.each<[string, Partial<PullRequest>, Partial<Statement>]>([
    ['a review', { reviews: [refused({ url: 'u' })] }, { kind: 'veto', at: at(REVIEWED), url: 'u' }],
    [
      'a comment',
      { comments: [rejecting('alice', { url: 'u', minute: LATER })] },
      { kind: 'veto', at: at(LATER), url: 'u' },
    ],
    [
      'a deletion',
      { url: 'p', timeline: [deletion('alice', 'mia', LATER)] },
      { kind: 'doubt', at: at(LATER), url: 'p' },
    ],
    [
      'the last of several',
      { reviews: ['first', 'last', 'between'].map((url, index) => refused({ url, minute: [1, 3, 2][index] ?? 0 })) },
      { kind: 'veto', at: at(3), url: 'last' },
    ],
    [
      'a revision',
      {
        comments: [edited('alice', 'fine', { url: 'u' }, ['alice', 2, '/cohort reject'], ['alice', 3, 'fine'])],
      },
      { kind: 'veto', at: at(2), url: 'u' },
    ],
    [
      'an edit without a history',
      { comments: [edited('alice', 'fine', { url: 'u', minute: 4 })] },
      { kind: 'doubt', at: at(4), url: 'u' },
    ],
  ])('tells when and where: %s', (_, parts, told) => {
    expect(vetoes(parts)).toEqual({ login: 'alice', ...told });
  });

  it.each<[string, Partial<PullRequest>, boolean]>([
    ['nothing', {}, false],
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
    [
      'an approving comment that asks for something else as well',
      { comments: [rejecting('alice'), comment('alice', '/cohort recheck\n/cohort approve rp', { minute: LATER })] },
      false,
    ],
    [
      'a comment that both rejects and approves',
      { comments: [comment('alice', '/cohort approve rp\n/cohort reject')] },
      true,
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
      'the deletion of a comment whose author is gone',
      { timeline: [{ kind: 'comment-deleted', at: at(LATER), by: user('mia'), author: null }] },
      false,
    ],
    [
      'what was deleted, before a command that was edited',
      {
        timeline: [deletion('alice', 'mia')],
        comments: [
          edited('alice', '/cohort approve rp', { minute: LATER + 1 }, ['alice', LATER + 1, '/cohort approve rp']),
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
        comments: [edited('alice', 'fine', { by: null }, ['mia', 1, '/cohort reject'])],
      },
      false,
    ],
    [
      'what a comment that was never edited is told to have said before',
      { comments: [comment('alice', 'fine', { revisions: edits(['alice', 1, '/cohort reject']) })] },
      false,
    ],
  ])('stands against the release: %s', (_, parts, stands) => {
    expect(vetoes(parts) !== null).toBe(stands);
  });
});
