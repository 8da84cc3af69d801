import type { GitWorld } from './git-actions.ts';
import { commitAt } from './history.ts';
import type { Commit, FileEntry, PullRequest, Snapshot } from './model.ts';
import { addEvent, collectCommits, filesOf } from './pull-request-sync.ts';

export interface MergeOptions {
  by: string;
  /** Default squash. */
  method?: 'squash' | 'merge' | 'rebase';
  /** GitHub signs merges and squashes; false: as GitHub Enterprise Server may not. */
  signed?: boolean;
  message?: string;
}

/** As GitHub's merge button. Returns the merge commit (of a rebase: the last one). */
export function mergePullRequest(world: GitWorld, pullRequest: PullRequest, options: MergeOptions): Commit {
  refreshBase(world, pullRequest);
  const { baseRefName: branch, number } = pullRequest;
  const common = {
    pushedBy: options.by,
    activity: 'pr_merge' as const,
    committer: 'web-flow',
    signature: options.signed === false ? null : ('github' as const),
  };
  let merged: Commit;
  switch (options.method ?? 'squash') {
    case 'squash':
      merged = world.commit({
        ...common,
        branch,
        files: mergedFiles(world, pullRequest),
        author: pullRequest.author,
        message: options.message ?? squashMessage(world, pullRequest),
      });
      break;
    case 'merge':
      merged = world.commit({
        ...common,
        branch,
        parents: [world.head(branch).oid, pullRequest.headRefOid],
        files: mergedFiles(world, pullRequest),
        author: options.by,
        message:
          options.message ??
          `Merge pull request #${String(number)} from ${world.owner}/${pullRequest.headRefName}\n\n${pullRequest.title}`,
      });
      break;
    case 'rebase':
      merged = rebase(world, pullRequest, options.by);
  }
  markMerged(world, pullRequest, merged.oid, options.by);
  return merged;
}

/** One squash for each layer, lowest first, and one move of the trunk. Returns the commits. */
export function mergeStack(world: GitWorld, layers: readonly PullRequest[], by: string): Commit[] {
  const trunk = layers[0]?.baseRefName ?? '';
  let tip = world.head(trunk);
  const landed = layers.map((layer) => {
    tip = world.commit({
      parents: [tip.oid],
      files: mergedFiles(world, layer, tip.oid),
      author: layer.author,
      committer: 'web-flow',
      signature: 'github',
      message: squashMessage(world, layer),
    });
    return tip;
  });
  world.moveBranch(trunk, tip.oid, { by, type: 'pr_merge' });
  for (const [at, layer] of layers.entries()) markMerged(world, layer, landed[at]?.oid ?? '', by);
  return landed;
}

export function markMerged(world: GitWorld, pullRequest: PullRequest, oid: string, by: string): void {
  addEvent(world, pullRequest, {
    __typename: 'MergedEvent',
    actor: by,
    commit: oid,
    mergeRefName: pullRequest.baseRefName,
  });
  const at = world.clock.peek();
  Object.assign(pullRequest, { state: 'MERGED', mergeCommit: oid, mergedAt: at, mergedBy: by, closedAt: at });
}

/** The base's files with what the pull request changes; conflicts go to the pull request. */
export function mergedFiles(
  world: GitWorld,
  pullRequest: PullRequest,
  onto = world.head(pullRequest.baseRefName).oid,
): Snapshot {
  const files = new Map<string, FileEntry>(commitAt(world, onto).files);
  const head = commitAt(world, pullRequest.headRefOid).files;
  for (const change of filesOf(world, pullRequest)) {
    if (change.previous !== null) files.delete(change.previous);
    const entry = head.get(change.path);
    if (entry === undefined) files.delete(change.path);
    else files.set(change.path, entry);
  }
  return files;
}

export function squashMessage(world: GitWorld, pullRequest: PullRequest): string {
  const others = new Map(
    pullRequest.commits
      .flatMap(({ oid }) => [commitAt(world, oid).author, ...commitAt(world, oid).coAuthors])
      .filter((person) => person.login !== pullRequest.author)
      .map((person) => [person.email, `Co-authored-by: ${person.name} <${person.email}>`]),
  );
  return [
    `${pullRequest.title} (#${String(pullRequest.number)})`,
    ...(others.size === 0 ? [] : ['', ...others.values()]),
  ].join('\n');
}

function refreshBase(world: GitWorld, pullRequest: PullRequest): void {
  pullRequest.baseRefOid = world.head(pullRequest.baseRefName).oid;
  collectCommits(world, pullRequest);
}

/** New commits, the merger as their committer, none of them signed. */
function rebase(world: GitWorld, pullRequest: PullRequest, by: string): Commit {
  const branch = pullRequest.baseRefName;
  let tip = world.head(branch);
  for (const { oid } of pullRequest.commits) {
    const original = commitAt(world, oid);
    const parent = original.parents[0];
    const files = new Map<string, FileEntry>(tip.files);
    for (const change of parent === undefined ? [] : world.diff(parent, oid)) {
      if (change.previous !== null) files.delete(change.previous);
      const entry = original.files.get(change.path);
      if (entry === undefined) files.delete(change.path);
      else files.set(change.path, entry);
    }
    tip = world.commit({
      parents: [tip.oid],
      files,
      author: original.author,
      committer: by,
      message: original.message,
    });
    pullRequest.rebasedCommits.push(tip.oid);
  }
  world.moveBranch(branch, tip.oid, { by, type: 'pr_merge' });
  return tip;
}
