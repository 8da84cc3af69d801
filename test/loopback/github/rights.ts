/*
 * What a token may do. REST: GitHub's list of the rights of apps, as github/docs has it in
 * src/github-apps/data/fpt-2022-11-28/server-to-server-permissions.json, read in November 2026; only the routes that
 * are served here. GraphQL: no list is published, so each type or field stands under the right of the same thing in REST.
 */

export type RightName =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'issues'
  | 'members'
  | 'merge-queues'
  | 'metadata'
  | 'pull-requests';
export type Level = 'read' | 'write';
export type Rights = Readonly<Partial<Record<RightName, Level>>>;
type Needed = `${RightName}: ${Level}`;

const repo = '/repos/{owner}/{repo}';

/** Route to the rights of which one is enough. */
export const ROUTE_RIGHTS: Readonly<Record<string, readonly Needed[]>> = {
  [`GET ${repo}/actions/runs/{run_id}`]: ['actions: read'],
  [`GET ${repo}/actions/jobs/{job_id}`]: ['actions: read'],
  [`GET ${repo}/actions/runs`]: ['actions: read'],
  [`GET ${repo}/actions/permissions`]: ['administration: read'],
  [`GET ${repo}/actions/permissions/artifact-and-log-retention`]: ['administration: read'],
  [`GET ${repo}/actions/oidc/customization/sub`]: ['actions: read'],
  [`GET ${repo}/actions/policies`]: ['administration: read'],
  [`GET ${repo}/actions/policies/{policy_id}`]: ['administration: read'],
  [`GET ${repo}/branches/{branch}/protection`]: ['administration: read'],
  [`GET ${repo}/environments/{environment_name}`]: ['actions: read'],
  [`GET ${repo}/environments/{environment_name}/deployment-branch-policies`]: ['actions: read'],
  [`GET ${repo}/rules/branches/{branch}`]: ['metadata: read'],
  [`GET ${repo}/rulesets/{ruleset_id}`]: ['metadata: read'],
  [`GET /apps/{app_slug}`]: ['metadata: read'],
  [`GET /meta`]: ['metadata: read'],
  [`GET /versions`]: ['metadata: read'],
  [`GET /rate_limit`]: ['metadata: read'],
  [`POST ${repo}/check-runs`]: ['checks: write'],
  [`PATCH ${repo}/check-runs/{check_run_id}`]: ['checks: write'],
  [`GET ${repo}/commits/{ref}/check-runs`]: ['checks: read'],
  [`GET ${repo}/activity`]: ['contents: read'],
  [`GET ${repo}/commits/{ref}`]: ['contents: read'],
  [`GET ${repo}/compare/{basehead}`]: ['contents: read'],
  [`GET ${repo}/contents/{path}`]: ['contents: read'],
  [`GET ${repo}/git/blobs/{file_sha}`]: ['contents: read'],
  [`GET ${repo}/git/trees/{tree_sha}`]: ['contents: read'],
  [`POST /markdown`]: ['contents: read'],
  // Comments on pull requests stand under both.
  [`POST ${repo}/issues/{issue_number}/comments`]: ['issues: write', 'pull-requests: write'],
  [`PATCH ${repo}/issues/comments/{comment_id}`]: ['issues: write', 'pull-requests: write'],
  [`GET /orgs/{org}/teams/{team_slug}/members`]: ['members: read'],
  [`GET ${repo}`]: ['metadata: read'],
  [`GET ${repo}/collaborators`]: ['metadata: read'],
  [`GET ${repo}/collaborators/{username}/permission`]: ['metadata: read'],
  [`GET ${repo}/pulls`]: ['pull-requests: read'],
  [`GET ${repo}/pulls/{pull_number}`]: ['pull-requests: read'],
  [`GET ${repo}/pulls/{pull_number}/commits`]: ['pull-requests: read'],
  [`GET ${repo}/pulls/{pull_number}/files`]: ['pull-requests: read'],
};

/** GraphQL field to its right; fields of other types are free to who can see the repository. */
export const FIELD_RIGHTS: Readonly<Record<string, Needed>> = {
  'Repository.deployments': 'deployments: read',
  'Repository.object': 'contents: read',
  'Repository.ref': 'contents: read',
  'Repository.refs': 'contents: read',
  'Repository.defaultBranchRef': 'contents: read',
  'Repository.pullRequest': 'pull-requests: read',
  'Repository.pullRequests': 'pull-requests: read',
  'Commit.associatedPullRequests': 'pull-requests: read',
  'Repository.mergeQueue': 'merge-queues: read',
  'Organization.team': 'members: read',
};

/** Every token reads metadata. */
export function mayDo({ rights }: { readonly rights: Rights }, needed: string): boolean {
  const [name = '', level] = needed.split(': ');
  const has = name === 'metadata' ? 'read' : rights[name as RightName];
  return has === 'write' || has === level;
}
