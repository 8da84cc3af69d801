import { describe, expect, it } from 'vitest';
import {
  approving,
  at,
  comment,
  deletion,
  judge,
  REVIEWED,
  review,
  RP,
  type CommentParts,
  type Given,
  edits,
} from './support.ts';

/* Nothing that is said to us is dropped. */

const LATER = REVIEWED + 30;
const says = (body: string, parts: CommentParts = {}): Given => ({ comments: [comment('alice', body, parts)] });
const reviews = (body: string, state: 'approved' | 'commented' = 'commented'): Given => ({
  reviews: [review('alice', { body, state })],
});
const effects = (given: Given) => judge(given).approvals.heard.map(({ verb, effect }) => `${verb} ${effect}`);

describe('what became of a command', () => {
  it.each<[string, Given, string[]]>([
    ['an approval', { comments: [approving('alice')] }, ['approve taken']],
    ['an approval of another plan', says(`/cohort approve ${RP} ${'0'.repeat(16)}`), ['approve idle']],
    ['an approval of somebody who owns nothing', { comments: [approving('wendy')] }, ['approve idle']],
    ['a veto', says('/cohort reject'), ['reject taken']],
    [
      'a veto that was lifted',
      { comments: [comment('alice', '/cohort reject'), approving('alice', { minute: LATER })] },
      ['reject idle', 'approve taken'],
    ],
    ['a veto of somebody who owns nothing', { comments: [comment('wendy', '/cohort reject')] }, ['reject idle']],
    ['a question', says('/cohort recheck\n\n/cohort help'), ['recheck taken', 'help taken']],
    ['a near miss', says('/cohort rejekt'), ['unreadable misread']],
    ['one in a code block', says('```\n/cohort reject\n```'), ['in-code misread']],
    ['a veto in a review', reviews('/cohort reject'), ['reject taken']],
    ['an approval in the text of a review', reviews(`/cohort approve ${RP} {16}`), ['approve misread']],
    ['no command', says('Fine by me.'), []],
  ])('%s', (_, given, found) => {
    expect(effects(given)).toEqual(found);
  });
});

it('a command is told with when it was written', () => {
  expect(judge(reviews('/cohort reject')).approvals.heard).toMatchObject([{ at: at(REVIEWED) }]);
});

describe('a near miss', () => {
  const stands = (given: Given) => judge(given).vetoes;

  it.each<[string, Given, string[]]>([
    ['of an owner is a veto', says('/cohort rejekt'), ['alice']],
    ['with a colon is a veto', says('/cohort: reject'), ['alice']],
    ['in a review is a veto', reviews('/cohort rejekt'), ['alice']],
    ['beside the approval of a review is a veto', reviews('/cohort rejekt', 'approved'), ['alice']],
    ['of nothing that comes near is a veto', says('/cohort frobnicate'), ['alice']],
    ['of an approval is none', says(`/cohort aprove ${RP} {16}`), []],
    ['of somebody who owns nothing is none', { comments: [comment('wendy', '/cohort rejekt')] }, []],
    ['of somebody without write access is none', { ...says('/cohort rejekt'), access: { alice: 'none' } }, []],
    ['in a code block is none', says('```\n/cohort rejekt\n```'), []],
    [
      'that was edited away is a veto',
      says('Fine.', {
        edited: true,
        revisions: edits(['alice', 1, '/cohort rejekt'], ['alice', 2, 'Fine.']),
      }),
      ['alice'],
    ],
    [
      'before an approval is lifted',
      { comments: [comment('alice', '/cohort rejekt'), approving('alice', { minute: LATER })] },
      [],
    ],
    [
      'before a plain approving review is lifted',
      { ...says('/cohort rejekt'), reviews: [review('alice', { minute: LATER })] },
      [],
    ],
    [
      'before a question is not lifted',
      { comments: [comment('alice', '/cohort rejekt'), comment('alice', '/cohort recheck', { minute: LATER })] },
      ['alice'],
    ],
  ])('%s', (_, given, vetoes) => {
    expect(stands(given)).toEqual(vetoes);
  });

  it('a review that rejects and approves says no', () => {
    expect(judge(reviews('/cohort reject', 'approved'))).toMatchObject({ verdict: 'hold', vetoes: ['alice'] });
    expect(judge(reviews(`/cohort approve ${RP} {16}`, 'approved'))).toMatchObject({ verdict: 'allow', vetoes: [] });
  });

  it('what somebody else deleted counts as a veto until the next command of its author, whatever it is', () => {
    const timeline = [deletion('alice', 'mia')];
    expect(judge({ timeline }).vetoes).toEqual(['alice']);
    expect(judge({ timeline, comments: [comment('alice', '/cohort recheck', { minute: LATER + 1 })] }).vetoes).toEqual(
      [],
    );
    expect(judge({ timeline, comments: [comment('alice', '/cohort recheck', { minute: 1 })] }).vetoes).toEqual([
      'alice',
    ]);
    expect(judge({ timeline, comments: [comment('alice', 'fine', { minute: LATER + 1 })] }).vetoes).toEqual(['alice']);
  });
});

describe('the answer', () => {
  const answers = (given: Given) => judge(given).approvals.answers.map(({ why, line }) => `${why}: ${line}`);
  const plan = judge({}).plan.slice(0, 16);

  it.each<[string, Given, string[]]>([
    ['gives the line that was meant', says(`/cohort aprove ${RP}`), [`unreadable: /cohort approve ${RP} ${plan}`]],
    ['of a veto', says('/cohort rejekt'), ['unreadable: /cohort reject']],
    ['of nothing that comes near', says('/cohort frobnicate'), ['unreadable: /cohort help']],
    ['in a code block', says('```\n/cohort reject\n```'), ['in-code: /cohort reject']],
    ['to an approval in a review', reviews(`/cohort approve ${RP} {16}`), [`in-review: /cohort approve ${RP} ${plan}`]],
    ['not to somebody who could neither approve nor veto', { comments: [comment('wendy', '/cohort rejekt')] }, []],
    ['not to what was read', says('/cohort reject'), []],
  ])('%s', (_, given, lines) => {
    expect(answers(given)).toEqual(lines);
  });

  it('is given to the newest ten', () => {
    const comments = Array.from({ length: 12 }, (_, minute) =>
      comment('alice', '/cohort rejekt', { minute, url: String(minute) }),
    );
    expect(judge({ comments }).approvals.answers.map(({ url }) => Number(url))).toEqual([
      11, 10, 9, 8, 7, 6, 5, 4, 3, 2,
    ]);
  });
});
