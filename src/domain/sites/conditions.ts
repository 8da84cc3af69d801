import { joined, type Declaration } from '../declaration/declaration.ts';
import { evaluateSelector, evaluateTerm, printTerm, type Selector, type Term, type Truth } from '../selector.ts';
import type { Site } from './site.ts';

/** The conditions of a declaration, prepared once and evaluated for every targeted site. */
export interface Conditions {
  failuresOf(site: Site): Failures;
}

/** The terms by which a site fails, as written: definitely, or because a value is missing or null. */
export interface Failures {
  readonly incapable: readonly string[];
  readonly unproven: readonly string[];
}

interface PrintedTerm {
  readonly term: Term;
  readonly text: string;
}

const NOTHING: Failures = { incapable: [], unproven: [] };

export function prepareConditions({ requires, forbids }: Pick<Declaration, 'requires' | 'forbids'>): Conditions {
  const all = joined(requires);
  const required = printed(all);
  const forbidden = forbids.map(printed);
  if (required.length === 0 && forbidden.length === 0) return { failuresOf: () => NOTHING };
  // Nearly every site meets them. To put nothing into words of such a site saves a check of thousands of sites 10 ms.
  const isMet = ({ attributes }: Site) =>
    evaluateSelector(all, attributes, 'strict') === 'true' &&
    forbids.every((selector) => evaluateSelector(selector, attributes, 'strict') === 'false');
  return {
    failuresOf: (site) => {
      if (isMet(site)) return NOTHING;
      const failures = [requiredFailures(required, site), ...forbidden.map((terms) => forbiddenFailures(terms, site))];
      return {
        incapable: failures.flatMap((failure) => failure.incapable),
        unproven: failures.flatMap((failure) => failure.unproven),
      };
    },
  };
}

function printed(selector: Selector): PrintedTerm[] {
  return selector.terms.map((term) => ({ term, text: printTerm(term) }));
}

/** A definite failure hides the unknown ones: it stays whatever their values turn out to be. */
function requiredFailures(terms: readonly PrintedTerm[], site: Site): Failures {
  const { wrong, unknown } = truthsOf(terms, site);
  return { incapable: wrong, unproven: wrong.length > 0 ? [] : unknown };
}

/** One false term is enough: then the site does not meet what is forbidden, whatever the other terms are. */
function forbiddenFailures(terms: readonly PrintedTerm[], site: Site): Failures {
  const { wrong, unknown } = truthsOf(terms, site);
  if (wrong.length > 0) return NOTHING;
  if (unknown.length > 0) return { incapable: [], unproven: unknown.map((text) => `not (${text})`) };
  return { incapable: [`not (${terms.map(({ text }) => text).join(',')})`], unproven: [] };
}

function truthsOf(terms: readonly PrintedTerm[], site: Site): { wrong: string[]; unknown: string[] } {
  const found: Record<Truth, string[]> = { true: [], false: [], unknown: [] };
  for (const { term, text } of terms) found[evaluateTerm(term, site.attributes, 'strict')].push(text);
  return { wrong: found.false, unknown: found.unknown };
}
