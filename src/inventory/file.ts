import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import { failed } from './error.ts';
import { readCsv } from './formats/csv.ts';
import { jsonItems, ndjsonItems } from './formats/json.ts';
import type { Take } from './formats/take.ts';
import { checkUtf8 } from './formats/text.ts';
import type { Inventory } from './port.ts';
import { parseMoment } from './shapes.ts';
import { parseSite } from './site-shape.ts';
import { SiteCollector } from './site-collector.ts';
import { checkFreshness } from './snapshot.ts';

export interface FileDeps {
  /** Reads a file at the tip of the default branch; `changedAt` (ISO 8601) is the date of the last commit that changed it. */
  readonly readFile: (
    path: string,
    signal: AbortSignal,
  ) => Promise<Result<{ readonly content: Uint8Array; readonly changedAt: string }, Failure>>;
  readonly now: () => Date;
}

/**
 * A list of sites kept in the repository.
 * @param source `maxAge` in milliseconds; null: however old.
 */
export function fileInventory(
  source: { readonly path: string; readonly maxAge: number | null },
  deps: FileDeps,
): Inventory {
  return {
    async resolve(queries, signal) {
      const file = await deps.readFile(source.path, signal);
      return file.ok ? judge(source, file.value, queries, deps.now) : file;
    },
  };
}

function judge(
  { path, maxAge }: { readonly path: string; readonly maxAge: number | null },
  { content, changedAt }: { readonly content: Uint8Array; readonly changedAt: string },
  queries: readonly Query[],
  now: () => Date,
): Result<readonly Resolution[], Failure> {
  const asked = `inventory file ${path}`;
  const asOf = parseMoment(changedAt);
  if (!asOf.ok) return failed(asked, asOf.error);
  const stamp = { snapshot: `sha256:${bytesToHex(sha256(content)).slice(0, 16)}`, asOf: asOf.value };
  const stale = checkFreshness(stamp, null, { maxAge, now });
  if (stale !== null) return failed(asked, stale);
  const bytes = checkUtf8(content);
  if (!bytes.ok) return failed(asked, bytes.error);
  const collector = new SiteCollector(queries);
  let failure: ReturnType<typeof failed> | null = null;
  readSites(path, bytes.value, (place, site) => {
    const problem = site.ok ? collector.add(site.value) : site.error;
    if (problem !== null) failure = failed(`${asked} (${place})`, problem);
    return problem === null;
  });
  // A file has no list of cohorts beside its sites: the names they carry are all it knows.
  return failure ?? ok(collector.finish({ ...stamp, cohortNames: null }));
}

/** By extension; the policy lets no other through. */
function readSites(path: string, bytes: Buffer, take: Take): void {
  if (path.endsWith('.csv')) return readCsv(bytes, take);
  for (const { place, value } of path.endsWith('.json') ? jsonItems(bytes) : ndjsonItems(bytes)) {
    if (!take(place, value.ok ? parseSite(value.value) : value)) return;
  }
}
