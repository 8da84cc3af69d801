import type { Failure } from '../domain/finding.ts';
import { ok, type Result } from '../domain/result.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import { csvSites } from './csv.ts';
import { failed } from './error.ts';
import type { Entry } from './entry.ts';
import { SiteCollector } from './site-collector.ts';
import { jsonSites, ndjsonSites } from './json.ts';
import type { Inventory } from './port.ts';
import { parseMoment } from './shapes.ts';
import { checkFreshness } from './snapshot.ts';
import { decodeUtf8 } from './text.ts';

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
  const text = decodeUtf8(content);
  if (!text.ok) return failed(asked, text.error);
  const intake = new SiteCollector(queries);
  for (const { place, site } of sitesOf(path, text.value)) {
    const doubt = site.ok ? intake.add(site.value) : site.error;
    if (doubt !== null) return failed(`${asked} (${place})`, doubt);
  }
  // A file has no list of cohorts beside its sites: the names they carry are all it knows.
  return ok(intake.finish({ ...stamp, cohortNames: null }));
}

/** By extension; the policy lets no other through. */
function sitesOf(path: string, text: string): Generator<Entry> {
  if (path.endsWith('.csv')) return csvSites(text);
  return path.endsWith('.json') ? jsonSites(text) : ndjsonSites(text);
}
