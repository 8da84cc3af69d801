import { freezesFor, earlyIn } from '../domain/deployment/timing.ts';
import { freeFrom } from '../domain/time/freeze.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Finding } from './index.ts';
import type { GateFacts } from './outcome.ts';

/**
 * When a hold is over that only waiting ends, in milliseconds since 1970; null for another verdict, and where a
 * person has to do something.
 */
export function holdUntil(verdict: Verdict, findings: readonly Finding[], facts: GateFacts): number | null {
  const holds = findings.filter(({ effect }) => effect === 'hold');
  const { risk } = facts;
  if (
    verdict !== 'hold' ||
    risk === null ||
    !holds.every(({ code }) => code === 'freeze.active' || code === 'wave.early')
  )
    return null;
  const from = Math.max(risk.now, ...earlyIn(facts).map(({ until }) => until));
  return freeFrom(freezesFor(facts), risk.calendars, from);
}
