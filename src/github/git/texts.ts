import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { unavailable } from '../failures.ts';
import { TEXT_BLOB, textBlob, toTextFile, type TextFile } from '../files.ts';
import { fetchObjects } from './objects.ts';

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
