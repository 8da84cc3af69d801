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

/** Whose `baseline` is asked about. */
export interface SettingsQuestion extends RuleChangeQuestion {
  readonly git: GitHistory;
  /** Today's policy. */
  readonly policy: Policy;
  readonly place: EnvironmentPlace;
}

/** In what history, and by what evidence. */
export interface SettingsPast {
  readonly branch: DefaultBranch;
  /** The first state that has the policy. */
  readonly first: string;
  /** The pull requests that the changes came with. */
  readonly merged: readonly Merged[];
  readonly sources: Sources;
}

/** A state of the default branch in which the environment got another `baseline`. */
interface Setting {
  readonly oid: string;
  readonly value: string;
  readonly pulls: readonly number[];
}

/** What has become of the settings: the values that counted, oldest first, and the newest setting, counted or not. */
export interface JudgedSettings {
  readonly counted: readonly string[];
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
 * Judges the settings one after another: each by the rules that the one before it, or the approved past, vouches for.
 */
export async function judgeSettings(
  question: SettingsQuestion,
  past: SettingsPast,
): Promise<Result<JudgedSettings, Failure>> {
  const counted: string[] = [];
  let last: JudgedSettings['last'] = null;
  for (const setting of settingsOf(past.branch, question)) {
    const rules = await rulesAfter(counted.at(-1), setting.oid, question, past);
    if (!rules.ok) return rules;
    const judged = await judgeSetting(setting, rules.value, question, past);
    if (!judged.ok) return judged;
    if (judged.value.change.approved) counted.push(setting.value);
    last = judged.value;
  }
  return ok({ counted, last });
}

/** What is asked about the approvals of a pull request that would set another one. */
export async function nextSettingQuestion(
  release: Release,
  question: SettingsQuestion,
  past: SettingsPast,
): Promise<Result<PeopleQuestion, Failure>> {
  const judged = await judgeSettings(question, past);
  if (!judged.ok) return judged;
  const rules = await rulesAfter(judged.value.counted.at(-1), null, question, past);
  return rules.ok ? ok(await questionOf(release, rules.value, question.policy, question, past)) : rules;
}

/**
 * The rules that judge a setting: those at the key before it, or where there was none, those up to which all was
 * approved (`oid` null: up to the tip).
 */
async function rulesAfter(
  former: string | undefined,
  oid: string | null,
  question: SettingsQuestion,
  past: SettingsPast,
): Promise<Result<Rules, Failure>> {
  if (former === undefined) return approvedRules(oid, question, past);
  const line = await question.git.lineSince(former, question.repository.tip);
  return line.ok ? ok(past.branch.rulesAt(line.value.boundary)) : line;
}

async function approvedRules(
  oid: string | null,
  question: SettingsQuestion,
  { branch, first, merged, sources }: SettingsPast,
): Promise<Result<Rules, Failure>> {
  const changed = branch.changes.filter(({ path }) => path === question.policyPath).toReversed();
  let rules = branch.rulesAt(first);
  for (const change of changed) {
    if (change.oid === first) continue;
    if (change.oid === oid) break;
    const pulls = merged.filter(({ pull }) => change.pulls.includes(pull.number));
    if (pulls.length === 0) break;
    for (const pull of pulls) {
      const judged = await judgeBy(policyOf(rules, question.policy), pull, question, sources);
      if (!judged.ok) return judged;
      if (!isApproved(judged.value.approvals)) return ok(rules);
    }
    rules = branch.rulesAt(change.oid);
  }
  return ok(rules);
}

async function questionOf(
  release: Release,
  rules: Rules,
  before: Rules,
  { policy, place: { cohort } }: SettingsQuestion,
  { sources }: SettingsPast,
): Promise<PeopleQuestion> {
  const owners = await presentOwners([ownersIn(rules, cohort), ownersIn(before, cohort)], sources);
  return baselineQuestion(release, policyOf(rules, policy), cohort, owners);
}

/** The first of some lists of owners that has one with write access: a team may have a member who has it. */
async function presentOwners(lists: readonly (readonly Owner[])[], sources: Sources): Promise<readonly Owner[]> {
  for (const owners of lists) {
    const access = await Promise.all(
      owners.map((owner) => (owner.kind === 'team' ? Promise.resolve('write' as const) : sources.access(owner.login))),
    );
    if (access.some((level) => level !== 'none')) return owners;
  }
  return [];
}

async function judgeSetting(
  setting: Setting,
  rules: Rules,
  question: SettingsQuestion,
  past: SettingsPast,
): Promise<Result<NonNullable<JudgedSettings['last']>, Failure>> {
  const { policy, policyPath, repository } = question;
  const { branch, sources } = past;
  const merged = past.merged.find(({ pull }) => pull.number === setting.pulls[0]);
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
  const before = branch.rulesAt(branch.before(setting.oid));
  const release = await readAs(policyOf(before, policy), merged.pull, question, sources);
  if (!release.ok) return release;
  const asked = await questionOf(release.value, rules, before, question, past);
  const people = await fetchPeople(asked, repository, sources);
  if (!people.ok) return people;
  const pull = { number: merged.pull.number, url: merged.pull.url };
  const judged = judgeBaseline(asked, people.value);
  return ok({
    change: { ...change, ...judged, commit: null, pull, plan: release.value.plan },
    mergedAt: merged.mergedAt,
  });
}
