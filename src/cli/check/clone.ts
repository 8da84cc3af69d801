import { check } from '../../check/check.ts';
import type { Resolve } from '../../check/ports.ts';
import type { Outcome } from '../../codes/outcome.ts';
import { ok } from '../../domain/result.ts';
import type { TextFile } from '../../github/files.ts';
import type { RepositoryState } from '../../github/repository-state.ts';
import { printable } from '../../prose/printable.ts';
import { readOrExplain, readPolicyOrExplain, sayProblems, sayTrouble } from '../trouble.ts';
import { readTextFile } from '../git/files.ts';
import { committedFiles, filesAsIfMerged, type RepositoryFiles } from './repository-files.ts';
import { localResolve, readInventoryOption, resolveInPlace, type InventoryOptions } from '../inventory.ts';
import { withinTime, withProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { readBranch, uncommitted, type BranchOptions, type ReadBranch } from './branch.ts';
import { cloneSources } from './sources.ts';

/** The options of `check` that a clone answers. */
export interface CloneOptions extends InventoryOptions, BranchOptions {
  readonly body?: string;
  readonly policy?: string;
  readonly policyPath: string;
}

/** What the check would say of a branch of this clone; null after saying why it cannot be judged. */
export async function checkClone(options: CloneOptions, terminal: Terminal): Promise<Outcome | null> {
  const body =
    options.body === undefined
      ? ''
      : readOrExplain(terminal, options.body, 'Give the file with the description, or - for standard input.');
  if (body === null) return null;
  const branch = readBranch(options, body, terminal);
  if (!branch.ok) {
    sayTrouble(terminal, branch.error);
    return null;
  }
  const policy = readPolicyFile(options, branch.value, terminal);
  if (policy === undefined) return null;
  if (branch.value.pull.changes.length === 0) terminal.err(nothingChanged(options, branch.value));
  const given = readInventoryOption(options, null, terminal);
  if (!given.ok) {
    sayProblems(terminal, given.error);
    return null;
  }
  for (const note of options.head === 'HEAD' ? [uncommitted(terminal)] : []) if (note !== null) terminal.err(note);
  // A file of the repository is read as the action reads it, at the commit that is asked about.
  const files = options.policy === undefined ? committedFiles(terminal) : filesAsIfMerged(branch.value.tip, terminal);
  return withProgress(terminal, 'Judging', () =>
    withinTime(terminal, (deadline) => {
      const resolve =
        resolveInPlace(options, deadline, terminal) ?? localResolve(terminal, deadline, options, files.sites);
      return judge(branch.value, policy, options.policyPath, resolve, files, terminal);
    }),
  );
}

async function judge(
  { pull, defaultBranch, tip, from }: ReadBranch,
  policy: TextFile | null,
  policyPath: string,
  resolve: Resolve,
  files: RepositoryFiles,
  terminal: Terminal,
): Promise<Outcome> {
  const repository: RepositoryState = {
    repository: pull.repository,
    defaultBranch,
    tip,
    policy,
    policySince: null,
    policyFirst: false,
  };
  const sources = {
    ...cloneSources({ policyPath, author: pull.author?.login ?? '', from }, terminal),
    readFile: files.text,
  };
  const now = () => Promise.resolve(ok(terminal.now().getTime()));
  const outcome = await check({ pull, repository }, sources, { resolve, now });
  // Before there is a pull request there is no plan that anybody could approve.
  return { ...outcome, plan: null };
}

/** The note for a branch without changes, which may be the wrong one. */
function nothingChanged({ head }: CloneOptions, { pull }: ReadBranch): string {
  return `${printable(head)} changes nothing in ${printable(pull.base)}, so there is nothing to judge. Give another branch with --head, or the branch that it began from with --base.`;
}

/**
 * Returns the policy of the default branch, as the action reads it, or the file of `--policy`. Null where the default branch
 * has no policy; undefined, after an error message, where the file cannot be used.
 */
function readPolicyFile(
  { policy, policyPath }: CloneOptions,
  { tip }: ReadBranch,
  terminal: Terminal,
): TextFile | null | undefined {
  if (policy !== undefined) {
    const read = readPolicyOrExplain(terminal, policy);
    return read === null ? undefined : { kind: 'text', text: read.text };
  }
  const file = readTextFile(terminal, policyPath, tip);
  return file.ok ? file.value : null;
}
