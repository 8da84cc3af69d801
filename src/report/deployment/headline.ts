import type { GateFacts } from '../../codes/outcome.ts';
import type { GateOutcome } from '../../codes/outcome.ts';
import { gateOf, type Verdict } from '../../domain/verdict.ts';
import { withMore } from '../headline.ts';
import { plural } from '../../prose/numbers.ts';
import { say, words, type Prose } from '../../prose/say.ts';
import { describeAllAtGate } from './described.ts';

/** The gate in one line. */
export interface GateHeadline {
  readonly symbol: string;
  readonly verdict: string;
  readonly reason: Prose;
}

export function gateHeadline(outcome: GateOutcome): GateHeadline {
  const { facts, targets, verdict } = outcome;
  const face = gateBadge(verdict);
  if (gateOf(verdict) === 'open' && facts !== null && targets !== null)
    return { ...face, reason: openReason(facts, targets.length) };
  const told = describeAllAtGate(outcome);
  const [first] = told;
  const reason =
    first === undefined
      ? words('it could not be judged')
      : words(
          withMore(
            first.description.title,
            first.finding,
            told.filter((one) => one.of === null).map((one) => one.finding),
          ),
        );
  return { ...face, reason };
}

function gateBadge(verdict: Verdict): { symbol: string; verdict: string } {
  switch (verdict) {
    case 'allow':
    case 'skip':
      return { symbol: '🟢', verdict: 'Open' };
    case 'hold':
      return { symbol: '⏳', verdict: 'Closed, on hold' };
    case 'deny':
      return { symbol: '🔴', verdict: 'Closed' };
    case 'error':
      return { symbol: '❗', verdict: 'Closed, could not be judged' };
  }
}

function openReason(facts: GateFacts, sites: number): Prose {
  const { cohort, commit, baseline, rollback } = facts;
  const count = facts.releases.filter(isCounted).length;
  const since =
    baseline === null
      ? words('')
      : say`, ${words(count === 0 ? 'no release' : plural(count, 'release'))} since ${baseline.commit.slice(0, 12)}`;
  return say`${words(rollback.asked ? 'roll back' : 'deploy')} ${words(plural(sites, 'site'))} of ${cohort} ${words(rollback.asked ? 'to' : 'at')} ${commit.slice(0, 12)}${rollback.asked ? words('') : since}`;
}

/** Whether a release has a say: it reaches the cohort, and nothing undid it. */
export function isCounted({ reaches, undone }: GateFacts['releases'][number]): boolean {
  return reaches && !undone;
}

export function gateExplanation({ verdict, facts }: GateOutcome): string {
  if (gateOf(verdict) === 'open') {
    return facts?.rollback.asked === true
      ? 'Open: this environment has had the commit before. A rollback judges no release; the sites are those that are active now.'
      : 'Open: every release since the baseline that reaches this cohort is allowed as it stands now, and targets all of its active sites.';
  }
  return verdict === 'hold'
    ? 'Closed: an approval is missing, and can still be given on the merged pull request. Nothing is to be deployed.'
    : verdict === 'error'
      ? 'Closed: facts are missing, and what is not known counts against the deployment. Nothing is to be deployed.'
      : 'Closed: as things stand, this commit may not be deployed to this cohort. Nothing is to be deployed.';
}
