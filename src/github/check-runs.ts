import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import { truncated } from './failures.ts';
import { time } from './wire.ts';

/** What a check run says. */
export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly text?: string;
}

export type Conclusion = 'success' | 'action_required' | 'failure';

export interface CheckRunRequest {
  readonly name: string;
  /** The commit that it is on. */
  readonly head: string;
  /** Distinguishes it from check runs of the same name that other apps, or GitHub itself for a job, have made. */
  readonly externalId: string;
  /** Address of the workflow run; null outside of one. */
  readonly detailsUrl: string | null;
  readonly output: CheckOutput;
}

/** A check run that this token has made. Later ones have higher ids. */
export interface OwnCheckRun {
  readonly id: number;
  readonly app: number;
}

const created = z.object({ id: z.int(), app: z.object({ id: z.int() }) });

/** Puts an unfinished check run on a commit. */
export async function createCheckRun(
  github: GitHub,
  { name, head, externalId, detailsUrl, output }: CheckRunRequest,
): Promise<Result<OwnCheckRun, Failure>> {
  const answer = await github.rest(
    'POST /repos/{owner}/{repo}/check-runs',
    {
      name,
      head_sha: head,
      status: 'in_progress',
      external_id: externalId,
      ...(detailsUrl !== null && { details_url: detailsUrl }),
      output,
    },
    created,
  );
  return answer.ok ? ok({ id: answer.value.id, app: answer.value.app.id }) : answer;
}

/** Completes a check run. GitHub may refuse it for one that is complete already, and does for those of its own jobs. */
export async function completeCheckRun(
  github: GitHub,
  id: number,
  conclusion: Conclusion,
  output: CheckOutput,
): Promise<Result<unknown, Failure>> {
  return github.rest(
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    { check_run_id: id, status: 'completed', conclusion, output },
    z.object({ id: z.int() }),
  );
}

/** A check run on a commit, as GitHub lists it. */
export interface ListedCheckRun {
  readonly id: number;
  readonly name: string;
  /** Null for one whose app is gone. */
  readonly app: number | null;
  readonly externalId: string;
  /** Null while it is unfinished. */
  readonly conclusion: string | null;
  /** In milliseconds since 1970; null where it is not known. */
  readonly startedAt: number | null;
  /** Whether GitHub Actions made it, which writers can use. */
  readonly byActions: boolean;
}

const listed = z.object({
  total_count: z.int(),
  check_runs: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      external_id: z.nullable(z.string()),
      conclusion: z.nullable(z.string()),
      started_at: z.nullish(time),
      app: z.nullable(z.object({ id: z.int(), slug: z.optional(z.string()) })),
    }),
  ),
});

const MAX_PAGES = 10;

/** Every check run of a name on a commit, those that newer ones have replaced included; of one app, where it is given. */
export async function fetchCheckRuns(
  github: GitHub,
  name: string,
  head: string,
  app: number | null = null,
): Promise<Result<readonly ListedCheckRun[], Failure>> {
  const found = new Map<number, ListedCheckRun>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await github.rest(
      'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
      { ref: head, check_name: name, ...(app !== null && { app_id: app }), filter: 'all', per_page: 100, page },
      listed,
    );
    if (!answer.ok) return answer;
    const { check_runs: runs, total_count: total } = answer.value;
    for (const { id, name: called, app, external_id, conclusion, started_at } of runs)
      found.set(id, {
        id,
        name: called,
        app: app?.id ?? null,
        externalId: external_id ?? '',
        conclusion,
        startedAt: typeof started_at === 'string' ? Date.parse(started_at) : null,
        byActions: app?.slug === 'github-actions',
      });
    if (found.size >= total) return ok([...found.values()].filter((run) => run.name === name));
    if (runs.length === 0) break;
  }
  return truncated(`check runs ${name} on ${head}`, 'all of them', `${found.size} of them`);
}
