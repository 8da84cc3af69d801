import type { GitWorld } from './git-actions.ts';
import { commitsBetween } from './history.ts';
import { mergedFiles, squashMessage } from './merge.ts';
import type { MergeQueueEntry } from './model.ts';
import type { pullRequestActions } from './pull-request-actions.ts';
import { touch } from './pull-request-sync.ts';
import type { WorldState } from './state.ts';

/** The merge queue: each entry is a commit on top of the entry before it. */
export function mergeQueueActions(state: WorldState, world: () => GitWorld & ReturnType<typeof pullRequestActions>) {
  function enqueue(number: number, _options: { by: string }): MergeQueueEntry {
    const pullRequest = world().pullRequest(number);
    const branch = pullRequest.baseRefName;
    state.mergeQueueBranches.add(branch);
    const last = state.mergeQueue.findLast((entry) => entry.branch === branch);
    const baseCommit = last?.headCommit ?? world().head(branch).oid;
    const { oid: headCommit } = world().commit({
      parents: [baseCommit],
      files: mergedFiles(world(), pullRequest, baseCommit),
      author: pullRequest.author,
      committer: 'web-flow',
      signature: 'github',
      message: squashMessage(world(), pullRequest),
      branch: queueBranch(branch, number, baseCommit),
      pushedBy: 'web-flow',
    });
    const entry = { branch, pullRequestNumber: number, headCommit, baseCommit };
    state.mergeQueue.push(entry);
    touch(state, pullRequest);
    return entry;
  }

  return {
    enqueue,
    dequeue(number: number, _options: { by: string }): void {
      const at = state.mergeQueue.findIndex((entry) => entry.pullRequestNumber === number);
      if (at !== -1) state.mergeQueue.splice(at, 1);
      touch(state, world().pullRequest(number));
    },
    /** What a `merge_group` event carries for the group that ends with this pull request. */
    mergeGroup(number: number) {
      const { baseRefName: branch } = world().pullRequest(number);
      const entries = state.mergeQueue.filter((entry) => entry.branch === branch);
      const entry = entries.find((each) => each.pullRequestNumber === number);
      const base = entries[0]?.baseCommit ?? '';
      const head = entry?.headCommit ?? '';
      return {
        head_sha: head,
        head_ref: `refs/heads/${queueBranch(branch, number, entry?.baseCommit ?? '')}`,
        base_sha: base,
        base_ref: `refs/heads/${branch}`,
        commits: commitsBetween(state, base, head).map((commit) => commit.oid),
      };
    },
  };
}

const queueBranch = (branch: string, number: number, base: string): string =>
  `gh-readonly-queue/${branch}/pr-${String(number)}-${base}`;
