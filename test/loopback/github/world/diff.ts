import type { FileChange, Snapshot } from './model.ts';
import type { ObjectStore } from './objects.ts';

/**
 * What differs between two snapshots, sorted by path. A deleted and an added
 * file of equal content are one rename, as GitHub sees it; `renames` declares
 * those that only similarity would show.
 */
export function changedFiles(
  store: ObjectStore,
  before: Snapshot,
  after: Snapshot,
  renames: readonly { from: string; to: string }[] = [],
): FileChange[] {
  const deleted = new Map([...before].filter(([path]) => !after.has(path)));
  const changes: FileChange[] = [];
  for (const [path, entry] of after) {
    const old = before.get(path);
    if (old?.oid === entry.oid && old.mode === entry.mode) continue;
    if (old !== undefined) {
      const changeType = old.oid === entry.oid ? 'CHANGED' : 'MODIFIED';
      changes.push({ path, previous: null, changeType, oid: entry.oid, ...lineCounts(store, old.oid, entry.oid) });
      continue;
    }
    const declared = renames.find((rename) => rename.to === path && deleted.has(rename.from))?.from;
    const declaredElsewhere = new Set(renames.map((rename) => rename.from));
    const previous =
      declared ??
      [...deleted].find(
        ([from, gone]) => gone.oid === entry.oid && !declaredElsewhere.has(from) && lines(store, gone.oid).length > 0,
      )?.[0];
    const gone = previous === undefined ? undefined : deleted.get(previous);
    if (previous !== undefined && gone !== undefined) {
      deleted.delete(previous);
      changes.push({
        path,
        previous,
        changeType: 'RENAMED',
        oid: entry.oid,
        ...lineCounts(store, gone.oid, entry.oid),
      });
    } else {
      changes.push({
        path,
        previous: null,
        changeType: 'ADDED',
        oid: entry.oid,
        ...lineCounts(store, null, entry.oid),
      });
    }
  }
  for (const [path, entry] of deleted) {
    changes.push({
      path,
      previous: null,
      changeType: 'DELETED',
      oid: entry.oid,
      ...lineCounts(store, entry.oid, null),
    });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function lines(store: ObjectStore, oid: string | null): string[] {
  const text = oid === null ? '' : (store.blob(oid)?.content.toString('utf8') ?? '');
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Lines that the other side has not, as a multiset: close enough to a diff for counts. */
function lineCounts(
  store: ObjectStore,
  before: string | null,
  after: string | null,
): { additions: number; deletions: number } {
  const counts = new Map<string, number>();
  for (const line of lines(store, after)) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of lines(store, before)) counts.set(line, (counts.get(line) ?? 0) - 1);
  let additions = 0;
  let deletions = 0;
  for (const count of counts.values()) {
    if (count > 0) additions += count;
    else deletions -= count;
  }
  return { additions, deletions };
}
