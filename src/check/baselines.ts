import { judgeBaseline, movedBaselines } from '../domain/deployment/baseline.ts';
import type { Failure } from '../domain/finding.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Release, BaselineSetting } from '../domain/release.ts';
import { ok, type Result } from '../domain/result.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import { fetchPeople } from './people.ts';
import type { CheckSources } from './sources.ts';

/** Who has approved each `baseline` that a pull request sets or moves, by the rules that the gate will judge it by. */
export async function fetchBaselines(
  release: Release,
  inForce: Policy | null,
  repository: RepositoryState,
  sources: CheckSources,
): Promise<Result<readonly BaselineSetting[], Failure>> {
  // What a merged one brought is in force, and the gate judges it.
  const proposed = release.pull.state === 'merged' ? null : (release.proposed?.policy ?? null);
  const settings: BaselineSetting[] = [];
  for (const place of inForce === null || proposed === null ? [] : movedBaselines(inForce, proposed)) {
    const asked = await sources.baselineQuestion(place, release);
    if (!asked.ok) return asked;
    const people = await fetchPeople(asked.value, repository, sources);
    if (!people.ok) return people;
    const { cohort, environment } = place;
    settings.push({
      cohort: cohort.name,
      environment: environment.name,
      ...judgeBaseline(asked.value, people.value),
    });
  }
  return ok(settings);
}
