import { judgeApprovals } from '../domain/approvals.ts';
import { coverageOf } from '../domain/coverage.ts';
import type { Declaration } from '../domain/declaration/declaration.ts';
import { readDeclaration, type ManifestSource } from '../domain/declaration/read.ts';
import { evaluate } from '../domain/evaluate.ts';
import type { Lookup, ReleaseFacts } from '../domain/facts.ts';
import type { Failure, Finding } from '../domain/finding.ts';
import { involvement } from '../domain/involved.ts';
import type { Outcome } from '../domain/outcome.ts';
import { planDigest } from '../domain/plan.ts';
import { parsePolicy } from '../domain/policy/parse.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { problem } from '../domain/problem.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Query, Resolution } from '../domain/resolution.ts';
import { fail, type Result } from '../domain/result.ts';
import { readScope, type Scope } from '../domain/scope.ts';
import type { TextFile } from '../github/files.ts';
import type { Evidence, PolicyText } from '../github/pull-request.ts';
import type { Problem } from '../domain/problem.ts';

/** What a check asks of the outside, beside the evidence it starts from. */
export interface Sources {
  /** A file of the pull request at its head commit. */
  readFile(path: string, commit: string): Promise<Lookup<TextFile>>;
  resolve(query: Query, tip: string): Promise<Lookup<Resolution>>;
}

/** Judges one pull request on the evidence: gathers the remaining facts, decides. */
export async function check(evidence: Evidence, policyPath: string, sources: Sources): Promise<Outcome> {
  const { pull } = evidence;
  const policy = readPolicy(evidence.policy, policyPath);
  if (policy === null || !policy.ok) return withoutPolicy(evidence, policyPath, policy);

  const scope = readScope(pull.changes, policy.value, { base: pull.base, defaultBranch: evidence.defaultBranch, policyPath });
  const manifest = await readManifest(pull, scope, sources);
  if (!manifest.found) return failed(pull, policy.value, manifest.failure);
  const declaration = readDeclaration({ body: pull.body, labels: pull.labels, manifest: manifest.value }, [...policy.value.cohorts.keys()]);
  const declared = declaration.kind === 'read' ? declaration.declaration : null;
  const plan = planOf(pull, policy.value, declared);

  const proposed = await readProposed(pull, policyPath, sources);
  if (!proposed.found) return failed(pull, policy.value, proposed.failure, plan);
  const resolution = scope.release ? await resolve(declared, policy.value, evidence.tip, sources) : null;
  const involved = involvement(policy.value, scope, declared, resolution?.found === true ? resolution.value : null);
  const facts: ReleaseFacts = {
    pull,
    policy: policy.value,
    proposed: proposed.value,
    defaultBranch: evidence.defaultBranch,
    scope,
    declaration,
    resolution,
    involved,
    approvals: judgeApprovals(pull, policy.value, involved),
  };
  return { ...evaluate(facts), pull, facts, plan, note: scope.release ? null : skipNote(scope) };
}

/** Reads the policy's text; null where there is none. */
function readPolicy(text: PolicyText | null, path: string): Result<Policy, readonly Problem[]> | null {
  if (text === null) return null;
  return text.kind === 'text' ? parsePolicy(text.text, path) : fail([problem(path, text.why, 'a policy file')]);
}

function withoutPolicy({ pull, defaultBranch }: Evidence, path: string, policy: { readonly error: readonly Problem[] } | null): Outcome {
  const declaration = readDeclaration({ body: pull.body, labels: pull.labels, manifest: { kind: 'none' } }, null);
  const finding: Finding = policy === null
    ? { code: 'policy.missing', effect: 'error', path, branch: defaultBranch }
    : { code: 'policy.invalid', effect: 'error', path, problems: policy.error };
  const plan = planOf(pull, null, declaration.kind === 'read' ? declaration.declaration : null);
  return { verdict: 'error', findings: [finding], pull, facts: null, plan, note: null };
}

function failed(pull: PullRequest, policy: Policy, failure: Failure, plan = planOf(pull, policy, null)): Outcome {
  return { verdict: 'error', findings: [{ effect: 'error', ...failure }], pull, facts: null, plan, note: null };
}

async function readManifest(pull: PullRequest, scope: Scope, sources: Sources): Promise<Lookup<ManifestSource>> {
  const [path, ...more] = scope.manifests;
  if (path === undefined) return { found: true, value: { kind: 'none' } };
  if (more.length > 0) return { found: true, value: { kind: 'several', paths: scope.manifests } };
  const file = await sources.readFile(path, pull.head);
  if (!file.found) return file;
  return { found: true, value: file.value.kind === 'text' ? { kind: 'file', path, content: file.value.text } : { kind: 'unreadable', path, why: file.value.why } };
}

/** The policy that this pull request would put in force, where it changes it: its problems are found before the merge. */
async function readProposed(pull: PullRequest, path: string, sources: Sources): Promise<Lookup<ReleaseFacts['proposed']>> {
  const changes = pull.changes.some((change) => change.path === path && change.kind !== 'deleted');
  if (!changes) return { found: true, value: null };
  const file = await sources.readFile(path, pull.head);
  if (!file.found) return file;
  const policy = readPolicy(file.value, path);
  return { found: true, value: { path, problems: policy === null || policy.ok ? [] : policy.error } };
}

/** Asks the inventory where the declaration names a cohort that exists; without one there is no question to ask. */
async function resolve(declaration: Declaration | null, policy: Policy, tip: string, sources: Sources): Promise<Lookup<Resolution> | null> {
  if (declaration === null || !declaration.cohorts.every((name) => policy.cohorts.has(name))) return null;
  return sources.resolve({ policy, declaration, coverage: coverageOf(declaration.cohorts, policy) }, tip);
}

function planOf(pull: PullRequest, policy: Policy | null, declaration: Declaration | null): string {
  return planDigest({ repository: pull.repository, pullRequest: pull.number, base: pull.base, head: pull.head, declaration, policy });
}

function skipNote(scope: Scope): string {
  return scope.onReleaseBranch ? 'No changed path makes a release.' : 'The base branch is not a release branch.';
}
