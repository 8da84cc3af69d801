import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { list, pullReference, say, words, type Prose } from '../../src/prose/say.ts';
import { parseRecordedProse, recordProse } from '../../src/report/recorded-prose.ts';
import { viewOf } from '../../src/report/view.ts';
import { gateViewOf } from '../../src/report/deployment/view.ts';
import { GATES } from './gates.ts';
import { outside } from './live.ts';
import { OUTCOMES } from './outcomes.ts';

describe('prose in a record', () => {
  it('ends a value where it seems to end, whatever is in it', () => {
    expect(recordProse(say`of ${'a" b \\ "c'}, not of ${'d'}`)).toBe(String.raw`of "a\" b \\ \"c", not of "d"`);
  });

  it('is read back: values as values, references as references', () => {
    const prose = say`pull request ${pullReference(46)} of ${'a "b" #47'}: ${list(['x\ny', '\uD800'])}`;
    expect(parseRecordedProse(recordProse(prose))).toEqual(prose);
  });

  it('whatever the values', () => {
    fc.assert(
      fc.property(outside, outside, (first, second) => {
        const prose = say`of ${first} and ${second}.`;
        expect(parseRecordedProse(recordProse(prose))).toEqual(prose);
      }),
    );
  });

  it('has no quotation marks among our own words, in no report', () => {
    const described = [...Object.values(OUTCOMES).map(viewOf), ...Object.values(GATES).map(gateViewOf)].flatMap(
      ({ findings, steps }) => [
        ...findings.flatMap(({ description: { title, expected, observed, next } }) => [
          words(title),
          expected,
          ...observed,
          next.say,
        ]),
        ...steps.steps.map(({ say: step }) => step),
        ...(steps.after === null ? [] : [steps.after]),
      ],
    );
    expect(described.length).toBeGreaterThan(100);
    const ownWords = (prose: Prose) => prose.flatMap((segment) => ('text' in segment ? [segment.text] : []));
    expect(described.flatMap(ownWords).filter((text) => text.includes('"'))).toEqual([]);
  });

  it('of a hand-written record does not fail', () => {
    expect(parseRecordedProse(String.raw`a "\q" b`)).toEqual([
      { text: 'a ' },
      { code: String.raw`\q` },
      { text: ' b' },
    ]);
  });
});
