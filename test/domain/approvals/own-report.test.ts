import { expect, it } from 'vitest';
import { comment, judge, review } from './support.ts';

/* Our own report says nothing. The token that judges may be the personal one of an owner: it does not take their word away. */

it('is no veto, though it shows lines to be pasted', () => {
  const body = '<!-- cohort-guard -->\n\n`/cohort reject` and a reason is a veto';
  expect(judge({ reviews: [review('bob')], comments: [comment('alice', body, { mine: true })] }).verdict).toBe('allow');
  expect(judge({ reviews: [review('bob')], comments: [comment('alice', body)] }).verdict).toBe('hold');
});

it.each([
  [true, 'allow'],
  [false, 'hold'],
])('is no veto in what it was before: ours: %s', (mine, verdict) => {
  const edited = comment('alice', '<!-- cohort-guard -->', { mine, edited: true, revisions: [] });
  expect(judge({ reviews: [review('bob')], comments: [edited] }).verdict).toBe(verdict);
});
