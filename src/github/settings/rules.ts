import { z } from 'zod/mini';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';

/** A rule that is in force on a branch. */
export interface BranchRule {
  readonly type: string;
  /** Of the ruleset that it comes from; null where GitHub does not say. */
  readonly ruleset: number | null;
  /** Checks that it requires; empty for other rules. */
  readonly checks: readonly RequiredCheck[];
  /** Whether the checks have to be of a branch that is up to date. */
  readonly upToDate: boolean;
  /** Environments to which the head has to be deployed before the merge; empty for other rules. */
  readonly environments: readonly string[];
}

export interface RequiredCheck {
  readonly name: string;
  /** The id of the app that it has to come from; null: any. */
  readonly app: number | null;
}

const rules = z.array(
  z.object({
    type: z.string(),
    ruleset_id: z.optional(z.int()),
    parameters: z.optional(
      z.object({
        required_status_checks: z.optional(
          z.array(z.object({ context: z.string(), integration_id: z.nullish(z.int()) })),
        ),
        strict_required_status_checks_policy: z.optional(z.boolean()),
        required_deployment_environments: z.optional(z.array(z.string())),
      }),
    ),
  }),
);

const MAX_PAGES = 10;

/** The rules that rulesets of the repository and its organization put on a branch. */
export async function fetchBranchRules(
  github: GitHub,
  branch: string,
): Promise<Result<readonly BranchRule[], Failure>> {
  const answer = await github.pages(
    'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    { branch, per_page: 100 },
    rules,
    MAX_PAGES,
  );
  if (!answer.ok) return answer;
  return ok(
    answer.value.map(({ type, ruleset_id: ruleset, parameters }) => ({
      type,
      ruleset: ruleset ?? null,
      checks: (parameters?.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
        name: context,
        app: app ?? null,
      })),
      upToDate: parameters?.strict_required_status_checks_policy === true,
      environments: parameters?.required_deployment_environments ?? [],
    })),
  );
}

/** Somebody for whom a ruleset does not hold. */
export interface Bypass {
  readonly kind: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'DeployKey' | 'User';
  readonly id: number | null;
  /** Only by a pull request, or always. */
  readonly mode: 'always' | 'pull_request' | 'exempt';
}

export interface Ruleset {
  readonly name: string;
  readonly url: string | null;
  /** Null: GitHub shows them only to those who may change the ruleset. */
  readonly bypass: readonly Bypass[] | null;
}

const ruleset = z.object({
  name: z.string(),
  _links: z.optional(z.object({ html: z.nullish(z.object({ href: z.string() })) })),
  bypass_actors: z.optional(
    z.array(
      z.object({
        actor_id: z.nullish(z.int()),
        actor_type: z.enum(['Integration', 'OrganizationAdmin', 'RepositoryRole', 'Team', 'DeployKey', 'User']),
        bypass_mode: z.optional(z.enum(['always', 'pull_request', 'exempt'])),
      }),
    ),
  ),
});

/** Who may bypass a ruleset. */
export async function fetchRuleset(github: GitHub, id: number): Promise<Result<Ruleset, Failure>> {
  const answer = await github.rest('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id }, ruleset);
  if (!answer.ok) return answer;
  const { name, _links: links, bypass_actors: actors } = answer.value;
  return ok({
    name,
    url: links?.html?.href ?? null,
    bypass:
      actors?.map(({ actor_id: actor, actor_type: kind, bypass_mode: mode }) => ({
        kind,
        id: actor ?? null,
        mode: mode ?? 'always',
      })) ?? null,
  });
}

/** A branch protection of the kind before rulesets. */
export interface Protection {
  readonly checks: readonly RequiredCheck[];
  readonly holdsForAdministrators: boolean;
  readonly forcePushes: boolean;
  readonly deletions: boolean;
  readonly pullRequests: boolean;
  /** Who may push without a pull request: accounts, teams and apps. */
  readonly pushers: readonly string[];
  /** Whether the checks have to be of a branch that is up to date. */
  readonly upToDate: boolean;
  /** Whether the branch is read-only. */
  readonly locked: boolean;
  /** Who may push and merge, in addition to administrators; null: everyone who may write. */
  readonly mergers: readonly string[] | null;
}

const flag = z.optional(z.object({ enabled: z.boolean() }));
const people = z.object({
  users: z.optional(z.array(z.object({ login: z.string() }))),
  teams: z.optional(z.array(z.object({ slug: z.string() }))),
  apps: z.optional(z.array(z.object({ slug: z.string() }))),
});
const protection = z.object({
  required_status_checks: z.optional(
    z.object({
      strict: z.optional(z.boolean()),
      checks: z.array(z.object({ context: z.string(), app_id: z.nullable(z.int()) })),
    }),
  ),
  required_pull_request_reviews: z.optional(z.object({ bypass_pull_request_allowances: z.optional(people) })),
  restrictions: z.optional(people),
  lock_branch: flag,
  enforce_admins: flag,
  allow_force_pushes: flag,
  allow_deletions: flag,
});

/** The protection of a branch; null where it has none. */
export async function fetchProtection(github: GitHub, branch: string): Promise<Result<Protection | null, Failure>> {
  const answer = await github.rest('GET /repos/{owner}/{repo}/branches/{branch}/protection', { branch }, protection);
  if (!answer.ok) return answer.error.reason === 'absent' ? ok(null) : answer;
  const {
    required_status_checks: required,
    required_pull_request_reviews: reviews,
    restrictions,
    ...flags
  } = answer.value;
  return ok({
    // -1 is what GitHub writes for any app.
    checks: (required?.checks ?? []).map(({ context, app_id: app }) => ({
      name: context,
      app: app === -1 ? null : app,
    })),
    holdsForAdministrators: flags.enforce_admins?.enabled === true,
    forcePushes: flags.allow_force_pushes?.enabled === true,
    deletions: flags.allow_deletions?.enabled === true,
    pullRequests: reviews !== undefined,
    pushers: namesOf(reviews?.bypass_pull_request_allowances),
    upToDate: required?.strict === true,
    locked: flags.lock_branch?.enabled === true,
    mergers: restrictions === undefined ? null : namesOf(restrictions),
  });
}

function namesOf({ users = [], teams = [], apps = [] }: z.output<typeof people> = {}): string[] {
  return [
    ...users.map(({ login }) => login),
    ...teams.map(({ slug }) => `the team ${slug}`),
    ...apps.map(({ slug }) => `the app ${slug}`),
  ];
}

const QUEUE = `query Queue($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { mergeQueue(branch: $branch) { id } }
}`;

const queue = z.object({ repository: z.object({ mergeQueue: z.nullable(z.object({ id: z.string() })) }) });

/** Reads the merge queue of a branch, to see whether it may be read. */
export function fetchQueue(github: GitHub, branch: string): Promise<Result<unknown, Failure>> {
  return github.query('merge queue', QUEUE, { branch }, queue);
}
