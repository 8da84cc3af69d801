import { fail, ok } from '../domain/result.ts';
import type { InventoryDeps } from '../inventory/index.ts';
import type { Terminal } from './terminal.ts';

/* Files of sites, as this machine has them. */

/** Reads a file of sites as it lies in the folder, or at the tip of its own branch as far as this clone knows it. */
export function folderFile(terminal: Terminal): InventoryDeps['readFile'] {
  return ({ path, branch }) => {
    const asked = `inventory file ${path}`;
    const at = branch === null ? 'this folder' : `branch ${branch.name} as this clone knows it`;
    const content = branch === null ? readFrom(path, terminal) : readFromBranch(path, branch.name, terminal);
    return Promise.resolve(
      content === null
        ? fail({
            code: 'inventory.unavailable',
            asked,
            expected: `a file of that path in ${at}`,
            observed: 'none',
            key: 'path',
          })
        : ok(content),
    );
  };
}

interface ReadFile {
  readonly content: Uint8Array;
  readonly changedAt: string;
}

function readFrom(path: string, terminal: Terminal): ReadFile | null {
  if (!terminal.exists(path)) return null;
  const unchanged = terminal.git('diff', '--quiet', 'HEAD', '--', path) !== null;
  const committed = unchanged ? dateOf('HEAD', path, terminal) : null;
  return { content: terminal.readBytes(path), changedAt: committed ?? terminal.now().toISOString() };
}

/** A file as a commit of this clone has it; null: it has none of that path. */
export function readCommitted(commit: string, path: string, terminal: Terminal): ReadFile | null {
  const content = terminal.gitBytes('cat-file', 'blob', `${commit}:${path}`);
  const changedAt = content === null ? null : dateOf(commit, path, terminal);
  return content === null || changedAt === null ? null : { content, changedAt };
}

/** When a file last changed, up to a commit; null: never. */
function dateOf(commit: string, path: string, terminal: Terminal): string | null {
  const date = terminal.git('log', '-1', '--format=%cI', commit, '--', path)?.trim() ?? '';
  return date === '' ? null : new Date(date).toISOString();
}

/** Who has pushed to a branch only GitHub knows: here it is taken as it is. */
function readFromBranch(path: string, branch: string, terminal: Terminal): ReadFile | null {
  const ref = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`].find(
    (name) => terminal.git('rev-parse', '--verify', '--quiet', `${name}^{commit}`) !== null,
  );
  return ref === undefined ? null : readCommitted(ref, path, terminal);
}
