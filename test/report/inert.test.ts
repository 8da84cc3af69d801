import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/codes/outcome.ts';
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
import { GATES, hostileGate } from './gates.ts';
import { commandsIn, liveIn, outside } from './live.ts';
import { hostile, outcomeNamed, OUTCOMES } from './outcomes.ts';
import { LINKS } from './world.ts';

const names = fc.array(outside, { minLength: 2, maxLength: 5 });

test('nothing from outside is live in any report', () => {
  for (const [name, outcome] of Object.entries(OUTCOMES))
    expect([name, liveIn(commentOf(outcome, LINKS)), commandsIn(logOf(outcome))]).toEqual([name, [], []]);
  for (const [name, outcome] of Object.entries(GATES))
    expect([name, liveIn(gateSummaryOf(outcome, LINKS)), commandsIn(gateLogOf(outcome))]).toEqual([name, [], []]);
});

test('whatever the names, nothing of them is live', () => {
  fc.assert(
    fc.property(names, (values) => {
      const outcome = hostile(values);
      const { text, summary, title } = checkRunOf(outcome, LINKS);
      for (const markdown of [commentOf(outcome, LINKS), summaryOf(outcome, LINKS), text, summary])
        expect(liveIn(markdown)).toEqual([]);
      expect(title).toMatch(/^[A-Za-z0-9 ,;:()-]{1,255}$/);
      expect(commandsIn(logOf(outcome))).toEqual([]);
    }),
    { numRuns: 6 },
  );
});

test('whatever the names, nothing of them is live at the gate', () => {
  fc.assert(
    fc.property(names, (values) => {
      const outcome = hostileGate(values);
      expect(liveIn(gateSummaryOf(outcome, LINKS))).toEqual([]);
      expect(commandsIn(gateLogOf(outcome))).toEqual([]);
      const record = gateRecordOf(outcome, { timestamp: '', event: null, run: null, inputs: {} });
      expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    }),
    { numRuns: 6 },
  );
});

test('the labels of the chart hold only what Mermaid shows and never reads', () => {
  fc.assert(
    fc.property(outside, (name) => {
      const chart = commentOf(withCohort(name)).match(/```mermaid\n([^]*?)\n```/)?.[1] ?? '';
      const label = /^ {2}c\d+\["(.*)"\]$/;
      const lines = chart.split('\n').filter((line) => label.test(line));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines)
        expect(label.exec(line)?.[1]?.replaceAll(/#\d+;|<br\/>/g, '')).toMatch(/^[A-Za-z0-9 ,·✓✗]*$/);
    }),
    { numRuns: 15 },
  );
});

test('the record is JSON whatever the names, and keeps them as they are', () => {
  fc.assert(
    fc.property(names, (values) => {
      const record = recordOf([hostile(values)], {
        timestamp: '',
        event: null,
        run: null,
        inputs: { ['__proto__']: values[0] ?? '' },
      });
      const read: unknown = JSON.parse(JSON.stringify(record));
      expect(read).toEqual(record);
      expect(Object.entries(record.inputs)).toEqual([['__proto__', values[0]]]);
    }),
    { numRuns: 6 },
  );
});

/** A release that declares a cohort of that name, which the policy does not know. */
function withCohort(name: string): Outcome {
  const outcome = outcomeNamed('allowed');
  const { facts } = outcome;
  if (facts?.declaration.kind !== 'read') throw new Error('declared');
  const declaration = { ...facts.declaration.declaration, cohorts: [name, ...facts.declaration.declaration.cohorts] };
  return { ...outcome, facts: { ...facts, declaration: { ...facts.declaration, declaration } } };
}
