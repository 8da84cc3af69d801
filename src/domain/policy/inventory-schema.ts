import { z } from 'zod/mini';
import { globProblem } from '../globs.ts';
import { bounds } from './bounds.ts';
import { asOf, auth, expression, items, next, query, site, snapshot, total } from './mapping-schema.ts';
import { duration, filled, issueAt, list, mapping, optional, text } from './schema-parts.ts';

/* The part of the policy that says where the sites come from. */

const FILE = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$)).+\.(?:csv|json|ndjson|jsonl)$/;
const BRANCH = /^(?![/.-])(?!.*(?:\.\.|\/\/|@\{|[\s~^:?*[\\]|\.lock$|[/.]$)).{1,200}$/;
const ACCOUNT =
  /^(?![Gg][Ii][Tt][Hh][Uu][Bb]-[Aa][Cc][Tt][Ii][Oo][Nn][Ss]\[bot\]$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;

// Without a lower limit every answer would be stale; without an upper one a judgement could hold a runner for a day.
const age = duration('1s', '520w');
const extra = duration('0s', '1h');
const timeout = optional(extra, 'Added to the two minutes that a judgement may take; at most 1h.');

const URL_ALLOWED = 'an https address without user, query or fragment (plain http only to a loopback address)';

/** What only a mapped list has, and what it must say of itself. */
const LIST_KEYS = ['items', 'next', 'total', 'as-of', 'snapshot', 'query'] as const;
const REQUIRED = {
  next: 'how the next page is found, or none',
  total: 'where the number of all sites stands, or none',
  'as-of': 'where the time stands at which the answer was true',
  snapshot: 'where the name of the state stands, or none',
} as const;

const http = {
  provider: z.literal('http').check(z.describe('An API that answers with the sites.')),
  url: text(
    URL_ALLOWED,
    z.refine(isInventoryUrl),
    z.describe(
      'The base of an inventory API of our own shape (`/sites` and `/cohorts` are asked below it), or, with `site`, the address of the list itself. Plain http only to a loopback address.',
    ),
  ),
  auth: z.optional(auth),
  query: z.optional(query),
  items: z.optional(items),
  next: z.optional(next),
  total: z.optional(total),
  'as-of': z.optional(asOf),
  snapshot: z.optional(snapshot),
  site: z.optional(site),
  bounds: z.optional(bounds),
  'max-age': optional(age, 'An older snapshot is stale. Default: 24h.'),
  timeout,
};

const file = {
  provider: z.literal('file').check(z.describe('A file of this repository that lists the sites.')),
  path: text(
    'a path inside the repository that ends in .csv, .json, .ndjson or .jsonl',
    z.regex(FILE),
    z.describe('A CSV, JSON or NDJSON list of sites on the default branch, or on `branch`.'),
  ),
  branch: optional(
    text('the name of a branch', z.regex(BRANCH)),
    'The branch that the file is read from, with `pushed-by`. Default: the default branch.',
  ),
  'pushed-by': optional(
    text(
      'the login of the one account that writes the branch; not `github-actions[bot]`, which every workflow of the repository is',
      z.regex(ACCOUNT),
    ),
    'The only account that may have pushed to `branch` since it was created.',
  ),
  items: z.optional(items),
  site: z.optional(site),
  bounds: z.optional(bounds),
  'max-age': optional(age, 'An older last change of the file is stale. Default: no limit.'),
  timeout,
};

const SCRIPT = 'a glob, such as "scripts/estate/**"';
const step = {
  provider: z
    .literal('step')
    .check(z.describe('A file that an earlier step of the same job wrote: the input `inventory-file`.')),
  format: z
    .enum(['json', 'ndjson', 'csv'], { error: 'json, ndjson or csv' })
    .check(z.describe('How the file is written.')),
  items: z.optional(items),
  site: z.optional(site),
  'as-of': optional(expression, 'When the file was true: an expression on a JSON file. Default: when it was written.'),
  scripts: optional(
    z.array(
      filled(
        SCRIPT,
        z.superRefine((value, context) => {
          const wrong = value === '' ? undefined : globProblem(value);
          if (wrong !== undefined) context.addIssue(`${SCRIPT}; ${wrong}`);
        }),
      ),
      { error: 'a list of globs' },
    ),
    'What of this repository writes the file: changing it needs a policy owner.',
  ),
  bounds: z.optional(bounds),
  'max-age': optional(age, 'An older file is stale. Default: 24h.'),
  timeout,
};

const TABLE = 'the name of a table or view, with its schema or without: estate.sites';
const DATABASE =
  'the address of a database without a password, such as postgres://reader@inventory.example.org/estate (the password is the inventory-token)';
const postgres = {
  provider: z
    .literal('postgres')
    .check(z.describe('A table or view of a PostgreSQL database, which does the counting.')),
  url: text(
    DATABASE,
    z.refine(isDatabaseUrl),
    z.describe('The database and the role: postgres://reader@host/database. The password is the `inventory-token`.'),
  ),
  table: text(
    TABLE,
    z.regex(/^[A-Za-z_]\w{0,62}(?:\.[A-Za-z_]\w{0,62})?$/),
    z.describe('A table or view with the column id; name, status and cohorts; every other column is an attribute.'),
  ),
  'as-of': optional(
    text('the name of a column', z.regex(/^[A-Za-z_]\w{0,62}$/)),
    'A column of timestamp with time zone: its newest value. Default: the time of the transaction.',
  ),
  snapshot: optional(
    z.literal('none', { error: 'none' }),
    'none, with `bounds`: the rows are of several databases, which have no moment in common.',
  ),
  bounds: z.optional(bounds),
  'max-age': optional(age, 'An older snapshot is stale. Default: 24h.'),
  timeout,
};

const MAPPED = 'a `site` as well, which says what a site is made of';

/** What a source must say together; each of its keys is right by itself. */
function checkTogether(keys: Readonly<Record<string, unknown>>, context: z.core.$RefinementCtx): void {
  const issue = (key: string, message: string) => issueAt(context, [key], message);
  const { provider, path, format, items, site, branch, 'pushed-by': pushedBy, 'as-of': asOf } = keys;
  switch (provider) {
    case 'http':
      if (site === undefined) {
        for (const key of LIST_KEYS) if (keys[key] !== undefined) issue(key, MAPPED);
        return;
      }
      for (const [key, message] of Object.entries(REQUIRED)) if (keys[key] === undefined) issue(key, message);
      if (isUnbounded(keys, ['total', 'snapshot'])) issue('bounds', boundsFor('the list has no total or no snapshot'));
      return;
    case 'file':
      if (items !== undefined && site === undefined) issue('items', MAPPED);
      if (site !== undefined && !String(path).endsWith('.json')) issue('site', 'a `path` that ends in .json as well');
      if (branch !== undefined && pushedBy === undefined)
        issue('branch', 'a `pushed-by` as well: who alone may push to it');
      if (branch === undefined && pushedBy !== undefined)
        issue('pushed-by', 'a `branch` as well: the one that it pushes to');
      return;
    case 'step':
      if (items !== undefined && site === undefined) issue('items', MAPPED);
      if (items !== undefined && format === 'ndjson')
        issue('items', 'none with `format: ndjson`: each line is an item');
      if (site !== undefined && format === 'csv') issue('site', 'a `format` of json or ndjson as well');
      if (asOf !== undefined && format !== 'json') issue('as-of', 'a `format` of json as well');
      return;
    case 'postgres':
      if (isUnbounded(keys, ['snapshot'])) issue('bounds', boundsFor('the rows are not of one moment'));
  }
}

/** Whether one of some counts is `none`, and nothing bounds the number of sites. */
function isUnbounded(keys: Readonly<Record<string, unknown>>, counts: readonly string[]): boolean {
  const bounds = keys['bounds'];
  return counts.some((key) => keys[key] === 'none') && !(bounds instanceof Object && 'sites' in bounds);
}

function boundsFor(why: string): string {
  return `a range for \`sites\`, because ${why}: bounds: { sites: 6000-7000 }`;
}

const sources = <E extends z.core.$ZodLooseShape>(more: E) =>
  z
    .discriminatedUnion(
      'provider',
      [
        mapping({ ...http, ...more }),
        mapping({ ...file, ...more }),
        mapping({ ...step, ...more }),
        mapping({ ...postgres, ...more }),
      ],
      { error: 'http, file, step or postgres' },
    )
    .check(z.superRefine(checkTogether));

const expect = list(filled('a site status'), 'at least one site status').check(
  z.describe('Statuses that a targeted site may have there.'),
);
const confirm = optional(
  z.array(sources({ expect }), { error: 'a list of further sources' }),
  'Further sources: every targeted site must be in each, with a status of its `expect`.',
);

export const inventory = sources({ confirm });

export type InventoryFile = z.output<typeof inventory>;
export type ConfirmFile = NonNullable<z.output<typeof confirm>>[number];

function isInventoryUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

function isDatabaseUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (
    url.protocol === 'postgres:' &&
    // With a user there is a host: without, it could not be parsed.
    url.username !== '' &&
    url.password === '' &&
    /^\/[^/]+$/.test(url.pathname) &&
    url.search === '' &&
    url.hash === ''
  );
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
