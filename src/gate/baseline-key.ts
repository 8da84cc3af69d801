import { fetchPeople } from '../check/people.ts';
import type { Sources } from '../check/sources.ts';
import type { Baseline, RuleChange, Unjudged } from '../domain/deployment/facts.ts';
import type { Failure } from '../domain/finding.ts';
import { baselineQuestion, isBaselineApproved, ownersIn } from '../domain/deployment/baseline.ts';
import { isApproved, judgeRuleChange } from '../domain/judge.ts';
import { sameName, type Owner } from '../domain/policy/policy.ts';
import { ok, type Result } from '../domain/result.ts';
import { environmentsOf } from '../domain/risk/waves.ts';
import { fetchOrigins } from '../github/git/origins.ts';
import type { Merged } from '../github/merged.ts';
import type { BaselineQuestion, Start } from './baseline.ts';
import { fetchDefaultBranch, fetchFirstPolicy, type DefaultBranch, type Rules } from './default-branch.ts';
import { MAX_RANGE } from './range.ts';
import { judgeBy, readAs, rulingPolicy } from './rules.ts';

/** Reads merged pull requests, and what is asked about those who spoke on them. */
export type ReadMerged = (
  numbers: readonly number[],
) => Promise<Result<{ readonly merged: readonly Merged[]; readonly sources: Sources }, Failure>>;

/** The `baseline` that the policy gives the environment: as far as it counts, and the finding where it came otherwise. */
export interface KeyAnswer {
  readonly baseline: Baseline | null;
  readonly change: RuleChange | null;
  /** Former values that counted, and the present one: a rollback may go to any of them. */
  readonly had: readonly string[];
  /** The newest of them: a rollback looks at the rules from there on. */
  readonly newest: string | null;
}

/** Of an environment without one. */
export const NO_KEY: KeyAnswer = { baseline: null, change: null, had: [], newest: null };

/** A state of the default branch in which the environment got another `baseline`. */
interface Setting {
  readonly oid: string;
  readonly value: string;
  readonly pulls: readonly number[];
}

/**
 * Whether the environment's `baseline` in the policy counts for this commit. It only shortens the range, ends with the
 * first counted deployment made after it was merged, and takes the approvals of a release across cohorts, by rules that
 * it cannot have chosen itself.
 */
export async function fetchBaselineKey(
  question: BaselineQuestion,
  start: Start,
  read: ReadMerged,
): Promise<Result<KeyAnswer, Failure>> {
  const { place, deployed, request } = question;
  const key = place.environment.baseline;
  if (key === null) return ok(NO_KEY);
  const shortens = await isBetween(question, start.baseline.commit, key);
  if (!shortens.ok) return shortens;
  // Where the state before the range had it already, a deployment has been made since.
  const [present] = settingsOf(start.defaultBranch, question).toReversed();
  const isNew = present?.value === key;
  if (!request.rollback && (!shortens.value || !isNew)) return ok(NO_KEY);
  const first = start.firstPolicy === null ? await fetchFirstPolicy(question) : ok(start.firstPolicy);
  if (!first.ok) return first;
  const all = await fetchDefaultBranch(question, first.value);
  if (!all.ok) return all;
  const numbers = [...new Set(all.value.changes.flatMap(({ pulls }) => pulls))];
  const evidence = await read(numbers);
  if (!evidence.ok) return evidence;
  const chain = new Chain(question, all.value, first.value, evidence.value.merged, evidence.value.sources);
  const judged = await chain.judge(settingsOf(all.value, question));
  if (!judged.ok) return judged;
  const { had, last } = judged.value;
  const known = { had, newest: had.at(-1) ?? null };
  if (last === null || !shortens.value || !isNew) return ok({ ...NO_KEY, ...known });
  // It ends with the first counted deployment made after it was merged.
  const ended = deployed.newest !== null && last.mergedAt !== null && deployed.newest.createdAt > last.mergedAt;
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
  { git, commit }: BaselineQuestion,
  deployed: string,
  key: string,
): Promise<Result<boolean, Failure>> {
  const holds = await git.holds(commit, key);
  if (!holds.ok) return holds.error.reason === 'absent' ? ok(false) : holds;
  if (!holds.value || key === deployed) return ok(false);
  return git.holds(key, deployed);
}

/** The states in which the environment got a `baseline`, oldest first. */
function settingsOf({ line, rulesAt, before, changes }: DefaultBranch, question: BaselineQuestion): Setting[] {
  const keyAt = (oid: string) => keyOf(rulesAt(oid), question);
  return line.firstParents.toReversed().flatMap((oid): Setting[] => {
    const value = keyAt(oid);
    if (value === null || value === keyAt(before(oid))) return [];
    const change = changes.find((one) => one.oid === oid && one.path === question.policyPath);
    return [{ oid, value, pulls: change?.pulls ?? [] }];
  });
}

function keyOf(rules: Rules, { place: { cohort, environment } }: BaselineQuestion): string | null {
  if (typeof rules !== 'object') return null;
  const names = [cohort.name, ...cohort.formerly];
  const found = names.map((name) => rules.cohorts.get(name)).find((one) => one !== undefined);
  const environments = found === undefined ? [] : environmentsOf(found);
  return environments.find(({ name }) => sameName(name, environment.name))?.baseline ?? null;
}

interface Judged {
  readonly had: readonly string[];
  readonly last: { readonly change: RuleChange; readonly mergedAt: string | null } | null;
}

