import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { fetchRange, type RangeCommit } from './compare.ts';

/**
 * What has happened on a branch since a commit: the first parents, from the newest back, are the states that the branch
 * itself was in; all other commits came with a merge.
 */
export interface FirstParentHistory {
  /** Every commit since, on the line or not. */
  readonly commits: readonly RangeCommit[];
  /** The first parents, the newest first. */
  readonly firstParents: readonly string[];
  /** The state before the oldest of them: the commit asked about, unless that is not on the line. */
  readonly boundary: string;
}

/** Reads the line from `head` back to `base`, of which `base` is an ancestor. */
export async function fetchFirstParentHistory(
  github: GitHub,
  base: string,
  head: string,
): Promise<Result<FirstParentHistory, Failure>> {
  const range = await fetchRange(github, base, head);
  if (!range.ok) return range;
  const byId = new Map(range.value.map((commit) => [commit.oid, commit]));
  const firstParents: string[] = [];
  let boundary = head;
  for (let at = byId.get(head); at !== undefined; at = byId.get(boundary)) {
    firstParents.push(at.oid);
    boundary = at.parents[0] ?? '';
  }
  return ok({ commits: range.value, firstParents, boundary });
}
