import type { Finding } from '../codes/index.ts';
import type { Failure } from '../domain/finding.ts';
import { parsePolicy } from '../domain/policy/parse.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Proposed } from '../domain/release.ts';
import { fail, type Result, ok } from '../domain/result.ts';
import type { TextFile } from '../github/files.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import type { Sources } from './sources.ts';

/** The policy to judge by, or the finding that says why there is none. */
export async function fetchPolicy(
  pull: PullRequest,
  repository: RepositoryState,
  sources: Sources,
): Promise<Result<Policy, Finding>> {
  const { policyPath: path } = sources;
  if (repository.policy === null)
    return fail({ code: 'policy.missing', effect: 'error', path, branch: repository.defaultBranch });
  const policy = readPolicy(repository.policy, path);
  if (policy.ok) return policy;
  const last = onlyChanges(pull, path) ? await lastValid(repository, sources) : null;
  return last?.ok === true ? last : fail({ code: 'policy.invalid', effect: 'error', path, problems: policy.error });
}

function readPolicy(file: TextFile, path: string): Result<Policy, readonly Problem[]> {
  return file.kind === 'text' ? parsePolicy(file.text, path) : fail([problem(path, file.why, 'a policy file')]);
}

function onlyChanges(pull: PullRequest, path: string): boolean {
  return (
    pull.changes.length > 0 &&
    pull.changes.every((change) => change.path === path && (change.previous ?? path) === path)
  );
}

/** A broken policy could otherwise never be repaired: nothing would say who may approve the repair. */
async function lastValid(repository: RepositoryState, sources: Sources): Promise<Result<Policy, unknown> | null> {
  const history = await sources.policyHistory(repository);
  if (!history.ok) return null;
  const texts = history.value.versions.map((version) => version.text).filter((text) => text !== null);
  return texts.map((text) => parsePolicy(text, sources.policyPath)).find((policy) => policy.ok) ?? null;
}

/** The policy that a pull request would put in force, where it changes it: its problems are found before the merge. */
export async function fetchProposed(pull: PullRequest, sources: Sources): Promise<Result<Proposed | null, Failure>> {
  const { policyPath: path } = sources;
  const changes = pull.changes.some((change) => change.path === path && change.kind !== 'deleted');
  if (!changes) return ok(null);
  const file = await sources.readFile(path, pull.head);
  if (!file.ok) return file;
  const policy = readPolicy(file.value, path);
  return ok({ path, problems: policy.ok ? [] : policy.error });
}
