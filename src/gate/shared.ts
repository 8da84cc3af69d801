import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { fetchProof, type DeploymentProof } from '../github/deploy-job.ts';
import type { Deployment } from '../github/deployments.ts';
import type { GateQuestion } from './question.ts';
import type { Stand } from './stand.ts';

/* What the commit of the run shares with all that sites have: what came later on its line was taken away from some of them. */

/** A deployment that proves what the environment has had. */
export interface Counted {
  readonly commit: string;
  readonly createdAt: string;
  readonly stand: Stand;
}

interface Found {
  readonly below: Counted | null;
  readonly aside: Counted | null;
  /** Deployments of older commits since what is deployed, finished or not. */
  readonly halfDone: readonly Deployment[];
}

/**
 * What lies between what the line shares with anything that sites have and a later state of it was taken away: it comes
 * anew.
 */
export async function fetchShared(
  question: GateQuestion,
  found: Found,
): Promise<Result<{ readonly below: Counted | null; readonly partly: readonly string[] }, Failure>> {
  const below = await sharedWith(question, found.below, found.aside);
  if (!below.ok) return below;
  const partly = await fetchPartly(question, below.value, found.halfDone);
  if (!partly.ok) return partly;
  if (found.below === null || partly.value.length === 0) return ok({ below: below.value, partly: [] });
  let shared = below.value;
  for (const part of partly.value) {
    const next = await sharedWith(question, shared, part);
    if (!next.ok) return next;
    shared = next.value;
  }
  return ok({ below: shared, partly: [found.below.commit, ...partly.value.map(({ commit }) => commit)] });
}

/** The newest state of the line that a commit holds, where that is older than `below`. */
async function sharedWith(
  { git, commit }: GateQuestion,
  below: Counted | null,
  beside: Counted | null,
): Promise<Result<Counted | null, Failure>> {
  if (beside === null || below === null) return ok(below);
  const line = await git.lineSince(beside.commit, commit);
  // Nothing in common, or too far back to be read: then all that came since the first policy is judged.
  if (!line.ok) return line.error.reason === 'absent' || line.error.reason === 'too-far' ? ok(null) : line;
  const shared = line.value.boundary;
  if (shared === '' || shared === below.commit) return ok(shared === '' ? null : below);
  const holds = await git.holds(below.commit, shared);
  if (!holds.ok) return holds;
  return ok(holds.value ? { ...beside, commit: shared, stand: 'older' } : below);
}

/** Older commits than `below` that some sites may have since: a rollback or a hotfix failed half way, or is under way. */
async function fetchPartly(
  { git, github, place }: GateQuestion,
  below: Counted | null,
  halfDone: readonly Deployment[],
): Promise<Result<readonly Counted[], Failure>> {
  const found: Counted[] = [];
  if (below === null) return ok(found);
  for (const deployment of halfDone) {
    const { commit, createdAt } = deployment;
    if (found.some((part) => part.commit === commit)) continue;
    const holds = await git.holds(commit, below.commit);
    if (!holds.ok) return holds;
    if (holds.value) continue;
    const proof = await fetchProof(github, deployment, place.environment.job);
    if (!proof.ok) return proof;
    if (mayHaveReached(deployment, proof.value)) found.push({ commit, createdAt, stand: 'older' });
  }
  return ok(found);
}

/** Some sites may have what is not proven, but not what its own gate refused. */
export function mayHaveReached({ state }: { readonly state: Deployment['state'] }, { gate }: DeploymentProof): boolean {
  return gate !== 'refused' && (gate !== 'absent' || state === 'succeeded');
}
