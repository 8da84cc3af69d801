import type { SiteCode } from '../../domain/finding.ts';
import type { Violation } from '../../domain/sites/resolution.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { list, say, words, type Prose } from '../../prose/say.ts';
import { next, type Context, type Description } from './description.ts';
import { leaveOut, targets } from './site-advice.ts';

export function describeSites(code: SiteCode, sites: readonly Violation[], facts: Context): Description {
  const count = of(sites.length, facts);
  const are = sites.length === 1 ? 'is' : 'are';
  switch (code) {
    case 'site.outside-cohort': {
      const declared = [...new Set(sites.flatMap((one) => one.reasons))];
      return {
        title: `${count} ${are} outside the declared ${declared.length === 1 ? 'cohort' : 'cohorts'}`,
        expected: say`every targeted site in ${list(declared)}`,
        observed: grouped(
          sites,
          (one) => one.site.cohorts,
          (cohorts) => (cohorts.length === 0 ? words('in no cohort at all') : say`in ${list(cohorts)}`),
        ),
        next: leaveOut([{ code, sites }], facts),
      };
    }
    case 'cohort.ambiguous':
      return {
        title: `${count} ${are} in two cohorts that exclude each other`,
        expected: words('every site in at most one cohort of a dimension'),
        observed: grouped(
          sites,
          (one) => one.reasons,
          (cohorts) => say`in ${list(cohorts)} at once`,
        ),
        next: next(say`Correct the sites in the inventory, or the ${'select'} of these cohorts in the policy.`),
      };
    case 'site.unknown':
      return {
        title: `${count} ${are} not in the inventory`,
        expected: words('every targeted site in the inventory'),
        observed: [
          say`not found: ${list(
            sites.map((one) => one.site.id),
            3,
          )}`,
        ],
        next: next(say`Correct the ids in ${targets(facts)}, or add the sites to the inventory first.`),
      };
    case 'site.inactive':
      return {
        title: `${count} ${sites.length === 1 ? 'has' : 'have'} a status that releases may not reach`,
        expected: say`sites of status ${list(facts?.policy.releases.statuses ?? [])}`,
        observed: grouped(
          sites,
          (one) => one.reasons,
          (status) => say`with status ${list(status)}`,
        ),
        next: leaveOut([{ code, sites }], facts),
      };
    case 'site.incapable':
      return {
        title: `${count} ${sites.length === 1 ? 'does' : 'do'} not meet what the change needs`,
        expected: requirements(facts),
        observed: grouped(
          sites,
          (one) => one.reasons,
          (terms) => say`violating ${list(terms)}`,
        ),
        next: leaveOut([{ code, sites }], facts),
      };
    case 'site.unproven':
      return {
        title: `${count} cannot be shown to meet what the change needs`,
        expected: say`${requirements(facts)}, and a known value for it at every targeted site`,
        observed: grouped(
          sites,
          (one) => one.reasons,
          (terms) => say`without a value to judge ${list(terms)}`,
        ),
        next: leaveOut([{ code, sites }], facts),
      };
  }
}

function of(count: number, facts: Context): string {
  const targeted = facts?.resolution?.ok === true ? facts.resolution.value.targets.length : null;
  return targeted === null
    ? plural(count, 'targeted site')
    : `${printCount(count)} of ${plural(targeted, 'targeted site')}`;
}

function requirements(facts: Context): Prose {
  return facts?.declaration.kind === 'read'
    ? words('every targeted site to meet what the declaration requires and forbids')
    : words('every targeted site to meet the requirements');
}

/** Counts of violations that read alike, the most frequent first. */
function grouped(
  sites: readonly Violation[],
  key: (one: Violation) => readonly string[],
  tell: (values: readonly string[]) => Prose,
): Prose[] {
  const groups = new Map<string, { readonly what: Prose; readonly ids: string[] }>();
  for (const one of sites) {
    const same = JSON.stringify(key(one));
    const known = groups.get(same);
    if (known === undefined) groups.set(same, { what: tell(key(one)), ids: [one.site.id] });
    else known.ids.push(one.site.id);
  }
  return [...groups.values()]
    .toSorted((a, b) => b.ids.length - a.ids.length)
    .map(({ what, ids }) => say`${words(plural(ids.length, 'site'))} ${what}: ${list(ids, 3)}`);
}
