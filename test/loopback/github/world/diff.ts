import type { FileChange, Snapshot } from './model.ts';
import { gitOid } from './objects.ts';

const EMPTY = gitOid('blob', new Uint8Array());

/**
 * What differs between two snapshots, sorted by path. A deleted and an added
 * file of equal content are one rename, as GitHub sees it; `renames` declares
 * those that only similarity would show.
 */
export function changedFiles(
  before: Snapshot,
  after: Snapshot,
  renames: readonly { from: string; to: string }[] = [],
): FileChange[] {
  const deleted = new Map([...before].filter(([path]) => !after.has(path)));
  const declared = new Set(renames.map(({ from }) => from));
  const changes: FileChange[] = [];
  for (const [path, entry] of after) {
    const old = before.get(path);
    if (old !== undefined) {
      const changeType = old.oid === entry.oid ? 'CHANGED' : 'MODIFIED';
      if (old.oid !== entry.oid || old.mode !== entry.mode) changes.push({ path, previous: null, changeType });
      continue;
    }
    const previous =
      renames.find(({ from, to }) => to === path && deleted.has(from))?.from ??
      [...deleted].find(([from, { oid }]) => oid === entry.oid && !declared.has(from) && oid !== EMPTY)?.[0] ??
      null;
    if (previous !== null) deleted.delete(previous);
    changes.push({ path, previous, changeType: previous === null ? 'ADDED' : 'RENAMED' });
  }
  for (const path of deleted.keys()) changes.push({ path, previous: null, changeType: 'DELETED' });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
