import { describe, expect, it } from 'vitest';
import { checkPageOf, gateRecordOf, recordOf, verificationRecordOf } from '../../../src/report/index.ts';
import { gatePageOf } from '../../../src/report/html/deployment.ts';
import { verificationPageOf } from '../../../src/report/html/verification.ts';
import { GATES } from '../gates.ts';
import { OUTCOMES } from '../outcomes.ts';
import { VERIFICATIONS } from '../verifications.ts';
import { CONTEXT } from '../world.ts';
import { gateRecordText, recordText, reportOf } from './page.ts';

/* The action makes a page of the record that it holds, the command line of a text. */

describe('a page is the same, made of the record or of its text', () => {
  it.each(Object.entries(OUTCOMES))('%s', (_, outcome) => {
    expect(checkPageOf(recordOf([outcome], CONTEXT))).toBe(reportOf(recordText(outcome)));
  });
  it.each(Object.entries(GATES))('gate: %s', (_, outcome) => {
    expect(gatePageOf(gateRecordOf(outcome, CONTEXT))).toBe(reportOf(gateRecordText(outcome)));
  });
  it.each(Object.entries(VERIFICATIONS))('verification: %s', (_, verification) => {
    const record = verificationRecordOf(verification, CONTEXT);
    expect(verificationPageOf(record)).toBe(reportOf(JSON.stringify(record)));
  });
});