/** Judges the settings one after another: each by the rules that the one before it, or the approved past, vouches for. */
class Chain {
  readonly #question: BaselineQuestion;
  readonly #branch: DefaultBranch;
  readonly #first: string;
  readonly #merged: ReadonlyMap<number, Merged>;
  readonly #sources: Sources;

  constructor(
    question: BaselineQuestion,
    branch: DefaultBranch,
    first: string,
    merged: readonly Merged[],
    sources: Sources,
  ) {
    this.#question = question;
    this.#branch = branch;
    this.#first = first;
    this.#merged = new Map(merged.map((one) => [one.pull.number, one]));
    this.#sources = sources;
  }

  async judge(settings: readonly Setting[]): Promise<Result<Judged, Failure>> {
    const had: string[] = [];
    let last: Judged['last'] = null;
    for (const setting of settings) {
      const former = had.at(-1);
      const rules = former === undefined ? await this.#approvedRules(setting.oid) : await this.#rulesAtKey(former);
      if (!rules.ok) return rules;
      const judged = await this.#judgeSetting(setting, rules.value);
      if (!judged.ok) return judged;
      if (judged.value.change.approved) had.push(setting.value);
      last = judged.value;
    }
    return ok({ had, last });
  }

  /** The last policy up to which every change of it was approved, before a state. */
  async #approvedRules(oid: string): Promise<Result<Rules, Failure>> {
    const { policyPath } = this.#question;
    const changed = this.#branch.changes.filter(({ path }) => path === policyPath).toReversed();
    let rules = this.#branch.rulesAt(this.#first);
    for (const change of changed) {
      if (change.oid === this.#first) continue;
      if (change.oid === oid) break;
      const pulls = change.pulls.flatMap((number) => this.#merged.get(number) ?? []);
      if (pulls.length === 0) break;
      for (const pull of pulls) {
        const judged = await judgeBy(rulingPolicy(rules, this.#question.policy), pull, this.#question, this.#sources);
        if (!judged.ok) return judged;
        if (!isApproved(judged.value.approvals)) return ok(rules);
      }
      rules = this.#branch.rulesAt(change.oid);
    }
    return ok(rules);
  }

  /** The rules that the default branch had at a commit. */
  async #rulesAtKey(commit: string): Promise<Result<Rules, Failure>> {
    const { git, repository } = this.#question;
    const stand = await git.compare(commit, repository.tip);
    if (!stand.ok) return stand;
    const line = await git.firstParents(stand.value.mergeBase, repository.tip);
    return line.ok ? ok(this.#branch.rulesAt(line.value.boundary)) : line;
  }

  /** The owners of the cohort by the first of some rules that name one with write access. */
  async #presentOwners(rules: readonly Rules[]): Promise<readonly Owner[]> {
    for (const owners of rules.map((one) => ownersIn(one, this.#question.place.cohort))) {
      const access = await Promise.all(
        // A team may have somebody with write access.
        owners.map((owner) =>
          owner.kind === 'team' ? Promise.resolve('write' as const) : this.#sources.access(owner.login),
        ),
      );
      if (access.some((one) => one !== 'none')) return owners;
    }
    return [];
  }

  async #judgeSetting(setting: Setting, rules: Rules): Promise<Result<NonNullable<Judged['last']>, Failure>> {
    const { policy, policyPath, place, repository } = this.#question;
    const [number] = setting.pulls;
    const merged = number === undefined ? undefined : this.#merged.get(number);
    const change = {
      paths: [policyPath],
      commit: setting.oid,
      pull: null,
      plan: null,
      approved: false,
      approvals: null,
      baseline: true,
    };
    if (merged === undefined) return ok({ change, mergedAt: null });
    const before = this.#branch.rulesAt(this.#branch.before(setting.oid));
    const release = await readAs(rulingPolicy(before, policy), merged.pull, this.#question, this.#sources);
    if (!release.ok) return release;
    const owners = await this.#presentOwners([rules, before]);
    const asked = baselineQuestion(release.value, rulingPolicy(rules, policy), place.cohort, owners);
    const people = await fetchPeople(asked, repository, this.#sources);
    if (!people.ok) return people;
    const approvals = judgeRuleChange(asked, people.value);
    const { url } = merged.pull;
    return ok({
      change: {
        ...change,
        commit: null,
        pull: { number: merged.pull.number, url },
        plan: release.value.plan,
        approved: isBaselineApproved(asked, approvals),
        approvals,
      },
      mergedAt: merged.mergedAt,
    });
  }
}

/** What lies between what is deployed and the commit up to which the owners answer, by name. */
export async function fetchUnjudged(
  { github, git }: BaselineQuestion,
  since: string,
  key: string,
): Promise<Result<Unjudged, Failure>> {
  const stand = await git.compare(since, key);
  if (!stand.ok) return stand;
  const { total } = stand.value;
  const commits = total > MAX_RANGE ? null : await git.lacking(since, key);
  // A list that is too long to be judged is one reason to set a baseline.
  const listed = commits?.ok === true ? commits.value : stand.value.first;
  const origins = await fetchOrigins(
    github,
    listed.map(({ oid }) => oid),
  );
  if (!origins.ok) return origins;
  const found = [...origins.value.values()].map(({ oid, pulls }) => ({
    oid,
    numbers: pulls.filter(({ merged }) => merged).map(({ number }) => number),
  }));
  return ok({
    since,
    commits: total,
    pulls: [...new Set(found.flatMap(({ numbers }) => numbers))].toSorted((a, b) => a - b),
    direct: found.filter(({ numbers }) => numbers.length === 0).map(({ oid }) => oid),
    complete: commits?.ok === true,
  });
}
