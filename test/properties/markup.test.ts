import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkRunOf,
  commentOf,
  gateLogOf,
  gateRecordOf,
  gateSummaryOf,
  logOf,
  recordOf,
  summaryOf,
} from '../../src/report/index.ts';
import { commandsIn, liveIn, outside } from '../report/live.ts';
import { gateNamed, GATES } from '../report/gates.ts';
import { outcomeNamed, OUTCOMES } from '../report/outcomes.ts';
import { samples } from '../samples.ts';

/*
 * Every text of an outcome, wherever it stands, may be a stranger's: all but the words by which the domain tells one
 * kind of thing from another, and times, which are read as such.
 */

const WORDS = new Set([
  'kind',
  'code',
  'effect',
  'verdict',
  'state',
  'reason',
  'via',
  'where',
  'why',
  'teams',
  'provider',
  'unsignedMerges',
  'source',
  'was',
  'stand',
  'plan',
]);
const TIMES = new Set(['asOf', 'at', 'since', 'submittedAt', 'createdAt']);
/** Estates are long, and one site is as good as many. */
const LONGEST = 12;

type Swap = (text: string) => string;

/** The same outcome with every text of it swapped, equal texts for equal ones. */
function swapped<T>(value: T, swap: Swap): T {
  return walk(value, swap, '') as T;
}

function walk(value: unknown, swap: Swap, key: string): unknown {
  if (typeof value === 'string') return WORDS.has(key) || TIMES.has(key) ? value : swap(value);
  if (Array.isArray(value)) return value.slice(0, LONGEST).map((one) => walk(one, swap, key));
  if (value instanceof Map)
    return new Map([...value].slice(0, LONGEST).map(([name, one]) => [walk(name, swap, ''), walk(one, swap, '')]));
  if (value instanceof Set) return new Set([...value].slice(0, LONGEST).map((one) => walk(one, swap, '')));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, swap, name)]));
}

function swapFor(hostile: readonly string[]): Swap {
  const known = new Map<string, string>();
  return (text) => {
    const other = known.get(text) ?? `${hostile[known.size % hostile.length] ?? ''}${String(known.size)}`;
    known.set(text, other);
    return other;
  };
}

const strangers = fc.noShrink(fc.array(outside, { minLength: 4, maxLength: 6 }));

describe('with strange texts in every place nothing of them is live', () => {
  it('check', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(OUTCOMES)), strangers, (name, hostile) => {
        const strange = swapped(outcomeNamed(name), swapFor(hostile));
        const { text, summary, title } = checkRunOf(strange);
        for (const markdown of [commentOf(strange), summaryOf(strange), text, summary])
          expect(liveIn(markdown)).toEqual([]);
        expect(title).toMatch(/^[A-Za-z0-9 ,;:()-]{1,255}$/);
        expect(commandsIn(logOf(strange))).toEqual([]);
        const record = recordOf([strange], { timestamp: '', event: null, run: null, inputs: {} });
        expect(JSON.parse(JSON.stringify(record))).toEqual(record);
      }),
      { numRuns: samples(25) },
    );
  });

  it('gate', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(GATES)), strangers, (name, hostile) => {
        const strange = swapped(gateNamed(name), swapFor(hostile));
        expect(liveIn(gateSummaryOf(strange))).toEqual([]);
        expect(commandsIn(gateLogOf(strange))).toEqual([]);
        const record = gateRecordOf(strange, { timestamp: '', event: null, run: null, inputs: {} });
        expect(JSON.parse(JSON.stringify(record))).toEqual(record);
      }),
      { numRuns: samples(20) },
    );
  });
});
