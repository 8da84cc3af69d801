import type { Ports } from '../check/ports.ts';
import type { GateFacts } from '../codes/outcome.ts';
import type { Failure } from '../domain/finding.ts';
import { membersQuery } from '../domain/risk/waves.ts';
import { all, ok, type Result } from '../domain/result.ts';
import type { Query } from '../domain/sites/resolution.ts';
import { concerns, readStanding, type ManifestFile, type StandingRelease } from '../domain/standing/manifest.ts';
import type { ReleaseBranch } from './branch.ts';
import { fetchRules } from './rules-since.ts';
import { fetchHalfway } from './halfway.ts';
import type { Position } from './position.ts';
import { fetchMerged } from '../github/merged.ts';
import type { GateQuestion } from './question.ts';
import { commitsOf, emptyRange, fetchLateOrigins, fetchRange, openCommits } from './range.ts';
import { countsForNothing, fetchParts, releaseSections, unreviewedIn, unreviewedRules } from './range-parts.ts';
import { askInventory, askOnce, judgeReleases, readReleases, type Answers } from './releases.ts';
import { judgeRules } from './rules.ts';
import { sharedSources } from './sources.ts';

/** What a gate finds out after it knows where the commit stands. */
export type Found = Pick<GateFacts, 'members' | 'standing' | 'unreviewed' | 'releases' | 'rules'>;

/** For a commit that is refused for where it stands, or that every site has: only the sites are asked about. */
export async function judgeSitesAlone(
  question: GateQuestion,
  files: readonly ManifestFile[],
  branch: ReleaseBranch | null,
  ports: Ports,
  known: Answers | null,
): Promise<Result<Found, Failure>> {
  const { commit } = question;
  const answers = known ?? (await askAboutSites(question, files, ports));
  const unreviewed = branch !== null && !branch.isFirstParent ? [{ kind: 'commit', id: commit } as const] : [];
  return ok({ members: answers.members, standing: answers.standing, unreviewed, releases: [], rules: [] });
}

/**
 * Asks the inventory about the active sites of the cohort, and how they stand to the manifests of the deployed tree.
 */
export function askAboutSites(question: GateQuestion, files: readonly ManifestFile[], ports: Ports): Promise<Answers> {
  const { repository } = question;
  return askInventory(ports, repository.tip, namedMembers(question), standingFor(question, files), []);
}

/**
 * Judges what lies between the baseline and the commit: commits, releases, rules, and the manifests that stand. `known`
 * is what the inventory has said of the sites already, on which the position rests.
 */
export async function judgeBetween(
  question: GateQuestion,
  position: Position,
  files: readonly ManifestFile[],
  ports: Ports,
  known: Answers | null,
): Promise<Result<Found, Failure>> {
  const { commit, policy, place, repository } = question;
  const { baseline, isRollback } = position;

  // The commits, by what sites would receive of them, and the changes of the rules.
  const since = all(
    await Promise.all([
      isRollback ? ok(emptyRange(commit)) : fetchRange(question, baseline.commit),
      fetchRules(question, position),
    ]),
  );
  if (!since.ok) return since;
  const [early, rules] = since.value;
  const halfway = await fetchHalfway(question, position.mayHave, early, baseline.commit);
  if (!halfway.ok) return halfway;
  const sections = [...position.sections, ...halfway.value];
  const parts = await fetchParts(question, { ...position, sections }, early, rules.kinds);
  if (!parts.ok) return parts;
  const open = openCommits(early).filter((oid) => !countsForNothing(parts.value, oid));
  const range = await fetchLateOrigins(question, early, open, (delay) => ports.sleep(delay));
  if (!range.ok) return range;

  // The pull requests that brought them, and what they are judged by.
  const inRange = new Set([...range.value.broughtBy.values()].flat());
  const merged = await fetchMerged(question.github, [...inRange, ...rules.changes.flatMap(({ pulls }) => pulls)]);
  if (!merged.ok) return merged;
  const sources = await sharedSources(question, ports.members, merged.value);
  if (!sources.ok) return sources;

  // The releases among them, and what the inventory says of their sites.
  const brought = merged.value.filter(({ pull }) => inRange.has(pull.number));
  const ofReleases = { repository, policy, cohort: place.cohort, files };
  const releases = await readReleases(ofReleases, brought, commitsOf(range.value), sources.value);
  const answers = await askOnce(known, releases, () =>
    askInventory(ports, repository.tip, namedMembers(question), standingFor(question, files), releases),
  );
  if (!answers.ok) return answers;

  const unreviewed = unreviewedIn(range.value, parts.value, brought, question);
  const direct = unreviewedRules(unreviewed, parts.value);
  const [judged, judgedRules] = await Promise.all([
    judgeReleases(
      ofReleases,
      releases,
      answers.value.releases,
      releaseSections(parts.value, range.value),
      sources.value,
    ),
    judgeRules({ ...question, ...rules, direct, merged: merged.value, inRange }, sources.value),
  ]);
  if (!judgedRules.ok) return judgedRules;
  return ok({
    members: answers.value.members,
    standing: answers.value.standing,
    releases: judged,
    rules: [...judgedRules.value, ...(position.keyChange === null ? [] : [position.keyChange])],
    unreviewed,
  });
}

/** The manifests of the deployed tree that cover the cohort, and those that may: whether they do cannot be said. */
function standingFor({ policy, place }: GateQuestion, files: readonly ManifestFile[]): StandingRelease[] {
  return readStanding(files, policy).filter((manifest) => concerns(manifest, place.cohort));
}

/** All active members of the cohort: what the deploy step is to reach. */
function namedMembers({ policy, place: { cohort } }: GateQuestion): Query {
  return {
    ...membersQuery(policy, cohort),
    named: true,
    grouped: true,
    deployed: policy.releases.deployed === 'sites',
  };
}
