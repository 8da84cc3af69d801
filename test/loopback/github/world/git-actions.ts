import { changedFiles } from './diff.ts';
import { commitAt, isAncestor, resolveRevision } from './history.ts';
import type { Activity, ActivityType, Commit, FileEntry, FileMode, GitPerson, Repository, Snapshot } from './model.ts';
import { gitOid } from './objects.ts';
import { retarget, syncPullRequests } from './pull-request-sync.ts';
import { findRepository, found, gitHubEmail, nameWithOwner, type WorldState } from './state.ts';

export type PersonLike = string | { name?: string; email: string; login?: string | null };
export type FileLike = string | Uint8Array | { content: string | Uint8Array; mode: FileMode } | null;

/** The state with what Git does to it. */
export type GitWorld = WorldState & ReturnType<typeof gitActions>;

export interface CommitOptions {
  /** Path to new content; null deletes. */
  changes?: Readonly<Record<string, FileLike>>;
  /** Instead of the first parent's files with `changes`. */
  files?: Snapshot;
  /** oid or branch; default: the branch's head, else the default branch's. */
  parent?: string;
  /** For a merge commit. Takes precedence over `parent`; empty for a root. */
  parents?: readonly string[];
  /** Moves (or creates) this branch, as a push does. Without it the commit hangs in the air. */
  branch?: string;
  /** `owner/name`; default: the world's repository. */
  repository?: string;
  message?: string;
  /** A login, or a bare e-mail that may map to no account. Default github-actions. */
  author?: PersonLike;
  /** Default: the author. `web-flow` is GitHub itself. */
  committer?: PersonLike;
  signature?: 'github' | 'verified' | 'invalid' | { isValid: boolean; wasSignedByGitHub: boolean } | null;
  /** Who pushes; default: the author. Null: the activity names nobody. */
  pushedBy?: string | null;
  activity?: ActivityType;
  date?: string;
}

export function gitActions(state: WorldState) {
  const repositoryNamed = (fullName: string | undefined): Repository =>
    fullName === undefined ? state.repository : found(findRepository(state, fullName), `repository ${fullName}`);

  function head(branch: string = state.repository.defaultBranch, repository?: string): Commit {
    return commitAt(state, found(repositoryNamed(repository).branches.get(branch), `branch ${branch}`));
  }

  /** Creates a commit, and pushes it when `branch` is given. */
  function commit(options: CommitOptions = {}): Commit {
    const repository = repositoryNamed(options.repository);
    const parents = (options.parents ?? defaultParents(repository, options)).map(
      (name) => found(resolveRevision(state, repository, name), `commit ${name}`).oid,
    );
    const files = options.files ?? changedSnapshot(state, parents[0], options.changes ?? {});
    const author = person(state, options.author ?? 'github-actions');
    const committer = options.committer === undefined ? author : person(state, options.committer);
    const message = options.message ?? 'Change';
    const date = options.date ?? state.clock.now();
    const tree = state.objects.putTree(files).oid;
    const stamp = (who: GitPerson): string => `${who.name} <${who.email}> ${String(Date.parse(date) / 1000)} +0000`;
    const oid = gitOid(
      'commit',
      Buffer.from(
        [
          `tree ${tree}`,
          ...parents.map((parent) => `parent ${parent}`),
          `author ${stamp(author)}`,
          `committer ${stamp(committer)}`,
          '',
          message,
        ].join('\n'),
      ),
    );
    const created: Commit = {
      __typename: 'Commit',
      oid,
      parents,
      message,
      tree,
      files,
      author,
      committer,
      coAuthors: coAuthors(state, message),
      committedDate: date,
      signature: signatureOf(options.signature ?? null),
    };
    state.commits.set(oid, created);
    if (options.branch !== undefined) {
      const by = options.pushedBy === undefined ? (author.login ?? null) : options.pushedBy;
      moveBranch(options.branch, oid, {
        by,
        repository: nameWithOwner(repository),
        ...(options.activity && { type: options.activity }),
      });
    }
    return created;
  }

  /** Pushes: creates, forwards or (when history is lost) force-pushes the branch. */
  function moveBranch(
    branch: string,
    to: string,
    options: { by: string | null; repository?: string; type?: ActivityType },
  ): void {
    const repository = repositoryNamed(options.repository);
    const target = found(resolveRevision(state, repository, to), `commit ${to}`).oid;
    const before = repository.branches.get(branch);
    if (before === target) return;
    const forced = before !== undefined && !isAncestor(state, before, target);
    const type = options.type ?? (before === undefined ? 'branch_creation' : forced ? 'force_push' : 'push');
    repository.branches.set(branch, target);
    record({
      repository: nameWithOwner(repository),
      ref: `refs/heads/${branch}`,
      before: before ?? zeros,
      after: target,
      type,
      actor: options.by,
    });
    syncPullRequests(state, repository, branch);
  }

  function deleteBranch(branch: string, options: { by: string; repository?: string }): void {
    const repository = repositoryNamed(options.repository);
    const before = found(repository.branches.get(branch), `branch ${branch}`);
    repository.branches.delete(branch);
    record({
      repository: nameWithOwner(repository),
      ref: `refs/heads/${branch}`,
      before,
      after: zeros,
      type: 'branch_deletion',
      actor: options.by,
    });
    if (!repository.isFork) retarget(state, branch);
  }

  /** A fork with the default branch as it is now. */
  function fork(owner: string): Repository {
    const { defaultBranch, name, isPrivate } = state.repository;
    const copy: Repository = {
      databaseId: state.nextId(),
      owner,
      name,
      isPrivate,
      isFork: true,
      defaultBranch,
      branches: new Map([[defaultBranch, head().oid]]),
    };
    state.repositories.push(copy);
    return copy;
  }

  function record(activity: Omit<Activity, 'id' | 'timestamp'>): void {
    state.activity.push({ id: state.nextId(), timestamp: state.clock.now(), ...activity });
  }

  function readFile(path: string, revision = 'HEAD'): string | null {
    const entry = resolveRevision(state, state.repository, revision)?.files.get(path);
    return entry === undefined ? null : (state.objects.blob(entry.oid)?.content.toString('utf8') ?? null);
  }

  return {
    head,
    commit,
    moveBranch,
    deleteBranch,
    fork,
    readFile,
    /** What differs between two revisions. */
    diff: (before: string, after: string) =>
      changedFiles(
        found(resolveRevision(state, state.repository, before), before).files,
        found(resolveRevision(state, state.repository, after), after).files,
      ),
    /** The next look-ups of this commit's pull requests find none, as right after a squash merge. */
    lagAssociations(oid: string, lookUps: number): void {
      let left = lookUps;
      state.behaviours.unindexed.set(oid, () => (left -= 1) >= 0);
    },
  };
}

