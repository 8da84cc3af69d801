import { freezesOf, type Freeze } from '../time/freeze.ts';
import type { GateFactsOf } from './facts.ts';
import { isCounted } from './reach.ts';

/** A rollback that is allowed: freezes, ended calendars, waves and limits do not hold it up. */
export function isRollback({ rollback }: Pick<GateFactsOf, 'rollback'>): boolean {
  return rollback.applies;
}

/** The freezes that a deployment has to keep to: without a release nothing new reaches a site. */
export function freezesFor(facts: GateFactsOf): readonly Freeze[] {
  const released = facts.releases.some(isCounted);
  return isRollback(facts) || !released ? [] : freezesOf(facts.policy.freezes, facts.cohort);
}

/** A wave for which it is too early, and the moment at which it is no more. */
export interface Early {
  readonly wave: string;
  readonly environment: string;
  readonly until: number;
}

/** Where bake time is not over. */
export function earlyIn(facts: GateFactsOf): Early[] {
  const { risk } = facts;
  const waves = risk?.waves ?? null;
  if (risk === null || waves === null || isRollback(facts)) return [];
  return waves.earlier.flatMap(({ wave, environments }) =>
    environments.flatMap(({ name, state }) => {
      const until = state.kind === 'there' ? state.since + wave.bake : null;
      return until === null || until <= risk.now ? [] : [{ wave: wave.name, environment: name, until }];
    }),
  );
}
