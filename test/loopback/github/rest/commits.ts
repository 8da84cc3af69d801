import { changedFiles } from '../world/diff.ts';
import { ancestry, commitAt, commitsBetween, mergeBase, pathHistory, resolveRevision } from '../world/history.ts';
import type { Commit, FileChange, GitPerson } from '../world/model.ts';
import { user } from './accounts.ts';
import { htmlUrl, missing, ok, paged, refused, repoUrl, type RestAnswer, type RestCall, type Route } from './answer.ts';

const gitUser = (person: GitPerson, date: string) => ({ name: person.name, email: person.email, date });

export function commitBody(call: RestCall, commit: Commit): Record<string, unknown> {
  const url = repoUrl(call, `/commits/${commit.oid}`);
  return {
    url,
    sha: commit.oid,
    node_id: commit.id,
    html_url: htmlUrl(call, `/commit/${commit.oid}`),
    comments_url: `${url}/comments`,
    commit: {
      url: repoUrl(call, `/git/commits/${commit.oid}`),
      message: commit.message,
      comment_count: 0,
      author: gitUser(commit.author, commit.authoredDate),
      committer: gitUser(commit.committer, commit.committedDate),
      tree: { sha: commit.tree, url: repoUrl(call, `/git/trees/${commit.tree}`) },
      verification: verification(commit),
    },
    // An account that the e-mail maps to, a bot's included; null when it maps to none.
    author: known(call, commit.author),
    committer: known(call, commit.committer),
    parents: commit.parents.map((oid) => ({
      sha: oid,
      url: repoUrl(call, `/commits/${oid}`),
      html_url: htmlUrl(call, `/commit/${oid}`),
    })),
  };
}

const known = (call: RestCall, person: GitPerson) =>
  call.world.account(person.login) === null ? null : user(call, person.login);

function verification({ signature }: Commit): Record<string, unknown> {
  const signed = signature !== null;
  return {
    verified: signature?.isValid ?? false,
    reason: signature === null ? 'unsigned' : signature.state.toLowerCase(),
    signature: signed ? '-----BEGIN PGP SIGNATURE-----' : null,
    payload: signed ? 'payload' : null,
    verified_at: null,
  };
}

const statuses = {
  ADDED: 'added',
  CHANGED: 'changed',
  COPIED: 'copied',
  DELETED: 'removed',
  MODIFIED: 'modified',
  RENAMED: 'renamed',
} as const;

export function diffEntry(call: RestCall, head: string, file: FileChange): Record<string, unknown> {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.oid,
    filename: file.path,
    status: statuses[file.changeType],
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: htmlUrl(call, `/blob/${head}/${path}`),
    raw_url: htmlUrl(call, `/raw/${head}/${path}`),
    contents_url: repoUrl(call, `/contents/${path}?ref=${head}`),
    ...(file.previous !== null && { previous_filename: file.previous }),
  };
}

function getCommit(call: RestCall): RestAnswer {
  const commit = resolveRevision(call.world, call.repository, call.params['ref'] ?? '');
  if (commit === null) return missing();
  const parent = commit.parents[0];
  const files = changedFiles(
    call.world.objects,
    parent === undefined ? new Map() : commitAt(call.world, parent).files,
    commit.files,
  );
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return paged(
    call,
    files,
    (page) => ({
      ...commitBody(call, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: page.map((file) => diffEntry(call, commit.oid, file as FileChange)),
    }),
    call.world.limits.compareFiles,
  );
}

function compare(call: RestCall): RestAnswer {
  const { world, repository } = call;
  // `owner:branch` names a fork's branch; the fork shares the object store.
  const [base = null, head = null] = (call.params['basehead'] ?? '').split('...').map((side) => {
    const [owner, branch] = side.includes(':') ? side.split(':') : [repository.owner, side];
    const where = world.repositories.find((each) => each.owner === owner);
    return where === undefined ? null : resolveRevision(world, where, branch ?? '');
  });
  if (base === null || head === null) return missing();
  const ahead = commitsBetween(world, base.oid, head.oid);
  const behind = commitsBetween(world, head.oid, base.oid);
  const common = commitAt(world, mergeBase(world, base.oid, head.oid) ?? base.oid);
  const changed = changedFiles(world.objects, common.files, head.files);
  const { diffTooLarge } = world.behaviours;
  if (diffTooLarge !== null && changed.length > diffTooLarge && (call.query.get('page') ?? '1') === '1')
    return refused(500, 'Server Error: Sorry, this diff is taking too long to generate.');
  const files = changed.slice(0, world.limits.compareFiles);
  const url = repoUrl(call, `/compare/${call.params['basehead'] ?? ''}`);
  const html = htmlUrl(call, `/compare/${call.params['basehead'] ?? ''}`);
  const firstPage = (call.query.get('page') ?? '1') === '1';
  return paged(
    call,
    ahead,
    (page) => ({
      url,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitBody(call, base),
      merge_base_commit: commitBody(call, common),
      status:
        ahead.length === 0
          ? behind.length === 0
            ? 'identical'
            : 'behind'
          : behind.length === 0
            ? 'ahead'
            : 'diverged',
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: page.map((commit) => commitBody(call, commit as Commit)),
      // All files come with the first page, however many pages of commits there are.
      files: firstPage ? files.map((file) => diffEntry(call, head.oid, file)) : [],
    }),
    250,
  );
}

function listCommits(call: RestCall): RestAnswer {
  const head = resolveRevision(call.world, call.repository, call.query.get('sha') ?? 'HEAD');
  if (head === null) return missing();
  const path = call.query.get('path');
  const commits = path === null ? ancestry(call.world, [head.oid]) : pathHistory(call.world, head, path);
  return paged(
    call,
    commits.map((commit) => commitBody(call, commit)),
  );
}

function gitCommit(call: RestCall): RestAnswer {
  const commit = call.world.commits.get(call.params['commit_sha'] ?? '');
  if (commit === undefined) return missing();
  const body = commitBody(call, commit)['commit'] as Record<string, unknown>;
  return ok({
    sha: commit.oid,
    node_id: commit.id,
    url: body['url'],
    html_url: htmlUrl(call, `/commit/${commit.oid}`),
    author: body['author'],
    committer: body['committer'],
    message: commit.message,
    tree: body['tree'],
    verification: body['verification'],
    parents: commit.parents.map((oid) => ({
      sha: oid,
      url: repoUrl(call, `/git/commits/${oid}`),
      html_url: htmlUrl(call, `/commit/${oid}`),
    })),
  });
}

export const commitRoutes: readonly Route[] = [
  { method: 'GET', template: '/repos/{owner}/{repo}/commits/{ref}', handle: getCommit },
  { method: 'GET', template: '/repos/{owner}/{repo}/commits', handle: listCommits },
  { method: 'GET', template: '/repos/{owner}/{repo}/git/commits/{commit_sha}', handle: gitCommit },
  { method: 'GET', template: '/repos/{owner}/{repo}/compare/{basehead}', handle: compare },
];
