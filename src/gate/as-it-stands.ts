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
  /** When it was merged, by GitHub's clock; null where that is not known. */
  readonly at: string | null;
}

/** In the order of the merges. */
export function movesOf(merged: readonly Merged[]): readonly Move[] {
  return merged
    .flatMap(({ pull, mergedAt: at }) =>
      pull.changes.flatMap(({ path, previous, kind }): Move[] =>
        kind === 'deleted'
          ? [{ from: path, to: null, at }]
          : previous === null
            ? []
            : [{ from: previous, to: path, at }],
      ),
    )
    .toSorted((a, b) => compare(a.at ?? '', b.at ?? ''));
}

/** The name of a manifest, and whether it was deleted under it. */
interface Today {
  readonly path: string;
  readonly deleted: boolean;
}

/** The name that a manifest has today: whatever has taken over its former one is another, and so is what came after it. */
function follow(path: string, moves: readonly Move[]): Today {
  return moves.reduce<Today>(
    (file, { from, to }) =>
      from !== file.path || file.deleted ? file : { path: to ?? file.path, deleted: to === null },
    { path, deleted: false },
  );
}
