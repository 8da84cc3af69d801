import type { ReleaseFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules/index.ts';
import { type Effect, verdictOf, type Verdict } from './verdict.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** The gravest first; within an effect in the order of the rules. */
  readonly findings: readonly Finding[];
}

/** Judges a release: every rule speaks, none hides another. */
export function evaluate(facts: ReleaseFacts): Judgement {
  const findings = RULES.flatMap((rule) => rule(facts));
  return judgement(findings, facts.scope.release ? 'allow' : 'skip');
}

export function judgement(findings: readonly Finding[], clear: 'allow' | 'skip'): Judgement {
  return {
    verdict: verdictOf(findings, clear),
    findings: findings.toSorted((a, b) => weight(a.effect) - weight(b.effect)),
  };
}

function weight(effect: Effect): number {
  switch (effect) {
    case 'error':
      return 0;
    case 'deny':
      return 1;
    case 'hold':
      return 2;
    case 'warn':
      return 3;
  }
}
