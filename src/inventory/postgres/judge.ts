import { SortedIds } from '../../domain/sites/sorted-ids.ts';
import { joined } from '../../domain/declaration/declaration.ts';
import { MAX_LISTED, SiteGroups, type SiteGroup } from '../../domain/sites/groups.ts';
import { ambiguities, coversSite, membershipsOf } from '../../domain/sites/coverage.ts';
import {
  compare,
  Resolver,
  type Explanation,
  type Query,
  type Resolution,
  type Violation,
} from '../../domain/sites/resolution.ts';
import type { Selector } from '../../domain/selector.ts';
import { StatusCounter } from '../../domain/sites/statuses.ts';
import { MAX_UNASSIGNED, UnassignedCounter, type Unassigned } from '../../domain/sites/unassigned.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { inconsistent, type InventoryError } from '../error.ts';
import { ReadingProgress, type TellProgress } from '../progress.ts';
import type { Run } from './rows.ts';
import { SiteTable, type Estate, type Group } from './site-table.ts';
import { Parameters } from './sql.ts';

/**
 * Answers one query in the database. The database finds what each site is in and what it meets, by the selectors alone.
 * What follows from that is decided here, on groups of sites that are alike, by the rules that judge single sites elsewhere.
 */
export async function judgeInDatabase(
  run: Run,
  estate: Estate,
  query: Query,
  stamp: Pick<Resolution, 'snapshot' | 'asOf' | 'uncounted'>,
  tell: TellProgress,
): Promise<Result<Resolution, InventoryError>> {
  const table = new SiteTable(run, estate, query);
  const { policy, declaration } = query;
  const groups = await table.fetchGroups();
  const isPermitted = ({ status }: Group) => policy.releases.statuses.includes(status);
  const isTargeted = (group: Group) => table.isTargetedGroup(group);
  const sum = (test: (group: Group) => boolean) => sizeOf(groups.filter(test));
  const total = sizeOf(groups);
  new ReadingProgress(tell, 'counted by the database').came(0, total, null);
  const [reading, targeted] = [new ReadingProgress(tell, 'read'), sum(isTargeted)];
  const targets = await table.fetchTargets(groups, (sites) => reading.came(0, sites, targeted));
  // What was counted and what was listed are of one moment, or the view makes its rows anew for each question.
  if (targets.ids.length !== targeted)
    return fail(
      inconsistent(
        `the ${targeted} targeted sites that were counted`,
        `${targets.ids.length} when they were listed: the rows change from one statement to the next`,
        'table',
      ),
    );
  const unknown = declaration.targets.kind === 'sites' ? missingFrom(targets.ids, declaration.targets.ids) : [];
  const violations = [...(await violationsOf(table, groups)), ...unknown.map(unknownSite)];
  const known = await table.fetchKnownCohorts();
  const statuses = new StatusCounter();
  for (const { status, count, meant } of groups) if (meant) statuses.add(status, count);
  return ok({
    ...stamp,
    total,
    permitted: sum(isPermitted),
    targets: unknown.length === 0 ? targets.ids : [...targets.ids, ...new Set(unknown)].toSorted(),
    names: targets.names,
    deployed: query.deployed === true ? await table.fetchDeployed(groups) : new Map(),
    cohorts: new Map(
      [...policy.cohorts.keys()].map((cohort) => {
        const isMember = ({ memberships }: Group) => memberships.has(cohort);
        return [
          cohort,
          {
            members: sum(isMember),
            permitted: sum((group) => isMember(group) && isPermitted(group)),
            targeted: sum((group) => isMember(group) && isTargeted(group)),
          },
        ];
      }),
    ),
    unknownCohorts: declaration.cohorts.filter(
      (name) => policy.cohorts.get(name)?.select === null && !known.includes(name),
    ),
    knownCohorts: known.toSorted(),
    statuses: statuses.finish(),
    unassigned: await unassignedOf(table, groups),
    violations: violations.toSorted((a, b) => compare(a.site.id, b.site.id)),
    groups: query.grouped === true ? await divide(table, groups) : [],
    explained: await explain(table),
  });
}

/**
 * The targeted sites that offend: found in the database, so that only they travel, and judged here. What the groups show not
 * to be there is not looked for: a look takes the database longer than all else.
 */
