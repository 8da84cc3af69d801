import { failed, judgeRelease, undecided } from '../codes/judge.ts';
import type { Outcome } from '../codes/outcome.ts';
import { asksPeople, peopleQuestion, type InventoryAnswer } from '../domain/judge.ts';
import { planWithoutPolicy, type Release } from '../domain/release.ts';
import type { PullRequestSnapshot } from '../github/pull-request.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import { fetchBaselines } from './baselines.ts';
import { askInventory } from './inventory.ts';
import { fetchStandingManifests } from './manifests.ts';
import { fetchPeople } from './people.ts';
import { rulingPolicy } from './policy.ts';
import type { Ports } from './ports.ts';
import { fetchRelease } from './release.ts';
import { fetchReleaseRisk } from './risk.ts';
import type { CheckSources, Sources } from './sources.ts';
import { fetchTrial } from './trial.ts';

/**
 * Judges one pull request: by which rules, what it declares, which sites that reaches, who has approved it. The first
 * step that cannot be established ends it with an error that says what is missing.
 */
export async function check(
  { pull, repository }: Pick<PullRequestSnapshot, 'pull' | 'repository'>,
  sources: CheckSources,
  { resolve, now }: Pick<Ports, 'resolve' | 'now'>,
): Promise<Outcome> {
  // The rules: the policy of the default branch, whatever the pull request makes of it.
  const policy = rulingPolicy(pull, repository, sources.policyPath);
  if (!policy.ok) return undecided({ pull, plan: planWithoutPolicy(pull) }, policy.error);
  const { inForce } = policy.value;

  // What it changes and declares, and which other manifests are in force.
  const read = await fetchRelease(pull, policy.value.policy, repository, sources);
  if (!read.ok) return read.error;
  const release = read.value;
  const manifests = await fetchStandingManifests(release, repository, sources);
  if (!manifests.ok) return failed(release, manifests.error);

  // What the inventory says of the sites, whether a freeze is on, and who pushed: none of them waits for another.
  const mayAsk = asksPeople(release);
  const [{ answer, parts, standing }, risk, pushers] = await Promise.all([
    askInventory(release, manifests.value, repository, resolve),
    fetchReleaseRisk(release, repository, sources, now),
    mayAsk ? sources.pushers(pull) : null,
  ]);
  if (!risk.ok) return failed(release, risk.error);

  // What a changed policy or inventory file would do, and who may set the `baseline` of an environment.
  const trial = await fetchTrial(pull, inForce, release.proposed, repository, sources, resolve);
  const baselines = await fetchBaselines(release, inForce, repository, sources);
  if (!baselines.ok) return failed(release, baselines.error);

  // Who has approved it, and the verdict.
  const known = { ...release, baselines: baselines.value, trial, risk: risk.value, parts, standing };
  const people = mayAsk ? { ...sources, pushers: () => Promise.resolve(pushers) } : sources;
  return askPeopleAndJudge(known, answer, repository, people);
}

/**
 * The last two steps: the gate asks the inventory about many releases at once and takes them for each. `approved` is
 * the release that people were asked to approve, where a manifest has changed since.
 */
export async function askPeopleAndJudge(
  release: Release,
  answer: InventoryAnswer,
  repository: RepositoryState,
  sources: Sources,
  approved: Release = release,
): Promise<Outcome> {
  const people = await fetchPeople(peopleQuestion(release, answer, approved), repository, sources);
  return people.ok ? judgeRelease(release, answer, people.value, approved) : failed(release, people.error);
}
