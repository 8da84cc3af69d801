import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/prose/columns.ts';

/* Tables of a terminal: what is too wide wraps within its column. */

const table = (cell: string, width: number) =>
  columnsOf([{ head: 'Why' }], [[cell]], width).lines.map((line) => line.trimEnd());

describe('a cell that is too wide', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['between words', 'outside the declared cohort', 12, ['outside the', 'declared', 'cohort']],
    [
      'after a sign, where a word is too long',
      'violates template-engine=resource-publisher',
      30,
      ['violates', 'template-engine=resource-', 'publisher'],
    ],
    ['anywhere, where it has none', 'a'.repeat(25), 12, ['a'.repeat(12), 'a'.repeat(12), 'a']],
    ['not after a sign at its beginning', `-${'a'.repeat(20)}`, 12, [`-${'a'.repeat(11)}`, 'a'.repeat(9)]],
  ])('is broken %s', (_, cell, width, lines) => {
    expect(table(cell, width)).toEqual(lines);
    expect(lines.join('').replaceAll(' ', '')).toBe(cell.replaceAll(' ', ''));
  });
});
