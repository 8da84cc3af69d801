import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { z } from 'zod';
import type { GitHub } from './client.ts';
import { TEXT_BLOB, textBlob, toTextFile } from './text-blob.ts';
import type { TextFile } from './files.ts';

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

const DOCUMENT = `query Ground($owner: String!, $name: String!, $policy: String!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    defaultBranchRef { name target { oid } }
    policy: object(expression: $policy) { ${TEXT_BLOB} }
  }
}`;

const wire = z.object({
  repository: z.object({
    nameWithOwner: z.string(),
    defaultBranchRef: z.object({ name: z.string(), target: z.object({ oid: z.string() }) }),
    policy: textBlob,
  }),
});

export async function fetchRepositoryState(
  github: GitHub,
  policyPath: string,
): Promise<Result<RepositoryState, Failure>> {
  const answer = await github.query('default branch and policy', DOCUMENT, { policy: `HEAD:${policyPath}` }, wire);
  if (!answer.ok) return answer;
  const { nameWithOwner, defaultBranchRef, policy } = answer.value.repository;
  return ok({
    repository: nameWithOwner,
    defaultBranch: defaultBranchRef.name,
    tip: defaultBranchRef.target.oid,
    policy: toTextFile(policy),
    policySince: null,
    policyFirst: false,
  });
}
