import { expect, it } from 'vitest';
import { logOf, recordOf, summaryOf } from '../../src/report/index.ts';
import { elementsOf, reportOf, textsOf } from './html/page.ts';
import { nothingLogOf, nothingPageOf, nothingRecordOf, nothingSummaryOf } from '../../src/report/nothing.ts';
import { CONTEXT } from './world.ts';

/* Where there is nothing to judge the reports are written without the code that reports need, and read the same. */

it('record, log and summary are those of an outcome without a pull request', () => {
  const note = 'The comment is on an issue, not on a pull request.';
  const outcome = { verdict: 'skip', findings: [], pull: null, facts: null, plan: null, note } as const;
  expect(JSON.stringify(nothingRecordOf(note, CONTEXT))).toBe(JSON.stringify(recordOf([outcome], CONTEXT)));
  expect(nothingLogOf(note)).toBe(logOf(outcome));
  expect(nothingSummaryOf(note)).toBe(summaryOf(outcome));
});

it('the page says what the page of its record says, in short', () => {
  const note = 'the comment holds no command';
  const record = nothingRecordOf(note, CONTEXT);
  const whole = textsOf(reportOf(JSON.stringify(record)), 'header').join(' ');
  const page = nothingPageOf(note);
  expect(textsOf(page, 'h1')).toEqual(['➖ Not a release']);
  for (const sentence of textsOf(page, 'p')) expect(whole).toContain(sentence);
  expect(elementsOf(page).filter(({ name }) => name === 'script' || name === 'style')).toEqual([]);
});
