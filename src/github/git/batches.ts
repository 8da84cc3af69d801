import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { inBatches } from '../halves.ts';

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

/** The answers of a query by aliases (`a0`, `a1`, …), one an item; undefined where GitHub left one out. */
export function byAlias<Answer>(
  answer: Result<{ readonly repository: Readonly<Record<string, Answer>> }, Failure>,
  alias: string,
  count: number,
): Result<readonly (Answer | undefined)[], Failure> {
  return answer.ok
    ? ok(Array.from({ length: count }, (_, index) => answer.value.repository[`${alias}${index}`]))
    : answer;
}
