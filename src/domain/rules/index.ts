import type { ReleaseFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { approvalRules } from './approval.ts';
import { cohortRules } from './cohort.ts';
import { declarationRules } from './declaration.ts';
import { headRules } from './head.ts';
import { inventoryRules } from './inventory.ts';
import { policyRules } from './policy.ts';
import { reachRules } from './reach.ts';
import { siteRules } from './site.ts';

/** One family of codes: what it finds in the facts. */
export type Rule = (facts: ReleaseFacts) => readonly Finding[];

/** Every family, in the order in which a reader meets their findings. */
export const RULES: readonly Rule[] = [
  inventoryRules,
  policyRules,
  declarationRules,
  cohortRules,
  reachRules,
  siteRules,
  headRules,
  approvalRules,
];
