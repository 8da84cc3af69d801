import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { fetchOrigins } from '../../github/git/origins.ts';
import type { GateQuestion } from '../question.ts';
import type { Range } from '../range.ts';
import { heldOf } from '../sections.ts';

/** What a commit that a site has holds of a range. */
export interface Part {
  /** Where it meets what is deployed: with all before them they are what the two have in common. */
  readonly meetings: readonly string[];
  /** Pull requests that its own commits are part of: those of one that was squashed or rebased are never on the branch. */
  readonly pulls: readonly number[];
}

const NOTHING: Part = { meetings: [], pulls: [] };

/**
 * What a commit holds of the range up to the commit that is deployed. A comparison names one place where two histories
 * meet. There are several where they cross: all parents of its own commits that are not its own.
 */
export async function fetchPart(
  { github, git, commit: deployed }: Pick<GateQuestion, 'github' | 'git' | 'commit'>,
  { line }: Range,
  commit: string,
): Promise<Result<Part, Failure>> {
  if (line.commits.some(({ oid }) => oid === commit)) return ok({ ...NOTHING, meetings: [commit] });
  const stand = await git.compare(commit, deployed);
  // They have no history in common.
  if (!stand.ok) return stand.error.reason === 'absent' ? ok(NOTHING) : stand;
  switch (stand.value.position) {
    case 'identical':
    case 'behind':
      return ok({ ...NOTHING, meetings: [deployed] });
    case 'ahead':
      // An ancestor that the range does not list is one of what was deployed before.
      return ok(NOTHING);
    case 'diverged': {
      const ahead = await git.lacking(deployed, commit);
      if (!ahead.ok) return ahead;
      const oids = new Set(ahead.value.map(({ oid }) => oid));
      const origins = await fetchOrigins(github, [...oids]);
      if (!origins.ok) return origins;
      return ok({
        meetings: ahead.value.flatMap(({ parents }) => parents.filter((parent) => !oids.has(parent))),
        pulls: [...origins.value.values()].flatMap(({ pulls }) => pulls.map(({ number }) => number)),
      });
    }
  }
}

/** The pull requests of a range of which some commits hold any part. */
export function numbersWithin(range: Range, commits: readonly string[]): ReadonlySet<number> {
  const held = heldOf(range, commits);
  return new Set([...range.broughtBy].flatMap(([oid, numbers]) => (held.has(oid) ? numbers : [])));
}
