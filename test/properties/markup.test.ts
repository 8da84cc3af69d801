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
  verificationLogOf,
  verificationRecordOf,
  verificationSummaryOf,
} from '../../src/report/index.ts';
import { GATES } from '../report/gates.ts';
import { elementsOf, foreignIn, reportOf } from '../report/html/page.ts';
import { commandsIn, liveIn, outside } from '../report/live.ts';
import { OUTCOMES } from '../report/outcomes.ts';
import { VERIFICATIONS } from '../report/verifications.ts';
import { CONTEXT, LINKS } from '../report/world.ts';
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

/** Every outcome with strange texts in every place. */
function everywhere<T>(outcomes: Readonly<Record<string, T>>, hold: (strange: T) => void): void {
  const strangers = fc.noShrink(fc.array(outside, { minLength: 4, maxLength: 6 }));
  fc.assert(
    fc.property(strangers, (hostile) => {
      for (const outcome of Object.values(outcomes)) hold(swapped(outcome, swapFor(hostile)));
    }),
    { numRuns: samples(3, 1) },
  );
}

/** What is live in any of them: nothing, if all is well. */
function liveInAny(markdown: readonly string[], log: string, record: object): unknown[] {
  const written = JSON.stringify(record);
  expect(JSON.parse(written)).toEqual(record);
  // The addresses in a record are GitHub's own: a page links those of the web.
  const foreign = foreignIn(elementsOf(reportOf(written))).filter((found) => !String(found).startsWith('https://'));
  return [...markdown.flatMap(liveIn), ...commandsIn(log), ...foreign];
}

describe('with strange texts in every place nothing of them is live', () => {
  it('check', () =>
    everywhere(OUTCOMES, (strange) => {
      const { text, summary, title } = checkRunOf(strange, LINKS);
      expect(title).toMatch(/^[A-Za-z0-9 ,;:()-]{1,255}$/);
      const markdown = [commentOf(strange, LINKS), summaryOf(strange, LINKS), text, summary];
      expect(liveInAny(markdown, logOf(strange), recordOf([strange], CONTEXT))).toEqual([]);
    }));

  it('gate', () =>
    everywhere(GATES, (strange) => {
      const markdown = [gateSummaryOf(strange, LINKS)];
      expect(liveInAny(markdown, gateLogOf(strange), gateRecordOf(strange, CONTEXT))).toEqual([]);
    }));

  it('verification', () =>
    everywhere(VERIFICATIONS, (strange) => {
      const markdown = [verificationSummaryOf(strange, LINKS)];
      expect(liveInAny(markdown, verificationLogOf(strange), verificationRecordOf(strange, CONTEXT))).toEqual([]);
    }));
});
