import { createHash } from 'node:crypto';
import type { Failure } from '../domain/finding.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import type { ByteSink } from '../http/body.ts';
import { failed } from './error.ts';
import { ReadingProgress, type TellProgress } from './progress.ts';
import { SiteCollector } from './site-collector.ts';
import { SiteReader, type FileShape } from './site-reader.ts';

/**
 * Gives the bytes of a file, as they come, to what `open` makes; to another that it makes where a transfer breaks off and
 * begins anew. Resolves to the one that has had all of them, from the first to the last.
 */
export type ReadBytes<E> = <T extends ByteSink>(open: () => T) => Promise<Result<T, E>>;

/** What is at hand as a whole. */
export function heldBytes(content: Uint8Array<ArrayBuffer>): ReadBytes<never> {
  return (open) => {
    const sink = open();
    sink.add(content);
    return Promise.resolve(ok(sink));
  };
}

/** What is read, and how failures name it. */
export interface ReadFile extends FileShape {
  readonly asked: string;
  /** Of the policy: where what is wrong with the file is to be mended. */
  readonly key: string;
  readonly progress: TellProgress | undefined;
}

/** Judges the sites of a file while its bytes come. */
export class FileReading implements ByteSink {
  readonly #hash = createHash('sha256');
  readonly #collector: SiteCollector;
  readonly #sites: SiteReader<Failure>;

  constructor({ asked, key, progress = () => undefined, ...shape }: ReadFile, queries: readonly Query[]) {
    const collector = new SiteCollector(queries);
    const reading = new ReadingProgress(progress, 'read');
    this.#collector = collector;
    this.#sites = new SiteReader(shape, (place, site) => {
      const problem = site.ok ? collector.add(site.value) : site.error;
      if (problem !== null) return failed(place === null ? asked : `${asked} (${place})`, { key, ...problem }).error;
      reading.came(0, collector.size, null);
      return null;
    });
  }

  add(piece: Uint8Array<ArrayBuffer>): void {
    this.#hash.update(piece);
    this.#sites.add(piece);
  }

  /** Once all bytes have come. */
  finish(asOf: string): Result<readonly Resolution[], Failure> {
    const failure = this.#sites.end();
    const snapshot = `sha256:${this.#hash.digest('hex').slice(0, 16)}`;
    // A file has no list of cohorts beside its sites: the names they carry are all it knows.
    return failure === null ? ok(this.#collector.finish({ snapshot, asOf, cohortNames: null })) : fail(failure);
  }
}
