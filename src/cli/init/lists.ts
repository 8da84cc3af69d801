import { bytesOf } from '../files.ts';
import type { Site } from '../../domain/sites/site.ts';
import { SiteReader, type Format } from '../../inventory/site-reader.ts';
import type { Terminal } from '../terminal.ts';

/** A file of sites of this clone, as far as a policy depends on it. */
export interface SiteList {
  readonly path: string;
  readonly sites: readonly Site[];
}

const FORMATS: Readonly<Record<string, Format>> = { csv: 'csv', json: 'json', ndjson: 'ndjson', jsonl: 'ndjson' };
/** A list of sites is not larger, and a repository may hold larger files. */
const LARGEST = 20_000_000;
const LIKELY = /(?:^|[/_-])(?:inventory|sites|fleet|estate|tenants|clusters|devices|shops|stores)(?:[./_-]|$)/i;

/** The file as a list of sites; null where it does not hold one. */
export function readList(path: string, terminal: Pick<Terminal, 'readBytes'>): SiteList | null {
  const format = FORMATS[path.slice(path.lastIndexOf('.') + 1)];
  if (format === undefined) return null;
  const sites: Site[] = [];
  const content = bytesOf(path, terminal);
  if (content === null || content.length > LARGEST) return null;
  const reader = new SiteReader({ format, mapping: null }, (_, site) => {
    if (!site.ok) return site.error;
    sites.push(site.value);
    return null;
  });
  reader.add(content);
  return reader.end() === null && sites.length > 0 ? { path, sites } : null;
}

/** Lists of sites among files, the likeliest first. */
export function findLists(files: readonly string[], terminal: Pick<Terminal, 'readBytes'>): SiteList[] {
  const candidates = files.filter((path) => /\.(?:csv|json|ndjson|jsonl)$/.test(path) && LIKELY.test(path));
  return candidates
    .flatMap((path) => readList(path, terminal) ?? [])
    .toSorted((a, b) => b.sites.length - a.sites.length);
}

/** Values of an attribute that cohorts can be made of, with the number of sites of each. */
export type Values = ReadonlyMap<string, number>;

const MAX_COHORTS = 12;

/** The attributes that divide the sites, in the order of the list: few values, and most sites have one. */
export function dividingAttributes({ sites }: SiteList): ReadonlyMap<string, Values> {
  const counted = new Map<string, Map<string, number>>();
  for (const { attributes } of sites)
    for (const [name, value] of attributes) {
      if (value === null) continue;
      const values = counted.get(name) ?? new Map<string, number>();
      values.set(value, (values.get(value) ?? 0) + 1);
      counted.set(name, values);
    }
  return new Map(
    [...counted].filter(
      ([, values]) => values.size > 1 && values.size <= MAX_COHORTS && known(values) * 2 >= sites.length,
    ),
  );
}

function known(values: Values): number {
  return [...values.values()].reduce((sum, count) => sum + count, 0);
}

/** The names that the inventory itself gives cohorts, with their sites. */
export function ownCohorts({ sites }: SiteList): Values {
  const counts = new Map<string, number>();
  for (const name of sites.flatMap(({ cohorts }) => cohorts)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The statuses of sites that a release may reach: `active` by any spelling, else all that are there. Null: the default is right. */
export function permittedStatuses({ sites }: SiteList): readonly string[] | null {
  const seen = [...new Set(sites.map(({ status }) => status))].toSorted();
  if (seen.includes('active')) return null;
  const spelled = seen.filter((status) => status.toLowerCase() === 'active');
  return spelled.length > 0 ? spelled : seen;
}
