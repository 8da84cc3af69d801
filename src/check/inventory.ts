import type { Failure } from '../domain/finding.ts';
import type { InventoryAnswer } from '../domain/judge.ts';
import type { Release } from '../domain/release.ts';
import { ok, type Result } from '../domain/result.ts';
import { limitOf, type Cohort } from '../domain/policy/policy.ts';
import { membersQuery, partSizes, waveQueries, type PartSize } from '../domain/risk/waves.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import { closingManifests, closingQueries } from '../domain/standing/closing.ts';
import type { StandingRelease } from '../domain/standing/manifest.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import type { Resolve } from './ports.ts';

/** What the inventory says of a release: its sites, the sizes of its parts, and manifests that would close a gate. */
export interface InventoryAnswers extends Pick<Release, 'parts' | 'standing'> {
  readonly answer: InventoryAnswer;
}

/** Asks the inventory about a release and the other manifests in force: everything at once, of one state. */
export async function askInventory(
  release: Release,
  manifests: readonly StandingRelease[],
  { tip }: RepositoryState,
  resolve: Resolve,
): Promise<InventoryAnswers> {
  const { query, policy, parts, proposed, changed } = release;
  // Those that a proposed policy makes unreadable close a gate whatever the sites are.
  const broken = proposed?.policy ? closingManifests(proposed.policy, changed.broken, null) : [];
  if (query === null)
    return { answer: null, parts, standing: [...closingManifests(policy, manifests, null), ...broken] };
  const ofParts = partQueries(release);
  const answers = await resolve([{ ...query, grouped: true }, ...ofParts, ...closingQueries(policy, manifests)], tip);
  const others = answers.ok ? answers.value.slice(1) : null;
  const closing = closingManifests(policy, manifests, others?.slice(ofParts.length) ?? null);
  return {
    answer: answerOf(answers, 0),
    parts: others === null ? parts : partsOf(release, others.slice(0, ofParts.length)),
    standing: [...closing, ...broken],
  };
}

/**
 * One of several answers that came together. A question without one is a bug: it must not pass for one that was never
 * asked.
 */
export function answerOf(answers: Result<readonly Resolution[], Failure>, index: number): Result<Resolution, Failure> {
  if (!answers.ok) return answers;
  const value = answers.value[index];
  if (value === undefined)
    throw new Error(`the inventory left question ${index} of ${answers.value.length} unanswered`);
  return ok(value);
}

/** The declared cohorts that go out in parts. No part may be larger than its limit. */
function cohortsInParts({ query, policy }: Release): Cohort[] {
  return (query?.declaration.cohorts ?? []).flatMap((name) => {
    const cohort = policy.cohorts.get(name);
    return cohort === undefined || cohort.waves.length === 0 || limitOf(policy, name) === null ? [] : [cohort];
  });
}

/** A further question to the inventory about a release: how large the parts of its cohorts are. */
function partQueries(release: Release): Query[] {
  return cohortsInParts(release).flatMap((cohort) => [
    membersQuery(release.policy, cohort),
    ...waveQueries(release.policy, cohort),
  ]);
}

/** The sizes of the parts, by the answers to these questions. */
function partsOf(release: Release, answers: readonly Resolution[]): ReadonlyMap<string, readonly PartSize[]> {
  let next = 0;
  const parts = new Map<string, readonly PartSize[]>();
  for (const cohort of cohortsInParts(release)) {
    const [members, ...matches] = answers.slice(next, next + 1 + cohort.waves.length);
    next += 1 + cohort.waves.length;
    if (members !== undefined) parts.set(cohort.name, partSizes(cohort, members, matches));
  }
  return parts;
}
