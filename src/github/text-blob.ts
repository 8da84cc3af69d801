import { z } from 'zod';
import type { TextFile } from './files.ts';
import { nullish } from './wire.ts';

/* A text file as GraphQL gives it. */

export const TEXT_BLOB = '__typename ... on Blob { oid text isTruncated isBinary }';
export const textBlob = nullish(
  z.object({
    __typename: z.string(),
    oid: z.string().optional(),
    text: z.string().nullish(),
    isTruncated: z.boolean().optional(),
    isBinary: z.boolean().nullish(),
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
