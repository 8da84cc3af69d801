import { joined } from '../../domain/declaration/declaration.ts';
import { MAX_LISTED, SiteGroups, type SiteGroup } from '../../domain/sites/groups.ts';
import { ambiguities, coversSite, membershipsOf } from '../../domain/sites/coverage.ts';
import {
  compare,
  Resolver,
  type Explanation,
  type Query,
  type Resolution,
  type Uncounted,
  type Violation,
} from '../../domain/sites/resolution.ts';
import type { SitesByCommit } from '../../domain/sites/deployed.ts';
import type { Selector } from '../../domain/sites/selector.ts';
import type { Site } from '../../domain/sites/site.ts';
import { StatusCounter } from '../../domain/sites/statuses.ts';
import { MAX_UNASSIGNED, UnassignedCounter, type Unassigned } from '../../domain/sites/unassigned.ts';
import { listAt, textAt, type Row, type Run } from './rows.ts';
import { attributesOf, Parameters, patternOf, selectorOf, sitesOf, type Column } from './sql.ts';

export interface Estate {
  /** Quoted. */
  readonly table: string;
  readonly columns: readonly Column[];
}

/** What the database counted: sites that are alike for the question. */
interface Group {
  readonly memberships: ReadonlySet<string>;
  readonly pattern: string;
  readonly status: string;
  readonly meant: boolean;
  readonly count: number;
}

interface Stamp {
  readonly snapshot: string;
  readonly asOf: string;
  readonly uncounted: readonly Uncounted[];
}

/**
 * Answers one query in the database. It computes there what each site is in and meets, by the selectors alone; what
 * follows from it is decided by the rules that judge sites one by one elsewhere, on groups of sites that are alike.
 */
export async function judgeInDatabase(run: Run, estate: Estate, query: Query, stamp: Stamp): Promise<Resolution> {
  const judging = new Judging(run, estate, query);
  return await judging.resolve(stamp);
}

class Judging {
  readonly #run: Run;
  readonly #columns: readonly Column[];
  readonly #sites: string;
  readonly #query: Query;

  constructor(run: Run, { table, columns }: Estate, query: Query) {
    this.#run = run;
    this.#columns = columns;
    this.#sites = sitesOf(table, columns);
    this.#query = query;
  }

  async resolve(stamp: Stamp): Promise<Resolution> {
    const { policy, declaration } = this.#query;
    const groups = await this.#groups();
    const isPermitted = ({ status }: Group) => policy.releases.statuses.includes(status);
    const isTargeted = (group: Group) => group.meant && (isPermitted(group) || declaration.targets.kind === 'sites');
    const sum = (test: (group: Group) => boolean) => groups.filter(test).reduce((total, { count }) => total + count, 0);
    const targets = await this.#targets(groups);
    const found = new Set(targets.map(({ id }) => id));
    const unknown = declaration.targets.kind === 'sites' ? declaration.targets.ids.filter((id) => !found.has(id)) : [];
    const violations = [...(await this.#violations(groups)), ...unknown.map(unknownSite)];
    const known = await this.#knownCohorts();
    const statuses = new StatusCounter();
    for (const { status, count, meant } of groups) if (meant) statuses.add(status, count);
    return {
      snapshot: stamp.snapshot,
      asOf: stamp.asOf,
      total: sum(() => true),
      permitted: sum(isPermitted),
      targets: [...targets.map(({ id }) => id), ...new Set(unknown)].toSorted(),
      names: new Map(
        this.#query.named === true ? targets.flatMap(({ id, name }) => (name === null ? [] : [[id, name]])) : [],
      ),
      deployed: this.#query.deployed === true ? await this.#deployed(groups) : new Map(),
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
      unassigned: await this.#unassigned(groups),
      uncounted: stamp.uncounted,
      violations: violations.toSorted((a, b) => compare(a.site.id, b.site.id)),
      groups: this.#query.grouped === true ? await this.#divide(groups) : [],
      explained: await this.#explained(),
    };
  }

  async #groups(): Promise<Group[]> {
    const parameters = new Parameters();
    const pattern = this.#pattern(parameters);
    const meant = this.#isMeant(parameters);
    const rows = await this.#run(
      `select ${pattern} as pattern, status, ${meant ?? 'false'} as meant, count(*)::text as count from ${this.#sites} group by 1, 2, 3`,
      parameters.values,
    );
    return rows.map((row) => ({ ...this.#likenessOf(row), count: Number(textAt(row, 'count') ?? '0') }));
  }

  #likenessOf(row: Row): Omit<Group, 'count'> {
    const { policy, coverage, declaration } = this.#query;
    const pattern = textAt(row, 'pattern') ?? '';
    const memberships = new Set([...policy.cohorts.keys()].filter((_, index) => pattern[index] === '1'));
    return {
      pattern,
      memberships,
      status: textAt(row, 'status') ?? '',
      meant: declaration.targets.kind === 'covered' ? coversSite(coverage, memberships) : row['meant'] === true,
    };
  }

  /** Whether the declaration is about a site, whatever its status is; null: its cohorts alone decide. */
  #isMeant(parameters: Parameters): string | null {
    const { targets } = this.#query.declaration;
    switch (targets.kind) {
      case 'covered':
        return null;
      case 'select':
        return `coalesce(${selectorOf(targets.select, this.#columns, 'kubernetes', parameters)}, false)`;
      case 'sites':
        return `coalesce(id = any(${parameters.add(targets.ids)}), false)`;
    }
  }

  /** The condition of a targeted site. */
  #isTargeted(groups: readonly Group[], parameters: Parameters): string {
    const { policy, declaration } = this.#query;
    const meant =
      this.#isMeant(parameters) ??
      `${this.#pattern(parameters)} = any(${parameters.add(patternsOf(groups, ({ meant }) => meant))})`;
    return declaration.targets.kind === 'sites'
      ? meant
      : `${meant} and status = any(${parameters.add(policy.releases.statuses)})`;
  }

