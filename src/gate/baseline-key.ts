import { judgeSettings, settingsOf } from '../check/baseline-settings.ts';
import { fetchSinceFirstPolicy } from '../check/default-branch.ts';
import type { Ports } from '../check/ports.ts';
import type { Baseline, RuleChange, Unjudged } from '../domain/deployment/facts.ts';
import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { fetchBringers } from '../github/git/origins.ts';
import { fetchMerged } from '../github/merged.ts';
import type { Start } from './baseline.ts';
import type { GateQuestion } from './question.ts';
import { MAX_RANGE } from './range.ts';
import type { Counted } from './shared.ts';
import { sharedSources } from './sources.ts';

/** The `baseline` that the policy gives the environment: as far as it counts, and the finding where it came otherwise. */
export interface KeyAnswer {
  readonly baseline: Baseline | null;
  readonly change: RuleChange | null;
  /** Former values that counted, and the present one: a rollback may go to any of them. */
  readonly counted: readonly string[];
  /** The newest of them: a rollback looks at the rules from there on. */
  readonly newest: string | null;
}

/** Of an environment without one. */
export const NO_KEY: KeyAnswer = { baseline: null, change: null, counted: [], newest: null };

/**
 * Whether the environment's `baseline` in the policy counts for this commit. It only shortens the range, ends with the
 * first counted deployment made after it was merged (`newest`; null: it does not end), and takes the approvals of a
 * release across cohorts, by rules that it cannot have chosen itself.
 */
export async function fetchBaselineKey(
  question: GateQuestion,
  start: Start,
  newest: Counted | null,
  { members }: Pick<Ports, 'members'>,
): Promise<Result<KeyAnswer, Failure>> {
  const { place, request, github } = question;
  const key = place.environment.baseline;
  if (key === null) return ok(NO_KEY);
  const shortens = await isBetween(question, start.baseline.commit, key);
  if (!shortens.ok) return shortens;
  // Where the state before the range had it already, a deployment has been made since.
  const [present] = settingsOf(start.defaultBranch, question).toReversed();
  const isNew = present?.value === key;
  if (!request.rollback && (!shortens.value || !isNew)) return ok(NO_KEY);
  const since = await fetchSinceFirstPolicy(question, start.firstPolicy);
  if (!since.ok) return since;
  const merged = await fetchMerged(
    github,
    since.value.branch.changes.flatMap(({ pulls }) => pulls),
  );
  if (!merged.ok) return merged;
  const sources = await sharedSources(question, members, merged.value);
  if (!sources.ok) return sources;
  const past = { ...since.value, merged: merged.value, sources: sources.value };
  const judged = await judgeSettings(question, past);
  if (!judged.ok) return judged;
  const { counted, last } = judged.value;
  const known = { counted, newest: counted.at(-1) ?? null };
  if (last === null || !shortens.value || !isNew) return ok({ ...NO_KEY, ...known });
  // It ends with the first counted deployment made after it was merged.
  const ended = newest !== null && last.mergedAt !== null && newest.createdAt > last.mergedAt;
  if (ended) return ok({ ...NO_KEY, ...known });
  if (!last.change.approved) return ok({ ...known, baseline: null, change: last.change });
  const unjudged = await fetchUnjudged(question, start.baseline.commit, key);
  if (!unjudged.ok) return unjudged;
  const { otherJobs } = start.baseline;
  return ok({
    ...known,
    baseline: { commit: key, kind: 'policy', otherJobs, deployedAt: null, unjudged: unjudged.value },
    change: null,
  });
}

/** Whether a commit lies after what is deployed, and the run's commit holds it. One that is not there shortens nothing. */
async function isBetween(
  { git, commit }: GateQuestion,
  deployed: string,
  key: string,
): Promise<Result<boolean, Failure>> {
  const holds = await git.holds(commit, key);
  if (!holds.ok) return holds.error.reason === 'absent' ? ok(false) : holds;
  if (!holds.value || key === deployed) return ok(false);
  return git.holds(key, deployed);
}

/** What lies between what is deployed and the commit up to which the owners answer, by name. */
export async function fetchUnjudged(
  { github, git }: GateQuestion,
  since: string,
  key: string,
): Promise<Result<Unjudged, Failure>> {
  const stand = await git.compare(since, key);
  if (!stand.ok) return stand;
  const { total } = stand.value;
  const commits = total > MAX_RANGE ? null : await git.lacking(since, key);
  // A list that is too long to be judged is one reason to set a baseline.
  const listed = commits?.ok === true ? commits.value : stand.value.first;
  const found = await fetchBringers(github, listed, ({ merged }) => merged);
  return found.ok ? ok({ since, commits: total, ...found.value, complete: commits?.ok === true }) : found;
}
