import type { Lookup } from '../../domain/facts.ts';
import type { GitHub } from '../client.ts';
import { readRange, type RangeCommit } from './range.ts';

/**
 * What has happened on a branch since a commit: the first parents, from the newest back, are the states that the branch
 * itself was in; all other commits came with a merge.
 */
export interface Line {
  /** Every commit since, on the line or not. */
  readonly commits: readonly RangeCommit[];
  /** The first parents, the newest first. */
  readonly states: readonly string[];
  /** The state before the oldest of them: the commit asked about, unless that is not on the line. */
  readonly end: string;
}

/** Reads the line from `head` back to `base`, of which `base` is an ancestor. */
export async function readLine(github: GitHub, base: string, head: string): Promise<Lookup<Line>> {
  const range = await readRange(github, base, head);
  if (!range.found) return range;
  const byId = new Map(range.value.map((commit) => [commit.oid, commit]));
  const states: string[] = [];
  let end = head;
  for (let at = byId.get(head); at !== undefined; at = byId.get(end)) {
    states.push(at.oid);
    end = at.parents[0] ?? '';
  }
  return { found: true, value: { commits: range.value, states, end } };
}
