import { z } from 'zod';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';
import { unavailable } from '../failures.ts';
import { sideBySide } from './batches.ts';

const blob = z
  .object({
    __typename: z.string(),
    text: z.string().nullish(),
    isTruncated: z.boolean().optional(),
    isBinary: z.boolean().nullish(),
  })
  .nullish();

type FileText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly why: string };

/** Text files at commits, fifty at a time: manifests, and policies that pull requests propose. */
export async function fetchTexts(
  github: GitHub,
  wanted: readonly { readonly path: string; readonly commit: string }[],
): Promise<Result<ReadonlyMap<string, FileText>, Failure>> {
  const found = await sideBySide(wanted, 50, (batch) => fetchTextBatch(github, batch));
  return found.ok ? ok(new Map(found.value)) : found;
}

async function fetchTextBatch(
  github: GitHub,
  batch: readonly { readonly path: string; readonly commit: string }[],
): Promise<Result<readonly (readonly [string, FileText])[], Failure>> {
  const found: [string, FileText][] = [];
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
    z.object({ repository: z.record(z.string(), blob) }),
  );
  if (!answer.ok) return answer;
  for (const [index, { path, commit }] of batch.entries()) {
    const file = answer.value.repository[`f${index}`];
    const key = `${commit}:${path}`;
    if (
      file?.__typename === 'Blob' &&
      file.isTruncated === false &&
      file.isBinary !== true &&
      typeof file.text === 'string'
    )
      found.push([key, { kind: 'text', text: file.text }]);
    else if (file === null || file === undefined) return unavailable(`file ${path}`, `it at ${commit}`, 'nothing');
    else
      found.push([
        key,
        { kind: 'unreadable', why: file.__typename === 'Blob' ? 'a file too large or no text' : 'no file' },
      ]);
  }
  return ok(found);
}
