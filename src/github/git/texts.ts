import { z } from 'zod';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { unavailable } from '../failures.ts';
import type { TextFile } from '../files.ts';
import { textBlob, toTextFile } from '../text-blob.ts';
import { sideBySide } from './batches.ts';

/** Text files at commits, fifty at a time: manifests, and policies that pull requests propose. */
export async function fetchTexts(
  github: GitHub,
  wanted: readonly { readonly path: string; readonly commit: string }[],
): Promise<Result<ReadonlyMap<string, TextFile>, Failure>> {
  const found = await sideBySide(wanted, 50, (batch) => fetchTextBatch(github, batch));
  return found.ok ? ok(new Map(found.value)) : found;
}

async function fetchTextBatch(
  github: GitHub,
  batch: readonly { readonly path: string; readonly commit: string }[],
): Promise<Result<readonly (readonly [string, TextFile])[], Failure>> {
  const found: [string, TextFile][] = [];
  const variables = Object.fromEntries(batch.map(({ path, commit }, index) => [`e${index}`, `${commit}:${path}`]));
  const parameters = batch.map((_, index) => `$e${index}: String!`).join(', ');
  const fields = batch.map(
    (_, index) => `f${index}: object(expression: $e${index}) { __typename ... on Blob { text isTruncated isBinary } }`,
  );
  const document = `query Texts($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
  const answer = await github.query(
    'files of the range',
    document,
    variables,
    z.object({ repository: z.record(z.string(), textBlob) }),
  );
  if (!answer.ok) return answer;
  for (const [index, { path, commit }] of batch.entries()) {
    const file = toTextFile(answer.value.repository[`f${index}`] ?? null);
    if (file === null) return unavailable(`file ${path}`, `it at ${commit}`, 'nothing');
    found.push([`${commit}:${path}`, file]);
  }
  return ok(found);
}
