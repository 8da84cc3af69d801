import { associatedPullRequests } from '../world/associations.ts';
import { ancestry, commitAt, pathHistory, resolveRevision } from '../world/history.ts';
import type { Commit, GitPerson, Repository } from '../world/model.ts';
import { entryAt, type Blob, type Tree } from '../world/objects.ts';
import { account, fieldsOf, ordered, type Args, type Context } from './resolver.ts';

/* Commits, files and branches. */

interface Ref {
  readonly repository: Repository;
  readonly name: string;
}

export function refNamed(repository: Repository, qualifiedName: string): Ref | null {
  const name = qualifiedName.replace(/^refs\/heads\//, '');
  return repository.branches.has(name) ? { repository, name } : null;
}

/** `oid`, or an expression as `git rev-parse` has it: `main`, `HEAD:path`, `<oid>:`. */
export function gitObject(context: Context, repository: Repository, args: Args): Commit | Blob | Tree | null {
  const { world } = context;
  if (typeof args.oid === 'string') return world.commits.get(args.oid) ?? objectOf(context, args.oid);
  const [revision = '', ...rest] = (args.expression ?? '').split(':');
  const commit = resolveRevision(world, repository, revision);
  if (rest.length === 0) return commit ?? objectOf(context, revision);
  const entry = commit === null ? null : entryAt(world.objects, commit.tree, rest.join(':'));
  return entry === null ? null : objectOf(context, entry.oid);
}

const objectOf = ({ world }: Context, oid: string): Blob | Tree | null =>
  world.objects.blob(oid) ?? world.objects.tree(oid) ?? null;

const isBinary = (blob: Blob): boolean => blob.content.includes(0);

export const git = {
  Commit: fieldsOf<Commit>({
    author: ({ author }) => author,
    committer: ({ committer }) => committer,
    authors: ({ author, coAuthors }) => [author, ...coAuthors],
    parents: (commit, _args, { world }) => commit.parents.map((oid) => commitAt(world, oid)),
    tree: (commit, _args, { world }) => world.objects.tree(commit.tree),
    file: (commit, { path }, { world }) => entryAt(world.objects, commit.tree, path),
    history: (commit, { path }, { world }) =>
      path == null ? ancestry(world, [commit.oid]) : pathHistory(world, commit, path),
    signature: ({ signature }) => signature && { __typename: 'GpgSignature', ...signature },
    associatedPullRequests: (commit, { orderBy }, { world }) =>
      ordered(associatedPullRequests(world, commit.oid), orderBy),
  }),
  GitActor: fieldsOf<GitPerson>({
    // Only Users: an app's bot is null here, and REST has it.
    user({ login }, _args, context) {
      if (login === 'web-flow' && !context.world.behaviours.webFlowUser) return null;
      const user = account(context, login);
      return user?.__typename === 'User' ? user : null;
    },
  }),
  Blob: fieldsOf<Blob>({
    byteSize: (blob) => blob.content.byteLength,
    isBinary,
    isTruncated: (blob, _args, { world }) => !isBinary(blob) && blob.content.byteLength > world.limits.blobText,
    text: (blob, _args, { world }) =>
      isBinary(blob) ? null : blob.content.subarray(0, world.limits.blobText).toString('utf8'),
  }),
  Tree: fieldsOf<Tree>({ entries: ({ entries }) => entries }),
  TreeEntry: fieldsOf<Tree['entries'][number]>({
    mode: (entry) => Number.parseInt(entry.mode, 8),
    type: (entry) => (entry.mode === '040000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob'),
    object: (entry, _args, context) => objectOf(context, entry.oid),
  }),
  Ref: fieldsOf<Ref>({
    target: ({ repository, name }, _args, { world }) => commitAt(world, repository.branches.get(name) ?? ''),
  }),
};
