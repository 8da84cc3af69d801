import type { Actor, PullRequest } from '../pull-request.ts';

/** One entry of the repository's activity: what was done to a branch. */
export interface BranchAct {
  /** `merge`: a pull request was merged into it, by the button or by a queue. */
  readonly kind: 'push' | 'force-push' | 'creation' | 'deletion' | 'merge';
  /** Commits; zeros where there was none. */
  readonly before: string;
  readonly after: string;
  readonly at: string;
  /** Null: an account that is gone. */
  readonly by: Actor | null;
}

export type PushersReading =
  /** Logins; null where they cannot be established. */
  | { readonly kind: 'known'; readonly pushers: readonly string[] | null }
  /** First it must be found out whether this commit contains the oldest commit of the pull request. */
  | { readonly kind: 'ask'; readonly commit: string };

/**
 * Who pushed to the head branch, created or restored it since the oldest commit of the pull request first came there,
 * and until the merge. `acts` are all of the branch, oldest first; `contains` are the answers so far. What came before
 * a plain push cannot have held the commit; before a forced push, or in an earlier life of the branch, it may have.
 */
export function readPushers(
  pull: PullRequest,
  acts: readonly BranchAct[],
  contains: ReadonlyMap<string, boolean>,
): PushersReading {
  const { mergedAt } = pull;
  const until = mergedAt === null ? acts : acts.filter(({ at }) => at <= mergedAt);
  const oids = new Set([pull.head, ...pull.commits.map(({ oid }) => oid)]);
  const first = until.findIndex(({ after }) => oids.has(after));
  // A list without the head lags behind it.
  if (!until.some(({ after }) => after === pull.head)) return UNKNOWN;
  // The branch held one of the commits before the first act that is known to have brought one: the list is not whole.
  if (until.slice(0, first + 1).some(({ before }) => oids.has(before))) return UNKNOWN;
  let start = first;
  for (let boundary = boundaryBefore(until, first); ;) {
    const commit = stateBefore(until, boundary);
    const begins = boundary === 0;
    const isPlain = start === first && !until.slice(0, 1).some(isBreak);
    if (begins && (isNothing(commit) || isPlain)) break;
    const held = contains.get(commit);
    if (held === undefined) return { kind: 'ask', commit };
    if (!held) break;
    if (begins) return UNKNOWN;
    start = boundaryBefore(until, boundary - 1);
    boundary = start;
  }
  return { kind: 'known', pushers: loginsOf(until.slice(start)) };
}

const UNKNOWN: PushersReading = { kind: 'known', pushers: null };

/** After which a branch need not hold what it held before. */
function isBreak({ kind }: BranchAct): boolean {
  return kind === 'force-push' || kind === 'creation';
}

/** The last act up to an index after which the branch need not hold what it held before; 0 where it is the first. */
function boundaryBefore(acts: readonly BranchAct[], index: number): number {
  const boundary = acts.findLastIndex((act, at) => at <= index && isBreak(act));
  return Math.max(boundary, 0);
}

/** What the branch pointed to before an act; before a creation, what its earlier life ended with. */
function stateBefore(acts: readonly BranchAct[], index: number): string {
  const former = acts[index - 1];
  const { before = '' } = acts[index] ?? {};
  if (!isNothing(before) || former === undefined) return before;
  return isNothing(former.after) ? former.before : former.after;
}

function isNothing(oid: string): boolean {
  return /^0*$/.test(oid);
}

/** A merge by the button is no push, nor is a deletion. Acts of no human account leave open who brought the commits. */
function loginsOf(acts: readonly BranchAct[]): readonly string[] | null {
  const actors = acts.filter(({ kind }) => kind !== 'deletion' && kind !== 'merge').map(({ by }) => by);
  const known = actors.filter((actor) => actor !== null);
  return known.length === actors.length && known.some(({ kind }) => kind === 'user')
    ? [...new Set(known.map(({ login }) => login))]
    : null;
}
