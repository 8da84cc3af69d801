import { coverageOf } from '../domain/sites/coverage.ts';
import type { Declaration } from '../domain/declaration/declaration.ts';
import { parseDeclaration, type DeclarationReading, type ManifestSource } from '../domain/declaration/read.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { Finding, Failure } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import { planDigest } from '../domain/plan.ts';
import { parsePolicy } from '../domain/policy/parse.ts';
import { formerNames, type Policy } from '../domain/policy/policy.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import type { Query } from '../domain/sites/resolution.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { parseScope, type Change, type Scope } from '../domain/scope.ts';
import type { PullRequestSnapshot } from '../github/pull-request.ts';
import { readProposed } from './policy.ts';
import type { Sources } from './sources.ts';

/** A pull request read and understood, short of what inventory and people say. */
export interface Release {
  readonly evidence: PullRequestSnapshot;
  /** With the commits that it adopts beside its own. */
  readonly pull: PullRequest;
  readonly policy: Policy;
  readonly policyPath: string;
  readonly scope: Scope;
  readonly declaration: DeclarationReading;
  readonly declared: Declaration | null;
  readonly plan: string;
  readonly proposed: ReleaseFacts['proposed'];
  /** What the inventory is to be asked; null: nothing, without a release or with a cohort that does not exist. */
  readonly query: Query | null;
}

/**
 * Reads what a pull request changes and declares. The error is the outcome of one for which that failed.
 * One that adopts commits is judged by the policy before the earliest of them: what came past everybody may have changed it.
 */
export async function fetchRelease(
  evidence: PullRequestSnapshot,
  policy: Policy,
  policyPath: string,
  sources: Sources,
): Promise<Result<Release, Outcome>> {
  const prepared = await prepareBy(evidence, policy, policyPath, sources);
  const adopts = prepared.ok ? (prepared.value.declared?.adopts ?? []) : [];
  if (!prepared.ok || adopts.length === 0) return prepared;
  const before = await sources.policyBefore(adopts);
  if (!before.ok) return fail(undecided(evidence.pull, prepared.value.plan, { effect: 'error', ...before.error }));
  const earlier = before.value === null ? null : parsePolicy(before.value, policyPath);
  return earlier?.ok === true ? prepareBy(evidence, earlier.value, policyPath, sources) : prepared;
}

async function prepareBy(
  evidence: PullRequestSnapshot,
  policy: Policy,
  policyPath: string,
  sources: Sources,
): Promise<Result<Release, Outcome>> {
  const { defaultBranch } = evidence;
  const ground = { base: evidence.pull.base, defaultBranch, policyPath };
  const shown = parseScope(evidence.pull.changes, policy, ground);
  const failed = (finding: Finding, plan = planOf(evidence.pull, policy, null)) =>
    fail(undecided(evidence.pull, plan, finding));
  const reading = await readDeclared(evidence.pull, policy, shown, sources);
  if (!reading.ok) return failed({ effect: 'error', ...reading.error });
  const declaration = reading.value;
  const declared = declaration.kind === 'read' ? declaration.declaration : null;
  const plan = planOf(evidence.pull, policy, declared);
  const adopted = await sources.commits(declared?.adopts ?? []);
  if (!adopted.ok) return failed({ effect: 'error', ...adopted.error }, plan);
  const paths = await sources.adoptedPaths(declared?.adopts ?? []);
  if (!paths.ok) return failed({ effect: 'error', ...paths.error }, plan);
  const proposed = await readProposed(evidence.pull, policyPath, sources);
  if (!proposed.ok) return failed({ effect: 'error', ...proposed.error }, plan);
  const pull = { ...evidence.pull, commits: [...evidence.pull.commits, ...adopted.value] };
  const scope =
    declared === null || declared.adopts.length === 0
      ? shown
      : adopting(parseScope([...evidence.pull.changes, ...paths.value.map(changed)], policy, ground), shown);
  const query = scope.release ? queryOf(declared, policy) : null;
  return ok({
    evidence,
    pull,
    policy,
    policyPath,
    scope,
    declaration,
    declared,
    plan,
    proposed: proposed.value,
    query,
  });
}

/** Without a policy the plan is what body and labels alone declare. */
export function withoutPolicy(pull: PullRequest, finding: Finding): Outcome {
  const declaration = parseDeclaration({ body: pull.body, labels: pull.labels, manifest: { kind: 'none' } }, null);
  return undecided(pull, planOf(pull, null, declaration.kind === 'read' ? declaration.declaration : null), finding);
}

/** The outcome of a pull request that could be read but not judged. */
export function undecided(pull: PullRequest, plan: string, finding: Finding): Outcome {
  return { verdict: 'error', findings: [finding], pull, facts: null, plan, note: null };
}

async function readManifest(
  pull: PullRequest,
  scope: Scope,
  sources: Pick<Sources, 'readFile'>,
): Promise<Result<ManifestSource, Failure>> {
  const [path, ...more] = scope.manifests;
  if (path === undefined) return ok({ kind: 'none' });
  if (more.length > 0) return ok({ kind: 'several', paths: scope.manifests });
  const file = await sources.readFile(path, pull.head);
  if (!file.ok) return file;
  return ok(
    file.value.kind === 'text'
      ? { kind: 'file', path, content: file.value.text }
      : { kind: 'unreadable', path, why: file.value.why },
  );
}

/** What a pull request declares under a policy: in its body, by labels, and in the manifest that its diff shows. */
export async function readDeclared(
  pull: PullRequest,
  policy: Policy,
  scope: Scope,
  sources: Pick<Sources, 'readFile'>,
): Promise<Result<DeclarationReading, Failure>> {
  const manifest = await readManifest(pull, scope, sources);
  if (!manifest.ok) return manifest;
  return ok(
    parseDeclaration(
      { body: pull.body, labels: pull.labels, manifest: manifest.value },
      [...policy.cohorts.keys()],
      formerNames(policy),
    ),
  );
}

/** There is a question where every declared cohort exists: about others an answer would be half an answer. */
function queryOf(declaration: Declaration | null, policy: Policy): Query | null {
  if (declaration === null || !declaration.cohorts.every((name) => policy.cohorts.has(name))) return null;
  return { policy, declaration, coverage: coverageOf(declaration.cohorts, policy) };
}

/** A change of an adopted commit counts as the pull request's own. */
function changed(path: string): Change {
  return { path, previous: null, kind: 'modified' };
}

/** Whoever answers for commits makes a release, whatever they changed; a manifest is only read from the own diff. */
function adopting(scope: Scope, shown: Scope): Scope {
  return { ...scope, release: scope.onReleaseBranch, manifests: shown.manifests };
}

/** The digest of what an approver of this pull request approves. */
export function planOf(pull: PullRequest, policy: Policy | null, declaration: Declaration | null): string {
  return planDigest({
    repository: pull.repository,
    pullRequest: pull.number,
    base: pull.base,
    head: pull.head,
    declaration,
    policy,
  });
}
