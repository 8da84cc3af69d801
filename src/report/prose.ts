import type { Code, Finding } from '../domain/finding.ts';
import { describeUnapproved, describePolicyChange, describeVetoes } from './prose/approval.ts';
import { describeEmpty, describeShared, describeUndeclared, describeUnknownCohort } from './prose/cohort.ts';
import { describeConflict, describeExpectation, describeInvalid, describeMissing } from './prose/declaration.ts';
import type { Context, Description } from './prose/description.ts';
import { describeFailure, describeInternal } from './prose/failure.ts';
import { describeBadInput, describeBadPolicy, describeNoPolicy } from './prose/policy.ts';
import { describeSites } from './prose/site.ts';

/** How a finding reads: what was expected, what was found, what to do next. */
export function describe(finding: Finding, facts: Context = null): Description {
  switch (finding.code) {
    case 'declaration.missing':
      return describeMissing(finding.almost, facts);
    case 'declaration.invalid':
      return describeInvalid(finding.problems);
    case 'declaration.conflict':
      return describeConflict(finding.conflicts);
    case 'declaration.expectation':
      return describeExpectation(finding.expect, finding.targeted);
    case 'cohort.unknown':
      return describeUnknownCohort(finding.where, finding.names, finding.known, facts);
    case 'cohort.empty':
      return describeEmpty(finding.cohorts, finding.statuses);
    case 'cohort.ambiguous':
    case 'site.unknown':
    case 'site.inactive':
    case 'site.outside-cohort':
    case 'site.incapable':
    case 'site.unproven':
      return describeSites(finding.code, finding.sites, facts);
    case 'reach.undeclared':
      return describeUndeclared(finding.declared, finding.reached, facts);
    case 'head.shared':
      return describeShared(finding.others);
    case 'approval.missing':
      return describeUnapproved(finding, facts);
    case 'approval.vetoed':
      return describeVetoes(finding.vetoes);
    case 'policy.changed':
      return describePolicyChange(finding, facts);
    case 'policy.missing':
      return describeNoPolicy(finding.path, finding.branch);
    case 'policy.invalid':
      return describeBadPolicy(finding.effect, finding.path, finding.problems);
    case 'input.invalid':
      return describeBadInput(finding.problems);
    case 'inventory.unavailable':
    case 'inventory.malformed':
    case 'inventory.inconsistent':
    case 'inventory.stale':
    case 'evidence.unavailable':
    case 'evidence.truncated':
      return describeFailure(finding);
    case 'internal':
      return describeInternal(finding.id);
  }
}

/** Within one effect, what a reader has to know first: the lower, the graver. */
const GRAVITY: Readonly<Record<Code, number>> = {
  internal: 0, 'input.invalid': 1, 'policy.missing': 2, 'policy.invalid': 3, 'evidence.unavailable': 4, 'evidence.truncated': 5,
  'inventory.unavailable': 6, 'inventory.malformed': 7, 'inventory.inconsistent': 8, 'inventory.stale': 9,
  'declaration.missing': 10, 'declaration.invalid': 11, 'declaration.conflict': 12, 'cohort.unknown': 13,
  'site.outside-cohort': 14, 'reach.undeclared': 15, 'cohort.ambiguous': 16, 'site.incapable': 17, 'site.unproven': 18,
  'site.unknown': 19, 'site.inactive': 20, 'cohort.empty': 21, 'declaration.expectation': 22, 'head.shared': 23,
  'approval.vetoed': 24, 'approval.missing': 25, 'policy.changed': 26,
};

const EFFECTS = ['error', 'deny', 'hold', 'warn'] as const;

/** The findings in the order in which a reader meets them: by effect, then by gravity. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || GRAVITY[a.code] - GRAVITY[b.code]);
}
