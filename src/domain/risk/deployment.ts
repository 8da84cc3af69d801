import type { GateFactsOf } from '../deployment/facts.ts';
import { freezesOf, type Freeze } from './freeze.ts';

/** A rollback that is allowed: freezes, ended calendars, waves and limits do not hold it up. */
export function isRollback({ rollback }: Pick<GateFactsOf, 'rollback'>): boolean {
  return rollback.applies;
}

/** The freezes that a deployment has to keep to: without a release nothing new reaches a site. */
export function freezesFor(facts: GateFactsOf): readonly Freeze[] {
  const released = facts.releases.some(({ reaches, undone }) => reaches && !undone);
  return isRollback(facts) || !released ? [] : freezesOf(facts.policy.freezes, facts.cohort);
}
