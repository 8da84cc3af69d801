import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';

/** What is told on a check run. */
export interface CheckReport {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly conclusion: 'success' | 'action_required' | 'failure';
}

const identified = z.object({ id: z.int() });
const listed = z.object({ check_runs: z.array(z.object({ id: z.int() })) });

export interface CheckTarget {
  readonly name: string;
  readonly commit: string;
  /** Those of the same name that are there already; null: not known yet. */
  readonly existing: readonly number[] | null;
}

/** Puts a check run on a commit: the one of its name that is there is updated, since a second red one could go on blocking. */
export async function publishCheck(
  github: GitHub,
  target: CheckTarget,
  report: CheckReport,
): Promise<Result<unknown, Failure>> {
  const existing = target.existing ?? (await listChecks(github, target));
  const { title, summary, text, conclusion } = report;
  const body = { name: target.name, status: 'completed', conclusion, output: { title, summary, text } };
  let refused: Result<unknown, Failure> | null = null;
  for (const id of existing) {
    const updated = await github.rest(
      'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      { check_run_id: id, ...body },
      identified,
    );
    if (!updated.ok) refused = updated;
  }
  // One that another app made cannot be updated; then ours is made beside it.
  if (existing.length > 0 && refused === null) return ok(existing);
  return github.rest('POST /repos/{owner}/{repo}/check-runs', { head_sha: target.commit, ...body }, identified);
}

async function listChecks(github: GitHub, target: CheckTarget): Promise<readonly number[]> {
  const answer = await github.rest(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { ref: target.commit, check_name: target.name },
    listed,
  );
  return answer.ok ? answer.value.check_runs.map((run) => run.id) : [];
}

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

/** Answers a comment with a reaction; the same one twice is one. */
export async function react(
  github: GitHub,
  comment: number,
  content: '+1' | 'confused',
): Promise<Result<unknown, Failure>> {
  return github.rest(
    'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    { comment_id: comment, content },
    identified,
  );
}
