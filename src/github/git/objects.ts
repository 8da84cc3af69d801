import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { unavailable } from '../failures.ts';
import { inBatches } from '../halves.ts';

const FIELDS = {
  oid: { field: 'object(oid', type: 'GitObjectID!' },
  expression: { field: 'object(expression', type: 'String!' },
  name: { field: 'ref(qualifiedName', type: 'String!' },
} as const;

/** What is read of some objects of the repository: commits, folders, files, branches. */
export interface ObjectsQuestion<T> {
  /** What is asked, for failures. */
  readonly asked: string;
  /** The name of the query. */
  readonly operation: string;
  /** By their ids, by expressions such as `<commit>:<path>`, or, branches, by names such as `refs/heads/main`. */
  readonly by: keyof typeof FIELDS;
  /** What is read of each where so many are asked for at once. */
  readonly selection: (together: number) => string;
  readonly schema: z.ZodMiniType<T>;
  /** So many are asked for at once. */
  readonly size: number;
}

/** Objects of the repository in the order of their keys. One that GitHub leaves out of its answer is a failure. */
export function fetchObjects<T>(
  github: GitHub,
  { asked, operation, by, selection, schema, size }: ObjectsQuestion<T>,
  keys: readonly string[],
): Promise<Result<readonly T[], Failure>> {
  const { field, type } = FIELDS[by];
  const answers = z.object({ repository: z.record(z.string(), schema) });
  return sideBySide(keys, size, async (batch) => {
    const parameters = batch.map((_, index) => `$k${index}: ${type}`).join(', ');
    const fields = batch.map((_, index) => `o${index}: ${field}: $k${index}) { ${selection(batch.length)} }`);
    const answer = await github.query(
      asked,
      `query ${operation}($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
      Object.fromEntries(batch.map((key, index) => [`k${index}`, key])),
      answers,
    );
    if (!answer.ok) return answer;
    const found: T[] = [];
    for (const [index, key] of batch.entries()) {
      const object = answer.value.repository[`o${index}`];
      if (object === undefined) return unavailable(asked, `an answer for ${key}`, 'nothing');
      found.push(object);
    }
    return ok(found);
  });
}

/** Asks about many items, so many at a time, side by side. `ask` gives one answer an item, in the same order. */
export async function sideBySide<Item, Answer>(
  items: readonly Item[],
  size: number,
  ask: (batch: readonly Item[]) => Promise<Result<readonly Answer[], Failure>>,
): Promise<Result<readonly Answer[], Failure>> {
  const batches = Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
  const answers: Answer[] = [];
  for (const answer of await Promise.all(batches.map((batch) => inBatches(batch, size, ask)))) {
    if (!answer.ok) return answer;
    answers.push(...answer.value);
  }
  return ok(answers);
}
