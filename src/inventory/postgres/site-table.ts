import type { SitesByCommit } from '../../domain/sites/deployed.ts';
import { coversSite } from '../../domain/sites/coverage.ts';
import type { Query } from '../../domain/sites/resolution.ts';
import type { Selector } from '../../domain/selector.ts';
import { MAX_NAMES } from '../../domain/sites/sorted-ids.ts';
import type { Site } from '../../domain/sites/site.ts';
import { listAt, textAt, type Row, type Run } from './rows.ts';
import { attributesOf, Parameters, patternOf, selectorOf, sitesOf, type Column } from './sql.ts';

export interface Estate {
  /** Quoted. */
  readonly table: string;
  readonly columns: readonly Column[];
}

/** What the database counted: sites that are alike for the question. */
export interface Group {
  readonly memberships: ReadonlySet<string>;
  readonly pattern: string;
  readonly status: string;
  readonly meant: boolean;
  readonly count: number;
}

/** A site of the answer. */
export interface NamedSite {
  readonly id: string;
  readonly name: string | null;
}

/** All targeted sites; `names` is empty where the query wants none, and lacks those beyond the {@link MAX_NAMES}th. */
export interface Targets {
  /** Sorted. */
  readonly ids: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

/** The table of sites, as one query asks it: each `fetch…` is one statement. */
export class SiteTable {
  readonly query: Query;
  readonly #run: Run;
  readonly #columns: readonly Column[];
  readonly #sites: string;

  constructor(run: Run, { table, columns }: Estate, query: Query) {
    this.query = query;
    this.#run = run;
    this.#columns = columns;
    this.#sites = sitesOf(table, columns);
  }

  /** The sites, counted by what they are for the query. */
  async fetchGroups(): Promise<Group[]> {
    const parameters = new Parameters();
    const pattern = this.#pattern(parameters);
    const meant = this.#isMeant(parameters);
    const rows = await this.#run(
      `select ${pattern} as pattern, status, ${meant ?? 'false'} as meant, count(*)::text as count from ${this.#sites} group by 1, 2, 3`,
      parameters.values,
    );
    return rows.map((row) => ({ ...this.#likenessOf(row), count: Number(textAt(row, 'count') ?? '0') }));
  }

  /** @param came is told how many have come, with each of them. */
  async fetchTargets(groups: readonly Group[], came: (sites: number) => void): Promise<Targets> {
    const parameters = new Parameters();
    const isTargeted = this.isTargeted(groups, parameters);
    const fields = this.query.named === true ? 'id, name' : 'id';
    const ids: string[] = [];
    const names = new Map<string, string>();
    await this.#run.each(`select ${fields} from ${this.#sites} where ${isTargeted}`, parameters.values, (row) => {
      const id = textAt(row, 'id') ?? '';
      const name = textAt(row, 'name');
      ids.push(id);
      if (name !== null && ids.length <= MAX_NAMES) names.set(id, name);
      came(ids.length);
    });
    return { ids: ids.sort(), names };
  }

  /** What the targeted sites have: gathered in the database. */
  async fetchDeployed(groups: readonly Group[]): Promise<SitesByCommit> {
    const parameters = new Parameters();
    const rows = await this.#run(
      `select deployed, pg_catalog.to_json(pg_catalog.array_agg(id))::text as ids from ${this.#sites}
       where deployed is not null and ${this.isTargeted(groups, parameters)} group by deployed order by deployed`,
      parameters.values,
    );
    return new Map(rows.map((row) => [textAt(row, 'deployed') ?? '', listAt(row, 'ids').sort()]));
  }

  /** The cohorts that sites name. */
  async fetchKnownCohorts(): Promise<string[]> {
    const rows = await this.#run(
      `select distinct cohort from ${this.#sites}, pg_catalog.unnest(cohorts) as cohort where cohort is not null`,
      [],
    );
    return rows.map((row) => textAt(row, 'cohort') ?? '');
  }

  /** Every site, with what it is for the query. */
  async fetchAlike(): Promise<readonly { readonly site: NamedSite; readonly likeness: Omit<Group, 'count'> }[]> {
    const parameters = new Parameters();
    const fields = `id, name, ${this.#pattern(parameters)} as pattern, status, ${this.#isMeant(parameters) ?? 'false'} as meant`;
    const rows = await this.#run(`select ${fields} from ${this.#sites}`, parameters.values);
    return rows.map((row) => ({
      site: { id: textAt(row, 'id') ?? '', name: textAt(row, 'name') },
      likeness: this.#likenessOf(row),
    }));
  }

  /** The sites that meet a condition; `ending` follows it. */
  async fetchSites(condition: string, parameters: Parameters, ending = ''): Promise<Site[]> {
    const attributes = attributesOf(this.#columns);
    const fields = [
      'id',
      'name',
      'status',
      'pg_catalog.to_json(cohorts)::text as cohorts',
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

  /** Whether sites that are alike are targeted. */
  isTargetedGroup({ meant, status }: Omit<Group, 'count'>): boolean {
    const { policy, declaration } = this.query;
    return meant && (declaration.targets.kind === 'sites' || policy.releases.statuses.includes(status));
  }

  /** The condition of a targeted site. */
  isTargeted(groups: readonly Group[], parameters: Parameters): string {
    const { policy, declaration } = this.query;
    const meant = this.#isMeant(parameters) ?? this.isIn(groups, ({ meant }) => meant, parameters);
    return declaration.targets.kind === 'sites'
      ? meant
      : `${meant} and status = any(${parameters.add(policy.releases.statuses)})`;
  }

  /** The condition of the sites in some of the groups. */
  isIn(groups: readonly Group[], test: (group: Group) => boolean, parameters: Parameters): string {
    return `${this.#pattern(parameters)} = any(${parameters.add(patternsOf(groups, test))})`;
  }

  /** A selector as a condition that is null where an attribute is unknown. */
  meets(selector: Selector, parameters: Parameters): string {
    return selectorOf(selector, this.#columns, 'strict', parameters);
  }

  #likenessOf(row: Row): Omit<Group, 'count'> {
    const { policy, coverage, declaration } = this.query;
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
    const { targets } = this.query.declaration;
    switch (targets.kind) {
      case 'covered':
        return null;
      case 'select':
        return `coalesce(${selectorOf(targets.select, this.#columns, 'kubernetes', parameters)}, false)`;
      case 'sites':
        return `coalesce(id = any(${parameters.add(targets.ids)}), false)`;
    }
  }

  #pattern(parameters: Parameters): string {
    return `(${patternOf([...this.query.policy.cohorts.values()], this.#columns, parameters)})`;
  }
}

function patternsOf(groups: readonly Group[], test: (group: Group) => boolean): string[] {
  return [...new Set(groups.filter(test).map(({ pattern }) => pattern))];
}
