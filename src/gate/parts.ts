import type { Resolve } from '../check/ports.ts';
import type { Cohort, Policy } from '../domain/policy/policy.ts';
import { ok } from '../domain/result.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import { divide, narrowed, waveQueries, type Part } from '../domain/risk/waves.ts';

/** The active sites of each wave of a cohort; null until the inventory has been asked. */
export interface Division {
  waves: readonly (readonly string[])[] | null;
  /** All that was said of the cohort, whatever part was asked about. */
  whole: Resolution | null;
}

/**
 * Asks the inventory so that the first question, for the members of a cohort, is answered for one part of it: the waves
 * are asked for with it, from the same state of the inventory, and what they are is put into `division`.
 */
export function resolvePart(resolve: Resolve, policy: Policy, cohort: Cohort, part: Part, division: Division): Resolve {
  if (cohort.waves.length === 0) return resolve;
  const queries = waveQueries(policy, cohort);
  return async ([members, ...others], tip) => {
    if (members === undefined) return ok([]);
    const answers = await resolve([members, ...queries, ...others], tip);
    if (!answers.ok) return answers;
    const [all, ...rest] = answers.value;
    if (all === undefined || rest.length < queries.length) throw new Error('the inventory left a question unanswered');
    const matches = rest.slice(0, queries.length).map(({ targets }) => targets);
    const divided = divide(all.targets, matches);
    division.waves = divided.waves;
    division.whole = all;
    const ids = part.wave === null ? divided.rest : (divided.waves[cohort.waves.indexOf(part.wave)] ?? []);
    return ok([narrowed(all, ids), ...rest.slice(queries.length)]);
  };
}