  async #targets(groups: readonly Group[]): Promise<readonly { readonly id: string; readonly name: string | null }[]> {
    const parameters = new Parameters();
    const rows = await this.#run(
      `select id, name from ${this.#sites} where ${this.#isTargeted(groups, parameters)}`,
      parameters.values,
    );
    return rows.map((row) => ({ id: textAt(row, 'id') ?? '', name: textAt(row, 'name') }));
  }

  /** What the targeted sites have: gathered there. */
  async #deployed(groups: readonly Group[]): Promise<SitesByCommit> {
    const parameters = new Parameters();
    const rows = await this.#run(
      `select deployed, to_json(array_agg(id order by id))::text as ids from ${this.#sites}
       where deployed is not null and ${this.#isTargeted(groups, parameters)} group by deployed order by deployed`,
      parameters.values,
    );
    return new Map(rows.map((row) => [textAt(row, 'deployed') ?? '', listAt(row, 'ids')]));
  }

  /** Of the targeted sites those that offend are found there, and judged here: only they travel. */
  async #violations(groups: readonly Group[]): Promise<readonly Violation[]> {
    const { policy, coverage, declaration } = this.#query;
    const parameters = new Parameters();
    const pattern = this.#pattern(parameters);
    const required = joined(declaration.requires);
    const among = (test: (group: Group) => boolean) => `${pattern} = any(${parameters.add(patternsOf(groups, test))})`;
    const strict = (selector: Selector) => selectorOf(selector, this.#columns, 'strict', parameters);
    const offends = [
      `not status = any(${parameters.add(policy.releases.statuses)})`,
      `not ${among(({ memberships }) => coversSite(coverage, memberships))}`,
      among(({ memberships }) => ambiguities(memberships, policy.cohorts).length > 0),
      ...(required.terms.length === 0 ? [] : [`${strict(required)} is not true`]),
      ...declaration.forbids.map((selector) => `${strict(selector)} is not false`),
    ];
    const sites = await this.#fetchSites(
      `${this.#isTargeted(groups, parameters)} and (${offends.join(' or ')})`,
      parameters,
    );
    const resolver = new Resolver(this.#query);
    for (const site of sites) resolver.add(site);
    return resolver
      .finish({ snapshot: '', asOf: '', cohortNames: null })
      .violations.filter(({ kind }) => kind !== 'unknown');
  }

  async #unassigned(groups: readonly Group[]): Promise<Unassigned[]> {
    const { policy } = this.#query;
    const found: Unassigned[] = [];
    for (const [dimension, cohorts] of Map.groupBy(policy.cohorts.values(), (cohort) => cohort.dimension)) {
      const isUnassigned = ({ memberships, status }: Group) =>
        policy.releases.statuses.includes(status) && !cohorts.some(({ name }) => memberships.has(name));
      const count = groups.filter(isUnassigned).reduce((sum, group) => sum + group.count, 0);
      if (count === 0) continue;
      const parameters = new Parameters();
      const sites = await this.#fetchSites(
        `status = any(${parameters.add(policy.releases.statuses)}) and ${this.#pattern(parameters)} = any(${parameters.add(patternsOf(groups, isUnassigned))})`,
        parameters,
        `order by id limit ${MAX_UNASSIGNED}`,
      );
      const counter = new UnassignedCounter(new Map(cohorts.map((cohort) => [cohort.name, cohort])));
      for (const site of sites) counter.add(site, membershipsOf(site, cohorts));
      found.push(...counter.finish().map((unassigned) => ({ ...unassigned, dimension, count })));
    }
    return found;
  }

  /** All sites, by what they are for the query; few enough travel. */
  async #divide(groups: readonly Group[]): Promise<readonly SiteGroup[]> {
    const { coverage, declaration, policy } = this.#query;
    const divided = new SiteGroups();
    const alikeOf = ({ memberships, status, meant }: Omit<Group, 'count'>) => ({
      cohorts: [...memberships],
      status,
      covered: coversSite(coverage, memberships),
      targeted: meant && (policy.releases.statuses.includes(status) || declaration.targets.kind === 'sites'),
    });
    if (groups.reduce((sum, { count }) => sum + count, 0) > MAX_LISTED) {
      for (const group of groups) divided.count(group.count, alikeOf(group));
      return divided.finish();
    }
    const parameters = new Parameters();
    const fields = `id, name, ${this.#pattern(parameters)} as pattern, status, ${this.#isMeant(parameters) ?? 'false'} as meant`;
    for (const row of await this.#run(`select ${fields} from ${this.#sites}`, parameters.values))
      divided.add({ id: textAt(row, 'id') ?? '', name: textAt(row, 'name') }, alikeOf(this.#likenessOf(row)));
    return divided.finish();
  }

  async #explained(): Promise<readonly Explanation[]> {
    const { explain = [] } = this.#query;
    if (explain.length === 0) return [];
    const parameters = new Parameters();
    const resolver = new Resolver(this.#query);
    for (const site of await this.#fetchSites(`id = any(${parameters.add(explain)})`, parameters)) resolver.add(site);
    return resolver.finish({ snapshot: '', asOf: '', cohortNames: null }).explained;
  }

  async #knownCohorts(): Promise<string[]> {
    const rows = await this.#run(
      `select distinct cohort from ${this.#sites}, unnest(cohorts) as cohort where cohort is not null`,
      [],
    );
    return rows.map((row) => textAt(row, 'cohort') ?? '');
  }

  async #fetchSites(condition: string, parameters: Parameters, ending = ''): Promise<Site[]> {
    const attributes = attributesOf(this.#columns);
    const fields = [
      'id',
      'name',
      'status',
      'to_json(cohorts)::text as cohorts',
      'deployed',
      ...attributes.map((_, index) => `a${index}`),
    ];
    const rows = await this.#run(
      `select ${fields.join(', ')} from ${this.#sites} where ${condition} ${ending}`,
      parameters.values,
    );
    return rows.map((row) => ({
      id: textAt(row, 'id') ?? '',
      name: textAt(row, 'name'),
      status: textAt(row, 'status') ?? '',
      cohorts: listAt(row, 'cohorts'),
      deployed: textAt(row, 'deployed'),
      attributes: new Map(attributes.map(({ name }, index) => [name, textAt(row, `a${index}`)])),
    }));
  }

  #pattern(parameters: Parameters): string {
    return `(${patternOf([...this.#query.policy.cohorts.values()], this.#columns, parameters)})`;
  }
}

function patternsOf(groups: readonly Group[], test: (group: Group) => boolean): string[] {
  return [...new Set(groups.filter(test).map(({ pattern }) => pattern))];
}

function unknownSite(id: string): Violation {
  return { kind: 'unknown', site: { id, name: null, status: null, cohorts: [] }, reasons: [] };
}
