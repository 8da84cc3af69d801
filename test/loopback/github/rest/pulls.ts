import { commitAt } from '../world/history.ts';
import type { FileChange, PullRequest } from '../world/model.ts';
import { user } from './accounts.ts';
import { missing, numberOf, ok, paged, type RestCall, type Route } from './answer.ts';
import { commitBody } from './commits.ts';

function pullBody(call: RestCall, pull: PullRequest): Record<string, unknown> {
  return {
    number: pull.number,
    state: pull.state === 'OPEN' ? 'open' : 'closed',
    title: pull.title,
    user: user(call, pull.author),
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    draft: pull.isDraft,
    head: { ref: pull.headRefName, sha: pull.headRefOid },
    base: { ref: pull.baseRefName, sha: pull.baseRefOid },
  };
}

const statuses = { ADDED: 'added', CHANGED: 'changed', DELETED: 'removed', MODIFIED: 'modified', RENAMED: 'renamed' };

function fileBody({ path, changeType, previous }: FileChange): Record<string, unknown> {
  const status = statuses[changeType];
  return { filename: path, status, ...(previous !== null && { previous_filename: previous }) };
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
    template: '/repos/{owner}/{repo}/pulls',
    handle(call) {
      const state = call.query.get('state') ?? 'open';
      const pulls = call.world.pullRequests
        .filter(({ number }) => !call.world.behaviours.archived.has(number))
        .filter((pull) => state === 'all' || (state === 'open') === (pull.state === 'OPEN'))
        .map((pull) => pullBody(call, pull));
      return paged(call, call.query.get('direction') === 'asc' ? pulls : pulls.toReversed());
    },
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}',
    handle: withPull((call, pull) => ok(pullBody(call, pull))),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
    handle: withPull((call, { number }) =>
      paged(call, call.world.changedFiles(number).slice(0, call.world.limits.pullRequestFiles).map(fileBody)),
    ),
  },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/pulls/{pull_number}/commits',
    handle: withPull((call, { commits }) =>
      paged(
        call,
        commits
          .slice(0, call.world.limits.pullRequestCommits)
          .map(({ oid }) => commitBody(call, commitAt(call.world, oid))),
      ),
    ),
  },
];
