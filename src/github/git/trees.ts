import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from '../client.ts';
import { truncated, unavailable } from '../failures.ts';

const BATCH_SIZE = 50;
/** Folders compared before it is given up: a release that changes more is not one that a person has looked at. */
const MAX_FOLDERS = 5000;

const tree = z.object({
  entries: z.array(z.object({ name: z.string(), type: z.string(), mode: z.int(), oid: z.string() })),
});
type Entry = z.output<typeof tree>['entries'][number];

/** A folder of which the two sides differ; null on the side where it is not. */
interface Pair {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

const ROOTS = `query Trees($owner: String!, $name: String!, $before: GitObjectID!, $after: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    before: object(oid: $before) { ... on Commit { tree { oid } } }
    after: object(oid: $after) { ... on Commit { tree { oid } } }
  }
}`;
const roots = z.object({
  repository: z.object({
    before: z.object({ tree: z.object({ oid: z.string() }) }),
    after: z.object({ tree: z.object({ oid: z.string() }) }),
  }),
});

/**
 * The paths that differ between two commits, whatever any diff says: equal folders have equal ids, so only what differs
 * is walked, level by level, and a repository of a million files costs a few requests.
 */
export async function fetchDifferingPaths(
  github: GitHub,
  before: string,
  after: string,
): Promise<Result<readonly string[], Failure>> {
  if (before === after) return ok([]);
  const start = await github.query('trees of baseline and commit', ROOTS, { before, after }, roots);
  if (!start.ok) return start;
  const { repository } = start.value;
  const paths: string[] = [];
  let level: Pair[] =
    repository.before.tree.oid === repository.after.tree.oid
      ? []
      : [{ path: '', before: repository.before.tree.oid, after: repository.after.tree.oid }];
  for (let walked = 0; level.length > 0;) {
    walked += level.length;
    if (walked > MAX_FOLDERS)
      return truncated('trees of baseline and commit', `at most ${MAX_FOLDERS} folders that differ`, 'more');
    const trees = await readTrees(
      github,
      level.flatMap((pair) => [pair.before, pair.after]).filter((oid) => oid !== null),
    );
    if (!trees.ok) return trees;
    const next: Pair[] = [];
    for (const pair of level) compareFolder(pair, trees.value, paths, next);
    level = next;
  }
  return ok(paths.toSorted());
}

function compareFolder(pair: Pair, trees: ReadonlyMap<string, readonly Entry[]>, paths: string[], next: Pair[]): void {
  const sides = [pair.before, pair.after].map(
    (oid) => new Map((oid === null ? [] : (trees.get(oid) ?? [])).map((entry) => [entry.name, entry])),
  );
  const [before = new Map<string, Entry>(), after = new Map<string, Entry>()] = sides;
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(name), after.get(name)];
    if (one?.oid === other?.oid && one?.mode === other?.mode) continue;
    const path = pair.path === '' ? name : `${pair.path}/${name}`;
    const folders = {
      path,
      before: one?.type === 'tree' ? one.oid : null,
      after: other?.type === 'tree' ? other.oid : null,
    };
    if (folders.before !== null || folders.after !== null) next.push(folders);
    // A file that became a folder, or the reverse, differs itself as well.
    if ((one !== undefined && one.type !== 'tree') || (other !== undefined && other.type !== 'tree')) paths.push(path);
  }
}

async function readTrees(
  github: GitHub,
  oids: readonly string[],
): Promise<Result<ReadonlyMap<string, readonly Entry[]>, Failure>> {
  const found = new Map<string, readonly Entry[]>();
  const wanted = [...new Set(oids)];
  for (let at = 0; at < wanted.length; at += BATCH_SIZE) {
    const batch = wanted.slice(at, at + BATCH_SIZE);
    const fields = batch.map(
      (oid, index) => `t${index}: object(oid: "${oid}") { ... on Tree { entries { name type mode oid } } }`,
    );
    const answer = await github.query(
      'trees of baseline and commit',
      `query Folders($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
      {},
      z.object({ repository: z.record(z.string(), tree) }),
    );
    if (!answer.ok) return answer;
    for (const [index, oid] of batch.entries()) {
      const one = answer.value.repository[`t${index}`];
      if (one === undefined) return unavailable('trees of baseline and commit', 'each folder', `none for ${oid}`);
      found.set(oid, one.entries);
    }
  }
  return ok(found);
}
