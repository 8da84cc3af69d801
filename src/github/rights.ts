/* Which key of a workflow's `permissions:` a request needs, as GitHub's list of the rights of apps has it. */

/** A right that `permissions:` can give, or one that only another token has. */
export type Right =
  | 'actions: read'
  | 'administration: read'
  | 'checks: read'
  | 'checks: write'
  | 'contents: read'
  | 'deployments: read'
  | 'members: read'
  | 'merge-queues: read'
  | 'metadata: read'
  | 'pull-requests: read'
  | 'pull-requests: write';

/** By the part of the route after the repository; the first that matches. */
const ROUTES: readonly (readonly [RegExp, Right])[] = [
  [/^POST \/issues\/\{issue_number\}\/comments$/, 'pull-requests: write'],
  [/^PATCH \/issues\/comments\/\{comment_id\}$/, 'pull-requests: write'],
  [/^(?:POST|PATCH) \/check-runs/, 'checks: write'],
  [/^GET \/(?:check-runs|commits\/\{ref\}\/check-(?:runs|suites))/, 'checks: read'],
  [/^POST \/markdown$/, 'contents: read'],
  [/^GET \/(?:actions\/(?:permissions|policies)|branches\/[^/]+\/protection)/, 'administration: read'],
  [/^GET \/(?:actions|environments)\//, 'actions: read'],
  [/^GET \/(?:rules|rulesets)\//, 'metadata: read'],
  [/^GET \/deployments/, 'deployments: read'],
  [/^GET \/(?:pulls|commits\/[^/]+\/pulls$)/, 'pull-requests: read'],
  [/^GET \/collaborators\//, 'metadata: read'],
  [/^GET \/(?:activity|commits|compare|contents|git)\b/, 'contents: read'],
];

/** `route` is `GET /repos/{owner}/{repo}/…`; null for one that is not known. */
export function rightOfRoute(route: string): Right | null {
  const path = route.replace('/repos/{owner}/{repo}', '');
  return ROUTES.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

const FIELDS: Readonly<Record<string, Right>> = {
  mergeQueue: 'merge-queues: read',
  team: 'members: read',
  deployments: 'deployments: read',
  checkSuites: 'checks: read',
  associatedPullRequests: 'pull-requests: read',
  pullRequests: 'pull-requests: read',
  pullRequest: 'pull-requests: read',
  object: 'contents: read',
};

/** `path` leads to a field of a GraphQL answer: the innermost one that needs a right decides. */
export function rightOfPath(path: readonly (string | number)[]): Right | null {
  for (const step of path.toReversed()) {
    const right = FIELDS[String(step)];
    if (right !== undefined) return right;
  }
  return null;
}
