import { afterAll, describe, expect, it } from 'vitest';
import { isJson } from './acts.ts';
import { FAILURES, type Asked, type Failure } from './failures.ts';
import { meets } from './matrix.ts';
import { record } from './run.ts';
import { REFUSED } from './refusals.ts';

/*
 * What is refused stays refused, whichever request fails: each of these runs has one reason, and the request that tells
 * it is among those that fail.
 */

/** Those that say that there is nothing, and one that says nothing. Of GraphQL the last two are an error whatever is asked: see the matrix. */
const SILENT = FAILURES.filter(({ name }) => ['nothing', 'cut', 'empty', '404', '403'].includes(name));
const silences = (failure: Failure, asked: Asked): boolean =>
  (isJson(asked.answer) ? failure.applies(asked) : failure.name.startsWith('40')) &&
  !(asked.kind.api === 'graphql' && failure.name.startsWith('40'));

const runs = await Promise.all(REFUSED.map(record));
afterAll(() => Promise.all(runs.map((run) => run.close())));

it.each(runs.map((run) => [run.play.mode, run.play.title, run] as const))('%s: %s', (_, __, { honest }) => {
  expect(honest.outputs).toMatchObject({ gate: 'closed', verdict: expect.stringMatching(/^(?:hold|deny)$/) });
});

describe('and closed whatever fails', () => {
  it.each(runs.map((run) => [run.play.mode, run.play.title, run] as const))('%s: %s', async (_, __, recorded) => {
    const opened: string[] = [];
    const kinds = new Map(recorded.honest.seen.filter(({ kind }) => !kind.writes).map((seen) => [seen.kind.id, seen]));
    for (const { kind, path } of kinds.values()) {
      const answer = recorded.firstOf(kind);
      for (const failure of SILENT) {
        if (answer === undefined || !silences(failure, { kind, path, answer })) continue;
        const { outputs, targets } = await recorded.run({
          fate: (seen) => (meets(kind, seen.kind) ? failure.act : null),
        });
        if (outputs['gate'] !== 'closed' || targets !== null || outputs['codes']?.includes('internal') === true)
          opened.push(`${kind.name} ${failure.name}: ${outputs['verdict'] ?? ''} ${outputs['codes'] ?? ''}`);
      }
    }
    expect(opened).toEqual([]);
  });
});
