import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { truncated, unavailable } from '../failures.ts';
import { fetchObjects } from './objects.ts';

const BATCH_SIZE = 50;
/** Folders compared before it is given up: a release that changes more is not one that a person has looked at. */
const MAX_FOLDERS = 5000;
const ASKED = 'trees of the commits';

const entry = { name: z.string(), type: z.string(), mode: z.int(), oid: z.string() };
const flat = z.object({ entries: z.array(z.object(entry)) });
/** Of what is no folder there are no entries. */
const inner = z.nullish(z.object({ entries: z.optional(flat.shape.entries) }));
const tree = z.object({ entries: z.array(z.object({ ...entry, object: inner })) });
type Entry = z.output<typeof flat>['entries'][number];
/** The entries of folders, by their ids: equal folders have equal ids. */
type Known = Map<string, readonly Entry[]>;

/** Two commits to compare; `before` is null for the first commit of all, which changed all that it has. */
export interface CommitPair {
  readonly before: string | null;
  readonly after: string;
}

/** A folder that differs between the two sides of a pair; null on a side that does not have it. */
interface Folder {
  readonly pair: number;
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The paths that differ between two commits. */
export async function fetchDifferingPaths(
  github: GitHub,
  before: string,
  after: string,
): Promise<Result<readonly string[], Failure>> {
  const differences = await fetchDifferences(github, [{ before, after }]);
  return differences.ok ? ok(differences.value[0] ?? []) : differences;
}

/**
 * The paths that differ between the commits of each pair, whatever any diff says: equal folders have equal ids, so only
 * what differs is walked, two levels at a time and all pairs at once, and a repository of a million files costs a few
 * requests.
 */
export async function fetchDifferences(
  github: GitHub,
  pairs: readonly CommitPair[],
): Promise<Result<readonly (readonly string[])[], Failure>> {
  const commits = [...new Set(pairs.filter(({ before, after }) => before !== after).flatMap(ends))];
  const known: Known = new Map();
  const roots = await fetchRoots(github, commits, known);
  if (!roots.ok) return roots;
  const found = pairs.map((): string[] => []);
  let level = pairs.flatMap(({ before, after }, pair): Folder[] => {
    const folder = {
      pair,
      path: '',
      before: before === null ? null : (roots.value.get(before) ?? null),
      after: roots.value.get(after) ?? null,
    };
    return before === after || folder.before === folder.after ? [] : [folder];
  });
  for (let walked = 0; level.length > 0;) {
    walked += level.length;
    if (walked > MAX_FOLDERS) return truncated(ASKED, `at most ${MAX_FOLDERS} folders that differ`, 'more');
    const read = await fetchTrees(
      github,
      level.flatMap((folder) => [folder.before, folder.after]).filter((oid) => oid !== null),
      known,
    );
    if (!read.ok) return read;
    level = level.flatMap((folder) => compareFolder(folder, known, found[folder.pair] ?? []));
  }
  return ok(found.map((paths) => paths.toSorted()));
}

function ends({ before, after }: CommitPair): string[] {
  return before === null ? [after] : [before, after];
}

/** Adds the files that differ to `paths`; returns the folders that do. */
function compareFolder(folder: Folder, trees: ReadonlyMap<string, readonly Entry[]>, paths: string[]): Folder[] {
  const [before, after] = [folder.before, folder.after].map(
    (oid) => new Map((oid === null ? [] : (trees.get(oid) ?? [])).map((entry) => [entry.name, entry])),
  );
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names].flatMap((name): Folder[] => {
    const [old, current] = [before?.get(name), after?.get(name)];
    if (old?.oid === current?.oid && old?.mode === current?.mode) return [];
    const path = folder.path === '' ? name : `${folder.path}/${name}`;
    // A file that became a folder, or the reverse, differs itself as well.
    if ([old, current].some((entry) => entry !== undefined && entry.type !== 'tree')) paths.push(path);
    const inner = {
      pair: folder.pair,
      path,
      before: old?.type === 'tree' ? old.oid : null,
      after: current?.type === 'tree' ? current.oid : null,
    };
    return inner.before === null && inner.after === null ? [] : [inner];
  });
}

/** So many folders are asked for together with the folders in them; of more, that would be too much for one answer. */
const MAX_NESTED = 20;
const FLAT = 'entries { name type mode oid }';
const NESTED = 'entries { name type mode oid object { ... on Tree { entries { name type mode oid } } } }';

const rooted = z.object({
  oid: z.string(),
  tree: z.object({ oid: z.string(), entries: z.optional(tree.shape.entries) }),
});

async function fetchRoots(
  github: GitHub,
  commits: readonly string[],
  known: Known,
): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const read = await fetchObjects(
    github,
    {
      asked: ASKED,
      operation: 'Trees',
      by: 'oid',
      selection: (together) => `... on Commit { oid tree { oid ${together > MAX_NESTED ? '' : NESTED} } }`,
      schema: rooted,
      size: BATCH_SIZE,
    },
    commits,
  );
  if (!read.ok) return read;
  const roots = new Map<string, string>();
  for (const commit of read.value) {
    roots.set(commit.oid, commit.tree.oid);
    if (commit.tree.entries !== undefined) remember(commit.tree.oid, commit.tree.entries, known);
  }
  const missing = commits.find((oid) => !roots.has(oid));
  return missing === undefined ? ok(roots) : unavailable(ASKED, `the tree of ${missing}`, 'that of another commit');
}

function remember(oid: string, entries: z.output<typeof tree>['entries'], known: Known): void {
  known.set(oid, entries);
  for (const { oid: folder, object } of entries) if (object?.entries) known.set(folder, object.entries);
}

/** Reads the folders that are not known yet. */
async function fetchTrees(github: GitHub, oids: readonly string[], known: Known): Promise<Result<null, Failure>> {
  const wanted = [...new Set(oids)].filter((oid) => !known.has(oid));
  const read = await fetchObjects(
    github,
    {
      asked: ASKED,
      operation: 'Folders',
      by: 'oid',
      selection: (together) => `... on Tree { ${together > MAX_NESTED ? FLAT : NESTED} }`,
      schema: tree,
      size: BATCH_SIZE,
    },
    wanted,
  );
  if (!read.ok) return read;
  for (const [index, folder] of read.value.entries()) remember(wanted[index] ?? '', folder.entries, known);
  return ok(null);
}
