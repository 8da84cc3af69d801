import type { CommitOptions, FileLike, GitWorld } from './git-actions.ts';
import { mergePullRequest, mergeStack, type MergeOptions } from './merge.ts';
import type { Comment, PullRequest, Review, ReviewState } from './model.ts';
import { addEvent, collectCommits, edit, filesOf, touch } from './pull-request-sync.ts';
import { found, nameWithOwner, type WorldState } from './state.ts';

export interface OpenOptions {
  author: string;
  title?: string;
  body?: string;
  /** Branch; default `change-<number>`. It is created when `changes` or `commits` are given. */
  head?: string;
  base?: string;
  /** One commit by the author with these changes. */
  changes?: Readonly<Record<string, FileLike>>;
  /** Several commits; branch, author and repository are filled in. */
  commits?: readonly CommitOptions[];
  /** `owner/name` of a fork. */
  headRepository?: string;
  isDraft?: boolean;
  labels?: readonly string[];
  renames?: PullRequest['renames'];
}

const editable = (author: string, at: string, body: string) => ({
  author,
  body,
  createdAt: at,
  updatedAt: at,
  lastEditedAt: null,
  editor: null,
  edits: [],
});

export function pullRequestActions(state: WorldState, world: () => GitWorld) {
  const pullRequest = (number: number): PullRequest =>
    found(
      state.pullRequests.find((candidate) => candidate.number === number),
      `pull request ${String(number)}`,
    );

  const hasBranch = (branch: string, repository?: string): boolean =>
    state.repositories.some(
      (each) => nameWithOwner(each) === (repository ?? nameWithOwner(state.repository)) && each.branches.has(branch),
    );

  function openPullRequest(options: OpenOptions): PullRequest {
    const number = Math.max(0, ...state.pullRequests.map((other) => other.number)) + 1;
    const headRefName = options.head ?? `change-${String(number)}`;
    const headRepository = options.headRepository ?? nameWithOwner(state.repository);
    const baseRefName = options.base ?? state.repository.defaultBranch;
    const commits = options.commits ?? (options.changes === undefined ? [] : [{ changes: options.changes }]);
    for (const [index, commit] of commits.entries()) {
      const isNew = index === 0 && !hasBranch(headRefName, headRepository);
      world().commit({
        author: options.author,
        message: options.title ?? 'Change',
        ...(isNew && { parent: world().head(baseRefName).oid }),
        ...commit,
        branch: headRefName,
        repository: headRepository,
      });
    }
    const opened: PullRequest = {
      ...editable(options.author, state.clock.now(), options.body ?? ''),
      databaseId: state.nextId(),
      number,
      title: options.title ?? `Change ${String(number)}`,
      state: 'OPEN',
      isDraft: options.isDraft ?? false,
      baseRefName,
      baseRefOid: world().head(baseRefName).oid,
      headRefName,
      headRefOid: world().head(headRefName, headRepository).oid,
      headRepository,
      mergeCommit: null,
      rebasedCommits: [],
      mergedAt: null,
      commits: [],
      renames: [...(options.renames ?? [])],
      labels: [],
      reviews: [],
      comments: [],
      timeline: [],
    };
    state.pullRequests.push(opened);
    collectCommits(state, opened);
    for (const label of options.labels ?? []) addLabel(number, label, { by: options.author });
    return opened;
  }

  function review(
    number: number,
    options: { author: string; state?: ReviewState; body?: string; commit?: string | null; at?: string },
  ): Review {
    const target = pullRequest(number);
    const databaseId = state.nextId();
    const at = options.at ?? state.clock.now();
    const created: Review = {
      ...editable(options.author, at, options.body ?? ''),
      id: `PRR_${String(databaseId)}`,
      databaseId,
      pullRequest: number,
      state: options.state ?? 'APPROVED',
      commit: options.commit === undefined ? target.headRefOid : options.commit,
      submittedAt: at,
      isMinimized: false,
    };
    target.reviews.push(created);
    target.updatedAt = at;
    return created;
  }

  function dismissReview(number: number, id: string, options: { by: string }): void {
    const dismissed = found(
      pullRequest(number).reviews.find((candidate) => candidate.id === id),
      `review ${id}`,
    );
    addEvent(state, pullRequest(number), {
      __typename: 'ReviewDismissedEvent',
      actor: options.by,
      review: id,
      previousReviewState: dismissed.state,
    });
    dismissed.state = 'DISMISSED';
  }

  function comment(number: number, options: { author: string; body: string; at?: string }): Comment {
    const target = pullRequest(number);
    const at = options.at ?? state.clock.now();
    const databaseId = state.nextId();
    const created: Comment = {
      ...editable(options.author, at, options.body),
      id: `IC_${String(databaseId)}`,
      databaseId,
      pullRequest: number,
      isMinimized: false,
    };
    target.comments.push(created);
    target.updatedAt = at;
    return created;
  }

  const findComment = (id: number | string): Comment | undefined =>
    state.pullRequests.flatMap(({ comments }) => comments).find((each) => each.databaseId === id || each.id === id);
  const commentById = (id: number | string): Comment => found(findComment(id), `comment ${String(id)}`);

  function deleteComment(id: number | string, options: { by: string }): void {
    const gone = commentById(id);
    const target = pullRequest(gone.pullRequest);
    target.comments = target.comments.filter((each) => each !== gone);
    addEvent(state, target, {
      __typename: 'CommentDeletedEvent',
      actor: options.by,
      deletedCommentAuthor: gone.author,
    });
  }

  function addLabel(number: number, label: string, options: { by: string }): void {
    if (pullRequest(number).labels.includes(label)) return;
    pullRequest(number).labels.push(label);
    addEvent(state, pullRequest(number), { __typename: 'LabeledEvent', actor: options.by, label });
  }

  return {
    pullRequest,
    openPullRequest,
    review,
    dismissReview,
    comment,
    deleteComment,
    /** Undefined when it is not there (any more). */
    findComment,
    hasBranch,
    label: addLabel,
    unlabel(number: number, label: string, options: { by: string }): void {
      const target = pullRequest(number);
      target.labels = target.labels.filter((each) => each !== label);
      addEvent(state, target, { __typename: 'UnlabeledEvent', actor: options.by, label });
    },
    /** A renamed label stays on every pull request, under its new name, and no timeline tells of it. */
    renameLabel(from: string, to: string): void {
      for (const each of state.pullRequests) each.labels = each.labels.map((label) => (label === from ? to : label));
      state.labelEdits.set(to, state.clock.now());
    },
    /** Off every pull request, and no timeline tells of it. */
    deleteLabel(name: string): void {
      state.behaviours.deletedLabels.add(name);
      for (const each of state.pullRequests) each.labels = each.labels.filter((label) => label !== name);
    },
    /** A stack: pull requests each into the head branch of the one below, landed by one move of the trunk. */
    mergeStack: (numbers: readonly number[], options: { by: string }) =>
      mergeStack(world(), numbers.map(pullRequest), options.by),
    editBody: (number: number, options: { by: string; body: string; at?: string }) =>
      edit(state, pullRequest(number), options.by, options.body, options.at),
    editComment: (id: number | string, options: { by: string; body: string; at?: string }) =>
      edit(state, commentById(id), options.by, options.body, options.at),
    /** Deletes a revision from the history: the row stays, its text goes. 0 is the newest. */
    deleteRevision(number: number, index: number, _options: { by: string }): void {
      const row = found(pullRequest(number).edits[index], `revision ${String(index)}`);
      Object.assign(row, { diff: null, deletedAt: state.clock.now() });
    },
    minimize(id: number | string): void {
      commentById(id).isMinimized = true;
    },
    editTitle(number: number, options: { by: string; title: string }): void {
      pullRequest(number).title = options.title;
      touch(state, pullRequest(number));
    },
    changeBase(number: number, base: string, options: { by: string }): void {
      const target = pullRequest(number);
      addEvent(state, target, { __typename: 'BaseRefChangedEvent', actor: options.by });
      target.baseRefName = base;
      target.baseRefOid = world().head(base).oid;
      collectCommits(state, target);
    },
    closePullRequest(number: number, _options: { by: string }): void {
      pullRequest(number).state = 'CLOSED';
      touch(state, pullRequest(number));
    },
    /** Returns the merge commit (of a rebase: the last one). */
    mergePullRequest: (number: number, options: MergeOptions) =>
      mergePullRequest(world(), pullRequest(number), options),
    /** What it changes, renames included. */
    changedFiles: (number: number) => filesOf(state, pullRequest(number)),
  };
}
