import { z } from 'zod';
import type { Failure } from '../../domain/finding.ts';
import type { Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';

const DOCUMENT = `query Queue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { mergeQueue(branch: $branch) { id } }
}`;

const shape = z.object({ repository: z.object({ mergeQueue: z.object({ id: z.string() }).nullable() }) });

/** Reads the merge queue of a branch, to see whether it may be read. */
export function fetchQueue(github: GitHub, branch: string): Promise<Result<unknown, Failure>> {
  return github.query('merge queue', DOCUMENT, { branch }, shape);
}
