import { createHash } from 'node:crypto';
import type { FileEntry, FileMode, Snapshot } from './model.ts';

/** Git's object store: real git ids, so equal folders have equal tree oids. */

export interface Blob {
  readonly __typename: 'Blob';
  readonly oid: string;
  readonly content: Buffer;
}
export interface TreeEntry {
  readonly name: string;
  readonly mode: FileMode | '040000';
  readonly oid: string;
}
export interface Tree {
  readonly __typename: 'Tree';
  readonly oid: string;
  readonly entries: readonly TreeEntry[];
}

export interface ObjectStore {
  putBlob(content: string | Uint8Array): Blob;
  putTree(files: Snapshot): Tree;
  blob(oid: string): Blob | undefined;
  tree(oid: string): Tree | undefined;
}

export function gitOid(kind: 'blob' | 'tree' | 'commit', content: Uint8Array): string {
  return createHash('sha1')
    .update(`${kind} ${String(content.byteLength)}\0`)
    .update(content)
    .digest('hex');
}

export function createObjectStore(): ObjectStore {
  const blobs = new Map<string, Blob>();
  const trees = new Map<string, Tree>();
  /** What has been put before, by its entries as they come: most folders of a commit are those of its parent. */
  const known = new Map<string, Tree>();

  function putEntries(entries: TreeEntry[]): Tree {
    const key = entries.map(({ mode, name, oid }) => `${mode} ${oid} ${name}`).join('\0');
    const tree = known.get(key) ?? hashed(entries);
    known.set(key, tree);
    return tree;
  }

  function hashed(entries: TreeEntry[]): Tree {
    const sortKey = (entry: TreeEntry): string => (entry.mode === '040000' ? `${entry.name}/` : entry.name);
    entries.sort((a, b) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))));
    const content = Buffer.concat(
      entries.flatMap((entry) => [
        Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.name}\0`),
        Buffer.from(entry.oid, 'hex'),
      ]),
    );
    const oid = gitOid('tree', content);
    const tree = trees.get(oid) ?? { __typename: 'Tree' as const, oid, entries };
    trees.set(oid, tree);
    return tree;
  }

  return {
    putBlob(content) {
      const buffer = Buffer.from(content);
      const oid = gitOid('blob', buffer);
      const blob = blobs.get(oid) ?? { __typename: 'Blob' as const, oid, content: buffer };
      blobs.set(oid, blob);
      return blob;
    },
    putTree(files) {
      const here: TreeEntry[] = [];
      const folders = new Map<string, Map<string, FileEntry>>();
      for (const [path, entry] of files) {
        const slash = path.indexOf('/');
        if (slash === -1) {
          here.push({ name: path, ...entry });
          continue;
        }
        const folder = path.slice(0, slash);
        const inside = folders.get(folder) ?? new Map<string, FileEntry>();
        inside.set(path.slice(slash + 1), entry);
        folders.set(folder, inside);
      }
      for (const [name, inside] of folders) here.push({ name, mode: '040000', oid: this.putTree(inside).oid });
      return putEntries(here);
    },
    blob: (oid) => blobs.get(oid),
    tree: (oid) => trees.get(oid),
  };
}

/** Null when the path leads nowhere; the root for an empty path. */
export function entryAt(store: ObjectStore, root: string, path: string): TreeEntry | null {
  let entry: TreeEntry = { name: '', mode: '040000', oid: root };
  for (const name of path.split('/').filter((part) => part !== '')) {
    const next = store.tree(entry.oid)?.entries.find((candidate) => candidate.name === name);
    if (next === undefined) return null;
    entry = next;
  }
  return entry;
}
