import type { Verdict } from '../../domain/verdict.ts';

/** What the verdicts of a verification are called. */
export const VERIFICATION_WORDS: Readonly<Record<Verdict, { readonly symbol: string; readonly word: string }>> = {
  allow: { symbol: '🟢', word: 'Equal' },
  hold: { symbol: '⏳', word: 'Not yet equal' },
  deny: { symbol: '🔴', word: 'Not equal' },
  error: { symbol: '❗', word: 'Could not be compared' },
  skip: { symbol: '➖', word: 'Nothing to compare' },
};
