import { commitAt } from '../world/history.ts';
import type { FileChange, PullRequest, PullRequestCommit, Review } from '../world/model.ts';
import { canPush, findRepository, isVisible, nameWithOwner } from '../world/state.ts';
import { rollupState } from './checks.ts';
import { reactable, written } from './discussion.ts';
import { refNamed } from './git-objects.ts';
import { account, fieldsOf, forbidden, page, type Args, type Context } from './resolver.ts';

const url = (pullRequest: PullRequest, _args: Args, context: Context): string =>
  page(context, `/pull/${String(pullRequest.number)}`);
const files = (pullRequest: PullRequest, { world }: Context): FileChange[] => world.changedFiles(pullRequest.number);
/** GitHub lists no more than so many, and counts what it lists. */
const listedFiles = (pullRequest: PullRequest, context: Context): FileChange[] =>
  files(pullRequest, context).slice(0, context.world.limits.pullRequestFiles);
const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
const submitted = (pullRequest: PullRequest): Review[] =>
  pullRequest.reviews.filter((review) => review.state !== 'PENDING');
const latestByAuthor = (reviews: Review[]): Review[] => [
  ...new Map(reviews.map((review) => [review.author, review])).values(),
];

export const pullRequests = {
  PullRequest: fieldsOf<PullRequest>({
    ...written,
    ...reactable,
    fullDatabaseId: (self) => String(self.databaseId),
    url,
    permalink: url,
    resourcePath: (self, _args, { world }) => `/${world.owner}/${world.name}/pull/${String(self.number)}`,
    closed: (self) => self.state !== 'OPEN',
    merged: (self) => self.state === 'MERGED',
    locked: () => false,
    mergedBy: (self, _args, context) => account(context, self.mergedBy),
    mergeCommit: (self, _args, { world }) => (self.mergeCommit === null ? null : commitAt(world, self.mergeCommit)),
    mergeable: () => 'MERGEABLE',
    maintainerCanModify: (self, _args, { world }) => self.headRepository !== nameWithOwner(world.repository),
    isCrossRepository: (self, _args, { world }) => self.headRepository !== nameWithOwner(world.repository),
    baseRepository: (_self, _args, { world }) => world.repository,
    baseRef: (self, _args, { world }) => refNamed(world.repository, self.baseRefName),
    headRepository(self, _args, { world, grant }) {
      const head = self.headRepository === null ? null : findRepository(world, self.headRepository);
      if (head === null || isVisible(grant, head) || world.behaviours.privateFork === 'visible') return head;
      if (world.behaviours.privateFork === 'null') return null;
      throw forbidden();
    },
    headRepositoryOwner: (self, _args, context) => account(context, self.headRepository?.split('/', 1)[0] ?? null),
    headRef(self, _args, { world }) {
      const repository = self.headRepository === null ? null : findRepository(world, self.headRepository);
      return repository === null ? null : refNamed(repository, self.headRefName);
    },
    changedFiles: (self, _args, context) =>
      (context.world.behaviours.changedFilesCut ? listedFiles : files)(self, context).length,
    additions: (self, _args, context) => sum(files(self, context).map((file) => file.additions)),
    deletions: (self, _args, context) => sum(files(self, context).map((file) => file.deletions)),
    files: (self, _args, context) => listedFiles(self, context),
    labels: (self) => self.labels.map((name) => ({ name })),
    comments: (self) => self.comments,
    totalCommentsCount: (self) => self.comments.length,
    commits: (self) => self.commits,
    reviews: (self, { states, author }) =>
      submitted(self).filter(
        (review) =>
          (states == null || states.includes(review.state)) &&
          (author == null || review.author.toLowerCase() === author.toLowerCase()),
      ),
    latestReviews: (self) => latestByAuthor(submitted(self)),
    latestOpinionatedReviews: (self, { writersOnly }, { world }) =>
      latestByAuthor(
        submitted(self).filter(
          (review) => review.state !== 'COMMENTED' && (writersOnly !== true || canPush(world.account(review.author))),
        ),
      ),
    reviewRequests: () => [],
    reviewThreads: () => [],
    // No branch protection requires a review here: GitHub says null then, which approves nothing.
    reviewDecision: () => null,
    isInMergeQueue: (self, _args, { world }) =>
      world.mergeQueue.some((entry) => entry.pullRequestNumber === self.number),
    isMergeQueueEnabled: (self, _args, { world }) => world.mergeQueueBranches.has(self.baseRefName),
    mergeQueueEntry: (self, _args, { world }) =>
      world.mergeQueue.find((entry) => entry.pullRequestNumber === self.number) ?? null,
    mergeQueue: (self, _args, { world }) =>
      world.mergeQueueBranches.has(self.baseRefName) ? { __typename: 'MergeQueue', branch: self.baseRefName } : null,
    autoMergeRequest: () => null,
    statusCheckRollup: (self, _args, context) => rollupState(context, self.headRefOid),
  }),
  PullRequestChangedFile: fieldsOf<FileChange>({ viewerViewedState: () => 'UNVIEWED' }),
  PullRequestCommit: fieldsOf<PullRequestCommit>({
    commit: (self, _args, { world }) => commitAt(world, self.oid),
    pullRequest: (self, _args, { world }) => world.pullRequest(self.pullRequestNumber),
    url: (self, _args, context) => page(context, `/pull/${String(self.pullRequestNumber)}/commits/${self.oid}`),
    resourcePath: (self, _args, { world }) =>
      `/${world.owner}/${world.name}/pull/${String(self.pullRequestNumber)}/commits/${self.oid}`,
  }),
  Label: fieldsOf<{ name: string }>({
    id: ({ name }) => `LA_${name}`,
    color: () => 'ededed',
    createdAt: () => null,
    updatedAt: ({ name }, _args, { world }) => world.labelEdits.get(name) ?? null,
    description: () => null,
    isDefault: () => false,
    url: ({ name }, _args, context) => page(context, `/labels/${encodeURIComponent(name)}`),
    repository: (_label, _args, { world }) => world.repository,
  }),
};
