import { commitAt, commitsBetween, resolveRevision } from '../world/history.ts';
import type { Commit, Repository } from '../world/model.ts';
import { entryAt, type Blob, type Tree } from '../world/objects.ts';
import { nameWithOwner } from '../world/state.ts';
import { fieldsOf, notFound, page, type Args, type Context } from './resolver.ts';

export interface Ref {
  __typename: 'Ref';
  repository: Repository;
  name: string;
}
export interface TreeEntrySource {
  name: string;
  path: string;
  mode: string;
  oid: string;
}
interface ComparisonSource {
  base: Commit;
  head: Commit;
  ahead: Commit[];
  behind: Commit[];
}

export function refNamed(repository: Repository, qualifiedName: string): Ref | null {
  const name = qualifiedName.replace(/^refs\/heads\//, '');
  return repository.branches.has(name) ? { __typename: 'Ref', repository, name } : null;
}

/** `oid`, or an expression as `git rev-parse` has it: `main`, `HEAD:path`, `<oid>:`. */
export function gitObject(context: Context, repository: Repository, args: Args): Commit | Blob | Tree | null {
  const { world } = context;
  if (typeof args.oid === 'string')
    return world.commits.get(args.oid) ?? world.objects.blob(args.oid) ?? world.objects.tree(args.oid) ?? null;
  const [revision = '', ...rest] = (args.expression ?? '').split(':');
  const commit = resolveRevision(world, repository, revision);
  if (rest.length === 0) return commit ?? world.objects.blob(revision) ?? world.objects.tree(revision) ?? null;
  if (commit === null) return null;
  const entry = entryAt(world.objects, commit.tree, rest.join(':'));
  return entry === null ? null : objectOf(context, entry.oid);
}

export const objectOf = ({ world }: Context, oid: string): Blob | Tree | null =>
  world.objects.blob(oid) ?? world.objects.tree(oid) ?? null;

const common = {
  id: (object: { __typename: string; oid: string }) => `${object.__typename}_${object.oid}`,
  abbreviatedOid: (object: { oid: string }) => object.oid.slice(0, 7),
  repository: (_object: unknown, _args: Args, { world }: Context) => world.repository,
};
const isBinary = (blob: Blob): boolean => blob.content.includes(0);

export const gitObjects = {
  Blob: fieldsOf<Blob>({
    ...common,
    byteSize: (blob) => blob.content.byteLength,
    isBinary,
    isTruncated: (blob, _args, { world }) => !isBinary(blob) && blob.content.byteLength > world.limits.blobText,
    text: (blob, _args, { world }) =>
      isBinary(blob) ? null : blob.content.subarray(0, world.limits.blobText).toString('utf8'),
  }),
  Tree: fieldsOf<Tree>({
    ...common,
    entries: (tree) => tree.entries.map((entry) => ({ ...entry, path: entry.name })),
  }),
  TreeEntry: fieldsOf<TreeEntrySource>({
    mode: (entry) => Number.parseInt(entry.mode, 8),
    type: (entry) => (entry.mode === '040000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob'),
    object: (entry, _args, context) => objectOf(context, entry.oid),
    size: (entry, _args, { world }) => world.objects.blob(entry.oid)?.content.byteLength ?? 0,
    repository: common.repository,
  }),
  Ref: fieldsOf<Ref>({
    id: (ref) => `REF_${nameWithOwner(ref.repository)}:${ref.name}`,
    prefix: () => 'refs/heads/',
    target: (ref, _args, { world }) => {
      const oid = ref.repository.branches.get(ref.name);
      return oid === undefined ? null : commitAt(world, oid);
    },
    associatedPullRequests: (ref, { states }, { world }) =>
      world.pullRequests.filter(
        (pullRequest) =>
          pullRequest.headRefName === ref.name &&
          pullRequest.headRepository === nameWithOwner(ref.repository) &&
          (states === null || states === undefined || states.includes(pullRequest.state)),
      ),
    compare(ref, { headRef }, { world }): ComparisonSource {
      const base = resolveRevision(world, ref.repository, ref.name);
      const head = resolveRevision(world, ref.repository, headRef);
      if (base === null || head === null) throw notFound(`a Ref with the name '${headRef}'`);
      return {
        base,
        head,
        ahead: commitsBetween(world, base.oid, head.oid),
        behind: commitsBetween(world, head.oid, base.oid),
      };
    },
  }),
  Comparison: fieldsOf<ComparisonSource>({
    id: ({ base, head }) => `CMP_${base.oid}_${head.oid}`,
    aheadBy: ({ ahead }) => ahead.length,
    behindBy: ({ behind }) => behind.length,
    commits: ({ ahead }) => ahead,
    baseTarget: ({ base }) => base,
    headTarget: ({ head }) => head,
    status: ({ ahead, behind }) =>
      ahead.length === 0 ? (behind.length === 0 ? 'IDENTICAL' : 'BEHIND') : behind.length === 0 ? 'AHEAD' : 'DIVERGED',
  }),
};

export const commitUrl = (context: Context, oid: string): string => page(context, `/commit/${oid}`);
