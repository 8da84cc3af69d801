import type { Declaration } from '../declaration/declaration.ts';
import type { Policy } from '../policy/policy.ts';
import { coverageOf, type Coverage } from './coverage.ts';

/** A question to an inventory about one declaration. */
export interface Query {
  readonly policy: Policy;
  readonly declaration: Declaration;
  readonly coverage: Coverage;
  /** Whether the names of the targeted sites are wanted as well as their ids. */
  readonly named?: boolean;
  /** Whether it is wanted what the targeted sites have now. */
  readonly deployed?: boolean;
  /** Whether all sites are wanted, in groups that are alike. */
  readonly grouped?: boolean;
  /** Ids of sites that are to be explained: why they are targeted, or why not. */
  readonly explain?: readonly string[];
}

/** What is asked about some cohorts, where nothing else is declared but what `more` says. */
export function cohortsQuery(policy: Policy, cohorts: readonly string[], more: Partial<Declaration> = {}): Query {
  const declaration: Declaration = {
    cohorts,
    all: false,
    requires: [],
    forbids: [],
    expect: null,
    change: null,
    targets: { kind: 'covered' },
    ...more,
  };
  return { policy, declaration, coverage: coverageOf(declaration, policy) };
}
