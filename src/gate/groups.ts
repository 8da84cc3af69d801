import type { DeployedGroup, SiteStand } from '../domain/deployment/groups.ts';
import { sitesOf } from '../domain/deployment/groups.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { compare, type Resolution } from '../domain/sites/resolution.ts';
import type { GitHub } from '../github/client.ts';
import { fetchCommitDates } from '../github/git/commit-dates.ts';
import { fetchStand, type StandQuestion } from './stand.ts';

export interface GroupsQuestion extends StandQuestion {
  readonly github: GitHub;
}

/** So many different commits are told apart, the newest; of sites with others nothing is known. */
const MAX_COMMITS = 20;
/** So many different values are looked up, those of most sites first: an estate that has more has no versions. */
const MAX_LOOKED_UP = 1000;

/** Sites by what they have, and how that stands to the commit of the run; the newest first, at the end what is not known. */
export async function fetchGroups(
  question: GroupsQuestion,
  { targets, deployed }: Pick<Resolution, 'targets' | 'deployed'>,
): Promise<Result<readonly DeployedGroup[], Failure>> {
  const values = [...deployed]
    .toSorted(([a, many], [b, more]) => more.length - many.length || compare(a, b))
    .slice(0, MAX_LOOKED_UP)
    .map(([commit]) => commit);
  const dates = await fetchCommitDates(question.github, values);
  if (!dates.ok) return dates;
  const newest = [...dates.value]
    .toSorted(([a, at], [b, then]) => compare(then, at) || compare(a, b))
    .slice(0, MAX_COMMITS)
    .map(([commit]) => commit);
  const stands = await Promise.all(newest.map((commit) => fetchStandOfSite(question, commit)));
  const groups: DeployedGroup[] = [];
  for (const [index, commit] of newest.entries()) {
    const stand = stands[index];
    if (stand === undefined) continue;
    if (!stand.ok) return stand;
    groups.push({ commit, stand: stand.value, sites: deployed.get(commit) ?? [], baseline: null });
  }
  const known = new Set(sitesOf(groups));
  const unknown = targets.filter((id) => !known.has(id));
  return ok(
    unknown.length === 0 ? groups : [...groups, { commit: null, stand: 'unknown', sites: unknown, baseline: null }],
  );
}

/** A commit that is there and cannot be compared shares no history with that of the run. */
async function fetchStandOfSite(question: GroupsQuestion, commit: string): Promise<Result<SiteStand, Failure>> {
  const stand = await fetchStand(question, commit);
  return !stand.ok && stand.error.reason === 'absent' ? ok('apart') : stand;
}
