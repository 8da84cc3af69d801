import { digestOfAll } from '../plan.ts';
import type { GateFactsOf } from './facts.ts';

/** The digest of what a deployment releases: of several releases the digest of theirs; null where there is none. */
export function gatePlan({ releases }: Pick<GateFactsOf, 'releases'>): string | null {
  const plans = releases
    .filter(({ reaches, undone }) => reaches && !undone)
    .map(({ outcome }) => outcome.plan)
    .filter((plan) => plan !== null);
  return digestOfAll(plans);
}
