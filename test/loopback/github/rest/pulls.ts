import { associatedPullRequests, authorAssociation } from '../world/associations.ts';
import { commitAt, resolveRevision } from '../world/history.ts';
import type { PullRequest } from '../world/model.ts';
import { findRepository, nameWithOwner } from '../world/state.ts';
import { fullRepository, user } from './accounts.ts';
import { htmlUrl, missing, numberOf, ok, paged, repoUrl, type RestCall, type Route } from './answer.ts';
import { commitBody, diffEntry } from './commits.ts';

function simplePull(call: RestCall, pull: PullRequest): Record<string, unknown> {
  const { world } = call;
  const number = String(pull.number);
  const url = repoUrl(call, `/pulls/${number}`);
  const html = htmlUrl(call, `/pull/${number}`);
  const issue = repoUrl(call, `/issues/${number}`);
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${repoUrl(call)}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: repoUrl(call, `/statuses/${pull.headRefOid}`),
  };
  const head = pull.headRepository === null ? null : findRepository(world, pull.headRepository);
  const side = (ref: string, sha: string, repository: typeof head) => ({
    label: `${repository?.owner ?? 'unknown'}:${ref}`,
    ref,
    sha,
    repo: repository === null ? null : fullRepository(call, repository),
    user: user(call, repository?.owner ?? pull.author),
  });
  return {
    url,
    id: pull.databaseId,
    node_id: pull.id,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state === 'OPEN' ? 'open' : 'closed',
    locked: false,
    title: pull.title,
    user: user(call, pull.author),
    body: pull.body === '' ? null : pull.body,
    labels: pull.labels.map((name, index) => ({
      id: index + 1,
      node_id: `LA_${name}`,
      url: repoUrl(call, `/labels/${encodeURIComponent(name)}`),
      name,
      description: '',
      color: 'ededed',
      default: false,
    })),
    milestone: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(pull.headRefName, pull.headRefOid, head),
    base: side(pull.baseRefName, pull.baseRefOid, world.repository),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: authorAssociation(world, pull.author),
    auto_merge: null,
    draft: pull.isDraft,
  };
}

function fullPull(call: RestCall, pull: PullRequest): Record<string, unknown> {
  const files = call.world.changedFiles(pull.number);
  return {
    ...simplePull(call, pull),
    merged: pull.state === 'MERGED',
    mergeable: pull.state === 'OPEN' ? true : null,
    rebaseable: null,
    mergeable_state: pull.state === 'OPEN' ? 'clean' : 'unknown',
    merged_by: user(call, pull.mergedBy),
    comments: pull.comments.length,
    review_comments: 0,
    maintainer_can_modify: pull.headRepository !== nameWithOwner(call.world.repository),
    commits: pull.commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  };
}

/** Calls with the pull request that the path names, or answers 404. */
const withPull =
  (handle: (call: RestCall, pull: PullRequest) => ReturnType<Route['handle']>): Route['handle'] =>
  (call) => {
    const pull = call.world.pullRequests.find((each) => each.number === numberOf(call, 'pull_number'));
    return pull === undefined || call.repository.isFork || call.world.behaviours.archived.has(pull.number)
      ? missing()
      : handle(call, pull);
  };

export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    handle(call) {
      const commit = resolveRevision(call.world, call.repository, call.params['commit_sha'] ?? '');
      return commit === null
        ? missing()
        : paged(
            call,
            associatedPullRequests(call.world, commit.oid).map((each) => simplePull(call, each)),
          );
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls',
    handle(call) {
      const state = call.query.get('state') ?? 'open';
      const head = call.query.get('head');
      const base = call.query.get('base');
      const pulls = call.world.pullRequests.filter(
        (pull) =>
          !call.world.behaviours.archived.has(pull.number) &&
          (state === 'all' || (state === 'open') === (pull.state === 'OPEN')) &&
          (base === null || pull.baseRefName === base) &&
          (head === null || head === `${pull.headRepository?.split('/', 1)[0] ?? ''}:${pull.headRefName}`),
      );
      const newestFirst =
        (call.query.get('direction') ?? (call.query.get('sort') === null ? 'desc' : 'asc')) === 'desc';
      return paged(
        call,
        (newestFirst ? pulls.toReversed() : pulls).map((pull) => simplePull(call, pull)),
      );
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}',
    handle: withPull((call, pull) => ok(fullPull(call, pull))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    handle: withPull((call, pull) =>
      paged(
        call,
        call.world
          .changedFiles(pull.number)
          .slice(0, call.world.limits.pullRequestFiles)
          .map((file) => diffEntry(call, pull.headRefOid, file)),
      ),
    ),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/commits',
    handle: withPull((call, pull) =>
      paged(
        call,
        pull.commits
          .slice(0, call.world.limits.pullRequestCommits)
          .map(({ oid }) => commitBody(call, commitAt(call.world, oid))),
      ),
    ),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    handle: withPull((call, pull) =>
      paged(
        call,
        pull.reviews
          .filter((review) => review.state !== 'PENDING')
          .map((review) => {
            const html = htmlUrl(call, `/pull/${String(pull.number)}#pullrequestreview-${String(review.databaseId)}`);
            const url = repoUrl(call, `/pulls/${String(pull.number)}`);
            return {
              id: review.databaseId,
              node_id: review.id,
              user: user(call, review.author),
              body: review.body,
              state: review.state,
              html_url: html,
              pull_request_url: url,
              _links: { html: { href: html }, pull_request: { href: url } },
              submitted_at: review.submittedAt ?? review.createdAt,
              commit_id: review.commit,
              author_association: authorAssociation(call.world, review.author),
            };
          }),
      ),
    ),
  },
];
