import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';

const identified = z.object({ id: z.int() });

/** Puts our comment on a pull request, in place of the one that is there. */
export async function publishComment(
  github: GitHub,
  number: number,
  existing: number | null,
  body: string,
): Promise<Result<unknown, Failure>> {
  return existing === null
    ? github.rest(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        { issue_number: number, body },
        identified,
      )
    : github.rest(
        'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        { comment_id: existing, body },
        identified,
      );
}
