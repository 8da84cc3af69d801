import type { Code, Finding } from '../domain/finding.ts';
import type { GateFacts } from '../domain/deployment/facts.ts';
import { describeUnapproved, describePolicyChange, describeVetoes } from './prose/approval.ts';
import { describeEmpty, describeShared, describeUndeclared, describeUnknownCohort } from './prose/cohort.ts';
import { describeConflict, describeExpectation, describeInvalid, describeMissing } from './prose/declaration.ts';
import type { Context, Description } from './prose/description.ts';
import { describeFailure, describeInternal } from './prose/failure.ts';
import { describeNotOnBranch, describeSuperseded, describeUnproven, describeUnreviewed } from './prose/gate.ts';
import { describeRefused, describeUncovered } from './prose/gate-release.ts';
import { describeBadInput, describeBadPolicy, describeNoPolicy } from './prose/policy.ts';
import { describeRuleChange } from './prose/rules.ts';
import { describeSites } from './prose/site.ts';

/** How a finding reads: what was expected, what was found, what to do next. */
export function describe(finding: Finding, facts: Context = null, gate: GateFacts | null = null): Description {
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
      return finding.origin === undefined
        ? describePolicyChange(finding, facts)
        : describeRuleChange(finding, finding.origin);
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
    case 'gate.unreviewed':
      return describeUnreviewed(finding);
    case 'gate.release-refused':
      return describeRefused(finding, gate);
    case 'gate.outside-declaration':
      return describeUncovered(finding, gate);
    case 'gate.baseline-unproven':
      return describeUnproven(finding);
    case 'gate.not-on-branch':
      return describeNotOnBranch(finding);
    case 'gate.superseded':
      return describeSuperseded(finding);
    case 'internal':
      return describeInternal(finding.id);
  }
}

/** Within one effect, what a reader has to know first: the lower, the graver. */
const GRAVITY: Readonly<Record<Code, number>> = {
  internal: 0,
  'input.invalid': 1,
  'policy.missing': 2,
  'policy.invalid': 3,
  'evidence.unavailable': 4,
  'evidence.truncated': 5,
  'inventory.unavailable': 6,
  'inventory.malformed': 7,
  'inventory.inconsistent': 8,
  'inventory.stale': 9,
  'declaration.missing': 10,
  'declaration.invalid': 11,
  'declaration.conflict': 12,
  'cohort.unknown': 13,
  'site.outside-cohort': 14,
  'reach.undeclared': 15,
  'cohort.ambiguous': 16,
  'site.incapable': 17,
  'site.unproven': 18,
  'site.unknown': 19,
  'site.inactive': 20,
  'cohort.empty': 21,
  'declaration.expectation': 22,
  'head.shared': 23,
  'gate.not-on-branch': 24,
  'gate.superseded': 25,
  'gate.unreviewed': 26,
  'gate.outside-declaration': 27,
  'gate.release-refused': 28,
  'approval.vetoed': 29,
  'approval.missing': 30,
  'policy.changed': 31,
  'gate.baseline-unproven': 32,
};

const EFFECTS = ['error', 'deny', 'hold', 'warn'] as const;

/** The findings in the order in which a reader meets them: by effect, then by gravity. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || GRAVITY[a.code] - GRAVITY[b.code],
  );
}
