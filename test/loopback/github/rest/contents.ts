import { resolveRevision } from '../world/history.ts';
import { entryAt, type TreeEntry } from '../world/objects.ts';
import { fullRepository } from './accounts.ts';
import { htmlUrl, missing, ok, repoUrl, type RestAnswer, type RestCall, type Route } from './answer.ts';

/** Files: contents, blobs, trees, refs. */

const inlineLimit = 1024 * 1024;

function contents(call: RestCall): RestAnswer {
  const revision = call.query.get('ref') ?? 'HEAD';
  const commit = resolveRevision(call.world, call.repository, revision);
  const path = (call.params['path'] ?? '').replace(/^\/+|\/+$/g, '');
  const entry = commit === null ? null : entryAt(call.world.objects, commit.tree, path);
  if (entry === null) return missing();
  const tree = call.world.objects.tree(entry.oid);
  if (tree !== undefined) {
    // A listing says what each entry is, but does not hold its content.
    return ok(
      tree.entries
        .slice(0, 1000)
        .map((each) => describe(call, path === '' ? each.name : `${path}/${each.name}`, each, revision)),
    );
  }
  const content = call.world.objects.blob(entry.oid)?.content ?? Buffer.alloc(0);
  if (/application\/vnd\.github\.(v3\.)?raw/.test(call.accept)) {
    return {
      status: 200,
      body: content,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    };
  }
  if (entry.mode === '120000')
    return ok({ ...describe(call, path, entry, revision), target: content.toString('utf8') });
  const inline = content.byteLength <= inlineLimit;
  return ok({
    ...describe(call, path, entry, revision),
    encoding: inline ? 'base64' : 'none',
    content: inline ? content.toString('base64').replace(/.{60}/g, '$&\n') : '',
  });
}

function describe(call: RestCall, path: string, entry: TreeEntry, revision: string): Record<string, unknown> {
  const type = entry.mode === '040000' ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file';
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const url = repoUrl(call, `/contents/${encoded}?ref=${revision}`);
  const git = repoUrl(call, `/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.oid}`);
  const html = htmlUrl(call, `/${type === 'dir' ? 'tree' : 'blob'}/${revision}/${encoded}`);
  return {
    type,
    name: path.split('/').at(-1),
    path,
    sha: entry.oid,
    size: call.world.objects.blob(entry.oid)?.content.byteLength ?? 0,
    url,
    git_url: git,
    html_url: html,
    download_url: type === 'dir' ? null : htmlUrl(call, `/raw/${revision}/${encoded}`),
    _links: { self: url, git, html },
  };
}

function blob(call: RestCall): RestAnswer {
  const found = call.world.objects.blob(call.params['file_sha'] ?? '');
  if (found === undefined) return missing();
  if (/application\/vnd\.github\.(v3\.)?raw/.test(call.accept)) return { status: 200, body: found.content };
  return ok({
    sha: found.oid,
    node_id: `B_${found.oid}`,
    size: found.content.byteLength,
    url: repoUrl(call, `/git/blobs/${found.oid}`),
    content: found.content.toString('base64'),
    encoding: 'base64',
  });
}

function tree(call: RestCall): RestAnswer {
  const name = call.params['tree_sha'] ?? '';
  const root = call.world.objects.tree(name)?.oid ?? resolveRevision(call.world, call.repository, name)?.tree;
  if (root === undefined) return missing();
  const recursive = call.query.get('recursive') !== null;
  const entries: Record<string, unknown>[] = [];
  const walk = (oid: string, prefix: string): void => {
    for (const entry of call.world.objects.tree(oid)?.entries ?? []) {
      const folder = entry.mode === '040000';
      const size = call.world.objects.blob(entry.oid)?.content.byteLength;
      entries.push({
        path: prefix + entry.name,
        mode: entry.mode,
        type: folder ? 'tree' : 'blob',
        sha: entry.oid,
        ...(size !== undefined && { size }),
        url: repoUrl(call, `/git/${folder ? 'trees' : 'blobs'}/${entry.oid}`),
      });
      if (folder && recursive) walk(entry.oid, `${prefix}${entry.name}/`);
    }
  };
  walk(root, '');
  const limit = call.world.limits.treeEntries;
  return ok({
    sha: root,
    url: repoUrl(call, `/git/trees/${root}`),
    tree: entries.slice(0, limit),
    truncated: entries.length > limit,
  });
}

function ref(call: RestCall): RestAnswer {
  const name = call.params['ref'] ?? '';
  const oid = call.repository.branches.get(name.replace(/^heads\//, ''));
  if (oid === undefined || !name.startsWith('heads/')) return missing();
  return ok({
    ref: `refs/${name}`,
    node_id: `REF_${name}`,
    url: repoUrl(call, `/git/refs/${name}`),
    object: { type: 'commit', sha: oid, url: repoUrl(call, `/git/commits/${oid}`) },
  });
}

export const contentRoutes: readonly Route[] = [
  { method: 'GET', template: '/repos/{owner}/{repo}', handle: (call) => ok(fullRepository(call, call.repository)) },
  { method: 'GET', template: '/repos/{owner}/{repo}/contents/{path}', handle: contents },
  { method: 'GET', template: '/repos/{owner}/{repo}/git/blobs/{file_sha}', handle: blob },
  { method: 'GET', template: '/repos/{owner}/{repo}/git/trees/{tree_sha}', handle: tree },
  { method: 'GET', template: '/repos/{owner}/{repo}/git/ref/{ref}', handle: ref },
];
