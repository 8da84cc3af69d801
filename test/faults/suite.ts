import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { JUDGING_TIME } from './cell.ts';
import { flood, WHOLE } from './failures.ts';
import { labelsOf } from './kinds.ts';
import { cellsOf, problemsOf, rowsOf, type Row } from './matrix.ts';
import { record } from './run.ts';
import type { Play } from './scenarios.ts';
import { section, symbolOf, symbolsIn, type Cells } from './table.ts';

/** Tests of every request that some runs make, times every way in which it can fail. The document is what was found. */
export async function matrix(title: string, plays: readonly Play[], document: string): Promise<void> {
  const runs = await Promise.all(plays.map(record));
  const rows = rowsOf(runs);
  const labels = labelsOf(rows.map((row) => row.asked.kind));
  const found: (readonly [Row, Cells])[] = [];
  afterAll(() => Promise.all(runs.map((run) => run.close())));

  it.each(runs.map((run) => [run.play.title, run] as const))('open without a failure: %s', (_, { honest }) => {
    expect(honest.outputs).toMatchObject({ gate: 'open', codes: '[]' });
  });

  describe('closed, or unchanged where the request is not needed', () => {
    it.each(rows.map((row) => [labels.get(row.asked.kind.id) ?? '', row] as const))('%s', async (_, row) => {
      const cells = await cellsOf(row);
      found.push([row, cells]);
      expect(problemsOf(cells)).toEqual([]);
    });
  });

  const transports = [
    ...Map.groupBy(rows, ({ asked: { kind } }) => `${kind.api}${kind.writes ? ', told' : ''}`),
  ].flatMap(([name, [row]]) => (row === undefined ? [] : [[name, row] as const]));
  it.each(WHOLE ? transports : transports.slice(0, 1))(
    'a body without an end (%s) is read no longer than 64 MiB',
    async (_, { recorded, asked }) => {
      const came = await recorded.run({ fate: (seen) => (seen.kind.id === asked.kind.id ? flood : null) });
      expect(came.outputs['gate']).toBe(asked.kind.writes ? 'open' : 'closed');
      expect(came.log).toContain('64 MiB');
      expect(came.took).toBeLessThan(JUDGING_TIME);
    },
  );

  it('the document is what was found', async () => {
    expect(found).toHaveLength(rows.length);
    if (WHOLE) return expect(section(title, found)).toMatchFileSnapshot(document);
    const told = symbolsIn(readFileSync(resolve(import.meta.dirname, document), 'utf8'));
    const own = found.map(([row, cells]) => [labels.get(row.asked.kind.id) ?? '', cells] as const);
    expect([...told.keys()].toSorted()).toEqual(own.map(([label]) => label).toSorted());
    for (const [label, cells] of own)
      expect([label, [...cells].map(([name, cell]) => [name, symbolOf(cell)])]).toEqual([
        label,
        [...cells.keys()].map((name) => [name, told.get(label)?.get(name)]),
      ]);
  });
}
