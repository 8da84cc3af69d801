import type { Failure } from '../domain/finding.ts';
import type { FileSource } from '../domain/policy/inventory.ts';
import type { Result } from '../domain/result.ts';
import { failed } from './error.ts';
import { FileReading, type ReadBytes } from './file-reading.ts';
import type { Inventory, ReadingDeps } from './port.ts';
import { parseMoment } from './moment.ts';
import type { Format } from './site-reader.ts';
import { checkFreshness } from './snapshot.ts';

/** A file of the repository that is there. */
export interface FoundFile {
  readonly read: ReadBytes<Failure>;
  /** ISO 8601: when it last changed. */
  readonly changedAt: string;
}

export interface FileDeps extends ReadingDeps {
  readonly findFile: (
    source: Pick<FileSource, 'path' | 'branch'>,
    signal: AbortSignal,
  ) => Promise<Result<FoundFile, Failure>>;
}

/** A list of sites kept in the repository. */
export function fileInventory(source: FileSource, { findFile, now, progress }: FileDeps): Inventory {
  return {
    async resolve(queries, signal) {
      const file = await findFile(source, signal);
      if (!file.ok) return file;
      const asked = `inventory file ${source.path}`;
      const asOf = parseMoment(file.value.changedAt);
      if (!asOf.ok) return failed(asked, asOf.error);
      const stale = checkFreshness({ snapshot: null, asOf: asOf.value }, null, { maxAge: source.maxAge, now });
      if (stale !== null) return failed(asked, stale);
      const { path, mapping } = source;
      const shape = { asked, key: 'path', format: formatOf(path), mapping, progress };
      const reading = await file.value.read(() => new FileReading(shape, queries));
      return reading.ok ? reading.value.finish(asOf.value) : reading;
    },
  };
}

/** By extension; the policy lets no other through. */
function formatOf(path: string): Format {
  if (path.endsWith('.csv')) return 'csv';
  return path.endsWith('.json') ? 'json' : 'ndjson';
}
