import { afterAll, describe, expect, it } from 'vitest';
import { isCheckRun, JUDGING_TIME } from './cell.ts';
import { flood } from './acts.ts';
import { WHOLE } from './failures.ts';
import { labelsOf } from './kinds.ts';
import { cellsOf, problemsOf, rowsOf } from './matrix.ts';
import { record } from './run.ts';
import type { Play } from './scenarios.ts';

/** Tests of every request that some runs make, times every way in which it can fail. */
export async function matrix(plays: readonly Play[]): Promise<void> {
  const runs = await Promise.all(plays.map(record));
  const rows = rowsOf(runs);
  const labels = labelsOf(rows.map((row) => row.asked.kind));
  afterAll(() => Promise.all(runs.map((run) => run.close())));

  it.each(runs.map((run) => [run.play.title, run] as const))('open without a failure: %s', (_, { honest }) => {
    expect(honest.outputs).toMatchObject({ gate: 'open', verdict: expect.stringMatching(/^(?:allow|skip)$/) });
  });

  describe('closed, or unchanged where the request is not needed', () => {
    it.each(rows.map((row) => [labels.get(row.asked.kind.id) ?? '', row] as const))('%s', async (_, row) => {
      const cells = await cellsOf(row);
      expect(problemsOf(cells)).toEqual([]);
    });
  });

  // The look for a newer check run only costs a second one.
  const needed = rows.filter(({ asked: { kind } }) => kind.writes || !isCheckRun(kind.name));
  const transports = [
    ...Map.groupBy(needed, ({ asked: { kind } }) => `${kind.api}${kind.writes ? ', told' : ''}`),
  ].flatMap(([name, [row]]) => (row === undefined ? [] : [[name, row] as const]));
  it.each(WHOLE ? transports : transports.slice(0, 1))(
    'a body without an end (%s) is read no longer than 64 MiB',
    async (_, { recorded, asked }) => {
      const came = await recorded.run({ fate: (seen) => (seen.kind.id === asked.kind.id ? flood : null) });
      expect(came.outputs['gate']).toBe(asked.kind.writes ? 'open' : 'closed');
      // What only costs an approval is not told of, as of anything else that is not there.
      expect(came.log.includes('64 MiB') || came.outputs['verdict'] === 'hold').toBe(true);
      expect(came.took).toBeLessThan(JUDGING_TIME);
    },
  );
}
