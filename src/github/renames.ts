import type { Change } from '../domain/pull-request.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import { truncated } from './failures.ts';

const PER_PAGE = 100;
/** GitHub ends this list at 3,000 files. */
const MAX_PAGES = 30;

const files = z.array(
  z.object({ filename: z.string(), status: z.string(), previous_filename: z.optional(z.string()) }),
);

/** GraphQL knows that a file was renamed but not from what: REST does, and is asked only then. */
export async function fetchFormerNames(
  github: GitHub,
  number: number,
  changes: readonly Change[],
): Promise<Result<readonly Change[], Failure>> {
  const missing = new Set(changes.filter((change) => change.kind === 'renamed').map((change) => change.path));
  const former = new Map<string, string>();
  for (let at = 1; missing.size > 0 && at <= MAX_PAGES; at += 1) {
    const answer = await github.rest(
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      { pull_number: number, per_page: PER_PAGE, page: at },
      files,
    );
    if (!answer.ok) return answer;
    for (const file of answer.value) {
      if (file.previous_filename === undefined || !missing.delete(file.filename)) continue;
      former.set(file.filename, file.previous_filename);
    }
    if (answer.value.length < PER_PAGE) break;
  }
  if (missing.size > 0)
    return truncated(
      `files of #${number}`,
      'the former name of each renamed file',
      `none for ${[...missing].join(', ')}`,
    );
  return ok(changes.map((change) => ({ ...change, previous: former.get(change.path) ?? null })));
}
