import { fail, ok, type Result } from '../../domain/result.ts';
import type { Terminal } from '../terminal.ts';
import type { Trouble } from '../trouble.ts';

/* Branches and commits as a clone knows them. */

/** The full id of the commit that a reference names; null: there is none. */
export function commitOf(terminal: Terminal, reference: string): string | null {
  const id = terminal.git('rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`);
  return id?.trim() || null;
}

/** The remote that pull requests go to; null: the clone has none. */
export function remoteOf(terminal: Terminal): string | null {
  const remotes = (terminal.git('remote') ?? '').split('\n').filter((name) => name !== '');
  return remotes.find((name) => name === 'origin') ?? remotes[0] ?? null;
}

/** A branch at its remote, as far as it was fetched, or else here. */
export function branchCommit(terminal: Terminal, branch: string): string | null {
  const remote = remoteOf(terminal);
  return (
    (remote === null ? null : commitOf(terminal, `refs/remotes/${remote}/${branch}`)) ??
    commitOf(terminal, `refs/heads/${branch}`)
  );
}

/** Returns the name of the default branch. Where no remote gives it, and there is no main or master, that is `base`; null: not given. */
export function defaultBranchOf(terminal: Terminal, base: string | null): Result<string, Trouble> {
  const remote = remoteOf(terminal);
  const head = terminal.git('symbolic-ref', '--quiet', '--short', `refs/remotes/${remote ?? 'origin'}/HEAD`)?.trim();
  if (head?.startsWith(`${remote ?? 'origin'}/`) === true) return ok(head.slice((remote ?? 'origin').length + 1));
  const usual = ['main', 'master'].find((name) => branchCommit(terminal, name) !== null);
  if (usual !== undefined) return ok(usual);
  if (terminal.git('rev-parse', '--git-dir') === null) return fail(noClone(terminal));
  if (remote !== null)
    return fail({
      what: 'This clone does not know which branch is the default branch.',
      todo: 'Ask the remote:',
      run: `${fetchAll(remote)} && git remote set-head ${remote} --auto`,
    });
  if (base !== null) return ok(base);
  return fail(
    branchesOf(terminal).length === 0
      ? { what: 'This repository has no commit yet.', todo: 'Commit something, then judge a branch that has more.' }
      : {
          what: 'This clone has no remote, so it does not know which branch is the default branch.',
          todo: 'Name it: --base BRANCH',
        },
  );
}

/** Why there is no clone to read here, and what to do. */
export function noClone(terminal: Terminal): Trouble {
  return terminal.git('--version') === null
    ? {
        what: 'git cannot be run: it is not installed, or not on the PATH.',
        todo: 'Install Git, or judge a pull request of GitHub with check --pr NUMBER --repo OWNER/NAME.',
      }
    : {
        what: 'This folder is no clone of a repository.',
        todo: 'Run the command where `git status` works, or judge a pull request of GitHub with check --pr NUMBER --repo OWNER/NAME.',
      };
}

/** Fetches all branches, also into a clone of a single one; `whole`: with all their history, into a shallow one. */
export function fetchAll(remote: string, whole: '' | '--unshallow ' = ''): string {
  return `git fetch ${whole}${remote} '+refs/heads/*:refs/remotes/${remote}/*'`;
}

/** Names of the branches that the clone knows, here and at its remotes. */
export function branchesOf(terminal: Terminal): string[] {
  const refs = terminal.git('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes') ?? '';
  const names = refs
    .split('\n')
    .map((ref) => ref.replace(/^refs\/heads\/|^refs\/remotes\/[^/]+\//, ''))
    .filter((name) => name !== '' && name !== 'HEAD');
  return [...new Set(names)];
}

/** Where the remote is, and which repository it is, by its address; null where that tells none. */
export function remoteAddress(terminal: Terminal): { readonly host: string; readonly repository: string } | null {
  const remote = remoteOf(terminal);
  const url = remote === null ? null : terminal.git('remote', 'get-url', remote);
  const [, host, repository] = REMOTE.exec(url?.trim() ?? '') ?? [];
  return host === undefined || repository === undefined ? null : { host, repository };
}

/** `https://github.com/acme/app.git`, `git@github.com:acme/app.git`, `ssh://git@github.com/acme/app`. */
const REMOTE = /^(?:\w+:\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
