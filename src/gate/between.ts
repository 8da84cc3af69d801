import type { Ports } from '../check/ports.ts';
import type { GateFacts } from '../codes/outcome.ts';
import type { Unreviewed } from '../domain/deployment/facts.ts';
import { changedPaths } from '../domain/deployment/reach.ts';
import type { Failure } from '../domain/finding.ts';
import { membersQuery } from '../domain/risk/waves.ts';
import { ok, type Result } from '../domain/result.ts';
import { pathKinds } from '../domain/scope.ts';
import type { Query } from '../domain/sites/resolution.ts';
import { concerns, readStanding, type ManifestFile, type StandingRelease } from '../domain/standing/manifest.ts';
import { fetchMerged, type Merged } from '../github/merged.ts';
import type { ReleaseBranch } from './branch.ts';
import { fetchRangeDifferences, unexplainedPaths, type Differences } from './commits.ts';
import { fetchRules } from './job-changes.ts';
import type { Position } from './position.ts';
import type { GateQuestion } from './question.ts';
import { emptyRange, fetchLateOrigins, fetchRange, openCommits, rangeQuestion, unreviewedCommits } from './range.ts';
import { askInventory, askOnce, judgeReleases, readReleases, type Answers, type ReleaseSection } from './releases.ts';
import { judgeRules } from './rules.ts';
import { commitsSince } from './sections.ts';
import { sharedSources } from './sources.ts';

/** What a gate finds out besides where the commit stands. */
export type Found = Pick<GateFacts, 'members' | 'standing' | 'unreviewed' | 'releases' | 'rules'>;

/** Of a commit that is refused for where it stands, or that every site has, only the sites are asked about. */
export async function judgeNothing(
  question: GateQuestion,
  files: readonly ManifestFile[],
  branch: ReleaseBranch | null,
  ports: Ports,
  known: Answers | null,
): Promise<Result<Found, Failure>> {
  const { commit } = question;
  const answers = known ?? (await askAboutSites(question, files, ports));
  const unreviewed = branch !== null && !branch.onLine ? [{ kind: 'commit', id: commit } as const] : [];
  return ok({ members: answers.members, standing: answers.standing, unreviewed, releases: [], rules: [] });
}

/** Asks the inventory about the active sites of the cohort, and how they stand to the manifests of the deployed tree. */
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
  const { github, commit, policy, policyPath, place, repository } = question;
  const { baseline, isRollback, sections } = position;
  const asked = rangeQuestion(question, baseline.commit);
  const [first, rules] = await Promise.all([
    isRollback ? ok(emptyRange(commit)) : fetchRange(asked),
    fetchRules(question, position),
  ]);
  if (!first.ok) return first;
  if (!rules.ok) return rules;
  const kinds = pathKinds(policy, policyPath);
  const differences = await fetchRangeDifferences(github, first.value, sections, commit, kinds);
  if (!differences.ok) return differences;
  const parts = sections.map((section, index) => ({
    sites: section.sites,
    commits: commitsSince(first.value, section.baseline, baseline.commit),
    differences: differences.value[index] ?? NO_DIFFERENCES,
  }));
  const countsForNothing = (oid: string) =>
    parts.every((part) => !part.commits.has(oid) || part.differences.countsForNothing(oid));
  const open = openCommits(first.value).filter((oid) => !countsForNothing(oid));
  const range = await fetchLateOrigins(asked, first.value, open, (delay) => ports.sleep(delay));
  if (!range.ok) return range;

  const releaseSections = parts.map(({ sites, commits, differences: { differs } }) => ({
    sites,
    differs,
    numbers: new Set([...range.value.broughtBy].flatMap(([oid, numbers]) => (commits.has(oid) ? numbers : []))),
  }));
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
  const answers = await askOnce(known, releases, () =>
    askInventory(ports, repository.tip, namedMembers(question), standing, releases),
  );
  if (!answers.ok) return answers;
  const [judged, judgedRules] = await Promise.all([
    judgeReleases(releasesQuestion, releases, answers.value.releases, releaseSections, sources.value),
    judgeRules({ ...question, ...rules.value, merged: merged.value, inRange }, sources.value),
  ]);
  if (!judgedRules.ok) return judgedRules;
  return ok({
    members: answers.value.members,
    standing: answers.value.standing,
    releases: judged,
    rules: [...judgedRules.value, ...(position.keyChange === null ? [] : [position.keyChange])],
    unreviewed: distinct([
      ...unreviewedCommits(range.value, countsForNothing, policy.releases.unsignedMerges),
      ...parts.flatMap(({ differences: { paths } }, index) =>
        unexplainedPaths(paths, explainedBy(brought, releaseSections[index]), kinds),
      ),
    ]),
  });
}

const NO_DIFFERENCES: Differences = { paths: [], differs: new Set(), countsForNothing: () => false };

/** The paths that the pull requests of a section changed. */
function explainedBy(brought: readonly Merged[], section: ReleaseSection | undefined): ReadonlySet<string> {
  return new Set(brought.flatMap(({ pull }) => (section?.numbers.has(pull.number) === true ? changedPaths(pull) : [])));
}

function distinct(changes: readonly Unreviewed[]): Unreviewed[] {
  return [...new Map(changes.map((change) => [`${change.kind} ${change.id}`, change])).values()];
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
