import { distance } from 'fastest-levenshtein';

/** One mistake in something a person wrote: an input, the policy, a trailer, a label, a manifest. */
export interface Problem {
  /** Where: `.github/cohort-guard.yml:12:5 cohorts.rp.owners`, `input fail-on`, `trailer Expect-Sites`. */
  readonly place: string;
  /** What stood there, as it was written. */
  readonly found: string;
  /** What may stand there, as a phrase that completes "expected …". */
  readonly allowed: string;
  /** The valid name the author most likely meant. */
  readonly nearest?: string;
  /** Text that mends it: a line for the description, or the whole of a manifest. */
  readonly paste?: Paste;
}

export type Paste =
  | { readonly into: 'description'; readonly lines: readonly string[] }
  /** `path`: of the manifest in the diff, or the glob that a new one has to match. */
  | { readonly into: 'manifest'; readonly path: string; readonly lines: readonly string[] };

/**
 * The candidate closest to what was written, or nothing when none is close:
 * at most a third of the word may differ (and always at least two edits are forgiven in words of four letters or more).
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  const bound = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = bound + 1;
  for (const candidate of candidates) {
    const d = distance(wanted, candidate.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** A problem with its nearest valid name filled in where there is one. */
export function problem(place: string, found: string, allowed: string, candidates: Iterable<string> = []): Problem {
  const short = shorten(found);
  const near = nearest(short, candidates);
  return near === undefined || near === found
    ? { place, found: short, allowed }
    : { place, found: short, allowed, nearest: near };
}

/** The beginning of what was written: enough to find it by, whatever a stranger has made of it. */
export function shorten(written: string, length = 200): string {
  return written.length <= length ? written : `${written.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
