import type { ReleaseFacts } from '../../domain/facts.ts';
import type { Problem } from '../../domain/problem.ts';
import { say, type Prose } from '../../prose/say.ts';

/** How one finding reads, whatever it is written to. */
export interface Description {
  /** One phrase of our own words and numbers: nothing from outside, so it may stand where nothing can be marked up. */
  readonly title: string;
  readonly expected: Prose;
  /** One thing seen a line. */
  readonly observed: readonly Prose[];
  readonly next: Next;
}

/** What to do next; `lines` are ready to be pasted. */
export interface Next {
  readonly say: Prose;
  readonly lines: readonly string[];
}

/** What a description may draw on besides the finding; null where the judging could not begin. */
export type Context = ReleaseFacts | null;

export function next(prose: Prose, ...lines: readonly string[]): Next {
  return { say: prose, lines };
}

export function describeProblem({ place, found, allowed, nearest }: Problem): Prose {
  const base = say`${place}: found ${found}, expected ${allowed}`;
  return nearest === undefined ? base : say`${base}; did you mean ${nearest}?`;
}
