import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ManifestFile } from '../domain/standing/manifest.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import { nullish } from './wire.ts';

const content = z.object({
  type: z.optional(z.string()),
  encoding: z.optional(z.string()),
  content: z.optional(z.string()),
});

/** A text file at a commit, or why there is no text. GitHub gives the content of files up to 1 MB. */
export type TextFile =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly why: string };

export async function fetchTextFile(github: GitHub, path: string, commit: string): Promise<Result<TextFile, Failure>> {
  const answer = await github.rest(
    `GET /repos/{owner}/{repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}`,
    { ref: commit },
    content,
  );
  if (!answer.ok) return answer;
  const { type = 'file', encoding, content: encoded } = answer.value;
  if (type !== 'file') return ok({ kind: 'unreadable', why: `a ${type}` });
  if (encoding !== 'base64' || encoded === undefined)
    return ok({ kind: 'unreadable', why: 'a file of more than 1 MB' });
  return ok(textFileOf(Buffer.from(encoded, 'base64')));
}

/** A file as a manifest is read; `file` is null where there is none. */
export function toManifestFile(path: string, file: TextFile | null): ManifestFile {
  return file?.kind === 'text'
    ? { path, text: file.text, why: '' }
    : { path, text: null, why: file?.why ?? 'no such file' };
}

/** A file as text: UTF-8 alone is. */
export function textFileOf(bytes: Uint8Array): TextFile {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'unreadable', why: 'a file that is no UTF-8 text' };
  }
}

/** A text file as GraphQL gives it. */
export const TEXT_BLOB = '__typename ... on Blob { oid text isTruncated isBinary }';
export const textBlob = nullish(
  z.object({
    __typename: z.string(),
    oid: z.optional(z.string()),
    text: z.nullish(z.string()),
    isTruncated: z.optional(z.boolean()),
    isBinary: z.nullish(z.boolean()),
  }),
);

/** Null where there is none. */
export function toTextFile(blob: z.output<typeof textBlob>): TextFile | null {
  if (blob === null) return null;
  if (blob.__typename !== 'Blob') return { kind: 'unreadable', why: 'a folder' };
  if (blob.isTruncated !== false) return { kind: 'unreadable', why: 'a file that is too large' };
  return blob.isBinary === true || typeof blob.text !== 'string'
    ? { kind: 'unreadable', why: 'a binary file' }
    : { kind: 'text', text: blob.text };
}
