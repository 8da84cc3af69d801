import type { Ports } from '../check/ports.ts';
import type { Baseline, InTheWay, RuleChange, DeployedGroup } from '../domain/deployment/facts.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ReleaseBranch } from './branch.ts';
import { fetchStart, type Start } from './baseline.ts';
import { fetchBaselineKey, type KeyAnswer } from './baseline-key.ts';
import { NOTHING_ELSE, type MayHave } from './halfway.ts';
import { fetchDeployed, type Deployed } from './deployed.ts';
import { fetchLosses } from './in-the-way.ts';
import type { GateQuestion } from './question.ts';
import type { Section } from './sections.ts';

/** Where the commit of the run stands between what is deployed and what it would bring. */
export interface Position {
  readonly start: Start;
  readonly baseline: Baseline;
  /** Who would receive what: in one section where the environment's record says what is deployed. */
  readonly sections: readonly Section[];
  /** What else of the range some sites may have. */
  readonly mayHave: MayHave;
  readonly isRollback: boolean;
  /** The commit since which the rules are looked at. */
  readonly rulesSince: string;
  /** The environment's `baseline`, where it lacks its approvals. */
  readonly keyChange: RuleChange | null;
}

/** What is known of what is deployed. */
export interface Standpoint {
  readonly inTheWay: readonly InTheWay[];
  /** The active sites by what they have; null where the environment's record says what is deployed. */
  readonly groups: readonly DeployedGroup[] | null;
  /** Null: it is refused already, or every site has the commit: then what lies between is not judged. */
  readonly position: Position | null;
  /** What it would be compared to, for those who read that it is refused. */
  readonly baseline: Baseline | null;
  readonly isRollback: boolean;
  readonly rolledBack: string | null;
}

/** By the record of the environment. */
export async function fetchStandpoint(
  question: GateQuestion,
  branch: ReleaseBranch,
  ports: Ports,
): Promise<Result<Standpoint, Failure>> {
  const { request, commit } = question;
  const deployed = await fetchDeployed(question, { newerStates: branch.newerStates });
  if (!deployed.ok) return deployed;
  const start = await fetchStart(question, deployed.value);
  if (!start.ok) return start;
  const key = await fetchBaselineKey(question, start.value, deployed.value.newest, ports);
  if (!key.ok) return key;
  const baseline = key.value.baseline ?? start.value.baseline;
  if (request.rollback && isBackwards(deployed.value) && hasHad(commit, deployed.value, key.value))
    return ok({ ...rollbackTo(commit, start.value, baseline, key.value), groups: null });
  const losses = await fetchLosses(question, deployed.value.above);
  if (!losses.ok) return losses;
  const rolledBack = await fetchRolledBack(question, deployed.value, baseline);
  if (!rolledBack.ok) return rolledBack;
  const position = {
    start: start.value,
    baseline,
    sections: [sectionSince(baseline, deployed.value)],
    mayHave: { ...NOTHING_ELSE, halfDone: deployed.value.halfDone },
    isRollback: false,
    rulesSince: baseline.commit,
    keyChange: key.value.change,
  };
  return ok({
    inTheWay: losses.value,
    groups: null,
    position: losses.value.length > 0 ? null : position,
    baseline,
    isRollback: false,
    rolledBack: rolledBack.value,
  });
}

/** Of a rollback no release is judged: only the rules, since the newest `baseline` of the environment. */
export function rollbackTo(
  commit: string,
  start: Start,
  baseline: Baseline,
  key: KeyAnswer,
): Omit<Standpoint, 'groups'> {
  const position = {
    start,
    baseline,
    sections: [{ sites: null, baseline: baseline.commit, compared: [commit], alsoHave: [] }],
    mayHave: NOTHING_ELSE,
    isRollback: true,
    rulesSince: key.newest ?? baseline.commit,
    keyChange: key.change,
  };
  return { inTheWay: [], position, baseline, isRollback: true, rolledBack: null };
}

/**
 * Where the policy's `baseline` counts, its approvers answer for what came before. Otherwise a deployed commit that is
 * not an ancestor is compared, too.
 */
function sectionSince({ commit, kind }: Baseline, { aside, partly }: Deployed): Section {
  if (kind !== 'deployment') return { sites: null, baseline: commit, compared: [commit], alsoHave: [] };
  const isApart = aside?.stand === 'apart';
  return {
    sites: null,
    baseline: commit,
    compared: [...new Set([commit, ...partly, ...(aside === null || isApart ? [] : [aside.commit])])],
    alsoHave: isApart ? [aside.commit] : [],
  };
}

/**
 * Whether the commit lies before what is deployed: by the newest deployment that counts, or where that is of the commit
 * itself or there is none, by one that failed or is under way. A failed deployment does not turn a step forward into a
 * rollback.
 */
export function isBackwards({ newest, above }: Deployed): boolean {
  switch (newest?.stand) {
    case 'newer':
      return true;
    case 'older':
    case 'apart':
      return false;
    case 'same':
    case undefined:
      return above.some(({ stand }) => stand === 'newer');
  }
}

/** Whether the environment has had the commit. */
export function hasHad(commit: string, deployed: Deployed, key: KeyAnswer): boolean {
  return deployed.hasHadCommit || key.counted.includes(commit);
}

/**
 * The newest commit that was deployed before the baseline and that comes after it: the environment was rolled back from
 * it.
 */
export async function fetchRolledBack(
  { git, commit }: GateQuestion,
  deployed: Deployed,
  baseline: Pick<Baseline, 'commit' | 'kind'>,
): Promise<Result<string | null, Failure>> {
  if (baseline.kind !== 'deployment') return ok(null);
  const range = await git.lacking(baseline.commit, commit);
  if (!range.ok) return range;
  const brought = new Set(range.value.map(({ oid }) => oid));
  return ok(deployed.earlier.find((oid) => brought.has(oid)) ?? null);
}
