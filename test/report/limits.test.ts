import { expect, test } from 'vitest';
import { checkRunOf, commentOf, logOf, recordOf, summaryOf } from '../../src/report/index.ts';
import { printShare } from '../../src/prose/numbers.ts';
import { printable } from '../../src/prose/printable.ts';
import { hostile } from './outcomes.ts';
import { CONTEXT, ESTATE, manifest, MANIFEST_CHANGE, outcomeOf } from './world.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

test('a report of long names stays within what GitHub takes, and says what it leaves out', () => {
  for (const [length, character] of [
    [400, '\u202E'],
    [1000, '😀'],
  ] as const) {
    const outcome = hostile(Array.from({ length: 60 }, (_, index) => `${character.repeat(length)}${index}`));
    const comment = commentOf(outcome);
    expect(bytes(comment)).toBeLessThanOrEqual(60_100);
    // Not so small that the bound was never met.
    expect(bytes(comment)).toBeGreaterThan(30_000);
    expect(comment).toMatch(/… \d+ more|left out for length/);
    expect(comment).toContain('**Denied**');
    const check = checkRunOf(outcome);
    expect(bytes(check.text)).toBeLessThanOrEqual(60_000);
    expect(bytes(summaryOf(outcome))).toBeLessThanOrEqual(1_000_000);
    expect(logOf(outcome).length).toBeLessThan(200_000);
  }
});

test('the record names every offending site, the comment the first', () => {
  const outcome = outcomeOf({
    body: 'Target-Cohort: resource-publisher\n',
    changes: [MANIFEST_CHANGE],
    manifest: manifest('select: template-engine=template-manager\n'),
  });
  const offending = ESTATE.filter((site) => site.id.startsWith('B') && site.status === 'active').map((site) => site.id);
  const record = recordOf([outcome], CONTEXT);
  expect(record.judgements[0]?.offendingSites.map((site) => site.id)).toEqual(offending);
  expect(commentOf(outcome)).toContain(
    `… ${(offending.length - 20).toLocaleString('en')} more; all in the decision record`,
  );
});

test.each([
  ['', '(empty)'],
  ['plain', 'plain'],
  [' edges ', '[U+0020]edges[U+0020]'],
  ['a\u202Eb\u200Bc\nd', 'a[U+202E]b[U+200B]c[U+000A]d'],
  ['\uD800', '[U+D800]'],
  ['\u001B[31m', '[U+001B][31m'],
  ['x'.repeat(163), `${'x'.repeat(160)}…(+3)`],
  ['é'.normalize('NFD'), 'é'.normalize('NFD')],
])('visible(%j)', (value, shown) => expect(printable(value)).toBe(shown));

test.each([
  [0, 0, '–'],
  [0, 10, '0 %'],
  [1, 6637, 'under 0.1 %'],
  [6636, 6637, 'over 99.9 %'],
  [1150, 6637, '17 %'],
  [3, 100, '3 %'],
  [10, 10, '100 %'],
])('share of %d in %d', (part, whole, shown) => expect(printShare(part, whole)).toBe(shown));
