import { describeUnassigned } from '../../codes/inventory-facts.ts';
import { plainText } from '../../prose/say.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { unmappedDeployed } from '../../domain/policy/unmatched.ts';
import type { UnassignedSite } from '../../domain/sites/unassigned.ts';
import { plural, printCount } from '../../prose/numbers.ts';
import { printable } from '../../prose/printable.ts';
import { tableLines } from '../paint.ts';
import type { Terminal } from '../terminal.ts';
import type { TriedPolicy } from './estate.ts';
import { error, warning, type ValidationFinding } from '../findings.ts';
import type { PolicyPlaces } from './places.ts';

/** What is wrong with the policy, seen from the sites that there are. */
export function estateFindings(policy: Policy, tried: TriedPolicy, places: PolicyPlaces): ValidationFinding[] {
  const { estate, unknown, unreported, unnamed, unassigned } = tried;
  const cohortsOf = (dimension: string) =>
    [...policy.cohorts.values()].filter((cohort) => cohort.dimension === dimension).map(({ name }) => name);
  return [
    ...unnamed.missing.map((name) =>
      error(
        places.at(['cohorts'], name),
        name,
        `a cohort that the inventory has: ${unnamed.known.join(', ') || 'it has none'}`,
        unnamed.known,
      ),
    ),
    ...estate.dimensions
      .filter(({ several }) => several.length > 0)
      .map(({ name, several }) =>
        error(
          places.at([], 'cohorts'),
          `${plural(several.length, 'site')} in several cohorts of ${name}: ${first(several)}`,
          `each site in one of ${cohortsOf(name).join(', ')}: no release can target one that is in two`,
        ),
      ),
    ...[...estate.cohorts]
      .filter(([name, permitted]) => permitted === 0 && !unnamed.missing.includes(name))
      .map(([name]) => emptyCohort(name, policy, tried, places)),
    ...unassigned.map(({ dimension, count, sites }) =>
      warning(
        places.at([], 'inventory'),
        `${plural(count, 'site')} in no cohort of ${dimension}: ${sites.slice(0, 3).map(describe).join('; ')}${count > 3 ? '; …' : ''}`,
        'every site in a cohort of each dimension: no release reaches one that is in none',
      ),
    ),
    ...[...unknown]
      .filter(([, ids]) => ids.length > 0)
      .map(([key, ids]) =>
        warning(
          places.at([], 'inventory'),
          `${plural(ids.length, 'site')} without a known ${key}: ${first(ids)}`,
          `a value of ${key}, which selectors of the policy ask for`,
        ),
      ),
    // Where the mapping has no field for it, that is said of the mapping.
    ...(unreported.length === 0 || unmappedDeployed(policy).length > 0
      ? []
      : [
          warning(
            places.at(['releases', 'deployed']),
            `${plural(unreported.length, 'site')} without a known commit in deployed: ${first(unreported)}`,
            'in deployed of each site (a column or a field, or inventory.site.deployed of a mapping) the full id of the commit that it has: a gate judges a site without it from the first policy on, or from the baseline',
          ),
        ]),
  ];
}

function emptyCohort(
  name: string,
  { releases }: Policy,
  { members, estate }: TriedPolicy,
  places: PolicyPlaces,
): ValidationFinding {
  const all = members.get(name) ?? 0;
  const found = all === 0 ? `none of ${plural(estate.total, 'site')}` : `${plural(all, 'site')}, all of another status`;
  const allowed =
    all === 0
      ? 'a selector that some site matches'
      : `sites whose status is ${releases.statuses.join(' or ')} (releases.statuses)`;
  return warning(places.at(['cohorts', name], 'select'), found, allowed);
}

function first(ids: readonly string[]): string {
  return `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}`;
}

function describe(site: UnassignedSite): string {
  return `${site.id} (${plainText(describeUnassigned(site))})`;
}

/** The sites as the policy divides them, and the bounds that say so. */
export function estateLines(policy: Policy, { estate, members }: TriedPolicy, terminal: Terminal): string[] {
  const rows = [
    ...[...policy.cohorts.values()].map(({ name, dimension }) => [
      printable(name),
      printable(dimension),
      printCount(estate.cohorts.get(name) ?? 0),
      printCount(members.get(name) ?? 0),
    ]),
    ...estate.dimensions.flatMap(({ name, none, several }) => [
      ['(in none)', printable(name), printCount(none), ''],
      ['(in several)', printable(name), printCount(several.length), ''],
    ]),
    ['(all sites)', '', printCount(estate.permitted), printCount(estate.total)],
  ];
  const lines = tableLines(
    [
      { head: 'cohort' },
      { head: 'dimension' },
      {
        head: policy.releases.statuses.length === 1 ? printable(policy.releases.statuses[0] ?? '', 12) : 'permitted',
        align: 'right',
      },
      { head: 'all', align: 'right' },
    ],
    rows,
    terminal,
  );
  return [
    '',
    ...lines,
    ...(policy.inventory.bounds.size > 0
      ? []
      : [
          '',
          'Bounds to paste below `inventory:`, a tenth to either side of what there is now:',
          ...boundLines(estate.total, members),
        ]),
  ];
}

/** `bounds` as YAML. */
export function boundLines(total: number, members: ReadonlyMap<string, number>): string[] {
  // Where there is something now, nothing is no size to expect.
  const range = (count: number) =>
    `${Math.max(Math.floor(count * 0.9), Math.min(count, 1))}-${Math.max(Math.ceil(count * 1.1), count + 1)}`;
  return [
    '  bounds:',
    `    sites: ${range(total)}`,
    ...[...members].map(([name, count]) => `    ${name}: ${range(count)}`),
  ];
}
