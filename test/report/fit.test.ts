import { describe, expect, it } from 'vitest';
import { NO_LINKS } from '../../src/report/index.ts';
import { Draft, type Parts } from '../../src/report/markdown/fit.ts';
import type { Limits } from '../../src/report/markdown/fit.ts';
import { paragraph, type Block } from '../../src/report/markdown/nodes.ts';
import { words } from '../../src/prose/say.ts';

/* GitHub refuses a comment of more than 65,536 characters: then nobody sees the verdict. */

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const row = (index: number, width: number): Block => paragraph(words(`${index}${'ü'.repeat(width)}`));
const heading = { symbol: '⛔', word: 'Denied', reason: words('for a reason') };

const fit = (partsAt: (limits: Limits) => Parts, most: number): string => new Draft(partsAt, NO_LINKS).fit(most);

/** As many rows as the limits allow, and sections after them. */
const parts =
  (width: number, sections = 1) =>
  ({ rows }: Limits): Parts => ({
    heading,
    open: [Array.from({ length: rows }, (_, index) => row(index, width))],
    folded: {
      summary: 'Details',
      parts: Array.from({ length: sections }, (_, index) => [row(index, width)]),
    },
  });

describe('a report that has to fit', () => {
  const sizeOf = (rows: number) => bytes(fit(() => parts(100)({ rows, steps: 1 }), Infinity));

  it.each([20, 10, 5, 2])(
    'is shown with %i rows of each list where that just fits, and with fewer where it does not',
    (rows) => {
      const size = sizeOf(rows);
      expect(bytes(fit(parts(100), size))).toBe(size);
      expect(bytes(fit(parts(100), size - 1))).toBeLessThan(size);
    },
  );

  it('leaves out its last sections, and says so', () => {
    const text = fit(parts(1000, 30), 20_000);
    expect(bytes(text)).toBeLessThanOrEqual(20_000);
    expect(text).toMatch(/\d+ sections left out for length: all of it is in the decision record/);
    expect(text).toContain('**Denied** — for a reason');
  });

  it('is at last the verdict alone', () => {
    expect(fit(parts(1000), 50)).toBe('### ⛔ **Denied** — for a reason\n');
  });
});
