import { shortestWays, type Approver, type Change, type Ways } from '../../codes/ways/index.ts';
import { judgeGateFacts } from '../../codes/judge.ts';
import { isRefused } from '../../codes/gate-release.ts';
import type { GateOutcome, Outcome } from '../../codes/outcome.ts';
import { printOwner } from '../../domain/policy/policy.ts';
import { plural } from '../../prose/numbers.ts';
import { join, list, say, words, type Prose } from '../../prose/say.ts';
import { judgeRecord } from '../judge-record.ts';

/** The ways to an open gate, of one pull request. */
export interface PullWays extends Ways {
  /** Null where it could not be read. */
  readonly number: number | null;
}

/**
 * The shortest changes that would allow what a record is about, found by judging its evidence again. The error says why
 * that cannot be told.
 */
export async function waysOfRecord(text: string) {
  const judged = await judgeRecord(text);
  if (!judged.ok) return judged;
  const { outcomes, gate } = judged.value;
  return { ok: true, value: { pulls: outcomes.flatMap(waysOf), ...(gate !== null && ofGate(gate)) } } as const;
}

function waysOf(outcome: Outcome): PullWays[] {
  const ways = shortestWays(outcome);
  return ways === null ? [] : [{ ...ways, number: outcome.pull?.number ?? null }];
}

/** A gate opens once the releases that it refuses are allowed, and nothing else stands against it. */
function ofGate({ facts }: GateOutcome): { readonly pulls: PullWays[]; readonly besides: readonly string[] } {
  if (facts === null) return { pulls: [], besides: [] };
  const allowed = facts.releases.map((release) =>
    isRefused(release)
      ? { ...release, outcome: { ...release.outcome, verdict: 'allow', findings: [] } as const }
      : release,
  );
  const besides = judgeGateFacts({ ...facts, releases: allowed }).findings.filter(({ effect }) => effect !== 'warn');
  return {
    pulls: facts.releases.filter(isRefused).flatMap(({ outcome }) => waysOf(outcome)),
    besides: [...new Set(besides.map(({ code }) => code))],
  };
}

/** A way in a sentence. */
export function describeWay(way: readonly Change[]): Prose {
  return describeSlots(way.map((change) => [change]));
}

const MAX_SHOWN = 5;

/** Ways as few sentences: one where they differ only in who of several approves what. */
export function describeWays(ways: readonly (readonly Change[])[]): Prose[] {
  const slots = slotsOf(ways);
  if (slots !== null) return [describeSlots(slots)];
  const more = ways.length - MAX_SHOWN;
  return [
    ...ways.slice(0, MAX_SHOWN).map(describeWay),
    ...(more > 0 ? [words(`${plural(more, 'more')} like these`)] : []),
  ];
}

/** What can be chosen at each place of a way, where every choice is a way; else null. */
function slotsOf(ways: readonly (readonly Change[])[]): Change[][] | null {
  const [first = []] = ways;
  const slots = first.map((change, at) => {
    const choices = ways.flatMap((way) => way[at] ?? []).filter((candidate) => isLike(candidate, change));
    return [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).values()];
  });
  const all = slots.reduce((product, choices) => product * choices.length, 1);
  const isEach = ways.every(
    (way) => way.length === first.length && way.every((change, at) => isLike(change, first[at])),
  );
  const differ = new Set(first.map(likeness)).size === first.length;
  return isEach && differ && all === ways.length ? slots : null;
}

function isLike(change: Change, than: Change | undefined): boolean {
  return than !== undefined && likeness(change) === likeness(than);
}

function likeness(change: Change): string {
  return change.kind === 'approval' ? JSON.stringify([change.kind, change.cohorts]) : JSON.stringify(change);
}

function describeSlots(slots: readonly (readonly Change[])[]): Prose {
  const parts = slots.flatMap(([first, ...others]) => (first === undefined ? [] : [describeChange(first, others)]));
  const [last, ...before] = parts.toReversed();
  if (last === undefined) return words('nothing but judging it again');
  return before.length === 0 ? last : say`${join(before.toReversed(), ', ')}, and ${last}`;
}

function describeChange(change: Change, others: readonly Change[]): Prose {
  switch (change.kind) {
    case 'approval': {
      const approvers = [change, ...others].flatMap((approval) => (approval.kind === 'approval' ? [approval.by] : []));
      return say`an approval by ${join(approvers.map(describeApprover), ' or ')} for ${join(
        change.cohorts.map((name) => say`${name}`),
        ' and ',
      )}`;
    }
    case 'expect':
      return say`${`Expect-Sites: ${change.sites}`} (in a manifest ${`expect: ${change.sites}`})`;
    case 'leave-out':
      return say`${words(plural(change.sites.length, 'site'))} taken out of ${'sites'} of the manifest (${list(change.sites, 10)})`;
  }
}

function describeApprover(by: Approver): Prose {
  switch (by.kind) {
    case 'administrator':
      return words('an administrator of the repository');
    case 'team':
      return say`a member of ${printOwner(by)}`;
    case 'user':
      return say`${by.login}`;
  }
}
