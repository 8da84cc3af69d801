import type { Baseline, DeployedGroup } from '../domain/deployment/facts.ts';
import { isReached, sitesOf } from '../domain/deployment/groups.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Ports } from '../check/ports.ts';
import { fetchStart, type Start } from './baseline.ts';
import { fetchBaselineKey, fetchUnjudged, NO_KEY, type KeyAnswer } from './baseline-key.ts';
import type { Deployed } from './deployed.ts';
import { NOTHING_ELSE, type MayHave } from './halfway.ts';
import type { BranchStates } from './branch-states.ts';
import type { Position } from './position.ts';
import type { GateQuestion } from './question.ts';
import type { Section } from './sections.ts';

export interface SitesQuestion extends GateQuestion {
  readonly deployed: Deployed;
  readonly groups: readonly DeployedGroup[];
  /** Of the branch of the run. */
  readonly states: BranchStates;
}

/** What is judged for each group that would be reached, and all of it together. */
interface SitesPosition {
  readonly position: Position;
  readonly baselines: ReadonlyMap<DeployedGroup, string>;
}

/**
 * Where the range of each group begins: at what it has, or at the older of that and the record of the environment; at
 * the first policy where nothing is known of it; and never before the `baseline` of the policy, nor before the first
 * policy.
 */
export async function fetchSectionsOfSites(
  question: SitesQuestion,
  ports: Pick<Ports, 'members'>,
): Promise<Result<SitesPosition, Failure>> {
  const { groups, states } = question;
  const reached = groups.filter((group) => isReached(group, false));
  const bases = await fetchBases(question, reached);
  if (!bases.ok) return bases;
  const key = await fetchKeyOf(question, [...bases.value.values()], ports);
  if (!key.ok) return key;
  const { answer, state: keyState } = key.value;
  const wanted = new Map<DeployedGroup, string | null>();
  for (const group of reached) {
    const base = bases.value.get(group) ?? null;
    const later = base === null || keyState === null ? ok(base ?? keyState) : await states.newer(base, keyState);
    if (!later.ok) return later;
    wanted.set(group, later.value);
  }
  const start = await fetchStartOf(question, [...wanted.values()]);
  if (!start.ok) return start;
  const { start: begun, firstPolicy } = start.value;
  const baselines = new Map<DeployedGroup, string>();
  for (const [group, base] of wanted) {
    const later =
      base === null || firstPolicy === null ? ok(base ?? begun.baseline.commit) : await states.newer(base, firstPolicy);
    if (!later.ok) return later;
    baselines.set(group, later.value);
  }
  const baseline = await describeBaseline(question, begun, bases.value, baselines, answer, keyState);
  if (!baseline.ok) return baseline;
  return ok({
    baselines,
    position: {
      start: begun,
      baseline: baseline.value,
      sections: [...baselines].map(([group, since]) => sectionOf(group, since, bases.value.get(group) ?? null)),
      mayHave: mayHaveOf(question, reached),
      isRollback: false,
      rulesSince: begun.baseline.commit,
      keyChange: answer.change,
    },
  });
}

/** A site that does not tell what it has may have what the environment has had, or what failed since. */
function mayHaveOf({ deployed: { below, halfDone } }: SitesQuestion, reached: readonly DeployedGroup[]): MayHave {
  const silent = reached.filter(({ commit }) => commit === null);
  if (silent.length === 0) return NOTHING_ELSE;
  return { sites: sitesOf(silent), proven: below === null ? [] : [below.commit], halfDone };
}

/**
 * A group whose range begins later than what it has is compared with that beginning alone: the approvers of the
 * baseline answer for the rest.
 */
function sectionOf({ sites, commit, stand }: DeployedGroup, baseline: string, base: string | null): Section {
  const has = base === baseline && commit !== null && commit !== baseline ? [commit] : [];
  return stand === 'apart'
    ? { sites, baseline, compared: [baseline], alsoHave: has }
    : { sites, baseline, compared: [baseline, ...has], alsoHave: [] };
}

