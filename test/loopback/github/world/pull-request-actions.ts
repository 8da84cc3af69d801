import type { CommitOptions, FileLike, GitWorld } from './git-actions.ts';
import { mergePullRequest, mergeStack, type MergeOptions } from './merge.ts';
import type { Comment, PullRequest, Review, ReviewState } from './model.ts';
import { addEvent, collectCommits, edit, filesOf } from './pull-request-sync.ts';
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

const editable = (at: string, body: string) => ({
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
    const databaseId = state.nextId();
    const opened: PullRequest = {
      __typename: 'PullRequest',
      id: `PR_${String(databaseId)}`,
      databaseId,
      number,
      title: options.title ?? `Change ${String(number)}`,
      ...editable(state.clock.now(), options.body ?? ''),
      state: 'OPEN',
      isDraft: options.isDraft ?? false,
      author: options.author,
      baseRefName,
      baseRefOid: world().head(baseRefName).oid,
      headRefName,
      headRefOid: world().head(headRefName, headRepository).oid,
      headRepository,
      mergeCommit: null,
      rebasedCommits: [],
      mergedAt: null,
      mergedBy: null,
      closedAt: null,
      commits: [],
      renames: [...(options.renames ?? [])],
      labels: [],
      reviews: [],
      comments: [],
      timeline: [],
      reactions: [],
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
      __typename: 'PullRequestReview',
      id: `PRR_${String(databaseId)}`,
      databaseId,
      pullRequest: number,
      author: options.author,
      ...editable(at, options.body ?? ''),
      state: options.state ?? 'APPROVED',
      commit: options.commit === undefined ? target.headRefOid : options.commit,
      submittedAt: at,
      isMinimized: false,
      minimizedReason: null,
      reactions: [],
    };
    target.reviews.push(created);
    target.timeline.push({ kind: 'review', id: created.id });
    target.updatedAt = at;
    return created;
  }

  function dismissReview(number: number, id: string, options: { by: string; message?: string }): void {
    const dismissed = found(
      pullRequest(number).reviews.find((candidate) => candidate.id === id),
      `review ${id}`,
    );
    addEvent(state, pullRequest(number), {
      __typename: 'ReviewDismissedEvent',
      actor: options.by,
      review: id,
      previousReviewState: dismissed.state,
      dismissalMessage: options.message ?? null,
    });
    dismissed.state = 'DISMISSED';
  }

  function comment(number: number, options: { author: string; body: string; at?: string }): Comment {
    const target = pullRequest(number);
    const databaseId = state.nextId();
    const at = options.at ?? state.clock.now();
    const created: Comment = {
      __typename: 'IssueComment',
      id: `IC_${String(databaseId)}`,
      databaseId,
      pullRequest: number,
      author: options.author,
      ...editable(at, options.body),
      isMinimized: false,
      minimizedReason: null,
      reactions: [],
    };
    target.comments.push(created);
    target.timeline.push({ kind: 'comment', id: created.id });
    target.updatedAt = at;
    return created;
  }

  const commentById = (id: number | string): Comment =>
    found(
      state.pullRequests.flatMap((each) => each.comments).find((each) => each.id === id || each.databaseId === id),
      `comment ${String(id)}`,
    );

  function deleteComment(id: number | string, options: { by: string }): void {
    const gone = commentById(id);
    const target = pullRequest(gone.pullRequest);
    target.comments = target.comments.filter((each) => each !== gone);
    target.timeline = target.timeline.filter((row) => row.kind !== 'comment' || row.id !== gone.id);
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
    /** Null when it is not there (any more). */
    findComment: (id: number): Comment | null =>
      state.pullRequests.flatMap((each) => each.comments).find((each) => each.databaseId === id) ?? null,
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
    editBody(number: number, options: { by: string; body: string; at?: string }): void {
      edit(state, pullRequest(number), options.by, options.body, pullRequest(number).author, options.at);
    },
    editComment(id: number | string, options: { by: string; body: string; at?: string }): void {
      edit(state, commentById(id), options.by, options.body, commentById(id).author, options.at);
    },
    editReview(number: number, id: string, options: { by: string; body: string }): void {
      const edited = found(
        pullRequest(number).reviews.find((each) => each.id === id),
        `review ${id}`,
      );
      edit(state, edited, options.by, options.body, edited.author);
    },
    /** Deletes a revision from the history: the row stays, its text goes. 0 is the newest. */
    deleteRevision(number: number, index: number, options: { by: string }): void {
      const row = found(pullRequest(number).edits[index], `revision ${String(index)}`);
      Object.assign(row, { diff: null, deletedAt: state.clock.now(), deletedBy: options.by });
    },
    minimize(id: number | string, reason = 'resolved'): void {
      Object.assign(commentById(id), { isMinimized: true, minimizedReason: reason });
    },
    editTitle(number: number, options: { by: string; title: string }): void {
      const target = pullRequest(number);
      addEvent(state, target, {
        __typename: 'RenamedTitleEvent',
        actor: options.by,
        previousTitle: target.title,
        currentTitle: options.title,
      });
      target.title = options.title;
    },
    changeBase(number: number, base: string, options: { by: string }): void {
      const target = pullRequest(number);
      addEvent(state, target, {
        __typename: 'BaseRefChangedEvent',
        actor: options.by,
        previousRefName: target.baseRefName,
        currentRefName: base,
      });
      target.baseRefName = base;
      target.baseRefOid = world().head(base).oid;
      collectCommits(state, target);
    },
    closePullRequest(number: number, options: { by: string }): void {
      addEvent(state, pullRequest(number), { __typename: 'ClosedEvent', actor: options.by });
      Object.assign(pullRequest(number), { state: 'CLOSED', closedAt: state.clock.peek() });
    },
    reopenPullRequest(number: number, options: { by: string }): void {
      addEvent(state, pullRequest(number), { __typename: 'ReopenedEvent', actor: options.by });
      Object.assign(pullRequest(number), { state: 'OPEN', closedAt: null });
    },
    /** Returns the merge commit (of a rebase: the last one). */
    mergePullRequest: (number: number, options: MergeOptions) =>
      mergePullRequest(world(), pullRequest(number), options),
    /** What it changes, renames included. */
    changedFiles: (number: number) => filesOf(state, pullRequest(number)),
  };
}
