import { z } from 'zod';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { truncated, unavailable } from '../failures.ts';
import { byAlias, sideBySide } from './batches.ts';

const BATCH_SIZE = 50;
/** Folders compared before it is given up: a release that changes more is not one that a person has looked at. */
const MAX_FOLDERS = 5000;
const ASKED = 'trees of the commits';

const tree = z.object({
  entries: z.array(z.object({ name: z.string(), type: z.string(), mode: z.int(), oid: z.string() })),
});
type Entry = z.output<typeof tree>['entries'][number];

/** Two commits to compare; `before` is null for the first commit of all, which changed all that it has. */
export interface CommitPair {
  readonly before: string | null;
  readonly after: string;
}

/** A folder of which the two sides of a pair differ; null on the side where it is not. */
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
 * what differs is walked, level by level and all pairs at once, and a repository of a million files costs a few requests.
 */
export async function fetchDifferences(
  github: GitHub,
  pairs: readonly CommitPair[],
): Promise<Result<readonly (readonly string[])[], Failure>> {
  const commits = [...new Set(pairs.filter(({ before, after }) => before !== after).flatMap(ends))];
  const roots = await fetchRoots(github, commits);
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
    const trees = await fetchTrees(
      github,
      level.flatMap((folder) => [folder.before, folder.after]).filter((oid) => oid !== null),
    );
    if (!trees.ok) return trees;
    level = level.flatMap((folder) => compareFolder(folder, trees.value, found[folder.pair] ?? []));
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

const rooted = z.object({ oid: z.string(), tree: z.object({ oid: z.string() }) });

async function fetchRoots(
  github: GitHub,
  commits: readonly string[],
): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const answers = await sideBySide(commits, BATCH_SIZE, async (batch) => {
    const fields = batch.map((oid, index) => `r${index}: object(oid: "${oid}") { ... on Commit { oid tree { oid } } }`);
    const document = `query Trees($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const schema = z.object({ repository: z.record(z.string(), rooted) });
    return byAlias(await github.query(ASKED, document, {}, schema), 'r', batch.length);
  });
  if (!answers.ok) return answers;
  const roots = new Map(
    answers.value.flatMap((commit) => (commit === undefined ? [] : [[commit.oid, commit.tree.oid]])),
  );
  const missing = commits.find((oid) => !roots.has(oid));
  return missing === undefined ? ok(roots) : unavailable(ASKED, 'the tree of each commit', `none for ${missing}`);
}

async function fetchTrees(
  github: GitHub,
  oids: readonly string[],
): Promise<Result<ReadonlyMap<string, readonly Entry[]>, Failure>> {
  const wanted = [...new Set(oids)];
  const answers = await sideBySide(wanted, BATCH_SIZE, async (batch) => {
    const fields = batch.map(
      (oid, index) => `t${index}: object(oid: "${oid}") { ... on Tree { entries { name type mode oid } } }`,
    );
    const document = `query Folders($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const schema = z.object({ repository: z.record(z.string(), tree) });
    return byAlias(await github.query(ASKED, document, {}, schema), 't', batch.length);
  });
  if (!answers.ok) return answers;
  const found = new Map<string, readonly Entry[]>();
  for (const [index, oid] of wanted.entries()) {
    const folder = answers.value[index];
    if (folder === undefined) return unavailable(ASKED, 'each folder', `none for ${oid}`);
    found.set(oid, folder.entries);
  }
  return ok(found);
}
