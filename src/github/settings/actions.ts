import { z } from 'zod/mini';
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
  allowed_actions: z.optional(z.enum(['all', 'local_only', 'selected'])),
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
      conclusion: z.nullable(z.string()),
      created_at: z.string(),
      html_url: z.string(),
      run_attempt: z.optional(z.int()),
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

/** A policy that says which events, and whose, may start workflows: GitHub's own, in Settings, Actions, Policies. */
export interface ActionsPolicy {
  readonly name: string;
  /** `evaluate` only writes down what it would stop. */
  readonly enforcement: 'disabled' | 'active' | 'evaluate';
  /** Paths and globs of the workflow files that it is for; `~ALL`, or none: all that are not excluded. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The events that may start them; null: any. */
  readonly events: readonly string[] | null;
  /** How many actors may start them; null: everyone who can write. */
  readonly actors: number | null;
}

const listed = z.object({
  policies: z.array(z.object({ id: z.int(), enforcement: z.enum(['disabled', 'active', 'evaluate']) })),
});

const rule = z.object({
  type: z.string(),
  parameters: z.optional(
    z.object({ allowed_events: z.optional(z.array(z.string())), allowed_actors: z.optional(z.array(z.unknown())) }),
  ),
});

const policy = z.object({
  name: z.string(),
  enforcement: z.enum(['disabled', 'active', 'evaluate']),
  conditions: z.nullish(
    z.object({ workflow_path: z.optional(z.object({ include: z.array(z.string()), exclude: z.array(z.string()) })) }),
  ),
  rules: z.optional(z.array(rule)),
});

/** So many are looked at: GitHub gives a hundred a page. */
const MAX_POLICIES = 100;

/** The policies that hold in the repository, those of its organization among them, but for disabled ones. */
export async function fetchActionsPolicies(github: GitHub): Promise<Result<readonly ActionsPolicy[], Failure>> {
  const list = await github.rest('GET /repos/{owner}/{repo}/actions/policies', { per_page: MAX_POLICIES }, listed);
  if (!list.ok) return list;
  const policies: ActionsPolicy[] = [];
  for (const { id, enforcement } of list.value.policies) {
    if (enforcement === 'disabled') continue;
    const route = 'GET /repos/{owner}/{repo}/actions/policies/{policy_id}';
    const answer = await github.rest(route, { policy_id: id }, policy);
    if (!answer.ok) return answer;
    policies.push(toPolicy(answer.value));
  }
  return ok(policies);
}

function toPolicy({ name, enforcement, conditions, rules = [] }: z.output<typeof policy>): ActionsPolicy {
  const { include = [], exclude = [] } = conditions?.workflow_path ?? {};
  const of = (type: string) => rules.find((found) => found.type === type)?.parameters;
  return {
    name,
    enforcement,
    include,
    exclude,
    events: of('restrict_action_events')?.allowed_events ?? null,
    actors: of('restrict_actions_actors')?.allowed_actors?.length ?? null,
  };
}

/** Whether anybody may read the repository. */
export async function fetchIsPublic(github: GitHub): Promise<Result<boolean, Failure>> {
  const answer = await github.rest('GET /repos/{owner}/{repo}', {}, z.object({ private: z.boolean() }));
  return answer.ok ? ok(!answer.value.private) : answer;
}

/** How the `sub` of the repository's identity tokens is made: what a role of a cloud trusts. */
export interface Subject {
  /** The claims that it is made of; null: GitHub's own choice, repository and environment or branch. */
  readonly claims: readonly string[] | null;
  /** Whether it holds the ids of owner and repository; null where the server does not say. */
  readonly immutable: boolean | null;
  /** How it begins, such as `repo:acme@123456/rollout@456789`; null where the server does not say. */
  readonly prefix: string | null;
}

const subject = z.object({
  use_default: z.boolean(),
  include_claim_keys: z.optional(z.array(z.string())),
  use_immutable_subject: z.optional(z.boolean()),
  sub_claim_prefix: z.optional(z.string()),
});

export async function fetchSubject(github: GitHub): Promise<Result<Subject, Failure>> {
  const answer = await github.rest('GET /repos/{owner}/{repo}/actions/oidc/customization/sub', {}, subject);
  if (!answer.ok) return answer;
  const { use_default: isDefault, include_claim_keys: keys, use_immutable_subject: immutable } = answer.value;
  return ok({
    claims: isDefault ? null : (keys ?? []),
    immutable: immutable ?? null,
    prefix: answer.value.sub_claim_prefix ?? null,
  });
}