async function violationsOf(table: SiteTable, groups: readonly Group[]): Promise<readonly Violation[]> {
  const { policy, coverage, declaration } = table.query;
  const parameters = new Parameters();
  const required = joined(declaration.requires);
  const targeted = groups.filter((group) => table.isTargetedGroup(group));
  const among = (test: (group: Group) => boolean) =>
    targeted.some(test) ? [table.isIn(targeted, test, parameters)] : [];
  const strict = (selector: Selector) => table.meets(selector, parameters);
  const offends = [
    ...(targeted.every(({ status }) => policy.releases.statuses.includes(status))
      ? []
      : [`not status = any(${parameters.add(policy.releases.statuses)})`]),
    ...among(({ memberships }) => !coversSite(coverage, memberships)),
    ...among(({ memberships }) => ambiguities(memberships, policy.cohorts).length > 0),
    ...(required.terms.length === 0 ? [] : [`${strict(required)} is not true`]),
    ...declaration.forbids.map((selector) => `${strict(selector)} is not false`),
  ];
  if (offends.length === 0) return [];
  const condition = `${table.isTargeted(groups, parameters)} and (${offends.join(' or ')})`;
  const { violations } = await resolveSome(table, condition, parameters);
  return violations.filter(({ kind }) => kind !== 'unknown');
}

async function unassignedOf(table: SiteTable, groups: readonly Group[]): Promise<Unassigned[]> {
  const { policy } = table.query;
  const found: Unassigned[] = [];
  for (const [dimension, cohorts] of Map.groupBy(policy.cohorts.values(), (cohort) => cohort.dimension)) {
    const isUnassigned = ({ memberships, status }: Group) =>
      policy.releases.statuses.includes(status) && !cohorts.some(({ name }) => memberships.has(name));
    const count = sizeOf(groups.filter(isUnassigned));
    if (count === 0) continue;
    const parameters = new Parameters();
    const sites = await table.fetchSites(
      `status = any(${parameters.add(policy.releases.statuses)}) and ${table.isIn(groups, isUnassigned, parameters)}`,
      parameters,
      `order by id limit ${MAX_UNASSIGNED}`,
    );
    const counter = new UnassignedCounter(new Map(cohorts.map((cohort) => [cohort.name, cohort])));
    for (const site of sites) for (const tally of counter.without(membershipsOf(site, cohorts))) tally.add(site);
    found.push(...counter.finish().map((unassigned) => ({ ...unassigned, dimension, count })));
  }
  return found;
}

/** All sites, by what they are for the query. They are listed where they are few, and else only counted. */
async function divide(table: SiteTable, groups: readonly Group[]): Promise<readonly SiteGroup[]> {
  const { coverage } = table.query;
  const divided = new SiteGroups();
  const alikeOf = (group: Omit<Group, 'count'>) => ({
    cohorts: [...group.memberships],
    status: group.status,
    covered: coversSite(coverage, group.memberships),
    targeted: table.isTargetedGroup(group),
  });
  if (sizeOf(groups) > MAX_LISTED) {
    for (const group of groups) divided.count(group.count, alikeOf(group));
    return divided.finish();
  }
  for (const { site, likeness } of await table.fetchAlike()) divided.add(site, divided.open(alikeOf(likeness)));
  return divided.finish();
}

async function explain(table: SiteTable): Promise<readonly Explanation[]> {
  const { explain: ids = [] } = table.query;
  if (ids.length === 0) return [];
  const parameters = new Parameters();
  return (await resolveSome(table, `id = any(${parameters.add(ids)})`, parameters)).explained;
}

/** What the rules for single sites say of those that meet a condition. */
async function resolveSome(table: SiteTable, condition: string, parameters: Parameters): Promise<Resolution> {
  const resolver = new Resolver(table.query);
  for (const site of await table.fetchSites(condition, parameters)) resolver.add(site);
  return resolver.finish({ snapshot: '', asOf: '', cohortNames: null });
}

function sizeOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function unknownSite(id: string): Violation {
  return { kind: 'unknown', site: { id, name: null, status: null, cohorts: [] }, reasons: [] };
}

/** @param found sorted. */
function missingFrom(found: readonly string[], wanted: readonly string[]): string[] {
  const ids = new SortedIds(found);
  return wanted.filter((id) => !ids.has(id));
}
