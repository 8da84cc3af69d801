export const VERDICTS = ['allow', 'hold', 'deny', 'error', 'skip'] as const;

/**
 * `hold` can still become `allow`: an approval is missing. `error`: facts could not be established. `skip`: not a
 * release.
 */
export type Verdict = (typeof VERDICTS)[number];

/** What a finding does to the verdict, the most severe first. */
export const EFFECTS = ['error', 'deny', 'hold', 'warn'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The one order of severity: the verdict of several judgements together is the first of these that one of them has. */
export const SEVERITY = ['error', 'deny', 'hold', 'allow', 'skip'] as const satisfies readonly Verdict[];

/** The most severe of some verdicts; `error` where there is none, because nothing has been judged. */
export function mostSevere(verdicts: readonly Verdict[]): Verdict {
  return SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? 'error';
}

/** The verdict of some findings; `clear` is what it is when none stands against it. A warning never does. */
export function verdictOf(findings: readonly { readonly effect: Effect }[], clear: 'allow' | 'skip'): Verdict {
  return SEVERITY.find((verdict) => findings.some(({ effect }) => effect === verdict)) ?? clear;
}

export interface Judgement<F> {
  readonly verdict: Verdict;
  /** The most severe first; within an effect in the order in which they were given. */
  readonly findings: readonly F[];
}

/** Findings as a judgement: every one stands, none hides another. */
export function judgement<F extends { readonly effect: Effect }>(
  findings: readonly F[],
  clear: 'allow' | 'skip',
): Judgement<F> {
  return {
    verdict: verdictOf(findings, clear),
    findings: findings.toSorted((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect)),
  };
}

/** The gate is open for `allow`, and for a `skip` of a pull request into a release branch. */
export function gateOf(
  verdict: Verdict,
  skipped: 'into-release-branch' | 'not-judged' = 'not-judged',
): 'open' | 'closed' {
  switch (verdict) {
    case 'allow':
      return 'open';
    case 'skip':
      return skipped === 'into-release-branch' ? 'open' : 'closed';
    case 'hold':
    case 'deny':
    case 'error':
      return 'closed';
  }
}
