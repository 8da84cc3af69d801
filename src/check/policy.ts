import type { ReleaseFacts } from '../domain/facts.ts';
import type { Finding, Failure } from '../domain/finding.ts';
import { parsePolicy } from '../domain/policy/parse.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { fail, type Result, ok } from '../domain/result.ts';
import type { TextFile } from '../github/files.ts';
import type { PullRequestSnapshot } from '../github/pull-request.ts';
import type { Sources } from './sources.ts';

/** The policy to judge by, or the finding that says why there is none. */
export async function policyFor(
  evidence: PullRequestSnapshot,
  path: string,
  sources: Sources,
): Promise<Result<Policy, Finding>> {
  if (evidence.policy === null)
    return fail({ code: 'policy.missing', effect: 'error', path, branch: evidence.defaultBranch });
  const policy = readPolicy(evidence.policy, path);
  if (policy.ok) return policy;
  const last = onlyChanges(evidence.pull, path) ? await lastValid(evidence, path, sources) : null;
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
async function lastValid(
  evidence: PullRequestSnapshot,
  path: string,
  sources: Sources,
): Promise<Result<Policy, unknown> | null> {
  const history = await sources.policyHistory(evidence);
  if (!history.ok) return null;
  const texts = history.value.versions.map((version) => version.text).filter((text) => text !== null);
  return texts.map((text) => parsePolicy(text, path)).find((policy) => policy.ok) ?? null;
}

/** The policy that a pull request would put in force, where it changes it: its problems are found before the merge. */
export async function readProposed(
  pull: PullRequest,
  path: string,
  sources: Sources,
): Promise<Result<ReleaseFacts['proposed'], Failure>> {
  const changes = pull.changes.some((change) => change.path === path && change.kind !== 'deleted');
  if (!changes) return ok(null);
  const file = await sources.readFile(path, pull.head);
  if (!file.ok) return file;
  const policy = readPolicy(file.value, path);
  return ok({ path, problems: policy.ok ? [] : policy.error });
}
