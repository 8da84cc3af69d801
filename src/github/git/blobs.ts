import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { unavailable } from '../failures.ts';
import { TEXT_BLOB, textBlob, toTextFile, type TextFile } from '../files.ts';
import { fetchObjects } from './objects.ts';

const blobId = z.nullable(z.object({ oid: z.string() }));

/** The id of a file at each of some commits; null where it is not there. */
export async function fetchBlobIds(
  github: GitHub,
  path: string,
  commits: readonly string[],
): Promise<Result<ReadonlyMap<string, string | null>, Failure>> {
  const wanted = [...new Set(commits)];
  const blobs = await fetchObjects(
    github,
    {
      asked: `states of ${path}`,
      operation: 'Blobs',
      by: 'expression',
      selection: () => 'oid',
      schema: blobId,
      size: 100,
    },
    wanted.map((commit) => `${commit}:${path}`),
  );
  return blobs.ok ? ok(new Map(wanted.map((commit, index) => [commit, blobs.value[index]?.oid ?? null]))) : blobs;
}

const POLICIES = {
  asked: 'policies before changes of them',
  operation: 'Policies',
  by: 'oid',
  selection: () => '... on Blob { text }',
  schema: z.nullable(z.object({ text: z.nullish(z.string()) })),
  size: 100,
} as const;

/** Texts by their ids; null for one that is no text. Those that are known already are not asked for. */
export async function fetchBlobTexts(
  github: GitHub,
  oids: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Result<ReadonlyMap<string, string | null>, Failure>> {
  const wanted = [...new Set(oids)].filter((oid) => !known.has(oid));
  const blobs = await fetchObjects(github, POLICIES, wanted);
  if (!blobs.ok) return blobs;
  const found = new Map<string, string | null>(known);
  for (const [index, blob] of blobs.value.entries()) {
    const oid = wanted[index] ?? '';
    if (blob === null) return unavailable(POLICIES.asked, `the policy ${oid}, which GitHub has named`, 'nothing');
    found.set(oid, blob.text ?? null);
  }
  return ok(found);
}

const FILES = {
  asked: 'files of the range',
  operation: 'Texts',
  by: 'expression',
  selection: () => TEXT_BLOB,
  schema: textBlob,
  size: 50,
} as const;

/** Text files at commits, by `<commit>:<path>`: manifests, and policies that pull requests propose. */
export async function fetchTexts(
  github: GitHub,
  wanted: readonly { readonly path: string; readonly commit: string }[],
): Promise<Result<ReadonlyMap<string, TextFile>, Failure>> {
  const expressions = wanted.map(({ path, commit }) => `${commit}:${path}`);
  const blobs = await fetchObjects(github, FILES, expressions);
  if (!blobs.ok) return blobs;
  const found = new Map<string, TextFile>();
  for (const [index, { path, commit }] of wanted.entries()) {
    const file = toTextFile(blobs.value[index] ?? null);
    if (file === null) return unavailable(`file ${path}`, `it at ${commit}`, 'nothing');
    found.set(`${commit}:${path}`, file);
  }
  return ok(found);
}
