import { changedFiles } from './diff.ts';
import { commitAt, commitsBetween, mergeBase } from './history.ts';
import type { Editable, FileChange, PullRequest, Repository, TimelineEvent } from './model.ts';
import { found, nameWithOwner, type WorldState } from './state.ts';

/** How pull requests follow what happens around them. */

type EventOf<T> = T extends TimelineEvent ? Omit<T, 'pullRequestNumber' | 'createdAt'> : never;

export function addEvent(state: WorldState, pullRequest: PullRequest, event: EventOf<TimelineEvent>): void {
  const createdAt = state.clock.now();
  pullRequest.timeline.push({ pullRequestNumber: pullRequest.number, createdAt, ...event });
  pullRequest.updatedAt = createdAt;
}

/** Something has happened of which no list tells; returns when. */
export function touch(state: WorldState, pullRequest: PullRequest): string {
  pullRequest.updatedAt = state.clock.now();
  return pullRequest.updatedAt;
}

/** The open pull requests from this branch follow it. */
export function syncPullRequests(state: WorldState, repository: Repository, branch: string): void {
  const head = found(repository.branches.get(branch), `branch ${branch}`);
  for (const pullRequest of state.pullRequests) {
    if (pullRequest.state !== 'OPEN' || pullRequest.headRefName !== branch) continue;
    if (pullRequest.headRepository !== nameWithOwner(repository)) continue;
    pullRequest.headRefOid = head;
    pullRequest.baseRefOid = state.repository.branches.get(pullRequest.baseRefName) ?? pullRequest.baseRefOid;
    collectCommits(state, pullRequest);
    touch(state, pullRequest);
  }
}

/** A branch is deleted: the open pull requests into it go where its own one was merged, or are closed. */
export function retarget(state: WorldState, branch: string): void {
  const lower = state.pullRequests.findLast((each) => each.state === 'MERGED' && each.headRefName === branch);
  for (const pullRequest of state.pullRequests) {
    if (pullRequest.state !== 'OPEN' || pullRequest.baseRefName !== branch) continue;
    touch(state, pullRequest);
    if (lower === undefined) {
      pullRequest.state = 'CLOSED';
      continue;
    }
    pullRequest.baseRefName = lower.baseRefName;
    pullRequest.baseRefOid = found(state.repository.branches.get(lower.baseRefName), `branch ${lower.baseRefName}`);
    collectCommits(state, pullRequest);
  }
}

/** Recomputes the list of commits. */
export function collectCommits(state: WorldState, pullRequest: PullRequest): void {
  const { baseRefOid, headRefOid } = pullRequest;
  pullRequest.commits = commitsBetween(state, baseRefOid, headRefOid).map(({ oid }) => ({ oid }));
}

/** Three dots: what the head changed since it left the base. */
export function filesOf(state: WorldState, { baseRefOid, headRefOid, renames }: PullRequest): FileChange[] {
  const base = mergeBase(state, baseRefOid, headRefOid) ?? baseRefOid;
  return changedFiles(commitAt(state, base).files, commitAt(state, headRefOid).files, renames);
}

/** Changes a text and keeps its history: newest first, the original included. */
export function edit(state: WorldState, text: Editable, by: string, body: string, at?: string): void {
  const editedAt = at ?? state.clock.now();
  const row = { deletedAt: null };
  if (text.edits.length === 0)
    text.edits.push({ ...row, editedAt: text.createdAt, editor: text.author, diff: text.body });
  text.edits.unshift({ ...row, editedAt, editor: by, diff: body });
  Object.assign(text, { body, lastEditedAt: editedAt, updatedAt: editedAt, editor: by });
}
