import type { Bounds } from './bounds.ts';
import { DAY, toMilliseconds } from './duration.ts';
import type { ConfirmFile, InventoryFile } from './inventory-schema.ts';
import {
  type SiteFile,
  toAsOf,
  toCredentials,
  toField,
  toItemsMapping,
  toNextPage,
  type Credentials,
  type ItemsMapping,
  type ListMapping,
} from './mapping.ts';

/** One source of sites, as the providers use it: defaults filled in, durations in milliseconds. */
export type InventorySource = HttpSource | FileSource | StepSource | PostgresSource;

/** Where the sites come from. */
export type InventoryPolicy = InventorySource & {
  /** Further sources: each must have every targeted site. */
  readonly confirm: readonly Confirmation[];
};

export interface Confirmation {
  readonly source: InventorySource;
  /** Statuses that a targeted site may have there. */
  readonly expect: readonly string[];
}

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

export interface StepSource extends Common {
  readonly provider: 'step';
  readonly format: 'json' | 'ndjson' | 'csv';
  /** Null: our own shape. */
  readonly mapping: ItemsMapping | null;
  /** An expression on the whole file; null: when it was written. */
  readonly asOf: string | null;
  /** Globs of what writes it. */
  readonly scripts: readonly string[];
  readonly maxAge: number;
}

export interface PostgresSource extends Common {
  readonly provider: 'postgres';
  /** Without a password. */
  readonly url: string;
  readonly table: string;
  /** A column; null: the time of the transaction. */
  readonly asOf: string | null;
  /** False: the rows are not of one moment. */
  readonly snapshot: boolean;
  readonly maxAge: number;
}

export function toInventory(file: InventoryFile): InventoryPolicy {
  return { ...toSource(file, { kind: 'bearer' }), confirm: (file.confirm ?? []).map(toConfirmation) };
}

/** The token is for the inventory; another server gets it only where the policy says how. */
function toConfirmation(file: ConfirmFile): Confirmation {
  return { source: toSource(file, { kind: 'none' }), expect: file.expect };
}

function toSource(file: InventoryFile | ConfirmFile, otherwise: Credentials): InventorySource {
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
        auth: file.auth === undefined ? otherwise : toCredentials(file.auth),
        query: Object.entries(file.query ?? {}),
        mapping: toListMapping(file),
        maxAge: maxAge ?? DAY,
        ...common,
      };
    case 'file': {
      const { path, branch: name, 'pushed-by': pushedBy } = file;
      const branch = { name, pushedBy };
      return {
        provider: 'file',
        path,
        branch: isWhole(branch) ? branch : null,
        mapping: toMapping(file),
        maxAge,
        ...common,
      };
    }
    case 'step':
      return {
        provider: 'step',
        format: file.format,
        mapping: toMapping(file),
        asOf: file['as-of'] ?? null,
        scripts: file.scripts ?? [],
        maxAge: maxAge ?? DAY,
        ...common,
      };
    case 'postgres':
      return {
        provider: 'postgres',
        url: file.url,
        table: file.table,
        asOf: file['as-of'] ?? null,
        snapshot: file.snapshot === undefined,
        maxAge: maxAge ?? DAY,
        ...common,
      };
  }
}

function toMapping({
  items,
  site,
}: {
  readonly items?: string | undefined;
  readonly site?: SiteFile | undefined;
}): ItemsMapping | null {
  return site === undefined ? null : toItemsMapping(items, site);
}

function toListMapping(file: Extract<InventoryFile | ConfirmFile, { provider: 'http' }>): ListMapping | null {
  const { site, items, next, total, 'as-of': asOf, snapshot } = file;
  const keys = { site, next, total, asOf, snapshot };
  if (!isWhole(keys)) return null;
  return {
    ...toItemsMapping(items, keys.site),
    next: toNextPage(keys.next),
    total: toField(keys.total),
    asOf: toAsOf(keys.asOf),
    snapshot: toField(keys.snapshot),
  };
}

/** Whether keys that stand together are there: the schema has refused some without the others. */
function isWhole<T extends object>(keys: T): keys is T & { readonly [K in keyof T]: Exclude<T[K], undefined> } {
  return !Object.values(keys).includes(undefined);
}

/** Where a source is, in a few words. */
export function printSource(source: InventorySource): string {
  switch (source.provider) {
    case 'http':
      return source.url;
    case 'file':
      return source.path;
    case 'step':
      return 'the inventory-file of the job';
    case 'postgres':
      return `${source.url} ${source.table}`;
  }
}

/** Paths of the default branch by which the sites are found: a change of one needs a policy owner. */
export function inventoryPaths(inventory: InventoryPolicy): readonly string[] {
  return sourcesOf(inventory).flatMap((source) =>
    source.provider === 'file' && source.branch === null ? [source.path] : [],
  );
}

/** Globs of what writes the file of a step: guarded in the same way. */
export function inventoryScripts(inventory: InventoryPolicy): readonly string[] {
  return sourcesOf(inventory).flatMap((source) => (source.provider === 'step' ? source.scripts : []));
}

function sourcesOf({ confirm, ...source }: InventoryPolicy): readonly InventorySource[] {
  return [source, ...confirm.map(({ source }) => source)];
}
