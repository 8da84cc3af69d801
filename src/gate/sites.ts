import type { Ports } from '../check/ports.ts';
import type { Baseline, InTheWay, DeployedGroup } from '../domain/deployment/facts.ts';
import { isReached } from '../domain/deployment/groups.ts';
import type { Failure } from '../domain/finding.ts';
import { all, ok, type Result } from '../domain/result.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import { fetchStart } from './baseline.ts';
import { fetchBaselineKey } from './baseline-key.ts';
import type { ReleaseBranch } from './branch.ts';
import { fetchDeployed } from './deployed.ts';
import { fetchGroups } from './groups.ts';
import { fetchLosses, notAccepted } from './in-the-way.ts';
import { BranchStates } from './branch-states.ts';
import { fetchRolledBack, isBackwards, hasHad, rollbackTo, type Standpoint } from './position.ts';
import type { GateQuestion } from './question.ts';
import { fetchSectionsOfSites, type SitesQuestion } from './site-sections.ts';

/** By what each active site has; the record of the environment only ever lengthens what is judged. */
export async function fetchStandpointOfSites(
  question: GateQuestion,
  branch: ReleaseBranch,
  members: Resolution,
  ports: Ports,
): Promise<Result<Standpoint, Failure>> {
  const { github, git, commit, request } = question;
  const read = all(
    await Promise.all([
      fetchDeployed(question, { newerStates: branch.newerStates }),
      fetchGroups({ github, git, commit, newerStates: branch.newerStates }, members),
    ]),
  );
  if (!read.ok) return read;
  const [deployed, groups] = read.value;
  const asked: SitesQuestion = { ...question, deployed, groups, states: new BranchStates(git, commit) };
  const rollback = request.rollback ? await fetchRollback(asked, ports) : ok(null);
  if (!rollback.ok) return rollback;
  if (rollback.value !== null) return ok({ ...rollback.value, groups });
  const losses = await fetchLossesOfSites(asked, members.asOf);
  if (!losses.ok) return losses;
  const known = { inTheWay: losses.value, isRollback: false, rolledBack: null };
  if (losses.value.length > 0 || groups.every(({ stand }) => stand === 'same'))
    return ok({ ...known, groups, baseline: null, position: null });
  const sections = await fetchSectionsOfSites(asked, ports);
  if (!sections.ok) return sections;
  const { position, baselines } = sections.value;
  const rolledBack = await fetchRolledBackFrom(asked, position.baseline);
  if (!rolledBack.ok) return rolledBack;
  return ok({
    ...known,
    rolledBack: rolledBack.value,
    groups: groups.map((group) => ({ ...group, baseline: baselines.get(group) ?? null })),
    baseline: position.baseline,
    position,
  });
}

/** Whether it is a rollback that is permitted, and has a site to take back; null: it is judged like any other deployment. */
async function fetchRollback(
  question: SitesQuestion,
  ports: Ports,
): Promise<Result<Omit<Standpoint, 'groups'> | null, Failure>> {
  const { deployed, groups, commit } = question;
  const hasAhead = groups.some(({ stand }) => stand === 'newer');
  // What was deployed last may be this commit: a rollback that has missed sites is tried again.
  const isLast = deployed.newest?.stand === 'same';
  if (!hasAhead || (deployed.newest !== null && !isLast && !isBackwards(deployed))) return ok(null);
  const start = await fetchStart(question, deployed);
  if (!start.ok) return start;
  const key = await fetchBaselineKey(question, start.value, deployed.newest, ports);
  if (!key.ok) return key;
  return ok(
    hasHad(commit, deployed, key.value) ? rollbackTo(commit, start.value, start.value.baseline, key.value) : null,
  );
}

/**
 * What would be taken away: of sites on a line of their own, of all sites where those that are left are ahead, and by the
 * record what the inventory cannot have seen yet.
 */
async function fetchLossesOfSites(
  question: SitesQuestion,
  asOf: string,
): Promise<Result<readonly InTheWay[], Failure>> {
  const { groups, deployed, git, commit } = question;
  const asDeployed = { finished: true, lastStatusAt: 0, underWay: false } as const;
  const apart: { commit: string; stand: 'apart' }[] = [];
  const foreign: InTheWay[] = [];
  for (const group of groups) {
    if (group.stand !== 'apart' || group.commit === null) continue;
    const related = await git.compare(group.commit, commit);
    if (!related.ok && related.error.reason !== 'absent') return related;
    if (related.ok) apart.push({ commit: group.commit, stand: 'apart' });
    else foreign.push({ commit: group.commit, stand: 'apart', finished: true, pulls: [], direct: [] });
  }
  const isUnknown = groups.some(({ stand }) => stand === 'unknown');
  const unseen = deployed.above.filter(
    ({ lastStatusAt, underWay }) => isUnknown || underWay || lastStatusAt >= Date.parse(asOf),
  );
  const found = [...unseen, ...apart.map((group) => ({ ...asDeployed, ...group }))];
  const distinct = [...new Map(found.map((entry) => [entry.commit, entry])).values()];
  const losses = await fetchLosses(question, distinct);
  if (!losses.ok) return losses;
  const ahead = isReachingNone(groups)
    ? groups.flatMap(({ commit: newer, stand }): InTheWay[] =>
        stand === 'newer' && newer !== null ? [{ commit: newer, stand, finished: true, pulls: [], direct: [] }] : [],
      )
    : [];
  const known = new Set(losses.value.map(({ commit: lost }) => lost));
  return ok([
    ...losses.value,
    ...notAccepted(question, foreign),
    ...ahead.filter(({ commit: newer }) => !known.has(newer)),
  ]);
}

function isReachingNone(groups: readonly DeployedGroup[]): boolean {
  return groups.every((group) => !isReached(group, false));
}

/** By the record: what the environment was rolled back from, where that is in what is judged. */
function fetchRolledBackFrom(question: SitesQuestion, { kind }: Baseline): Promise<Result<string | null, Failure>> {
  const { below } = question.deployed;
  return below === null || kind !== 'sites'
    ? Promise.resolve(ok(null))
    : fetchRolledBack(question, question.deployed, { commit: below.commit, kind: 'deployment' });
}
