import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';

/** The GitHub that answers. */
export interface Server {
  /** Of a GitHub Enterprise Server, such as `3.18.2`; null: github.com. */
  readonly version: string | null;
  /** Versions of its REST API; null: a GitHub Enterprise Server that does not list them. */
  readonly apis: readonly string[] | null;
}

export async function fetchServer(github: GitHub): Promise<Result<Server, Failure>> {
  const meta = await github.rest('GET /meta', {}, z.object({ installed_version: z.optional(z.string()) }));
  if (!meta.ok) return meta;
  const versions = await github.rest('GET /versions', {}, z.array(z.string()));
  const version = meta.value.installed_version ?? null;
  if (versions.ok) return ok({ version, apis: versions.value });
  return version !== null && versions.error.reason === 'absent' ? ok({ version, apis: null }) : versions;
}

/** What is left of the hour for the token that asks. */
export interface Allowance {
  readonly limit: number;
  readonly left: number;
  /** When it is full again; milliseconds since 1970. */
  readonly until: number;
}

const allowance = z.object({ limit: z.int(), remaining: z.int(), reset: z.int() });
const limits = z.object({ resources: z.object({ core: allowance, graphql: z.optional(allowance) }) });

/** The allowances of REST and GraphQL; null on a server without limits. */
export async function fetchAllowances(
  github: GitHub,
): Promise<Result<{ readonly rest: Allowance; readonly graphql: Allowance } | null, Failure>> {
  const answer = await github.rest('GET /rate_limit', {}, limits);
  if (!answer.ok) return answer.error.reason === 'absent' ? ok(null) : answer;
  const { core, graphql = core } = answer.value.resources;
  const of = ({ limit, remaining, reset }: z.output<typeof allowance>): Allowance => ({
    limit,
    left: remaining,
    until: reset * 1000,
  });
  return ok({ rest: of(core), graphql: of(graphql) });
}

/** The id of the app GitHub Actions: another on each GitHub Enterprise Server. */
export async function fetchActionsApp(github: GitHub): Promise<Result<number, Failure>> {
  const answer = await github.rest('GET /apps/{app_slug}', { app_slug: 'github-actions' }, z.object({ id: z.int() }));
  return answer.ok ? ok(answer.value.id) : answer;
}
