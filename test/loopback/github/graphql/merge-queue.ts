import { commitAt } from '../world/history.ts';
import type { MergeQueueEntry } from '../world/model.ts';
import { account, fieldsOf, page } from './resolver.ts';

interface MergeQueue {
  branch: string;
}

export const mergeQueue = {
  MergeQueue: fieldsOf<MergeQueue>({
    id: (queue) => `MQ_${queue.branch}`,
    url: (queue, _args, context) => page(context, `/queue/${queue.branch}`),
    resourcePath: (queue, _args, { world }) => `/${world.owner}/${world.name}/queue/${queue.branch}`,
    repository: (_queue, _args, { world }) => world.repository,
    entries: (queue, _args, { world }) => world.mergeQueue.filter((entry) => entry.branch === queue.branch),
  }),
  MergeQueueEntry: fieldsOf<MergeQueueEntry>({
    headCommit: (entry, _args, { world }) => (entry.headCommit === null ? null : commitAt(world, entry.headCommit)),
    baseCommit: (entry, _args, { world }) => (entry.baseCommit === null ? null : commitAt(world, entry.baseCommit)),
    enqueuer: (entry, _args, context) => account(context, entry.enqueuer),
    mergeQueue: (entry) => ({ __typename: 'MergeQueue', branch: entry.branch }),
    position: (entry, _args, { world }) =>
      world.mergeQueue.filter((each) => each.branch === entry.branch).indexOf(entry) + 1,
    pullRequest: (entry, _args, { world }) => world.pullRequest(entry.pullRequestNumber),
    jump: () => false,
    solo: () => false,
    estimatedTimeToMerge: () => null,
  }),
};
