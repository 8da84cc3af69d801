import type { Outcome } from '../codes/outcome.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import { plural, printCount } from '../prose/numbers.ts';
import { either, say, words, type Prose } from '../prose/say.ts';
import { resolutionOf } from './reach.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** What the report rests on: plan, inventory, and what the verdict means. */
export function basis(outcome: Outcome): Prose[] {
  const { facts } = outcome;
  const resolution = resolutionOf(facts);
  return [
    words(VERDICT_WORDS[outcome.verdict].explanation),
    ...(outcome.plan === null ? [] : [say`Plan (what an approval approves): ${outcome.plan}`]),
    ...(facts === null || resolution === null ? [] : [inventoryLine(resolution, facts.policy.releases.statuses)]),
  ];
}

export function inventoryLine({ total, permitted, snapshot, asOf }: Resolution, statuses: readonly string[]): Prose {
  return say`The whole inventory: ${words(plural(total, 'site'))}, ${words(printCount(permitted))} of them ${either(statuses)}; snapshot ${snapshot}, as of ${asOf}`;
}
