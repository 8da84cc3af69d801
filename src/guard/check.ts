import { judgeApprovals } from '../domain/approvals/judge.ts';
import { coverageOf } from '../domain/coverage.ts';
import type { Declaration } from '../domain/declaration/declaration.ts';
import { readDeclaration, type ManifestSource } from '../domain/declaration/read.ts';
import { evaluate } from '../domain/evaluate.ts';
import type { Lookup, ReleaseFacts } from '../domain/facts.ts';
import type { Failure, Finding } from '../domain/finding.ts';
import { involvement } from '../domain/involved.ts';
import type { Outcome } from '../domain/outcome.ts';
import { planDigest } from '../domain/plan.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Commit, PullRequest } from '../domain/pull-request.ts';
import type { Query, Resolution } from '../domain/resolution.ts';
import { readScope, type Scope } from '../domain/scope.ts';
import type { TextFile } from '../github/files.ts';
import type { Evidence } from '../github/pull-request.ts';
import { gatherPeople, type PeopleSources } from './people.ts';
import { policyFor, readProposed } from './policy.ts';

/** What a check asks of the outside, beside the evidence it starts from. */
export interface Sources extends PeopleSources {
  /** A file of the pull request at its head commit. */
  readFile(path: string, commit: string): Promise<Lookup<TextFile>>;
  commits(oids: readonly string[]): Promise<Lookup<readonly Commit[]>>;
  resolve(query: Query, tip: string): Promise<Lookup<Resolution>>;
}

/** Judges one pull request on the evidence: gathers the remaining facts, decides. */
export async function check(evidence: Evidence, policyPath: string, sources: Sources): Promise<Outcome> {
  const found = await policyFor(evidence, policyPath, sources);
  if (!found.ok) return withoutPolicy(evidence.pull, found.error);
  const policy = found.value;
  const { defaultBranch, tip } = evidence;

  const scope = readScope(evidence.pull.changes, policy, { base: evidence.pull.base, defaultBranch, policyPath });
  const manifest = await readManifest(evidence.pull, scope, sources);
  if (!manifest.found) return failed(evidence.pull, planOf(evidence.pull, policy, null), manifest.failure);
  const declaration = readDeclaration({ body: evidence.pull.body, labels: evidence.pull.labels, manifest: manifest.value }, [...policy.cohorts.keys()]);
  const declared = declaration.kind === 'read' ? declaration.declaration : null;
  const plan = planOf(evidence.pull, policy, declared);

  const adopted = await sources.commits(declared?.adopts ?? []);
  if (!adopted.found) return failed(evidence.pull, plan, adopted.failure);
  const pull = { ...evidence.pull, commits: [...evidence.pull.commits, ...adopted.value] };
  const proposed = await readProposed(pull, policyPath, sources);
  if (!proposed.found) return failed(pull, plan, proposed.failure);
  const resolution = scope.release ? await resolve(declared, policy, tip, sources) : null;
  const involved = involvement(policy, scope, declared, resolution?.found === true ? resolution.value : null);
  const guarded = scope.guarded.length > 0;
  const people = await gatherPeople({ evidence, pull, policy, policyPath, involved, guarded }, sources);
  if (!people.found) return failed(pull, plan, people.failure);
  const approvals = judgeApprovals({ pull, policy, involved, declared: declared?.cohorts ?? [], plan, release: scope.release, guarded, people: people.value });

  const facts: ReleaseFacts = { pull, policy, proposed: proposed.value, defaultBranch, scope, declaration, resolution, involved, approvals };
  return { ...evaluate(facts), pull, facts, plan, note: scope.release ? null : skipNote(scope) };
}

/** Without a policy the plan is what body and labels alone declare. */
function withoutPolicy(pull: PullRequest, finding: Finding): Outcome {
  const declaration = readDeclaration({ body: pull.body, labels: pull.labels, manifest: { kind: 'none' } }, null);
  const plan = planOf(pull, null, declaration.kind === 'read' ? declaration.declaration : null);
  return { verdict: 'error', findings: [finding], pull, facts: null, plan, note: null };
}

function failed(pull: PullRequest, plan: string, failure: Failure): Outcome {
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

/** Asks the inventory where every declared cohort exists; otherwise there is no question to ask. */
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
