import { z } from 'zod';
import type { Failure } from '../../domain/finding.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { GitHub } from '../client.ts';

/** How the `sub` of the repository's identity tokens is made: what a role of a cloud trusts. */
export interface Subject {
  /** The claims that it is made of; null: GitHub's own choice, repository and environment or branch. */
  readonly claims: readonly string[] | null;
  /** Whether it holds the ids of owner and repository; null where the server does not say. */
  readonly immutable: boolean | null;
  /** How it begins, such as `repo:acme@123456/rollout@456789`; null where the server does not say. */
  readonly prefix: string | null;
}

const subject = z.object({
  use_default: z.boolean(),
  include_claim_keys: z.array(z.string()).optional(),
  use_immutable_subject: z.boolean().optional(),
  sub_claim_prefix: z.string().optional(),
});

export async function fetchSubject(github: GitHub): Promise<Result<Subject, Failure>> {
  const answer = await github.rest('GET /repos/{owner}/{repo}/actions/oidc/customization/sub', {}, subject);
  if (!answer.ok) return answer;
  const { use_default: isDefault, include_claim_keys: keys, use_immutable_subject: immutable } = answer.value;
  return ok({
    claims: isDefault ? null : (keys ?? []),
    immutable: immutable ?? null,
    prefix: answer.value.sub_claim_prefix ?? null,
  });
}
