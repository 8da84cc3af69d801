import { printSelector, printTerm, type Selector } from '../selector.ts';

/** What the author says: which cohorts, under which conditions, how many sites, which sites. */
export interface Declaration {
  /** Sorted, without duplicates; `all` is written out when the policy is known. */
  readonly cohorts: readonly string[];
  /** Whether it says `all`: then it covers every site that is in any cohort, whatever the dimensions. */
  readonly all: boolean;
  /** All must hold at every targeted site. */
  readonly requires: readonly Selector[];
  /** None may hold at any targeted site. */
  readonly forbids: readonly Selector[];
  readonly expect: Range | null;
  /** A change number of another system. */
  readonly change: string | null;
  /** `covered`: every covered site of a permitted status. */
  readonly targets: Targets;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

export type Targets =
  | { readonly kind: 'covered' }
  | { readonly kind: 'sites'; readonly ids: readonly string[] }
  | { readonly kind: 'select'; readonly select: Selector };

/** What one source says; a part that it does not give is undefined. */
export interface Part {
  /** Whether `cohorts` were written as `all`. */
  readonly all?: true;
  readonly cohorts?: readonly string[];
  readonly requires?: readonly Selector[];
  readonly forbids?: readonly Selector[];
  readonly expect?: Range;
  readonly change?: string;
  readonly targets?: Targets;
}

/** A selector under the name that it stands under. */
export interface Condition {
  readonly name: 'requires' | 'forbids';
  readonly selector: string;
}

export function printRange(range: Range): string {
  return range.min === range.max ? String(range.min) : `${range.min}-${range.max}`;
}

/** Selectors in one canonical spelling, sorted: equal lists print alike. */
export function printSelectors(selectors: readonly Selector[]): string[] {
  return [...new Set(selectors.map(printSelector))].toSorted();
}

/**
 * Requirements as one list of terms, each once: several that must all hold are the same as their terms joined.
 * (This is not so for `forbids`: each of them is refused by itself.) Without any there are no terms.
 */
export function joined(selectors: readonly Selector[]): Selector {
  const terms = new Map(selectors.flatMap((selector) => selector.terms).map((term) => [printTerm(term), term]));
  return { terms: [...terms.values()] };
}

export function printRequirements(selectors: readonly Selector[]): string {
  return printSelector(joined(selectors));
}
