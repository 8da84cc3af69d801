import type { Failure } from '../domain/finding.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { FoundFile } from '../inventory/file.ts';
import { heldBytes, type ReadBytes } from '../inventory/file-reading.ts';
import type { InventoryDeps } from '../inventory/index.ts';
import { textFileOf, type TextFile } from '../github/files.ts';
import { branchCommit } from './git/refs.ts';
import type { Terminal } from './terminal.ts';

/* Files of sites, as this machine has them. */

type FindSites = InventoryDeps['findFile'];

/** Reads a file of sites as it lies in the folder, or at the tip of its own branch as far as this clone knows it. */
export function folderFile(terminal: Terminal): FindSites {
  return ({ path, branch }) =>
    Promise.resolve(
      branch === null ? found(path, 'this folder', readFrom(path, terminal)) : ofBranch(path, branch.name, terminal),
    );
}

/** Reads it as a commit has it, or at the tip of its own branch. */
export function committedFile(commit: string, terminal: Terminal): FindSites {
  return ({ path, branch }) =>
    Promise.resolve(
      branch === null
        ? found(path, `commit ${commit.slice(0, 12)}`, readCommitted(commit, path, terminal))
        : ofBranch(path, branch.name, terminal),
    );
}

function found(path: string, where: string, file: FoundFile | null): Result<FoundFile, Failure> {
  if (file !== null) return ok(file);
  const asked = `inventory file ${path}`;
  const expected = `a file of that path in ${where}`;
  return fail({ code: 'inventory.unavailable', asked, expected, observed: 'none', key: 'path' });
}

function readFrom(path: string, terminal: Terminal): FoundFile | null {
  if (!terminal.exists(path) || !isReadable(path, terminal)) return null;
  const unchanged = terminal.git('diff', '--quiet', 'HEAD', '--', `:(literal)${path}`) !== null;
  const committed = unchanged ? dateOf('HEAD', path, '', terminal) : null;
  return { read: piecesOf(path, terminal), changedAt: committed ?? terminal.now().toISOString() };
}

/** Whether there is something at a path that can be read, and no folder. */
export function isReadable(path: string, terminal: Pick<Terminal, 'pieces'>): boolean {
  try {
    const pieces = terminal.pieces(path);
    pieces.next();
    pieces.return();
    return true;
  } catch {
    return false;
  }
}

/** Reads a file that can be read, piece by piece. */
export function piecesOf(path: string, terminal: Pick<Terminal, 'pieces'>): ReadBytes<never> {
  return (open) => {
    const sink = open();
    for (const piece of terminal.pieces(path)) sink.add(piece);
    return Promise.resolve(ok(sink));
  };
}

/** The content of a file; null: it is a folder, or may not be read. */
export function bytesOf(path: string, terminal: Pick<Terminal, 'readBytes'>): Uint8Array<ArrayBuffer> | null {
  try {
    return terminal.readBytes(path);
  } catch {
    return null;
  }
}

/** A file of the folder as GitHub would give it, or why there is no text. */
export function textFileAt(path: string, terminal: Pick<Terminal, 'readBytes'>): TextFile {
  const bytes = bytesOf(path, terminal);
  return bytes === null ? { kind: 'unreadable', why: 'a folder, or a file that cannot be read' } : textFileOf(bytes);
}

/** A file as a commit of this clone has it; null: it has none of that path. */
function readCommitted(commit: string, path: string, terminal: Terminal): FoundFile | null {
  const content = terminal.gitBytes('cat-file', 'blob', `${commit}:${path}`);
  const changedAt = content === null ? null : dateOf(commit, path, 'top,', terminal);
  return content === null || changedAt === null ? null : { read: heldBytes(content), changedAt };
}

/** When a file last changed, up to a commit; null: never. `from`: where its path begins, here or at the root. */
function dateOf(commit: string, path: string, from: '' | 'top,', terminal: Terminal): string | null {
  const date = terminal.git('log', '-1', '--format=%cI', commit, '--', `:(${from}literal)${path}`)?.trim() ?? '';
  return date === '' ? null : new Date(date).toISOString();
}

/** Who has pushed to a branch only GitHub knows: here it is taken as it is. */
function ofBranch(path: string, branch: string, terminal: Terminal): Result<FoundFile, Failure> {
  const commit = branchCommit(terminal, branch);
  const file = commit === null ? null : readCommitted(commit, path, terminal);
  return found(path, `branch ${branch} as this clone knows it`, file);
}
