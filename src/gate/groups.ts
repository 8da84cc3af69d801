import type { DeployedGroup, SiteStand } from '../domain/deployment/facts.ts';
import { sitesOf } from '../domain/deployment/groups.ts';
import type { Failure } from '../domain/finding.ts';
import { all, ok, type Result } from '../domain/result.ts';
import type { SitesByCommit } from '../domain/sites/deployed.ts';
import { compare, type Resolution } from '../domain/sites/resolution.ts';
import { SortedIds } from '../domain/sites/sorted-ids.ts';
import type { GitHub } from '../github/client.ts';
import { fetchCommitDates } from '../github/git/commit-dates.ts';
import { fetchStand, type StandQuestion } from './stand.ts';

export interface GroupsQuestion extends StandQuestion {
  readonly github: GitHub;
}

/**
 * So many different commits are compared with that of the run, the newest; of sites with others nothing is known. It and
 * the later states of its branch need no comparing: whatever their number, a site that is ahead is never taken back.
 */
const MAX_COMMITS = 20;
/** So many different values are looked up, those of most sites first: an estate that has more has no versions. */
export const MAX_LOOKED_UP = 1000;

/** Sites by what they have, and how that stands to the commit of the run; the newest first, at the end what is not known. */
export async function fetchGroups(
  question: GroupsQuestion,
  resolution: Pick<Resolution, 'targets' | 'deployed'>,
): Promise<Result<readonly DeployedGroup[], Failure>> {
  const sorted = await fetchNewestFirst(question.github, resolution.deployed);
  return sorted.ok ? fetchStands(question, resolution, sorted.value) : sorted;
}

/** The same where it is known which commits sites have, `sorted` from the newest. */
export async function fetchStands(
  question: StandQuestion,
  { targets, deployed }: Pick<Resolution, 'targets' | 'deployed'>,
  sorted: readonly string[],
): Promise<Result<readonly DeployedGroup[], Failure>> {
  const isState = (commit: string) => commit === question.commit || question.newerStates.has(commit);
  const compared = new Set(sorted.filter((commit) => !isState(commit)).slice(0, MAX_COMMITS));
  const newest = sorted.filter((commit) => isState(commit) || compared.has(commit));
  const stands = all(await Promise.all(newest.map((commit) => fetchStandOfSite(question, commit))));
  if (!stands.ok) return stands;
  const groups = stands.value.map((stand, index): DeployedGroup => {
    const commit = newest[index] ?? '';
    return { commit, stand, sites: deployed.get(commit) ?? [], baseline: null };
  });
  const known = new SortedIds(sitesOf(groups));
  const unknown = targets.filter((id) => !known.has(id));
  return ok(
    unknown.length === 0 ? groups : [...groups, { commit: null, stand: 'unknown', sites: unknown, baseline: null }],
  );
}

/** The commits that sites have, as far as they are there: the newest first, by their own word. */
export async function fetchNewestFirst(
  github: GitHub,
  deployed: SitesByCommit,
): Promise<Result<readonly string[], Failure>> {
  const values = [...deployed]
    .toSorted(([a, many], [b, more]) => more.length - many.length || compare(a, b))
    .slice(0, MAX_LOOKED_UP)
    .map(([commit]) => commit);
  const dates = await fetchCommitDates(github, values);
  if (!dates.ok) return dates;
  return ok(
    [...dates.value].toSorted(([a, at], [b, then]) => compare(then, at) || compare(a, b)).map(([commit]) => commit),
  );
}

/** A commit that is there and cannot be compared shares no history with that of the run. */
async function fetchStandOfSite(question: StandQuestion, commit: string): Promise<Result<SiteStand, Failure>> {
  const stand = await fetchStand(question, commit);
  return !stand.ok && stand.error.reason === 'absent' ? ok('apart') : stand;
}
