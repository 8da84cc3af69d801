import type { GitWorld } from './git-actions.ts';
import { commitsBetween } from './history.ts';
import { markMerged, mergedFiles, squashMessage } from './merge.ts';
import type { MergeQueueEntry } from './model.ts';
import type { pullRequestActions } from './pull-request-actions.ts';
import { addEvent } from './pull-request-sync.ts';
import type { WorldState } from './state.ts';

/** The merge queue: each entry is a commit on top of the entry before it. */
export function mergeQueueActions(state: WorldState, world: () => GitWorld & ReturnType<typeof pullRequestActions>) {
  const entriesOf = (branch: string): MergeQueueEntry[] => state.mergeQueue.filter((entry) => entry.branch === branch);

  function enqueue(number: number, options: { by: string }): MergeQueueEntry {
    const pullRequest = world().pullRequest(number);
    const branch = pullRequest.baseRefName;
    state.mergeQueueBranches.add(branch);
    const base = entriesOf(branch).at(-1)?.headCommit ?? world().head(branch).oid;
    const head = world().commit({
      parents: [base],
      files: mergedFiles(world(), pullRequest, base),
      author: pullRequest.author,
      committer: 'web-flow',
      signature: 'github',
      message: squashMessage(world(), pullRequest),
      branch: `gh-readonly-queue/${branch}/pr-${String(number)}-${base}`,
      pushedBy: 'web-flow',
    });
    const entry: MergeQueueEntry = {
      __typename: 'MergeQueueEntry',
      id: `MQE_${String(state.nextId())}`,
      branch,
      pullRequestNumber: number,
      headCommit: head.oid,
      baseCommit: base,
      enqueuer: options.by,
      enqueuedAt: state.clock.now(),
      state: 'AWAITING_CHECKS',
    };
    state.mergeQueue.push(entry);
    addEvent(state, pullRequest, { __typename: 'AddedToMergeQueueEvent', actor: options.by, reason: null });
    return entry;
  }

  return {
    enqueue,
    dequeue(number: number, options: { by: string; reason?: string }): void {
      const at = state.mergeQueue.findIndex((entry) => entry.pullRequestNumber === number);
      if (at !== -1) state.mergeQueue.splice(at, 1);
      addEvent(state, world().pullRequest(number), {
        __typename: 'RemovedFromMergeQueueEvent',
        actor: options.by,
        reason: options.reason ?? 'manual',
      });
    },
    /** Merges the queue's entries up to this pull request. */
    mergeQueued(upTo: number): void {
      const last = state.mergeQueue.findIndex((entry) => entry.pullRequestNumber === upTo);
      for (const entry of state.mergeQueue.splice(0, last + 1)) {
        if (entry.headCommit === null) continue;
        world().moveBranch(entry.branch, entry.headCommit, { by: 'github-merge-queue', type: 'merge_queue_merge' });
        markMerged(world(), world().pullRequest(entry.pullRequestNumber), entry.headCommit, 'github-merge-queue');
      }
    },
    /** What a `merge_group` event carries for the group that ends with this pull request. */
    mergeGroup(number: number): {
      head_sha: string;
      head_ref: string;
      base_sha: string;
      base_ref: string;
      commits: string[];
    } {
      const entries = state.mergeQueue.filter((entry) => entry.branch === world().pullRequest(number).baseRefName);
      const entry = entries.find((each) => each.pullRequestNumber === number);
      const base = entries[0]?.baseCommit ?? '';
      const head = entry?.headCommit ?? '';
      return {
        head_sha: head,
        head_ref: `refs/heads/gh-readonly-queue/${entry?.branch ?? ''}/pr-${String(number)}-${entry?.baseCommit ?? ''}`,
        base_sha: base,
        base_ref: `refs/heads/${entry?.branch ?? ''}`,
        commits: commitsBetween(state, base, head).map((commit) => commit.oid),
      };
    },
  };
}
