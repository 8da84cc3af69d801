import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { pagesOf, type Connection } from '../connections.ts';
import { truncated } from '../failures.ts';

/** A commit of a range. */
export interface RangeCommit {
  readonly oid: string;
  readonly parents: readonly string[];
}

const parents = z.object({ totalCount: z.int(), nodes: z.array(z.object({ oid: z.string() })) });
const HISTORY: Connection<{ readonly oid: string; readonly parents: z.output<typeof parents> }> = {
  field: 'history',
  selection: 'oid parents(first: 20) { totalCount nodes { oid } }',
  node: z.object({ oid: z.string(), parents }),
};

/** A side branch may have begun this many pages before the range, and still be separated from it. */
const MORE_PAGES = 10;

/**
 * The commits of `head` that `base` lacks, oldest first, by the histories of the two: for a comparison whose diff
 * GitHub cannot make. The walk from the head ends at commits of the base; it is right where it has found as many as
 * GitHub counts.
 */
export async function fetchLacking(
  github: GitHub,
  base: string,
  head: string,
  total: number,
): Promise<Result<readonly RangeCommit[], Failure>> {
  const asked = `commits between ${base} and ${head}`;
  const most = 2 * Math.ceil(total / 100) + MORE_PAGES;
  const [ofHead, ofBase] = [pages(github, asked, head, most), pages(github, asked, base, most)];
  const known = new Map<string, RangeCommit>();
  const held = new Set<string>();
  for (let read = 0; read < most; read += 1) {
    const [newer, older] = await Promise.all([ofHead.next(), ofBase.next()]);
    if (newer.done === true && older.done === true) break;
    for (const page of [newer, older]) if (page.done !== true && !page.value.ok) return page.value;
    if (newer.done !== true && newer.value.ok)
      for (const commit of newer.value.value) if (!known.has(commit.oid)) known.set(commit.oid, commit);
    if (older.done !== true && older.value.ok) for (const { oid } of older.value.value) held.add(oid);
    const found = walk(head, known, held);
    if (found !== null && found.size === total)
      return ok([...known.values()].filter(({ oid }) => found.has(oid)).toReversed());
  }
  return truncated(asked, `${total} commits`, 'another number');
}

/** What is reached from a commit without entering what is held; null where a commit on the way is not known yet. */
function walk(
  head: string,
  known: ReadonlyMap<string, RangeCommit>,
  held: ReadonlySet<string>,
): ReadonlySet<string> | null {
  const found = new Set<string>();
  const open = [head];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    if (held.has(oid) || found.has(oid)) continue;
    const commit = known.get(oid);
    if (commit === undefined) return null;
    found.add(oid);
    open.push(...commit.parents);
  }
  return found;
}

async function* pages(
  github: GitHub,
  asked: string,
  oid: string,
  most: number,
): AsyncGenerator<Result<readonly RangeCommit[], Failure>> {
  const list = {
    asked,
    operation: 'Ancestors',
    connection: HISTORY,
    of: 'commit',
    parameters: '$oid: GitObjectID!',
    variables: { oid },
    most,
  } as const;
  for await (const page of pagesOf(github, list)) {
    if (!page.ok) yield page;
    else if (page.value.nodes.some(({ parents }) => parents.totalCount > parents.nodes.length))
      yield truncated(asked, 'all parents of each commit', 'some of them');
    else
      yield ok(
        page.value.nodes.map((node) => ({ oid: node.oid, parents: node.parents.nodes.map((each) => each.oid) })),
      );
  }
}
