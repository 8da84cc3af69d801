import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/codes/outcome.ts';
import { commentOf, gateLogOf, gateSummaryOf, logOf, recordOf } from '../../src/report/index.ts';
import { GATES } from './gates.ts';
import { commandsIn, liveIn, outside } from './live.ts';
import { outcomeNamed, OUTCOMES } from './outcomes.ts';
import { CONTEXT, LINKS } from './world.ts';

test('nothing from outside is live in any report', () => {
  for (const [name, outcome] of Object.entries(OUTCOMES))
    expect([name, liveIn(commentOf(outcome, LINKS)), commandsIn(logOf(outcome))]).toEqual([name, [], []]);
  for (const [name, outcome] of Object.entries(GATES))
    expect([name, liveIn(gateSummaryOf(outcome, LINKS)), commandsIn(gateLogOf(outcome))]).toEqual([name, [], []]);
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

test('the record keeps an input of any name', () => {
  const inputs = { ['__proto__']: 'x' };
  expect(JSON.stringify(recordOf([], { ...CONTEXT, inputs }).inputs)).toBe('{"__proto__":"x"}');
});

/** A release that declares a cohort of that name, which the policy does not know. */
function withCohort(name: string): Outcome {
  const outcome = outcomeNamed('allowed');
  const { facts } = outcome;
  if (facts?.declaration.kind !== 'read') throw new Error('declared');
  const declaration = { ...facts.declaration.declaration, cohorts: [name, ...facts.declaration.declaration.cohorts] };
  return { ...outcome, facts: { ...facts, declaration: { ...facts.declaration, declaration } } };
}
