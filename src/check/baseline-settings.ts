import { baselineQuestion, judgeBaseline, keyOf, ownersIn } from '../domain/deployment/baseline.ts';
import type { RuleChange } from '../domain/deployment/facts.ts';
import type { Failure } from '../domain/finding.ts';
import { isApproved, type PeopleQuestion } from '../domain/judge.ts';
import type { EnvironmentPlace, Owner, Policy } from '../domain/policy/policy.ts';
import type { Release } from '../domain/release.ts';
import { ok, type Result } from '../domain/result.ts';
import type { GitHistory } from '../github/git/history.ts';
import type { Merged } from '../github/merged.ts';
import type { DefaultBranch, Rules } from './default-branch.ts';
import { fetchPeople } from './people.ts';
import { judgeBy, policyOf, readAs, type RuleChangeQuestion } from './rule-changes.ts';
import type { Sources } from './sources.ts';

/** Whose `baseline` is asked about, and in what history. */
export interface SettingsQuestion extends RuleChangeQuestion {
  readonly git: GitHistory;
  /** Today's policy. */
  readonly policy: Policy;
  readonly place: EnvironmentPlace;
}

/** A state of the default branch in which the environment got another `baseline`. */
interface Setting {
  readonly oid: string;
  readonly value: string;
  readonly pulls: readonly number[];
}

/** What has become of the settings: the values that counted, oldest first, and the newest setting, counted or not. */
export interface JudgedSettings {
  readonly had: readonly string[];
  readonly last: { readonly change: RuleChange; readonly mergedAt: string | null } | null;
}

/**
 * The states in which the environment got a `baseline`, oldest first. While the policy is missing or not valid it has
 * the one from before: to repair the policy and leave it as it was sets nothing.
 */
export function settingsOf(
  { line, rulesAt, before, changes }: DefaultBranch,
  { place, policyPath }: Pick<SettingsQuestion, 'place' | 'policyPath'>,
): Setting[] {
  const states = line.firstParents.toReversed();
  const [oldest] = states;
  let known = oldest === undefined ? null : keyOf(rulesAt(before(oldest)), place);
  return states.flatMap((oid): Setting[] => {
    const rules = rulesAt(oid);
    if (typeof rules !== 'object') return [];
    const value = keyOf(rules, place);
    const isSet = value !== null && value !== known;
    known = value;
    if (!isSet) return [];
    const change = changes.find((commit) => commit.oid === oid && commit.path === policyPath);
    return [{ oid, value, pulls: change?.pulls ?? [] }];
  });
}

/**
 * Who may set a `baseline`: each setting is judged by the rules that the one before it, or the approved past, vouches
 * for.
 */
export class BaselineSettings {
  readonly #question: SettingsQuestion;
  readonly #branch: DefaultBranch;
  /** The first state that has the policy. */
  readonly #first: string;
  readonly #merged: ReadonlyMap<number, Merged>;
  readonly #sources: Sources;

  constructor(
    question: SettingsQuestion,
    branch: DefaultBranch,
    first: string,
    merged: readonly Merged[],
    sources: Sources,
  ) {
    this.#question = question;
    this.#branch = branch;
    this.#first = first;
    this.#merged = new Map(merged.map((release) => [release.pull.number, release]));
    this.#sources = sources;
  }

  /** Judges the settings one after another. */
  async judge(): Promise<Result<JudgedSettings, Failure>> {
    const had: string[] = [];
    let last: JudgedSettings['last'] = null;
    for (const setting of settingsOf(this.#branch, this.#question)) {
      const rules = await this.#rulesAfter(had.at(-1), setting.oid);
      if (!rules.ok) return rules;
      const judged = await this.#judgeSetting(setting, rules.value);
      if (!judged.ok) return judged;
      if (judged.value.change.approved) had.push(setting.value);
      last = judged.value;
    }
    return ok({ had, last });
  }

  /** What is asked about the approvals of a pull request that would set another one. */
  async askedOf(release: Release): Promise<Result<PeopleQuestion, Failure>> {
    const judged = await this.judge();
    if (!judged.ok) return judged;
    const rules = await this.#rulesAfter(judged.value.had.at(-1), null);
    return rules.ok ? ok(await this.#questionOf(release, rules.value, this.#question.policy)) : rules;
  }

  /**
   * The rules that judge a setting: those at the key before it, or those up to which all was approved (null: up to the
   * tip).
   */
  #rulesAfter(former: string | undefined, oid: string | null): Promise<Result<Rules, Failure>> {
    return former === undefined ? this.#approvedRules(oid) : this.#rulesAtKey(former);
  }

  async #approvedRules(oid: string | null): Promise<Result<Rules, Failure>> {
    const { policyPath, policy } = this.#question;
    const changed = this.#branch.changes.filter(({ path }) => path === policyPath).toReversed();
    let rules = this.#branch.rulesAt(this.#first);
    for (const change of changed) {
      if (change.oid === this.#first) continue;
      if (change.oid === oid) break;
      const pulls = change.pulls.flatMap((number) => this.#merged.get(number) ?? []);
      if (pulls.length === 0) break;
      for (const pull of pulls) {
        const judged = await judgeBy(policyOf(rules, policy), pull, this.#question, this.#sources);
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

  async #questionOf(release: Release, rules: Rules, before: Rules): Promise<PeopleQuestion> {
    const { policy, place } = this.#question;
    const owners = await this.#presentOwners([rules, before]);
    return baselineQuestion(release, policyOf(rules, policy), place.cohort, owners);
  }

  /** The owners of the cohort by the first of some rules that name one with write access. */
  async #presentOwners(rules: readonly Rules[]): Promise<readonly Owner[]> {
    for (const owners of rules.map((version) => ownersIn(version, this.#question.place.cohort))) {
      const access = await Promise.all(
        // A team may have a member with write access.
        owners.map((owner) =>
          owner.kind === 'team' ? Promise.resolve('write' as const) : this.#sources.access(owner.login),
        ),
      );
      if (access.some((level) => level !== 'none')) return owners;
    }
    return [];
  }

  async #judgeSetting(setting: Setting, rules: Rules): Promise<Result<NonNullable<JudgedSettings['last']>, Failure>> {
    const { policy, policyPath, repository } = this.#question;
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
    const release = await readAs(policyOf(before, policy), merged.pull, this.#question, this.#sources);
    if (!release.ok) return release;
    const asked = await this.#questionOf(release.value, rules, before);
    const people = await fetchPeople(asked, repository, this.#sources);
    if (!people.ok) return people;
    const pull = { number: merged.pull.number, url: merged.pull.url };
    const judged = judgeBaseline(asked, people.value);
    return ok({
      change: { ...change, ...judged, commit: null, pull, plan: release.value.plan },
      mergedAt: merged.mergedAt,
    });
  }
}
