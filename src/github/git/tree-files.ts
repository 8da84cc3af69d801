import { fetchTexts } from './blobs.ts';
import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { globs } from '../../domain/globs.ts';
import { all, ok, type Result } from '../../domain/result.ts';
import type { ManifestFile } from '../../domain/standing/manifest.ts';
import type { GitHub } from '../client.ts';
import { truncated, unavailable } from '../failures.ts';
import { TEXT_BLOB, textBlob, toManifestFile, toTextFile } from '../files.ts';

const ASKED = 'manifests in the tree of the commit';
const LINK = 0o120000;
const entry = z.object({ name: z.string(), type: z.string(), mode: z.int(), object: textBlob });
const folder = z.nullable(z.object({ entries: z.optional(z.array(entry)) }));
const answer = z.object({
  repository: z.record(z.string(), z.union([z.object({ oid: z.string() }), folder])),
});
type Entry = z.output<typeof entry>;

/** The files of a commit that match some globs: one request where each glob names a folder. */
export async function fetchTreeFiles(
  github: GitHub,
  commit: string,
  patterns: readonly string[],
): Promise<Result<readonly ManifestFile[], Failure>> {
  const found = await fetchFilesOfTrees(github, [commit], patterns);
  return found.ok ? ok(found.value[0] ?? []) : found;
}

/** The same of several commits, in their order, with as many requests as for one. */
export async function fetchFilesOfTrees(
  github: GitHub,
  commits: readonly string[],
  patterns: readonly string[],
): Promise<Result<readonly (readonly ManifestFile[])[], Failure>> {
  if (patterns.length === 0) return ok(commits.map(() => []));
  const folders = [...new Set(patterns.map(folderOf))];
  const matches = globs(patterns);
  if (!folders.some((path) => /[*?{[\\]/.test(path)) && !patterns.some((pattern) => pattern.includes('**')))
    return fetchFromFolders(github, commits, folders, matches);
  return all(await Promise.all(commits.map((oid) => fetchAnywhere(github, oid, matches))));
}

function folderOf(pattern: string): string {
  return pattern.includes('/') ? pattern.slice(0, pattern.lastIndexOf('/')) : '';
}

/** That a folder is not there counts only where the commit itself is found. */
async function fetchFromFolders(
  github: GitHub,
  commits: readonly string[],
  folders: readonly string[],
  matches: (path: string) => boolean,
): Promise<Result<readonly (readonly ManifestFile[])[], Failure>> {
  const wanted = commits.flatMap((oid, at) =>
    folders.map((path, index) => ({ key: `${at}_${index}`, at, path, expression: `${oid}:${path}` })),
  );
  const variables = Object.fromEntries([
    ...commits.map((oid, at) => [`c${at}`, oid] as const),
    ...wanted.map(({ key, expression }) => [`e${key}`, expression] as const),
  ]);
  const parameters = [
    ...commits.map((_, at) => `$c${at}: GitObjectID!`),
    ...wanted.map(({ key }) => `$e${key}: String!`),
  ].join(', ');
  const fields = [
    ...commits.map((_, at) => `c${at}: object(oid: $c${at}) { oid }`),
    ...wanted.map(
      ({ key }) =>
        `d${key}: object(expression: $e${key}) { ... on Tree { entries { name type mode object { ${TEXT_BLOB} } } } }`,
    ),
  ];
  const found = await github.query(
    ASKED,
    `query Manifests($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`,
    variables,
    answer,
  );
  if (!found.ok) return found;
  const { repository } = found.value;
  const isThere = (key: string) => (repository[key] ?? null) !== null;
  const missing = commits.find((_, at) => !isThere(`c${at}`));
  if (missing !== undefined) return unavailable(ASKED, `commit ${missing}`, 'nothing');
  const unanswered = wanted.find(({ key }) => !(`d${key}` in repository));
  if (unanswered !== undefined) return unavailable(ASKED, `an answer for ${unanswered.expression}`, 'nothing');
  return ok(
    commits.map((_, index) =>
      wanted
        .filter(({ at }) => at === index)
        .flatMap(({ key, path }) => {
          const read = repository[`d${key}`] ?? null;
          return read !== null && 'entries' in read ? filesOf(read.entries ?? [], path) : [];
        })
        .filter((file) => matches(file.path))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    ),
  );
}

function filesOf(entries: readonly Entry[], path: string): ManifestFile[] {
  return entries
    .filter(({ type }) => type === 'blob')
    .map((file) => toFile(path === '' ? file.name : `${path}/${file.name}`, file));
}

function toFile(path: string, { mode, object }: z.output<typeof entry>): ManifestFile {
  return mode === LINK ? { path, text: null, why: 'a link' } : toManifestFile(path, toTextFile(object));
}

async function fetchAnywhere(
  github: GitHub,
  commit: string,
  matches: (path: string) => boolean,
): Promise<Result<readonly ManifestFile[], Failure>> {
  const found = await fetchWholeTree(github, commit);
  if (!found.ok) return found;
  if (found.value.truncated) return truncated(ASKED, 'the whole tree', 'a part of it');
  const files = found.value.tree.filter(({ path, type }) => type === 'blob' && matches(path));
  const texts = await fetchTexts(
    github,
    files.map(({ path }) => ({ path, commit })),
  );
  if (!texts.ok) return texts;
  return ok(
    files.map(({ path, mode }): ManifestFile => {
      const file = texts.value.get(`${commit}:${path}`);
      return mode === '120000' ? { path, text: null, why: 'a link' } : toManifestFile(path, file ?? null);
    }),
  );
}

const wholeTree = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string(), mode: z.string() })),
});

function fetchWholeTree(github: GitHub, commit: string): Promise<Result<z.output<typeof wholeTree>, Failure>> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  return github.rest(route, { tree_sha: commit, recursive: '1' }, wholeTree);
}

/** The files of a commit. */
export interface CommitPaths {
  readonly paths: readonly string[];
  /** Whether these are all: GitHub cuts the list of a very large repository short. */
  readonly complete: boolean;
}

/** Every path of a commit that is no folder, in one request. */
export async function fetchPaths(github: GitHub, commit: string): Promise<Result<CommitPaths, Failure>> {
  const found = await fetchWholeTree(github, commit);
  if (!found.ok) return found;
  const { tree, truncated } = found.value;
  return ok({ paths: tree.filter(({ type }) => type !== 'tree').map(({ path }) => path), complete: !truncated });
}
