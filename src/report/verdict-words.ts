import type { Verdict } from '../domain/verdict.ts';

/** How a verdict reads: in a heading, in a cell of a table, in a sentence. All of it is our own words. */
export interface VerdictWords {
  readonly symbol: string;
  /** Of a check, in a heading. */
  readonly word: string;
  /** Of a gate, in a heading. */
  readonly gate: { readonly symbol: string; readonly word: string };
  /** Completes `pull request 46 …`, and fills a cell. */
  readonly predicate: string;
  /** What the verdict of a check means, for those who meet it for the first time. */
  readonly explanation: string;
}

/** Why nothing is judged of what reaches no site. */
export const NOT_REACHED = 'no changed file reaches a site';

/** The one table of what verdicts are called. */
export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  allow: {
    symbol: '✅',
    word: 'Allowed',
    gate: { symbol: '🟢', word: 'Open' },
    predicate: 'allowed',
    explanation: 'Allowed: the approved declaration covers every targeted site.',
  },
  hold: {
    symbol: '⏳',
    word: 'On hold',
    gate: { symbol: '⏳', word: 'Closed, on hold' },
    predicate: 'on hold',
    explanation: 'On hold: the release need not change. It can become allowed by an approval, or by waiting.',
  },
  deny: {
    symbol: '⛔',
    word: 'Denied',
    gate: { symbol: '🔴', word: 'Closed' },
    predicate: 'denied',
    explanation: 'Denied: approvals cannot change this. The release or its declaration must change.',
  },
  error: {
    symbol: '❗',
    word: 'Could not be judged',
    gate: { symbol: '❗', word: 'Closed, could not be judged' },
    predicate: 'could not be judged',
    explanation: 'Could not be judged: facts are missing. What is not known counts against the release.',
  },
  skip: {
    symbol: '➖',
    word: 'Not a release',
    gate: { symbol: '➖', word: 'Closed, nothing to deploy' },
    predicate: 'not a release',
    explanation: 'Not a release: there is nothing to declare or to approve.',
  },
};

/** What the verdicts of a verification are called. */
export const VERIFICATION_WORDS: Readonly<Record<Verdict, { readonly symbol: string; readonly word: string }>> = {
  allow: { symbol: '🟢', word: 'Equal' },
  hold: { symbol: '⏳', word: 'Not yet equal' },
  deny: { symbol: '🔴', word: 'Not equal' },
  error: { symbol: '❗', word: 'Could not be compared' },
  skip: { symbol: '➖', word: 'Nothing to compare' },
};
