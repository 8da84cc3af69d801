import { changedFiles } from '../world/diff.ts';
import { commitAt, commitsBetween, mergeBase, resolveRevision } from '../world/history.ts';
import type { Commit, GitPerson } from '../world/model.ts';
import { user } from './accounts.ts';
import { missing, ok, paged, refused, type RestAnswer, type RestCall, type Route } from './answer.ts';

export function commitBody(call: RestCall, commit: Commit): Record<string, unknown> {
  // An account that the e-mail maps to, a bot's included; null when it maps to none.
  const known = ({ login }: GitPerson) =>
    login === null || call.world.account(login) === null ? null : user(call, login);
  return {
    sha: commit.oid,
    author: known(commit.author),
    committer: known(commit.committer),
    parents: commit.parents.map((sha) => ({ sha })),
  };
}

function compare(call: RestCall): RestAnswer {
  const { world, repository } = call;
  // `owner:branch` names a fork's branch; the fork shares the object store.
  const [base = null, head = null] = (call.params['basehead'] ?? '').split('...').map((side) => {
    const [owner, branch] = side.includes(':') ? side.split(':') : [repository.owner, side];
    const where = world.repositories.find((each) => each.owner === owner);
    return where === undefined ? null : resolveRevision(world, where, branch ?? '');
  });
  if (base === null || head === null) return missing();
  const ahead = commitsBetween(world, base.oid, head.oid);
  const behind = commitsBetween(world, head.oid, base.oid);
  const common = commitAt(world, mergeBase(world, base.oid, head.oid) ?? base.oid);
  const isFirstPage = (call.query.get('page') ?? '1') === '1';
  const { diffTooLarge } = world.behaviours;
  if (isFirstPage && diffTooLarge !== null && changedFiles(common.files, head.files).length > diffTooLarge)
    return refused(500, 'Server Error: Sorry, this diff is taking too long to generate.');
  const [isAhead, isBehind] = [ahead.length > 0, behind.length > 0];
  return paged(
    call,
    ahead,
    (page) => ({
      status: isAhead ? (isBehind ? 'diverged' : 'ahead') : isBehind ? 'behind' : 'identical',
      merge_base_commit: commitBody(call, common),
      total_commits: ahead.length,
      commits: page.map((commit) => commitBody(call, commit as Commit)),
    }),
    250,
  );
}

export const commitRoutes: readonly Route[] = [
  { method: 'GET', template: '/repos/{owner}/{repo}/compare/{basehead}', handle: compare },
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}/commits/{ref}',
    handle(call) {
      const commit = resolveRevision(call.world, call.repository, call.params['ref'] ?? '');
      return commit === null ? missing() : ok(commitBody(call, commit));
    },
  },
];
