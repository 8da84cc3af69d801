import { createHash } from 'node:crypto';
import { z } from 'zod/mini';
import type { Terminal } from '../terminal.ts';
import { VERDICTS } from '../../domain/verdict.ts';

/* What has been judged so far, kept in a file so that a run that was ended goes on where it was. */

const judged = z.object({
  verdict: z.enum(VERDICTS),
  codes: z.readonly(z.array(z.string())),
});

const state = z.object({
  format: z.literal(1),
  /** Tells one question from another: another policy, another time, another version of ours. */
  question: z.string(),
  /** ISO 8601: what was merged from then on. */
  from: z.string(),
  /** All that was merged, by number and time. */
  pulls: z.array(z.object({ number: z.int(), at: z.string() })),
  done: z.record(z.string(), z.object({ was: judged, wouldBe: judged })),
  /** Pull requests that could not be read. */
  unread: z.array(z.int()),
});
export type State = z.output<typeof state>;

/** Returns a digest of everything that the results of a run depend on. */
export function questionOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Returns the state of an earlier run of the same question that did not finish; null where there is none. */
export function readState(path: string, question: string, terminal: Terminal): State | null {
  if (!terminal.exists(path)) return null;
  const read = state.safeParse(parsed(terminal.readFile(path)));
  if (!read.success || read.data.question !== question || isComplete(read.data)) return null;
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Written after each batch: as a whole, or not at all. */
export function writeState(path: string, value: State, terminal: Terminal): void {
  terminal.writeFile(path, `${JSON.stringify(value)}\n`, true);
}

export function isComplete(value: State): boolean {
  return left(value).length === 0;
}

/** Numbers that are still to be judged. */
export function left({ pulls, done, unread }: State): readonly number[] {
  return pulls.map(({ number }) => number).filter((number) => !(String(number) in done) && !unread.includes(number));
}

/** The state with what a batch has come to. */
export function withBatch(
  value: State,
  { done, unread }: { readonly done: ReadonlyMap<number, State['done'][string]>; readonly unread: readonly number[] },
): State {
  const judgedNow = Object.fromEntries([...done].map(([number, both]) => [String(number), both]));
  return { ...value, done: { ...value.done, ...judgedNow }, unread: [...value.unread, ...unread] };
}
