import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { unavailable } from './failures.ts';

const content = z.object({
  type: z.string().optional(),
  encoding: z.string().optional(),
  content: z.string().optional(),
});

/** A text file at a commit, or why it is none. GitHub gives the content of files up to 1 MB. */
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
  const bytes = Buffer.from(encoded, 'base64');
  const text = utf8(bytes);
  return ok(text === null ? { kind: 'unreadable', why: 'a file that is no UTF-8 text' } : { kind: 'text', text });
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const DOCUMENT = `query InventoryFile($owner: String!, $name: String!, $path: String!, $expression: String!, $tip: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    file: object(expression: $expression) { __typename ... on Blob { oid byteSize } }
    tip: object(oid: $tip) { __typename ... on Commit { history(first: 1, path: $path) { nodes { committedDate } } } }
  }
}`;

const file = z.object({
  repository: z.object({
    file: z.object({ __typename: z.string(), oid: z.string().optional(), byteSize: z.int().optional() }).nullable(),
    tip: z
      .object({ history: z.object({ nodes: z.array(z.object({ committedDate: z.string() })) }).optional() })
      .nullable(),
  }),
});

const blob = z.object({ encoding: z.string(), content: z.string() });

/** A whole file of the default branch, of any size that GitHub gives, and the date of the last commit that changed it. */
export async function fetchInventoryFile(
  github: GitHub,
  path: string,
  tip: string,
): Promise<Result<{ content: Uint8Array; changedAt: string }, Failure>> {
  const asked = `inventory file ${path}`;
  const answer = await github.query(asked, DOCUMENT, { path, tip, expression: `${tip}:${path}` }, file);
  if (!answer.ok) return answer;
  const { oid } = answer.value.repository.file ?? {};
  if (oid === undefined) return unavailable(asked, 'a file of that path on the default branch', 'none');
  const changedAt = answer.value.repository.tip?.history?.nodes[0]?.committedDate;
  if (changedAt === undefined) return unavailable(asked, 'the commit that last changed it', 'none');
  const content = await github.rest('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: oid }, blob);
  if (!content.ok) return content;
  if (content.value.encoding !== 'base64')
    return unavailable(asked, 'its content in base64', `the encoding ${content.value.encoding}`);
  return ok({ content: Buffer.from(content.value.content, 'base64'), changedAt });
}
