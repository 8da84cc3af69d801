import type { Ports } from '../check/ports.ts';
import type { GateFacts } from '../codes/outcome.ts';
import { changedPaths } from '../domain/deployment/reach.ts';
import type { Failure } from '../domain/finding.ts';
import { membersQuery } from '../domain/risk/waves.ts';
import { ok, type Result } from '../domain/result.ts';
import { isReleaseBranch, pathKinds } from '../domain/scope.ts';
import type { Query } from '../domain/sites/resolution.ts';
import { concerns, readStanding, type ManifestFile, type StandingRelease } from '../domain/standing/manifest.ts';
import { fetchMerged } from '../github/merged.ts';
import type { ReleaseBranch } from './branch.ts';
import { fetchRangeDifferences, unexplainedPaths } from './commits.ts';
import { fetchRules } from './job-changes.ts';
import type { Position } from './position.ts';
import type { GateQuestion } from './question.ts';
import { emptyRange, fetchLateOrigins, fetchRange, openCommits, unreviewedCommits } from './range.ts';
import { askInventory, judgeReleases, readReleases } from './releases.ts';
import { judgeRules } from './rules.ts';
import { sharedSources } from './sources.ts';

/** What a gate finds out besides where the commit stands. */
export type Found = Pick<GateFacts, 'members' | 'standing' | 'unreviewed' | 'releases' | 'rules'>;

/** Of a commit that is refused for where it stands, only the sites are asked about. */
export async function judgeNothing(
  question: GateQuestion,
  files: readonly ManifestFile[],
  branch: ReleaseBranch | null,
  ports: Ports,
): Promise<Result<Found, Failure>> {
  const { repository, commit } = question;
  const standing = standingFor(question, files);
  const answers = await askInventory(ports, repository.tip, namedMembers(question), standing, []);
  const unreviewed = branch !== null && !branch.onLine ? [{ kind: 'commit', id: commit } as const] : [];
  return ok({ members: answers.members, standing: answers.standing, unreviewed, releases: [], rules: [] });
}

/** Judges what lies between the baseline and the commit: commits, releases, rules, and the manifests that stand. */
export async function judgeBetween(
  question: GateQuestion,
  position: Position,
  files: readonly ManifestFile[],
  ports: Ports,
): Promise<Result<Found, Failure>> {
  const { github, git, commit, policy, policyPath, place, repository } = question;
  const { baseline, isRollback } = position;
  const asked = {
    github,
    git,
    commit,
    baseline: baseline.commit,
    isReleaseBranch: (name: string) => isReleaseBranch(name, policy, repository.defaultBranch),
  };
  const [first, rules] = await Promise.all([
    isRollback ? ok(emptyRange(commit)) : fetchRange(asked),
    fetchRules(question, position),
  ]);
  if (!first.ok) return first;
  if (!rules.ok) return rules;
  const kinds = pathKinds(policy, policyPath);
  const ends = { before: isRollback ? commit : baseline.commit, after: commit };
  const differences = await fetchRangeDifferences(github, first.value, ends, kinds);
  if (!differences.ok) return differences;
  const { countsForNothing, paths } = differences.value;
  const open = openCommits(first.value).filter((oid) => !countsForNothing(oid));
  const range = await fetchLateOrigins(asked, first.value, open, (delay) => ports.sleep(delay));
  if (!range.ok) return range;

  const inRange = new Set([...range.value.broughtBy.values()].flat());
  const numbers = new Set([...inRange, ...rules.value.changes.flatMap(({ pulls }) => pulls)]);
  const merged = await fetchMerged(
    github,
    repository.repository,
    [...numbers].toSorted((a, b) => a - b),
  );
  if (!merged.ok) return merged;
  const sources = await sharedSources(question, ports.members, merged.value);
  if (!sources.ok) return sources;

  const releasesQuestion = { repository, policy, cohort: place.cohort, files };
  const brought = merged.value.filter(({ pull }) => inRange.has(pull.number));
  const releases = await readReleases(releasesQuestion, brought, sources.value);
  const standing = standingFor(question, files);
  const answers = await askInventory(ports, repository.tip, namedMembers(question), standing, releases);
  const differs = new Set(paths);
  const [judged, judgedRules] = await Promise.all([
    judgeReleases(releasesQuestion, releases, answers.releases, differs, sources.value),
    judgeRules({ ...question, ...rules.value, merged: merged.value, inRange }, sources.value),
  ]);
  if (!judgedRules.ok) return judgedRules;
  const explained = new Set(brought.flatMap(({ pull }) => changedPaths(pull)));
  return ok({
    members: answers.members,
    standing: answers.standing,
    releases: judged,
    rules: [...judgedRules.value, ...(position.keyChange === null ? [] : [position.keyChange])],
    unreviewed: [
      ...unreviewedCommits(range.value, countsForNothing, policy.releases.unsignedMerges),
      ...unexplainedPaths(differences.value, explained, kinds),
    ],
  });
}

/** The manifests of the deployed tree that cover the cohort, and those of which that cannot be said. */
function standingFor({ policy, place }: GateQuestion, files: readonly ManifestFile[]): StandingRelease[] {
  return readStanding(files, policy).filter((manifest) => concerns(manifest, place.cohort));
}

/** All active members of the cohort: what the deploy step is to reach. */
function namedMembers({ policy, place: { cohort } }: GateQuestion): Query {
  return { ...membersQuery(policy, cohort), named: true, grouped: true };
}
