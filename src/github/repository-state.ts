import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod/mini';
import type { GitHub } from './client.ts';
import { TEXT_BLOB, textBlob, toTextFile, type TextFile } from './files.ts';
import { landedAt, type landing } from './policy-history.ts';

/** Where the repository stands: its default branch and the policy there. */
export interface RepositoryState {
  /** `owner/name`. */
  readonly repository: string;
  readonly defaultBranch: string;
  /** The tip of the default branch. */
  readonly tip: string;
  /** The policy as it stands there; null where there is none. */
  readonly policy: TextFile | null;
  /** When that policy came in force, by GitHub's clock; null where that was not asked or GitHub does not say. */
  readonly policySince: string | null;
  /** Whether it is known to be the first one. */
  readonly policyFirst: boolean;
}

/** What all queries about it select, but for the default branch; with the variable `$policy`. */
export const STATE = `nameWithOwner policy: object(expression: $policy) { ${TEXT_BLOB} }`;
const target = z.object({ oid: z.string() });
export const stateShape = {
  nameWithOwner: z.string(),
  defaultBranchRef: z.object({ name: z.string(), target }),
  policy: textBlob,
};

/** `history`: the newest commit that changed the policy, and how many did; null where that was not asked. */
export function toRepositoryState(
  { nameWithOwner, defaultBranchRef: { name, target }, policy }: z.output<z.ZodMiniObject<typeof stateShape>>,
  history: { readonly totalCount: number; readonly nodes: readonly z.output<typeof landing>[] } | null,
): RepositoryState {
  const latest = history?.nodes[0];
  return {
    repository: nameWithOwner,
    defaultBranch: name,
    tip: target.oid,
    policy: toTextFile(policy),
    policySince: latest === undefined ? null : landedAt(latest, name),
    policyFirst: history?.totalCount === 1,
  };
}

const DOCUMENT = `query Ground($owner: String!, $name: String!, $policy: String!) {
  repository(owner: $owner, name: $name) { ${STATE} defaultBranchRef { name target { oid } } }
}`;

const wire = z.object({ repository: z.object(stateShape) });

export async function fetchRepositoryState(
  github: GitHub,
  policyPath: string,
): Promise<Result<RepositoryState, Failure>> {
  const answer = await github.query('default branch and policy', DOCUMENT, { policy: `HEAD:${policyPath}` }, wire);
  return answer.ok ? ok(toRepositoryState(answer.value.repository, null)) : answer;
}
