import { createHash } from 'node:crypto';
import type { Failure } from '../domain/finding.ts';
import type { FileSource } from '../domain/policy/inventory.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import { failed } from './error.ts';
import type { Inventory } from './port.ts';
import { parseMoment } from './moment.ts';
import { readSites, type Format } from './read-sites.ts';
import { SiteCollector } from './site-collector.ts';
import { checkFreshness } from './snapshot.ts';

export interface FileDeps {
  /** Reads the file; `changedAt` (ISO 8601) is when it last changed. */
  readonly readFile: (
    source: Pick<FileSource, 'path' | 'branch'>,
    signal: AbortSignal,
  ) => Promise<Result<{ readonly content: Uint8Array; readonly changedAt: string }, Failure>>;
  readonly now: () => Date;
}

/** A list of sites kept in the repository. */
export function fileInventory(source: FileSource, deps: FileDeps): Inventory {
  return {
    async resolve(queries, signal) {
      const file = await deps.readFile(source, signal);
      return file.ok ? judge(source, file.value, queries, deps.now) : file;
    },
  };
}

function judge(
  source: FileSource,
  { content, changedAt }: { readonly content: Uint8Array; readonly changedAt: string },
  queries: readonly Query[],
  now: () => Date,
): Result<readonly Resolution[], Failure> {
  const asked = `inventory file ${source.path}`;
  const asOf = parseMoment(changedAt);
  if (!asOf.ok) return failed(asked, asOf.error);
  const stamp = { snapshot: snapshotOf(content), asOf: asOf.value };
  const stale = checkFreshness(stamp, null, { maxAge: source.maxAge, now });
  if (stale !== null) return failed(asked, stale);
  const collector = new SiteCollector(queries);
  const failure = readSites(content, { format: formatOf(source.path), mapping: source.mapping }, (place, site) => {
    const problem = site.ok ? collector.add(site.value) : site.error;
    return problem === null
      ? null
      : failed(place === null ? asked : `${asked} (${place})`, { key: 'path', ...problem }).error;
  });
  // A file has no list of cohorts beside its sites: the names they carry are all it knows.
  return failure === null ? ok(collector.finish({ ...stamp, cohortNames: null })) : fail(failure);
}

/** By extension; the policy lets no other through. */
function formatOf(path: string): Format {
  if (path.endsWith('.csv')) return 'csv';
  return path.endsWith('.json') ? 'json' : 'ndjson';
}

export function snapshotOf(content: Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
}
