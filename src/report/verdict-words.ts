import type { Verdict } from '../domain/verdict.ts';

export type Conclusion = 'success' | 'action_required' | 'failure';

/** How a verdict reads: in a heading, in a cell of a table, in a sentence. All of it is our own words. */
export interface VerdictWords {
  readonly symbol: string;
  /** Of a check, in a heading. */
  readonly word: string;
  /** Of a gate, in a heading. */
  readonly gate: { readonly symbol: string; readonly word: string };
  /** Of a verification, in a heading. */
  readonly verification: { readonly symbol: string; readonly word: string };
  /** Of a check run: never neutral or skipped, which a required check would take for a success. */
  readonly conclusion: Conclusion;
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
    verification: { symbol: '🟢', word: 'Equal' },
    conclusion: 'success',
    predicate: 'allowed',
    explanation: 'Allowed: the approved declaration covers every targeted site.',
  },
  hold: {
    symbol: '⏳',
    word: 'On hold',
    gate: { symbol: '⏳', word: 'Closed, on hold' },
    verification: { symbol: '⏳', word: 'Not yet equal' },
    conclusion: 'action_required',
    predicate: 'on hold',
    explanation: 'On hold: the release need not change. It can become allowed by an approval, or by waiting.',
  },
  deny: {
    symbol: '⛔',
    word: 'Denied',
    gate: { symbol: '🔴', word: 'Closed' },
    verification: { symbol: '🔴', word: 'Not equal' },
    conclusion: 'failure',
    predicate: 'denied',
    explanation: 'Denied: approvals cannot change this. The release or its declaration must change.',
  },
  error: {
    symbol: '❗',
    word: 'Could not be judged',
    gate: { symbol: '❗', word: 'Closed, could not be judged' },
    verification: { symbol: '❗', word: 'Could not be compared' },
    conclusion: 'failure',
    predicate: 'could not be judged',
    explanation: 'Could not be judged: facts are missing. What is not known counts against the release.',
  },
  skip: {
    symbol: '➖',
    word: 'Not a release',
    gate: { symbol: '➖', word: 'Closed, nothing to deploy' },
    verification: { symbol: '➖', word: 'Nothing to compare' },
    conclusion: 'success',
    predicate: 'not a release',
    explanation: 'Not a release: there is nothing to declare or to approve.',
  },
};