/** By what a group has and by the record: the older of the two. A group whose commit is not known has none. */
async function fetchBases(
  { git, commit, states, deployed: { below } }: SitesQuestion,
  groups: readonly DeployedGroup[],
): Promise<Result<ReadonlyMap<DeployedGroup, string | null>, Failure>> {
  const ancestors = new Map<DeployedGroup, string>();
  for (const group of groups) {
    if (group.commit === null) continue;
    const stand = await git.compare(group.commit, commit);
    // One without a history in common was accepted with `rollback`: nothing shows what it has of this one.
    if (stand.ok) ancestors.set(group, stand.value.mergeBase);
    else if (stand.error.reason !== 'absent') return stand;
  }
  const held = await states.statesHeldBy([...new Set(ancestors.values())]);
  if (!held.ok) return held;
  const bases = new Map<DeployedGroup, string | null>();
  for (const group of groups) {
    const state = held.value.get(ancestors.get(group) ?? '') ?? null;
    const older = state === null || below === null ? ok(state) : await states.oldest([state, below.commit]);
    if (!older.ok) return older;
    bases.set(group, older.value);
  }
  return ok(bases);
}

/** The environment's `baseline`, where it shortens anything: as far as it counts, as a state of the line. */
async function fetchKeyOf(
  question: SitesQuestion,
  bases: readonly (string | null)[],
  ports: Pick<Ports, 'members'>,
): Promise<Result<{ readonly answer: KeyAnswer; readonly state: string | null }, Failure>> {
  const { git, states, commit, place } = question;
  const key = place.environment.baseline;
  const nothing = ok({ answer: NO_KEY, state: null });
  if (key === null) return nothing;
  const holds = await git.holds(commit, key);
  if (!holds.ok) return holds.error.reason === 'absent' ? nothing : holds;
  if (!holds.value) return nothing;
  const held = await states.statesHeldBy([key]);
  if (!held.ok) return held;
  const state = held.value.get(key) ?? null;
  if (state === null) return nothing;
  const older: boolean[] = [];
  for (const base of bases) {
    const newer = base === null ? ok(state) : await states.newer(base, state);
    if (!newer.ok) return newer;
    older.push(newer.value !== base);
  }
  if (!older.includes(true)) return nothing;
  const first = await fetchStart(question, { ...question.deployed, below: null });
  if (!first.ok) return first;
  // It counts for every site, whatever was deployed since.
  const answer = await fetchBaselineKey(question, first.value, null, ports);
  return answer.ok ? ok({ answer: answer.value, state: answer.value.baseline === null ? null : state }) : answer;
}

/** Where all that is judged begins; `firstPolicy` where that is later than some of it. */
async function fetchStartOf(
  question: SitesQuestion,
  wanted: readonly (string | null)[],
): Promise<Result<{ readonly start: Start; readonly firstPolicy: string | null }, Failure>> {
  const known = wanted.filter((base) => base !== null);
  const oldest = known.length < wanted.length ? ok(null) : await question.states.oldest(known);
  if (!oldest.ok) return oldest;
  const below = oldest.value === null ? null : { commit: oldest.value, createdAt: '', stand: 'older' as const };
  const start = await fetchStart(question, { ...question.deployed, below });
  if (!start.ok) return start;
  const { kind, commit } = start.value.baseline;
  return ok({ start: start.value, firstPolicy: kind === 'first-policy' ? commit : null });
}

/** What a report says that all of it is compared to, and what the policy's `baseline` leaves unjudged. */
async function describeBaseline(
  question: SitesQuestion,
  { baseline }: Start,
  bases: ReadonlyMap<DeployedGroup, string | null>,
  baselines: ReadonlyMap<DeployedGroup, string>,
  { baseline: key }: KeyAnswer,
  keyState: string | null,
): Promise<Result<Baseline, Failure>> {
  const rest = { ...baseline, deployedAt: null };
  const kind = baseline.kind === 'first-policy' ? 'first-policy' : baseline.commit === keyState ? 'policy' : 'sites';
  const shortened = [...baselines].filter(([group, since]) => since === keyState && bases.get(group) !== since);
  if (key === null || shortened.length === 0) return ok({ ...rest, kind, unjudged: null });
  const since = await sinceOf(
    question,
    shortened.map(([group]) => bases.get(group) ?? null),
    key,
  );
  if (!since.ok) return since;
  const unjudged =
    since.value === key.unjudged?.since ? ok(key.unjudged) : await fetchUnjudged(question, since.value, key.commit);
  return unjudged.ok ? ok({ ...rest, kind, unjudged: unjudged.value }) : unjudged;
}

/** Since when the sites that the `baseline` counts for would be judged without it. */
async function sinceOf(
  { states }: SitesQuestion,
  bases: readonly (string | null)[],
  { unjudged, commit }: Baseline,
): Promise<Result<string, Failure>> {
  const first = unjudged?.since ?? commit;
  const oldest = await states.oldest([...new Set(bases.map((base) => base ?? first))]);
  return oldest.ok ? ok(oldest.value ?? first) : oldest;
}
