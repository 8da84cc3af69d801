import type { Finding } from '../codes/index.ts';
import type { Outcome } from '../codes/outcome.ts';
import type { Verdict } from '../domain/verdict.ts';
import { plural } from '../prose/numbers.ts';
import { describe, inReadingOrder } from '../codes/index.ts';

/** The verdict in one line. All of it is our own words and numbers. */
export interface Headline {
  readonly symbol: string;
  readonly verdict: string;
  readonly reason: string;
}

export function headline(outcome: Outcome): Headline {
  return { ...badge(outcome.verdict), reason: reasonOf(outcome) };
}

function badge(verdict: Verdict): { symbol: string; verdict: string } {
  switch (verdict) {
    case 'allow':
      return { symbol: '✅', verdict: 'Allowed' };
    case 'hold':
      return { symbol: '⏳', verdict: 'On hold' };
    case 'deny':
      return { symbol: '⛔', verdict: 'Denied' };
    case 'error':
      return { symbol: '❗', verdict: 'Could not be judged' };
    case 'skip':
      return { symbol: '➖', verdict: 'Not a release' };
  }
}

function reasonOf(outcome: Outcome): string {
  const against = inReadingOrder(outcome.findings);
  const [first] = against;
  if (first !== undefined) {
    const { title } = describe(first, { release: outcome.facts, gate: null });
    return withMore(title, first, against);
  }
  const { facts } = outcome;
  if (outcome.verdict === 'skip')
    return facts !== null && !facts.scope.onReleaseBranch
      ? 'its base branch is no release branch'
      : 'nothing here reaches a site';
  const targeted = facts?.resolution?.ok === true ? facts.resolution.value.targets.length : null;
  const approvals = facts === null ? 0 : facts.approvals.counted.filter((one) => one.cohorts.length > 0).length;
  return `${targeted === null ? 'all targeted sites' : plural(targeted, 'site')} covered, ${plural(approvals, 'approval')}`;
}

/** Only findings as grave as the first are counted: the others may go with it. */
export function withMore(title: string, first: Finding, all: readonly Finding[]): string {
  const more = all.filter((finding) => finding.effect === first.effect).length - 1;
  return more === 0 ? title : `${title}; ${plural(more, 'more finding')} below`;
}

/** What a verdict means, for those who meet it for the first time. */
export function explanation(verdict: Verdict): string {
  switch (verdict) {
    case 'allow':
      return 'Allowed: the approved declaration covers every targeted site. The gate is open.';
    case 'hold':
      return 'On hold: nothing is wrong with the release itself; an approval is missing. The gate is closed until it is given.';
    case 'deny':
      return 'Denied: approvals cannot change this; the release or its declaration must change. The gate is closed.';
    case 'error':
      return 'Could not be judged: facts are missing, and what is not known counts against the release. The gate is closed.';
    case 'skip':
      return 'Not a release: there is nothing to declare or approve. The gate is open.';
  }
}
