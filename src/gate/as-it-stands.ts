import { declarationOf } from '../domain/declaration/read.ts';
import type { ManifestSource } from '../domain/declaration/sources/source.ts';
import { declarationValue } from '../domain/plan.ts';
import { readRelease, type Release, type ReleaseContext } from '../domain/release.ts';
import { compare } from '../domain/sites/order.ts';
import type { ManifestFile } from '../domain/standing/manifest.ts';
import type { Merged } from '../github/merged.ts';

/**
 * A release that a manifest declares has the targets and coverage of that manifest as it stands in the deployed tree;
 * where the manifest is gone, its description and labels declare.
 */
export function asItStands(
  release: Release,
  context: ReleaseContext,
  files: readonly ManifestFile[],
  moves: readonly Move[],
): Release {
  const { scope, pull, policy, changed } = release;
  const [path, ...more] = scope.manifests;
  if (path === undefined || more.length > 0 || !scope.release) return release;
  const today = follow(path, moves);
  const file = files.find((entry) => entry.path === today.path);
  const manifest: ManifestSource =
    file === undefined
      ? { kind: 'none' }
      : file.text === null
        ? { kind: 'unreadable', path: file.path, why: file.why }
        : { kind: 'file', path: file.path, content: file.text };
  const joined = readRelease(pull, policy, context, { manifest, changed, ...(file === undefined && { gone: true }) });
  // What later changes of the manifest say goes before what the description said then.
  const read =
    joined.declaration.kind === 'conflict' && manifest.kind === 'file'
      ? readRelease(pull, policy, context, { manifest, changed, alone: true })
      : joined;
  // What has the name of one that was deleted declares it only as far as it says the same.
  const isAnother = today.deleted && file !== undefined && !saysTheSame(read, release);
  const { declaration, query } = isAnother
    ? readRelease(pull, policy, context, { manifest: { kind: 'none' }, changed, gone: true })
    : read;
  return { ...release, declaration, query };
}

/** Whether two releases declare the same, and anything at all. */
function saysTheSame(a: Release, b: Release): boolean {
  const [said, then] = [a, b].map(({ declaration }) => {
    const declared = declarationOf(declaration);
    return declared === null ? null : JSON.stringify(declarationValue(declared));
  });
  return said !== null && said === then;
}

/** What a merged pull request did to the name of a file. */
export interface Move {
  readonly from: string;
  /** Null: it deleted it. */
  readonly to: string | null;
  /** The number of the pull request. */
  readonly pull: number;
  readonly when: Moment;
}

/** When a pull request was merged. */
export interface Moment {
  /** By GitHub's clock; null where that is not known. */
  readonly at: string | null;
  /** Where its merge commit is among the commits of the range; null where it is not. */
  readonly place: number | null;
}

/** In the order of the merges. `commits`: those of the range, the oldest first. */
export function movesOf(merged: readonly Merged[], commits: readonly string[]): readonly Move[] {
  const moment = momentsIn(commits);
  return merged
    .flatMap((merge) =>
      merge.pull.changes.flatMap(({ path, previous, kind }): Move[] => {
        const move = { pull: merge.pull.number, when: moment(merge) };
        if (kind === 'deleted') return [{ ...move, from: path, to: null }];
        return previous === null ? [] : [{ ...move, from: previous, to: path }];
      }),
    )
    .toSorted(({ when: a }, { when: b }) => compare(a.at ?? '', b.at ?? '') || (a.place ?? -1) - (b.place ?? -1));
}

/** When pull requests were merged, by the commits of a range, the oldest first. */
export function momentsIn(commits: readonly string[]): (merge: Pick<Merged, 'mergeCommit' | 'mergedAt'>) => Moment {
  const places = new Map(commits.map((oid, place) => [oid, place]));
  return ({ mergeCommit, mergedAt: at }) => ({
    at,
    place: mergeCommit === null ? null : (places.get(mergeCommit) ?? null),
  });
}

/**
 * A merge queue merges several in one second: then their places in the history decide. What cannot be ordered counts as
 * later.
 */
export function isLater(a: Moment, b: Moment): boolean {
  if (a.at === null || b.at === null) return true;
  if (a.at !== b.at) return a.at > b.at;
  return a.place === null || b.place === null || a.place > b.place;
}

/** The name of a manifest, and whether it was deleted under it. */
interface Today {
  readonly path: string;
  readonly deleted: boolean;
}

/**
 * The name that a manifest has today: whatever has taken over its former one is another, and so is what came after it.
 */
function follow(path: string, moves: readonly Move[]): Today {
  return moves.reduce<Today>(
    (file, { from, to }) =>
      from !== file.path || file.deleted ? file : { path: to ?? file.path, deleted: to === null },
    { path, deleted: false },
  );
}
