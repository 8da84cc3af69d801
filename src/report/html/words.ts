import type { SiteStand } from '../../domain/deployment/facts.ts';
import type { Violation } from '../../domain/sites/resolution.ts';
import type { Effect } from '../../domain/verdict.ts';
import type { ReachRow } from '../reach.ts';

/* The words that a record has for what comes in kinds, as the report reads them. */

/** The words of one kind, each by its own name: the compiler asks for one that is missing here. */
type Words<K extends string> = { readonly [Word in K]: Word };

export const EFFECTS = { deny: 'deny', hold: 'hold', error: 'error', warn: 'warn' } as const satisfies Words<Effect>;
export const VIOLATIONS = {
  unknown: 'unknown',
  inactive: 'inactive',
  'outside-cohort': 'outside-cohort',
  ambiguous: 'ambiguous',
  incapable: 'incapable',
  unproven: 'unproven',
  disputed: 'disputed',
} as const satisfies Words<Violation['kind']>;
export const STANDINGS = {
  declared: 'declared',
  undeclared: 'undeclared',
  implied: 'implied',
  unknown: 'unknown',
} as const satisfies Words<ReachRow['standing']>;
export const STANDS = {
  same: 'same',
  older: 'older',
  newer: 'newer',
  apart: 'apart',
  unknown: 'unknown',
} as const satisfies Words<SiteStand>;
