import type { GitWorld } from './git-actions.ts';
import { commitAt } from './history.ts';
import type { Commit, FileChange, FileEntry, PullRequest, Snapshot } from './model.ts';
import { collectCommits, filesOf, touch } from './pull-request-sync.ts';

export interface MergeOptions {
  by: string;
  /** Default squash. */
  method?: 'squash' | 'merge' | 'rebase';
  /** GitHub signs merges and squashes; false: as GitHub Enterprise Server may not. */
  signed?: boolean;
}

/** As GitHub's merge button. Returns the merge commit (of a rebase: the last one). */
export function mergePullRequest(world: GitWorld, pullRequest: PullRequest, options: MergeOptions): Commit {
  pullRequest.baseRefOid = world.head(pullRequest.baseRefName).oid;
  collectCommits(world, pullRequest);
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
        message: squashMessage(world, pullRequest),
      });
      break;
    case 'merge':
      merged = world.commit({
        ...common,
        branch,
        parents: [world.head(branch).oid, pullRequest.headRefOid],
        files: mergedFiles(world, pullRequest),
        author: options.by,
        message: `Merge pull request #${String(number)} from ${world.owner}/${pullRequest.headRefName}\n\n${pullRequest.title}`,
      });
      break;
    case 'rebase':
      merged = rebase(world, pullRequest, options.by);
  }
  markMerged(world, pullRequest, merged.oid);
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
  for (const [at, layer] of layers.entries()) markMerged(world, layer, landed[at]?.oid ?? '');
  return landed;
}

function markMerged(world: GitWorld, pullRequest: PullRequest, oid: string): void {
  Object.assign(pullRequest, { state: 'MERGED', mergeCommit: oid, mergedAt: touch(world, pullRequest) });
}

/** The base's files with what the pull request changes; conflicts go to the pull request. */
export function mergedFiles(
  world: GitWorld,
  pullRequest: PullRequest,
  onto = world.head(pullRequest.baseRefName).oid,
): Snapshot {
  return applied(
    commitAt(world, onto).files,
    filesOf(world, pullRequest),
    commitAt(world, pullRequest.headRefOid).files,
  );
}

/** Files with some changes, whose content is that of other files. */
function applied(onto: Snapshot, changes: readonly FileChange[], from: Snapshot): Snapshot {
  const files = new Map<string, FileEntry>(onto);
  for (const { path, previous } of changes) {
    if (previous !== null) files.delete(previous);
    const entry = from.get(path);
    if (entry === undefined) files.delete(path);
    else files.set(path, entry);
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

/** New commits, the merger as their committer, none of them signed. */
function rebase(world: GitWorld, pullRequest: PullRequest, by: string): Commit {
  const branch = pullRequest.baseRefName;
  let tip = world.head(branch);
  for (const { oid } of pullRequest.commits) {
    const original = commitAt(world, oid);
    const parent = original.parents[0];
    const changes = parent === undefined ? [] : world.diff(parent, oid);
    tip = world.commit({
      parents: [tip.oid],
      files: applied(tip.files, changes, original.files),
      author: original.author,
      committer: by,
      message: original.message,
    });
    pullRequest.rebasedCommits.push(tip.oid);
  }
  world.moveBranch(branch, tip.oid, { by, type: 'pr_merge' });
  return tip;
}
