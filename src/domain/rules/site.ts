import type { ReleaseFacts } from '../facts.ts';
import type { Finding, SiteCode } from '../finding.ts';
import type { Offence } from '../resolution.ts';

const CODES: readonly (readonly [Offence['kind'], SiteCode])[] = [
  ['unknown', 'site.unknown'],
  ['outside-cohort', 'site.outside-cohort'],
  ['ambiguous', 'cohort.ambiguous'],
  ['inactive', 'site.inactive'],
  ['incapable', 'site.incapable'],
  ['unproven', 'site.unproven'],
];

/** `site.*`, `cohort.ambiguous`: every targeted site that must not receive this change, by name. */
export function siteRules({ resolution }: ReleaseFacts): Finding[] {
  if (resolution === null || !resolution.found) return [];
  const offences = Map.groupBy(resolution.value.offences, (offence) => offence.kind);
  return CODES.flatMap(([kind, code]): Finding[] => {
    const sites = offences.get(kind) ?? [];
    return sites.length === 0 ? [] : [{ code, effect: 'deny', sites }];
  });
}
