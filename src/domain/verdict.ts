export const VERDICTS = ['allow', 'hold', 'deny', 'error', 'skip'] as const;

/** `hold` can still become `allow`: an approval is missing. `error`: facts could not be established. `skip`: not a release. */
export type Verdict = (typeof VERDICTS)[number];

/** What a finding does to the verdict. */
export type Effect = 'deny' | 'hold' | 'error' | 'warn';

/** The verdict of some findings; `clear` is what it is when none stands against it. Precedence error > deny > hold > allow > skip. */
export function verdictOf(findings: readonly { readonly effect: Effect }[], clear: 'allow' | 'skip'): Verdict {
  const effects = new Set(findings.map((finding) => finding.effect));
  if (effects.has('error')) return 'error';
  if (effects.has('deny')) return 'deny';
  if (effects.has('hold')) return 'hold';
  return clear;
}

/** The gate is open for `allow` and `skip` alone. */
export function gateOf(verdict: Verdict): 'open' | 'closed' {
  switch (verdict) {
    case 'allow':
    case 'skip':
      return 'open';
    case 'hold':
    case 'deny':
    case 'error':
      return 'closed';
  }
}
