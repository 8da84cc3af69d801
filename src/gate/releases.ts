import { answerOf } from '../check/inventory.ts';
import { askPeopleAndJudge } from '../check/check.ts';
import type { Ports } from '../check/ports.ts';
import { fetchRelease } from '../check/release.ts';
import type { Sources } from '../check/sources.ts';
import type { JudgedRelease, Outcome } from '../codes/outcome.ts';
import { sitesOf } from '../domain/deployment/groups.ts';
import { changesStanding, isUndone, reaches } from '../domain/deployment/reach.ts';
import type { Failure } from '../domain/finding.ts';
import type { Cohort, Policy } from '../domain/policy/policy.ts';
import type { Release } from '../domain/release.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import {
  judgeStanding,
  type ManifestFile,
  type StandingRelease,
  type StandingManifest,
} from '../domain/standing/manifest.ts';
import type { Merged } from '../github/merged.ts';
import type { RepositoryState } from '../github/repository-state.ts';
import { asItStands, isLater, momentsIn, movesOf } from './as-it-stands.ts';
import type { Section } from './sections.ts';

/** A merged pull request, read as its check would read it, and by its manifest as it stands in the deployed tree. */
export type ReadRelease = { /** Its number. */ readonly pull: number } & (
  | { readonly kind: 'read'; readonly release: Release; readonly standing: Release }
  /** One that could not be read. */
  | { readonly kind: 'failed'; readonly outcome: Outcome }
);

/** Sites, and what of the releases would reach them. */
export interface ReleaseSection extends Pick<Section, 'sites'> {
  /** The pull requests of their range. */
  readonly numbers: ReadonlySet<number>;
  /** Paths that differ from what they have. */
  readonly differs: ReadonlySet<string>;
}

export interface ReleasesQuestion {
  readonly repository: RepositoryState;
  readonly policy: Policy;
  readonly cohort: Cohort;
  /** The manifests of the deployed tree. */
  readonly files: readonly ManifestFile[];
}

/** Reads the releases of the range. `commits` are those of the range, the oldest first. */
export async function readReleases(
  { repository, policy, files }: Omit<ReleasesQuestion, 'cohort'>,
  merged: readonly Merged[],
  commits: readonly string[],
  sources: Sources,
): Promise<readonly ReadRelease[]> {
  const context = { defaultBranch: repository.defaultBranch, policyPath: sources.policyPath };
  const moves = movesOf(merged, commits);
  const moment = momentsIn(commits);
  return Promise.all(
    merged.map(async (merge): Promise<ReadRelease> => {
      const { pull } = merge;
      const read = await fetchRelease(pull, policy, repository, sources);
      if (!read.ok) return { kind: 'failed', pull: pull.number, outcome: read.error };
      const release = read.value;
      const later = moves.filter((move) => move.pull !== pull.number && isLater(move.when, moment(merge)));
      return { kind: 'read', pull: pull.number, release, standing: asItStands(release, context, files, later) };
    }),
  );
}

/** What the inventory has answered about the cohort, the manifests that stand, and the releases. */
export interface Answers {
  readonly members: Result<Resolution, Failure>;
  readonly standing: readonly StandingManifest[];
  readonly releases: readonly (Result<Resolution, Failure> | null)[];
}

/** Asks everything about one state of the inventory. */
export async function askInventory(
  ports: Pick<Ports, 'resolve'>,
  tip: string,
  members: Query,
  standing: readonly StandingRelease[],
  releases: readonly ReadRelease[],
): Promise<Answers> {
  const queries = [members, ...standing.map(({ query }) => query), ...releases.map(queryOf)];
  const answers = await ports.resolve(
    queries.filter((query) => query !== null),
    tip,
  );
  let next = 0;
  const [first, ...others] = queries.map((query) => (query === null ? null : answerOf(answers, next++)));
  const found = first ?? answerOf(answers, 0);
  return {
    members: found,
    standing: standing.map((manifest, index) => {
      const answer = others[index];
      return judgeStanding(manifest, answer?.ok === true ? answer.value : null, found.ok ? found.value : null);
    }),
    releases: others.slice(standing.length),
  };
}

/**
 * What the inventory was asked before counts on where there is nothing more to ask; else all is asked again, of one
 * state, and what sites have must be what it was.
 */
export async function askOnce(
  known: Answers | null,
  releases: readonly ReadRelease[],
  ask: () => Promise<Answers>,
): Promise<Result<Answers, Failure>> {
  if (known === null) return ok(await ask());
  if (releases.every((release) => queryOf(release) === null))
    return ok({ ...known, releases: releases.map(() => null) });
  const again = await ask();
  const moved = known.members.ok && again.members.ok && !isSame(known.members.value, again.members.value);
  return moved
    ? fail({
        code: 'inventory.inconsistent',
        asked: 'inventory',
        expected: 'the same active sites with the same commits as a moment before',
        observed: 'others: a deployment is under way, or the inventory changed while it was read',
      })
    : ok(again);
}

function isSame(before: Resolution, after: Resolution): boolean {
  const state = ({ targets, deployed }: Resolution) => JSON.stringify([targets, [...deployed]]);
  return state(before) === state(after);
}

/** What the inventory is asked about a release; null: nothing. */
export function queryOf(release: ReadRelease): Query | null {
  return release.kind === 'read' ? release.standing.query : null;
}

/**
 * Judges each release again, as its check would on its merged head: sites by its manifest as it stands, approvals by the
 * one at its own head.
 */
export async function judgeReleases(
  { repository, cohort }: ReleasesQuestion,
  releases: readonly ReadRelease[],
  answers: readonly (Result<Resolution, Failure> | null)[],
  sections: readonly ReleaseSection[],
  sources: Sources,
): Promise<readonly JudgedRelease[]> {
  return Promise.all(
    releases.map(async (read, index): Promise<JudgedRelease> => {
      const answer = answers[index] ?? null;
      const outcome =
        read.kind === 'failed'
          ? read.outcome
          : await askPeopleAndJudge(read.standing, answer, repository, sources, read.release);
      const number = read.pull;
      const getting = sections.filter(({ numbers, differs }) => numbers.has(number) && !isUndone(outcome, differs));
      const delivers = reaches(outcome, cohort);
      return {
        outcome,
        targets: delivers && answer?.ok === true ? answer.value.targets : null,
        reaches: delivers || changesStanding(outcome, cohort),
        undone: getting.length === 0,
        sites: sections.some(({ sites }) => sites === null)
          ? null
          : sitesOf(getting.map(({ sites }) => ({ sites: sites ?? [] }))),
      };
    }),
  );
}
