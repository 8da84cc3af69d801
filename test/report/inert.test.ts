import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/domain/outcome.ts';
import { checkRunOf, commentOf, gateLogOf, gateRecordOf, gateSummaryOf, logOf, recordOf, summaryOf } from '../../src/report/index.ts';
import { GATES, hostileGate } from './gates.ts';
import { hostile, HOSTILE, OUTCOMES } from './outcomes.ts';
import { nodesOf, raggedRows } from './markdown.ts';

const OUR_HTML = /^(?:<!-- cohort-guard -->|<details(?: open)?>\n<summary>[A-Za-z0-9 ,:]+<\/summary>|<\/details>)$/;

/** What no visible text may hold: what hides, what steers a terminal, what breaks a line. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** In every outside string, so that it can be told apart from words of ours. */
const SCENT = 'qzx';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(...HOSTILE, '@acme/team', '#12', 'GH-9', 'https://evil.example/', '<b>', '-->', '```', '`', '|', '\\', '\\|', '\n', '\r\n', '\n\n# ', '$x$', '::error::', '##[group]', '\u001B[2J', ':tada:', '"]', '%%{init', 'end', '<br/>', '\uDC00', 'a'.repeat(300)),
);
const outside = fc.tuple(piece, piece, piece).map(([a, b, c]) => `${a}${SCENT}${b}${SCENT}${c}`);
const names = fc.array(outside, { minLength: 2, maxLength: 5 });

function expectInert(markdown: string): void {
  for (const node of nodesOf(markdown)) {
    expect(['link', 'image', 'linkReference', 'imageReference', 'definition', 'footnoteReference']).not.toContain(node.type);
    if (node.type === 'html') expect(node.value).toMatch(OUR_HTML);
    if (node.type === 'text') {
      expect(node.value).not.toMatch(/[@#$<>]|www\.|:\/\/|:[a-z]+:/);
      expect(node.value).not.toContain(SCENT);
    }
    if (node.type === 'code') expect([null, 'text', 'mermaid']).toContain(node.lang ?? null);
  }
  expect(raggedRows(markdown)).toEqual([]);
  for (const line of markdown.split('\n')) expect(line).not.toMatch(HIDDEN);
}

/** No line of the log is a command of the runner, which trims before it looks. */
function expectNoCommand(log: string): void {
  expect(log).not.toContain('##[');
  for (const line of log.split('\n')) {
    expect(line.trim().startsWith('::')).toBe(false);
    expect(line).not.toMatch(HIDDEN);
  }
}

test.each(Object.keys(OUTCOMES))('nothing from outside is live in the report of: %s', (name) => {
  const outcome = OUTCOMES[name] ?? expect.fail(name);
  expectInert(commentOf(outcome));
  expectNoCommand(logOf(outcome));
});

test('whatever the names, nothing of them is live', () => {
  fc.assert(fc.property(names, (values) => {
    const outcome = hostile(values);
    const { text, summary, title } = checkRunOf(outcome);
    for (const markdown of [commentOf(outcome), summaryOf(outcome), text, summary]) expectInert(markdown);
    expect(title).toMatch(/^[A-Za-z0-9 ,;:()-]{1,255}$/);
    expectNoCommand(logOf(outcome));
  }), { numRuns: 12 });
});

test.each(Object.entries(GATES))('nothing from outside is live in the report of the gate: %s', (_, outcome) => {
  expectInert(gateSummaryOf(outcome));
  expectNoCommand(gateLogOf(outcome));
});

test('whatever the names, nothing of them is live at the gate', () => {
  fc.assert(fc.property(names, (values) => {
    const outcome = hostileGate(values);
    expectInert(gateSummaryOf(outcome));
    expectNoCommand(gateLogOf(outcome));
    const record = gateRecordOf(outcome, { timestamp: '', event: null, run: null, inputs: {} });
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  }), { numRuns: 12 });
});

test('the labels of the chart hold only what Mermaid shows and never reads', () => {
  fc.assert(fc.property(outside, (name) => {
    const chart = commentOf(withCohort(name)).match(/```mermaid\n([^]*?)\n```/)?.[1] ?? '';
    const label = /^ {2}c\d+\["(.*)"\]$/;
    const lines = chart.split('\n').filter((line) => label.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(label.exec(line)?.[1]?.replaceAll(/#\d+;|<br\/>/g, '')).toMatch(/^[A-Za-z0-9 ,·✓✗]*$/);
  }), { numRuns: 30 });
});

test('the record is JSON whatever the names, and keeps them as they are', () => {
  fc.assert(fc.property(names, (values) => {
    const record = recordOf([hostile(values)], { timestamp: '', event: null, run: null, inputs: { ['__proto__']: values[0] ?? '' } });
    const read: unknown = JSON.parse(JSON.stringify(record));
    expect(read).toEqual(record);
    expect(Object.entries(record.inputs)).toEqual([['__proto__', values[0]]]);
  }), { numRuns: 10 });
});

/** A release that declares a cohort of that name, which the policy does not know. */
function withCohort(name: string): Outcome {
  const outcome = OUTCOMES['allowed'] ?? expect.fail('allowed');
  const { facts } = outcome;
  if (facts?.declaration.kind !== 'read') expect.fail('declared');
  const declaration = { ...facts.declaration.declaration, cohorts: [name, ...facts.declaration.declaration.cohorts] };
  return { ...outcome, facts: { ...facts, declaration: { ...facts.declaration, declaration } } };
}
