import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';

/**
 * Asks for items so many at a time. Where GitHub ends the query for its size, for half as many from there on, down to
 * one; what one item costs too much is the asker's affair. `ask` gives one answer an item, in the same order.
 */
export async function inBatches<Item, Answer>(
  items: readonly Item[],
  most: number,
  ask: (batch: readonly Item[]) => Promise<Result<readonly Answer[], Failure>>,
): Promise<Result<readonly Answer[], Failure>> {
  const answers: Answer[] = [];
  let size = most;
  for (let at = 0; at < items.length;) {
    const batch = items.slice(at, at + size);
    const answer = await ask(batch);
    if (answer.ok) {
      answers.push(...answer.value);
      at += batch.length;
    } else if (answer.error.reason === 'too-large' && batch.length > 1) size = Math.ceil(batch.length / 2);
    else return answer;
  }
  return ok(answers);
}

/** Entries of a list that are asked for at once: the most that GitHub gives, then fewer, down to one. */
export const PAGE_SIZES = [100, 25, 5, 1] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** Asks with pages as large as GitHub answers: smaller ones where it ends the query for its size. */
export async function inPages<Answer>(
  ask: (size: PageSize) => Promise<Result<Answer, Failure>>,
  largest: PageSize = PAGE_SIZES[0],
): Promise<Result<Answer, Failure>> {
  const [, ...smaller] = PAGE_SIZES.filter((size) => size <= largest);
  let answer = await ask(largest);
  for (const size of smaller) {
    if (answer.ok || answer.error.reason !== 'too-large') return answer;
    answer = await ask(size);
  }
  return answer;
}

/** Asks like {@link inPages}, and from then on never with larger pages: what was too much once is too much again. */
export function pageAsker() {
  let known: PageSize = PAGE_SIZES[0];
  return <Answer>(ask: (size: PageSize) => Promise<Result<Answer, Failure>>) =>
    inPages((size) => {
      known = size;
      return ask(size);
    }, known);
}
