import { z } from 'zod';
import { nullish } from './pull-lists.ts';

/* A policy file as GraphQL gives it. */

export type PolicyText =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'unreadable'; readonly why: string };

export const POLICY_BLOB = '__typename ... on Blob { oid text isTruncated isBinary }';
export const policyBlob = nullish(
  z.object({
    __typename: z.string(),
    oid: z.string().optional(),
    text: z.string().nullish(),
    isTruncated: z.boolean().optional(),
    isBinary: z.boolean().nullish(),
  }),
);

/** Null where there is none. */
export function toPolicyText(blob: z.output<typeof policyBlob>): PolicyText | null {
  if (blob === null) return null;
  if (blob.__typename !== 'Blob') return { kind: 'unreadable', why: 'a folder' };
  if (blob.isTruncated !== false) return { kind: 'unreadable', why: 'a file too large to be a policy' };
  return blob.isBinary === true || typeof blob.text !== 'string'
    ? { kind: 'unreadable', why: 'a binary file' }
    : { kind: 'text', text: blob.text };
}
