import { z } from 'zod';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';

/** What GitHub Actions may do in the repository. */
export interface ActionsPermissions {
  readonly enabled: boolean;
  /** Which actions may be used; null where it is off. */
  readonly allowed: 'all' | 'local_only' | 'selected' | null;
}

const permissions = z.object({
  enabled: z.boolean(),
  allowed_actions: z.enum(['all', 'local_only', 'selected']).optional(),
});

export async function fetchActionsPermissions(github: GitHub): Promise<Result<ActionsPermissions, Failure>> {
  const answer = await github.rest('GET /repos/{owner}/{repo}/actions/permissions', {}, permissions);
  return answer.ok ? ok({ enabled: answer.value.enabled, allowed: answer.value.allowed_actions ?? null }) : answer;
}

/** For how many days the repository keeps its runs. */
export async function fetchRetention(github: GitHub): Promise<Result<number, Failure>> {
  const answer = await github.rest(
    'GET /repos/{owner}/{repo}/actions/permissions/artifact-and-log-retention',
    {},
    z.object({ days: z.int() }),
  );
  return answer.ok ? ok(answer.value.days) : answer;
}

export interface EventRun {
  /** `.github/workflows/deploy.yml`, without the branch that GitHub may add. */
  readonly workflow: string;
  readonly conclusion: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly url: string;
  /** How often it has been run: 1 at first. */
  readonly attempt: number;
}

const runs = z.object({
  workflow_runs: z.array(
    z.object({
      path: z.string(),
      conclusion: z.string().nullable(),
      created_at: z.string(),
      html_url: z.string(),
      run_attempt: z.int().optional(),
    }),
  ),
});

const NEWEST = 30;

/** The newest runs that an event has started, the newest first. */
export function fetchRunsOf(github: GitHub, event: string): Promise<Result<readonly EventRun[], Failure>> {
  return fetchRuns(github, { event, per_page: NEWEST });
}

/** The newest runs, whatever has started them. */
export function fetchNewestRuns(github: GitHub): Promise<Result<readonly EventRun[], Failure>> {
  return fetchRuns(github, { per_page: 100 });
}

async function fetchRuns(
  github: GitHub,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Result<readonly EventRun[], Failure>> {
  const answer = await github.rest('GET /repos/{owner}/{repo}/actions/runs', parameters, runs);
  if (!answer.ok) return answer;
  return ok(
    answer.value.workflow_runs.map(({ path, conclusion, created_at: at, html_url: url, run_attempt: attempt = 1 }) => ({
      workflow: path.replace(/@.*$/, ''),
      conclusion,
      at,
      url,
      attempt,
    })),
  );
}
