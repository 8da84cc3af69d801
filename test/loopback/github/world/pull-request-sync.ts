import { changedFiles } from './diff.ts';
import { commitAt, commitsBetween, isAncestor, mergeBase } from './history.ts';
import type { Editable, FileChange, PullRequest, Repository, TimelineEvent } from './model.ts';
import { found, nameWithOwner, type WorldState } from './state.ts';

/** How pull requests follow what happens around them. */

type EventOf<T> = T extends TimelineEvent ? Omit<T, 'id' | 'databaseId' | 'pullRequestNumber' | 'createdAt'> : never;

export function addEvent(state: WorldState, pullRequest: PullRequest, event: EventOf<TimelineEvent>): void {
  const databaseId = state.nextId();
  const createdAt = state.clock.now();
  const id = `${event.__typename}_${String(databaseId)}`;
  pullRequest.timeline.push({
    kind: 'event',
    event: { id, databaseId, pullRequestNumber: pullRequest.number, createdAt, ...event } as TimelineEvent,
  });
  pullRequest.updatedAt = createdAt;
}

/** The open pull requests from this branch follow it. */
export function syncPullRequests(
  state: WorldState,
  repository: Repository,
  branch: string,
  before: string | undefined,
  by: string | null,
): void {
  const head = found(repository.branches.get(branch), `branch ${branch}`);
  for (const pullRequest of state.pullRequests) {
    if (pullRequest.state !== 'OPEN' || pullRequest.headRefName !== branch) continue;
    if (pullRequest.headRepository !== nameWithOwner(repository)) continue;
    const forced = before !== undefined && !isAncestor(state, before, head);
    pullRequest.headRefOid = head;
    pullRequest.baseRefOid = state.repository.branches.get(pullRequest.baseRefName) ?? pullRequest.baseRefOid;
    if (forced) {
      addEvent(state, pullRequest, {
        __typename: 'HeadRefForcePushedEvent',
        actor: by ?? 'ghost',
        before,
        after: head,
      });
    }
    collectCommits(state, pullRequest);
    pullRequest.updatedAt = state.clock.now();
  }
}

/** A branch is deleted: the open pull requests into it go where its own one was merged, or are closed. */
export function retarget(state: WorldState, branch: string, by: string): void {
  const lower = state.pullRequests.findLast((each) => each.state === 'MERGED' && each.headRefName === branch);
  for (const pullRequest of state.pullRequests) {
    if (pullRequest.state !== 'OPEN' || pullRequest.baseRefName !== branch) continue;
    if (lower === undefined) {
      addEvent(state, pullRequest, { __typename: 'ClosedEvent', actor: by });
      Object.assign(pullRequest, { state: 'CLOSED', closedAt: state.clock.peek() });
      continue;
    }
    const { baseRefName } = lower;
    addEvent(state, pullRequest, {
      __typename: 'AutomaticBaseChangeSucceededEvent',
      actor: by,
      previousRefName: branch,
      currentRefName: baseRefName,
    });
    pullRequest.baseRefName = baseRefName;
    pullRequest.baseRefOid = found(state.repository.branches.get(baseRefName), `branch ${baseRefName}`);
    collectCommits(state, pullRequest);
  }
}

/** Recomputes the list of commits; new ones get a row in the timeline. */
export function collectCommits(state: WorldState, pullRequest: PullRequest): void {
  const known = new Map(pullRequest.commits.map((commit) => [commit.oid, commit]));
  pullRequest.commits = commitsBetween(state, pullRequest.baseRefOid, pullRequest.headRefOid).map(
    ({ oid }) =>
      known.get(oid) ?? {
        __typename: 'PullRequestCommit',
        id: `PURC_${String(pullRequest.number)}_${oid}`,
        pullRequestNumber: pullRequest.number,
        oid,
      },
  );
  const now = new Set(pullRequest.commits.map((commit) => commit.oid));
  // GitHub's timeline drops the commits that a force push lost.
  pullRequest.timeline = pullRequest.timeline.filter((row) => row.kind !== 'commit' || now.has(row.commit.oid));
  for (const commit of pullRequest.commits)
    if (!known.has(commit.oid)) pullRequest.timeline.push({ kind: 'commit', commit });
}

/** Three dots: what the head changed since it left the base. */
export function filesOf(state: WorldState, pullRequest: PullRequest): FileChange[] {
  const base = mergeBase(state, pullRequest.baseRefOid, pullRequest.headRefOid) ?? pullRequest.baseRefOid;
  return changedFiles(
    state.objects,
    commitAt(state, base).files,
    commitAt(state, pullRequest.headRefOid).files,
    pullRequest.renames,
  );
}

/** Changes a text and keeps its history: newest first, the original included. */
export function edit(state: WorldState, text: Editable, by: string, body: string, original: string, at?: string): void {
  const when = at ?? state.clock.now();
  const row = (editedAt: string, editor: string, diff: string) => ({
    __typename: 'UserContentEdit' as const,
    id: `UCE_${String(state.nextId())}`,
    createdAt: when,
    updatedAt: when,
    editedAt,
    editor,
    diff,
    deletedAt: null,
    deletedBy: null,
  });
  if (text.edits.length === 0) text.edits.push(row(text.createdAt, original, text.body));
  text.edits.unshift(row(when, by, body));
  text.body = body;
  text.lastEditedAt = when;
  text.updatedAt = when;
  text.editor = by;
}