const zeros = '0'.repeat(40);

function defaultParents(repository: Repository, options: CommitOptions): string[] {
  if (options.parent !== undefined) return [options.parent];
  const own = options.branch === undefined ? undefined : repository.branches.get(options.branch);
  const head = own ?? repository.branches.get(repository.defaultBranch);
  return head === undefined ? [] : [head];
}

export function changedSnapshot(
  state: WorldState,
  parent: string | undefined,
  changes: Readonly<Record<string, FileLike>>,
): Snapshot {
  const files = new Map<string, FileEntry>(parent === undefined ? [] : commitAt(state, parent).files);
  for (const [path, file] of Object.entries(changes)) {
    if (file === null) {
      files.delete(path);
      continue;
    }
    const plain =
      typeof file === 'string' || file instanceof Uint8Array ? { content: file, mode: '100644' as const } : file;
    files.set(path, { oid: state.objects.putBlob(plain.content).oid, mode: plain.mode });
  }
  return files;
}

export function person(state: WorldState, who: PersonLike): GitPerson {
  if (who === 'web-flow') return { name: 'GitHub', email: gitHubEmail, login: 'web-flow' };
  if (typeof who === 'string') {
    const account = found(state.account(who), `account ${who}`);
    return { name: account.login, email: found(account.emails[0], `e-mail of ${who}`), login: account.login };
  }
  return {
    name: who.name ?? who.email,
    email: who.email,
    login: who.login === undefined ? loginOf(state, who.email) : who.login,
  };
}

function loginOf(state: WorldState, email: string): string | null {
  const wanted = email.toLowerCase();
  return state.accounts.find((account) => account.emails.some((own) => own.toLowerCase() === wanted))?.login ?? null;
}

function coAuthors(state: WorldState, message: string): GitPerson[] {
  return [...message.matchAll(/^co-authored-by:\s*(.*?)\s*<([^>]+)>\s*$/gim)].map(([, name = '', email = '']) => ({
    name,
    email,
    login: loginOf(state, email),
  }));
}

function signatureOf(kind: CommitOptions['signature']): Commit['signature'] {
  if (kind == null) return null;
  return typeof kind === 'object' ? kind : { isValid: kind !== 'invalid', wasSignedByGitHub: kind === 'github' };
}
