import type { EnvironmentPlace } from '../domain/policy/policy.ts';
import type { Failure } from '../domain/finding.ts';
import type { PeopleQuestion } from '../domain/judge.ts';
import type { Release } from '../domain/release.ts';
import type { Result } from '../domain/result.ts';
import type { GitHub } from '../github/client.ts';
import { GitHistory } from '../github/git/history.ts';
import { fetchMerged } from '../github/merged.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import { nextSettingQuestion } from './baseline-settings.ts';
import { fetchSinceFirstPolicy } from './default-branch.ts';
import type { Sources } from './sources.ts';

/** The same question as the gate will ask, by the history of the default branch so far. */
export async function fetchBaselineQuestion(
  github: GitHub,
  repository: RepositoryState,
  place: EnvironmentPlace,
  release: Release,
  sources: Sources,
): Promise<Result<PeopleQuestion, Failure>> {
  const { policyPath } = sources;
  const question = { github, git: new GitHistory(github), repository, policy: release.policy, policyPath, place };
  const since = await fetchSinceFirstPolicy(question);
  if (!since.ok) return since;
  const merged = await fetchMerged(
    github,
    since.value.branch.changes.flatMap(({ pulls }) => pulls),
  );
  if (!merged.ok) return merged;
  return nextSettingQuestion(release, question, { ...since.value, merged: merged.value, sources });
}
