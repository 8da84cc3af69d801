import type { PullRequest } from '../../domain/pull-request.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { plural } from '../../prose/numbers.ts';
import { printable } from '../../prose/printable.ts';
import { changesBetween, commitsBetween } from '../git/changes.ts';
import { branchCommit, commitOf, defaultBranchOf, fetchAll, remoteAddress, remoteOf } from '../git/refs.ts';
import { toHtml } from '../rendering.ts';
import type { Terminal } from '../terminal.ts';
import type { Trouble } from '../trouble.ts';

/** What of the options decides what would be in the pull request. */
export interface BranchOptions {
  readonly base?: string;
  readonly head: string;
  readonly label?: readonly string[];
  readonly author?: string;
}

/** A branch of a clone, read as the pull request that it would be. */
export interface ReadBranch {
  readonly pull: PullRequest;
  readonly defaultBranch: string;
  /** The tip of the default branch, as far as the clone knows it. */
  readonly tip: string;
  /** Where the branch left its base. */
  readonly from: string;
}

/** The author of the future pull request, where `--author` does not name one: no account has such a name. */
const SOMEBODY = '(you)';

/** Reads a branch; `body` is the description, in Markdown. */
export function readBranch(
  { base: wanted, head: reference, label = [], author = SOMEBODY }: BranchOptions,
  body: string,
  terminal: Terminal,
): Result<ReadBranch, Trouble> {
  const defaultBranch = defaultBranchOf(terminal, wanted ?? null);
  if (!defaultBranch.ok) return defaultBranch;
  const base = wanted ?? defaultBranch.value;
  const ends = readEnds(base, reference, defaultBranch.value, terminal);
  if (!ends.ok) return ends;
  const { from, head, tip } = ends.value;
  const changes = changesBetween(terminal, from, head);
  if (changes === null) throw new Error('git does not compare two commits that it has');
  const repository = remoteAddress(terminal)?.repository ?? 'local/clone';
  const [subject = ''] = (terminal.git('log', '-1', '--format=%s', head) ?? '').split('\n');
  return ok({
    defaultBranch: defaultBranch.value,
    tip,
    from,
    pull: {
      repository,
      number: 0,
      title: subject,
      url: '',
      state: 'unopened',
      mergedAt: null,
      author: { login: author, kind: 'user' },
      base,
      head,
      headBranch: branchName(reference, terminal),
      headRepository: repository,
      body,
      html: toHtml(body),
      revisions: [],
      labels: label,
      changes,
      commits: commitsBetween(terminal, from, head, author),
      reviews: [],
      comments: [],
      timeline: [],
    },
  });
}

interface Ends {
  /** Where the branch left its base. */
  readonly from: string;
  readonly head: string;
  readonly tip: string;
}

function readEnds(base: string, reference: string, defaultBranch: string, terminal: Terminal): Result<Ends, Trouble> {
  const head = commitOf(terminal, reference);
  if (head === null)
    return fail({
      what: `--head: this clone has no commit for ${printable(reference)}.`,
      todo: 'Give a branch, a tag or a commit of this clone.',
    });
  const baseTip = branchCommit(terminal, base);
  if (baseTip === null) return noBranch('--base', base, terminal);
  const tip = branchCommit(terminal, defaultBranch);
  if (tip === null) return noBranch('the default branch', defaultBranch, terminal);
  const from = terminal.git('merge-base', baseTip, head)?.trim();
  return from === undefined ? fail(apart(reference, base, terminal)) : ok({ from, head, tip });
}

function noBranch(option: string, name: string, terminal: Terminal): Result<never, Trouble> {
  const what = `${option}: this clone has no commit for ${printable(name)}.`;
  const remote = remoteOf(terminal);
  return fail(
    remote === null
      ? { what, todo: 'Give a branch of this clone.' }
      : { what, todo: `If ${remote} has that branch, fetch it:`, run: fetchAll(remote) },
  );
}

function apart(reference: string, base: string, terminal: Terminal): Trouble {
  const what = `${printable(reference)} and ${printable(base)} have no commit in common in this clone.`;
  return terminal.git('rev-parse', '--is-shallow-repository')?.trim() === 'true'
    ? {
        what,
        todo: 'It is a shallow clone. Fetch the rest:',
        run: fetchAll(remoteOf(terminal) ?? 'origin', '--unshallow '),
      }
    : { what, todo: 'Give the branch that it began from: --base BRANCH' };
}

function branchName(reference: string, terminal: Terminal): string {
  if (reference !== 'HEAD') return reference;
  return terminal.git('symbolic-ref', '--quiet', '--short', 'HEAD')?.trim() ?? 'HEAD';
}

/** How many tracked files have changes that no commit holds: they are not judged. */
export function uncommitted(terminal: Terminal): string | null {
  const status = terminal.git('status', '--porcelain', '-z', '--untracked-files=no') ?? '';
  const count = status.split('\0').filter((entry) => /^.. ./.test(entry)).length;
  return count === 0
    ? null
    : `${plural(count, 'file has', 'files have')} changes that are not committed: they are not judged.`;
}
