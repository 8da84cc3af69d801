import type { FirstParentHistory } from '../github/git/first-parent.ts';
import type { Merged } from '../github/merged.ts';
import { declarationOf } from '../domain/declaration/read.ts';
import type { Release } from '../domain/release.ts';

/** A merged pull request of the range and what it declares. */
export interface Candidate {
  readonly merged: Merged;
  readonly prepared: Release | null;
}

/** Which pull request answers for which commits. */
export interface Adoption {
  /** Who answers for a commit; undefined: nobody but whoever brought it. */
  adopterOf(oid: string): number | undefined;
  /** Who answers for a pull request, by its merge; such a one is judged no more. */
  answersFor(merged: Merged): number | undefined;
}

/**
 * A release answers for commits that came before it, never for its own, and only if nobody answers for it in turn:
 * later merges are taken first, so nobody gets out of a judgement in a circle.
 */
export function adoptionOf(candidates: readonly Candidate[], line: FirstParentHistory): Adoption {
  const order = new Map(line.commits.map((commit, index) => [commit.oid, index]));
  const place = ({ mergeCommit }: Merged) => (mergeCommit === null ? -1 : (order.get(mergeCommit) ?? -1));
  const adopters = new Map<string, number>();
  for (const { merged, prepared } of candidates.toSorted((a, b) => place(b.merged) - place(a.merged))) {
    if (merged.mergeCommit !== null && adopters.has(merged.mergeCommit)) continue;
    for (const oid of prepared === null ? [] : (declarationOf(prepared.declaration)?.adopts ?? [])) {
      const at = order.get(oid);
      if (at !== undefined && at < place(merged) && oid !== merged.mergeCommit && !adopters.has(oid))
        adopters.set(oid, merged.pull.number);
    }
  }
  return {
    adopterOf: (oid) => adopters.get(oid),
    answersFor: ({ mergeCommit }) => (mergeCommit === null ? undefined : adopters.get(mergeCommit)),
  };
}
