import type { Failure } from '../domain/finding.ts';
import { judgeRelease, undecided } from '../codes/judge.ts';
import { asksPeople, peopleQuestion, type InventoryAnswer } from '../domain/judge.ts';
import type { Outcome } from '../codes/outcome.ts';
import { planWithoutPolicy, type Release } from '../domain/release.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import type { PullRequestSnapshot } from '../github/pull-request.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import { closingManifests, closingQueries } from '../domain/standing/closing.ts';
import type { StandingRelease } from '../domain/standing/manifest.ts';
import { fetchStandingManifests } from './manifests.ts';
import { fetchBaselines, type BaselineSources } from './baselines.ts';
import { fetchPeople } from './people.ts';
import { partQueries, partsOf } from './parts.ts';
import { rulingPolicy } from './policy.ts';
import type { Ports, Resolve } from './ports.ts';
import { fetchReleaseRisk } from './risk.ts';
import { fetchRelease } from './release.ts';
import type { Sources } from './sources.ts';
import { fetchTrial, type TrialSources } from './trial.ts';

/** Everything that a check asks beside the evidence and the inventory. */
export type CheckSources = Sources & TrialSources & BaselineSources;

/** Judges one pull request: reads it, asks the inventory, asks the people, decides. */
export async function check(
  { pull, repository }: Pick<PullRequestSnapshot, 'pull' | 'repository'>,
  sources: CheckSources,
  { resolve, now }: Pick<Ports, 'resolve' | 'now'>,
): Promise<Outcome> {
  const policy = rulingPolicy(pull, repository, sources.policyPath);
  if (!policy.ok) return undecided({ pull, plan: planWithoutPolicy(pull) }, policy.error);
  const { inForce } = policy.value;
  const release = await fetchRelease(pull, policy.value.policy, repository, sources);
  if (!release.ok) return release.error;
  const manifests = await fetchStandingManifests(release.value, repository, sources);
  if (!manifests.ok) return undecided(release.value, { effect: 'error', ...manifests.error });
  const { proposed, changed } = release.value;
  const broken = proposed?.policy ? closingManifests(proposed.policy, changed.broken, null) : [];
  const mayAsk = asksPeople(release.value);
  const [{ answer, parts, standing }, risk, pushers] = await Promise.all([
    askInventory(release.value, manifests.value, repository, resolve),
    fetchReleaseRisk(release.value, repository, sources, now),
    mayAsk ? sources.pushers(pull) : null,
  ]);
  if (!risk.ok) return undecided(release.value, { effect: 'error', ...risk.error });
  const trial = await fetchTrial(pull, inForce, release.value.proposed, repository, sources, resolve);
  const baselines = await fetchBaselines(release.value, inForce, repository, sources);
  if (!baselines.ok) return undecided(release.value, { effect: 'error', ...baselines.error });
  return askPeopleAndJudge(
    {
      ...release.value,
      baselines: baselines.value,
      trial,
      risk: risk.value,
      parts,
      standing: [...standing, ...broken],
    },
    answer,
    repository,
    mayAsk ? { ...sources, pushers: () => Promise.resolve(pushers) } : sources,
  );
}

/** All questions of a check are answered from one state of the inventory. */
async function askInventory(
  release: Release,
  manifests: readonly StandingRelease[],
  { tip }: RepositoryState,
  resolve: Resolve,
): Promise<{ answer: InventoryAnswer } & Pick<Release, 'parts' | 'standing'>> {
  const { query, policy, parts } = release;
  if (query === null) return { answer: null, parts, standing: closingManifests(policy, manifests, null) };
  const ofParts = partQueries(release);
  const answers = await resolve([{ ...query, grouped: true }, ...ofParts, ...closingQueries(policy, manifests)], tip);
  const others = answers.ok ? answers.value.slice(1) : null;
  return {
    answer: answerOf(answers, 0),
    parts: others === null ? parts : partsOf(release, others.slice(0, ofParts.length)),
    standing: closingManifests(policy, manifests, others?.slice(ofParts.length) ?? null),
  };
}

/** One of several answers that came together. A question without one is a bug: it must not pass for one that was never asked. */
export function answerOf(answers: Result<readonly Resolution[], Failure>, index: number): Result<Resolution, Failure> {
  if (!answers.ok) return answers;
  const value = answers.value[index];
  if (value === undefined)
    throw new Error(`the inventory left question ${index} of ${answers.value.length} unanswered`);
  return ok(value);
}

/** The last two steps: the gate asks the inventory about many releases at once and takes them for each. */
export async function askPeopleAndJudge(
  release: Release,
  answer: InventoryAnswer,
  repository: RepositoryState,
  sources: Sources,
  approved: Release = release,
): Promise<Outcome> {
  const people = await fetchPeople(peopleQuestion(release, answer, approved), repository, sources);
  return people.ok
    ? judgeRelease(release, answer, people.value, approved)
    : undecided(release, { effect: 'error', ...people.error });
}
