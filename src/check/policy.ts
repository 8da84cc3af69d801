import type { Finding } from '../codes/index.ts';
import type { Failure } from '../domain/finding.ts';
import { ADMINISTRATORS_POLICY } from '../domain/policy/administrators.ts';
import { parsePolicy } from '../domain/policy/parse.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Proposed } from '../domain/release.ts';
import { fail, type Result, ok } from '../domain/result.ts';
import type { TextFile } from '../github/files.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import type { Sources } from './sources.ts';

/** What a pull request is judged by. */
export interface RulingPolicy {
  readonly policy: Policy;
  /** The policy of the default branch; null where there is no valid one. */
  readonly inForce: Policy | null;
}

/**
 * Returns the policy to judge by, or the finding that says why there is none. While the default branch has no valid policy,
 * nothing names owners, so administrators approve a pull request that changes the policy alone.
 */
export function rulingPolicy(
  pull: PullRequest,
  repository: RepositoryState,
  path: string,
): Result<RulingPolicy, Finding> {
  const policy = policyInForce(repository, path);
  if (policy.ok) return ok({ policy: policy.value, inForce: policy.value });
  return pull.base === repository.defaultBranch && onlyChanges(pull, path)
    ? ok({ policy: ADMINISTRATORS_POLICY, inForce: null })
    : policy;
}

/** The policy at the tip of the default branch, or the finding that says why there is none: a gate has no other. */
export function policyInForce({ policy: text, defaultBranch }: RepositoryState, path: string): Result<Policy, Finding> {
  if (text === null) return fail({ code: 'policy.missing', effect: 'error', path, branch: defaultBranch });
  const policy = readPolicy(text, path);
  return policy.ok ? policy : fail({ code: 'policy.invalid', effect: 'error', path, problems: policy.error });
}

/** A policy as text, or what is in its place. */
export function readPolicy(file: TextFile, path: string): Result<Policy, readonly Problem[]> {
  return file.kind === 'text' ? parseOnce(file.text, path) : fail([problem(path, file.why, 'a policy file')]);
}

/** The policy that was read last: a pull request is placed, foreseen and judged by the same text. */
let last: { readonly text: string; readonly path: string; readonly policy: ReturnType<typeof parsePolicy> } | null =
  null;

function parseOnce(text: string, path: string): ReturnType<typeof parsePolicy> {
  if (last?.text !== text || last.path !== path) last = { text, path, policy: parsePolicy(text, path) };
  return last.policy;
}

function onlyChanges(pull: PullRequest, path: string): boolean {
  return (
    pull.changes.length > 0 &&
    pull.changes.every((change) => change.path === path && (change.previous ?? path) === path)
  );
}

/** The policy that a pull request would put in force, where it changes it: its problems are found before the merge. */
export async function fetchProposed(
  pull: PullRequest,
  { policyPath: path, readFile }: Pick<Sources, 'policyPath' | 'readFile'>,
): Promise<Result<Proposed | null, Failure>> {
  const changes = pull.changes.some((change) => change.path === path && change.kind !== 'deleted');
  if (!changes) return ok(null);
  const file = await readFile(path, pull.head);
  if (!file.ok) return file;
  const policy = readPolicy(file.value, path);
  return ok({ path, problems: policy.ok ? [] : policy.error, policy: policy.ok ? policy.value : null });
}
