import { z } from 'zod';
import type { Failure } from '../../domain/finding.ts';
import { globs } from '../../domain/globs.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { truncated } from '../failures.ts';
import { fetchTexts } from '../merged.ts';

/** A file of a commit's tree. */
export interface TreeFile {
  readonly path: string;
  /** Null where it is no text, or too large to be shown. */
  readonly text: string | null;
  /** Why there is no text; empty where there is one. */
  readonly why: string;
}

const ASKED = 'manifests of the deployed commit';
const LINK = 0o120000;
const blob = z.object({
  text: z.string().nullish(),
  isTruncated: z.boolean().optional(),
  isBinary: z.boolean().nullish(),
});
const entry = z.object({ name: z.string(), type: z.string(), mode: z.int(), object: blob.nullable() });
const folder = z.object({ entries: z.array(entry).optional() }).nullable();
const answer = z.object({
  repository: z.object({ commit: z.object({ oid: z.string() }) }).catchall(folder),
});

/** The files of a commit that match some globs: one request where each glob names a folder. */
export async function fetchTreeFiles(
  github: GitHub,
  commit: string,
  patterns: readonly string[],
): Promise<Result<readonly TreeFile[], Failure>> {
  if (patterns.length === 0) return ok([]);
  const folders = [...new Set(patterns.map(folderOf))];
  const matches = globs(patterns);
  return folders.some((path) => /[*?{[\\]/.test(path)) || patterns.some((pattern) => pattern.includes('**'))
    ? fetchAnywhere(github, commit, matches)
    : fetchFromFolders(github, commit, folders, matches);
}

function folderOf(pattern: string): string {
  return pattern.includes('/') ? pattern.slice(0, pattern.lastIndexOf('/')) : '';
}

/** That a folder is not there counts only where the commit itself is found. */
async function fetchFromFolders(
  github: GitHub,
  commit: string,
  folders: readonly string[],
  matches: (path: string) => boolean,
): Promise<Result<readonly TreeFile[], Failure>> {
  const variables = Object.fromEntries(folders.map((path, index) => [`e${index}`, `${commit}:${path}`]));
  const parameters = folders.map((_, index) => `$e${index}: String!`).join(', ');
  const fields = folders.map(
    (_, index) =>
      `d${index}: object(expression: $e${index}) { ... on Tree { entries { name type mode object { ... on Blob { text isTruncated isBinary } } } } }`,
  );
  const found = await github.query(
    ASKED,
    `query Manifests($owner: String!, $name: String!, $commit: GitObjectID!, ${parameters}) { repository(owner: $owner, name: $name) { commit: object(oid: $commit) { oid } ${fields.join(' ')} } }`,
    { commit, ...variables },
    answer,
  );
  if (!found.ok) return found;
  const files = folders.flatMap((path, index): TreeFile[] => {
    const read = folder.safeParse(found.value.repository[`d${index}`] ?? null);
    const entries = read.success ? (read.data?.entries ?? []) : [];
    return entries
      .filter(({ type }) => type === 'blob')
      .map((file) => toFile(path === '' ? file.name : `${path}/${file.name}`, file))
      .filter((file) => matches(file.path));
  });
  return ok(files.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
}

function toFile(path: string, { mode, object }: z.output<typeof entry>): TreeFile {
  if (mode === LINK) return { path, text: null, why: 'a link' };
  const isText = object !== null && object.isTruncated !== true && object.isBinary !== true;
  return isText && typeof object.text === 'string'
    ? { path, text: object.text, why: '' }
    : { path, text: null, why: 'a file too large or no text' };
}

const wholeTree = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string(), mode: z.string() })),
});

async function fetchAnywhere(
  github: GitHub,
  commit: string,
  matches: (path: string) => boolean,
): Promise<Result<readonly TreeFile[], Failure>> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const found = await github.rest(route, { tree_sha: commit, recursive: '1' }, wholeTree);
  if (!found.ok) return found;
  if (found.value.truncated) return truncated(ASKED, 'the whole tree', 'a part of it');
  const files = found.value.tree.filter(({ path, type }) => type === 'blob' && matches(path));
  const texts = await fetchTexts(
    github,
    files.map(({ path }) => ({ path, commit })),
  );
  if (!texts.ok) return texts;
  return ok(
    files.map(({ path, mode }): TreeFile => {
      const file = texts.value.get(`${commit}:${path}`);
      if (mode === '120000') return { path, text: null, why: 'a link' };
      if (file?.kind === 'text') return { path, text: file.text, why: '' };
      return { path, text: null, why: file?.why ?? 'no file' };
    }),
  );
}
