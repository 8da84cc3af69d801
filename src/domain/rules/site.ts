import type { ReleaseFacts } from '../facts.ts';
import type { Finding, SiteCode } from '../finding.ts';
import type { Violation } from '../sites/resolution.ts';

const CODES: readonly (readonly [Violation['kind'], SiteCode])[] = [
  ['unknown', 'site.unknown'],
  ['outside-cohort', 'site.outside-cohort'],
  ['ambiguous', 'cohort.ambiguous'],
  ['inactive', 'site.inactive'],
  ['incapable', 'site.incapable'],
  ['unproven', 'site.unproven'],
];

/** `site.*`, `cohort.ambiguous`: every targeted site that must not receive this change, by name. */
export function siteRules({ resolution }: ReleaseFacts): Finding[] {
  if (resolution === null || !resolution.ok) return [];
  const violations = Map.groupBy(resolution.value.violations, (violation) => violation.kind);
  return CODES.flatMap(([kind, code]): Finding[] => {
    const sites = violations.get(kind) ?? [];
    return sites.length === 0 ? [] : [{ code, effect: 'deny', sites }];
  });
}
