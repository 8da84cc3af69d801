import type { Bounds } from './bounds.ts';
import { DAY, toMilliseconds } from './duration.ts';
import type { InventoryFile } from './inventory-schema.ts';
import {
  toAsOf,
  toCredentials,
  toField,
  toItemsMapping,
  toNextPage,
  type Credentials,
  type ItemsMapping,
  type ListMapping,
} from './mapping.ts';

/** Where the sites come from, as the providers use it: defaults filled in, durations in milliseconds. */
export type InventoryPolicy = HttpSource | FileSource;

interface Common {
  /** Of every status. */
  readonly bounds: Bounds;
  readonly timeout: number;
}

export interface HttpSource extends Common {
  readonly provider: 'http';
  readonly url: string;
  readonly auth: Credentials;
  readonly query: readonly (readonly [string, string])[];
  /** Null: our own shape. */
  readonly mapping: ListMapping | null;
  readonly maxAge: number;
}

export interface FileSource extends Common {
  readonly provider: 'file';
  readonly path: string;
  /** Null: the default branch. */
  readonly branch: {
    readonly name: string;
    /** The login of who alone may push to it. */
    readonly pushedBy: string;
  } | null;
  /** Of a JSON file; null: our own shape. */
  readonly mapping: ItemsMapping | null;
  /** Null: however old. */
  readonly maxAge: number | null;
}

export function toInventory(file: InventoryFile): InventoryPolicy {
  const maxAge = file['max-age'] === undefined ? null : toMilliseconds(file['max-age']);
  const common = {
    bounds: new Map(Object.entries(file.bounds ?? {})),
    timeout: file.timeout === undefined ? 0 : toMilliseconds(file.timeout),
  };
  switch (file.provider) {
    case 'http':
      return {
        provider: 'http',
        url: file.url,
        auth: toCredentials(file.auth),
        query: Object.entries(file.query ?? {}),
        mapping: toListMapping(file),
        maxAge: maxAge ?? DAY,
        ...common,
      };
    case 'file': {
      const { path, branch: name, 'pushed-by': pushedBy } = file;
      const branch = name === undefined || pushedBy === undefined ? null : { name, pushedBy };
      const mapping = file.site === undefined ? null : toItemsMapping(file.items, file.site);
      return { provider: 'file', path, branch, mapping, maxAge, ...common };
    }
  }
}

function toListMapping(file: Extract<InventoryFile, { provider: 'http' }>): ListMapping | null {
  const { site, items, next, total, 'as-of': asOf, snapshot } = file;
  if (site === undefined || next === undefined || total === undefined || asOf === undefined || snapshot === undefined)
    return null;
  return {
    ...toItemsMapping(items, site),
    next: toNextPage(next),
    total: toField(total),
    asOf: toAsOf(asOf),
    snapshot: toField(snapshot),
  };
}

/** Paths of the default branch by which the sites are found: whoever changes one needs a policy owner. */
export function inventoryPaths(inventory: InventoryPolicy): readonly string[] {
  return inventory.provider === 'file' && inventory.branch === null ? [inventory.path] : [];
}
