import { resolveRevision } from '../world/history.ts';
import { entryAt } from '../world/objects.ts';
import { nameWithOwner } from '../world/state.ts';
import { missing, ok, type RestAnswer, type RestCall, type Route } from './answer.ts';

/** The repository and its files. */

const isRaw = ({ accept }: RestCall): boolean => /application\/vnd\.github\.(v3\.)?raw/.test(accept);
/** Bytes: a larger file is not in the answer. */
const inlineLimit = 1024 * 1024;

function contents(call: RestCall): RestAnswer {
  const commit = resolveRevision(call.world, call.repository, call.query.get('ref') ?? 'HEAD');
  const path = (call.params['path'] ?? '').replace(/^\/+|\/+$/g, '');
  const entry = commit === null ? null : entryAt(call.world.objects, commit.tree, path);
  if (entry === null) return missing();
  const { objects } = call.world;
  const tree = objects.tree(entry.oid);
  if (tree !== undefined)
    return ok(tree.entries.slice(0, 1000).map(({ name, oid }) => ({ name, sha: oid, path: `${path}/${name}` })));
  const content = objects.blob(entry.oid)?.content ?? Buffer.alloc(0);
  if (isRaw(call)) return { status: 200, body: content };
  if (entry.mode === '120000') return ok({ type: 'symlink', path, target: content.toString('utf8') });
  const isInline = content.byteLength <= inlineLimit;
  return ok({
    type: 'file',
    path,
    encoding: isInline ? 'base64' : 'none',
    content: isInline ? content.toString('base64').replace(/.{60}/g, '$&\n') : '',
  });
}

function blob(call: RestCall): RestAnswer {
  const found = call.world.objects.blob(call.params['file_sha'] ?? '');
  if (found === undefined) return missing();
  return isRaw(call)
    ? { status: 200, body: found.content }
    : ok({ sha: found.oid, content: found.content.toString('base64'), encoding: 'base64' });
}

function tree(call: RestCall): RestAnswer {
  const name = call.params['tree_sha'] ?? '';
  const { objects, limits } = call.world;
  const root = objects.tree(name)?.oid ?? resolveRevision(call.world, call.repository, name)?.tree;
  if (root === undefined) return missing();
  const recursive = call.query.get('recursive') !== null;
  const entries: Record<string, unknown>[] = [];
  const walk = (oid: string, prefix: string): void => {
    for (const entry of objects.tree(oid)?.entries ?? []) {
      const path = prefix + entry.name;
      const isFolder = entry.mode === '040000';
      entries.push({ path, mode: entry.mode, type: isFolder ? 'tree' : 'blob', sha: entry.oid });
      if (isFolder && recursive) walk(entry.oid, `${path}/`);
    }
  };
  walk(root, '');
  return ok({ sha: root, tree: entries.slice(0, limits.treeEntries), truncated: entries.length > limits.treeEntries });
}

export const contentRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/repos/{owner}/{repo}',
    handle: ({ repository }) =>
      ok({
        id: repository.databaseId,
        full_name: nameWithOwner(repository),
        private: repository.isPrivate,
        default_branch: repository.defaultBranch,
      }),
  },
  { method: 'GET', template: '/repos/{owner}/{repo}/contents/{path}', handle: contents },
  { method: 'GET', template: '/repos/{owner}/{repo}/git/blobs/{file_sha}', handle: blob },
  { method: 'GET', template: '/repos/{owner}/{repo}/git/trees/{tree_sha}', handle: tree },
];
