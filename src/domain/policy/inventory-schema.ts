import { z } from 'zod';
import { bounds } from './bounds.ts';
import { asOf, auth, items, next, query, site, snapshot, total } from './mapping-schema.ts';
import { duration, mapping, text } from './schema-parts.ts';

/* The part of the policy that says where the sites come from. */

const FILE = /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$)).+\.(?:csv|json|ndjson|jsonl)$/;
const BRANCH = /^(?![/.-])(?!.*(?:\.\.|\/\/|@\{|[\s~^:?*[\\]|\.lock$|[/.]$)).{1,200}$/;
const ACCOUNT =
  /^(?![Gg][Ii][Tt][Hh][Uu][Bb]-[Aa][Cc][Tt][Ii][Oo][Nn][Ss]\[bot\]$)[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;

// Without a lower limit every answer would be stale; without an upper one a judgement could hold a runner for a day.
const age = duration('1s', '520w');
const extra = duration('0s', '1h');
const timeout = extra.optional().describe('Added to the two minutes that a judgement may take; at most 1h.');

const URL_ALLOWED = 'an https address without user, query or fragment (plain http only to a loopback address)';

/** What only a mapped list has, and what it must say of itself. */
const LIST_KEYS = ['items', 'next', 'total', 'as-of', 'snapshot', 'query'] as const;
const REQUIRED = {
  next: 'how the next page is found, or none',
  total: 'where the number of all sites stands, or none',
  'as-of': 'where the time stands at which the answer was true',
  snapshot: 'where the name of the state stands, or none',
} as const;

const http = mapping({
  provider: z.literal('http').describe('An API that answers with the sites.'),
  url: text(URL_ALLOWED)
    .refine(isInventoryUrl)
    .describe(
      'The base of an inventory API of our own shape (`/sites` and `/cohorts` are asked below it), or, with `site`, the address of the list itself. Plain http only to a loopback address.',
    ),
  auth: auth.optional(),
  query: query.optional(),
  items: items.optional(),
  next: next.optional(),
  total: total.optional(),
  'as-of': asOf.optional(),
  snapshot: snapshot.optional(),
  site: site.optional(),
  bounds: bounds.optional(),
  'max-age': age.optional().describe('An older snapshot is stale. Default: 24h.'),
  timeout,
}).superRefine((file, context) => {
  const problem = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
  if (file.site === undefined) {
    for (const key of LIST_KEYS)
      if (file[key] !== undefined) problem(key, 'a `site` beside it, which says what a site is made of');
    return;
  }
  for (const [key, message] of Object.entries(REQUIRED)) if (!(key in file)) problem(key, message);
  if ((file.total === 'none' || file.snapshot === 'none') && file.bounds?.['sites'] === undefined)
    problem(
      'bounds',
      'a range for `sites`, because the list has no total or no snapshot: bounds: { sites: 6000-7000 }',
    );
});

const file = mapping({
  provider: z.literal('file').describe('A file of this repository that lists the sites.'),
  path: text('a path inside the repository that ends in .csv, .json, .ndjson or .jsonl')
    .regex(FILE)
    .describe('A CSV, JSON or NDJSON list of sites on the default branch, or on `branch`.'),
  branch: text('the name of a branch')
    .regex(BRANCH)
    .optional()
    .describe('The branch that the file is read from, with `pushed-by`. Default: the default branch.'),
  'pushed-by': text(
    'the login of the one account that writes the branch; not `github-actions[bot]`, which every workflow of the repository is',
  )
    .regex(ACCOUNT)
    .optional()
    .describe('The only account that may have pushed to `branch` since it was created.'),
  items: items.optional(),
  site: site.optional(),
  bounds: bounds.optional(),
  'max-age': age.optional().describe('An older last change of the file is stale. Default: no limit.'),
  timeout,
}).superRefine(({ path, items, site, branch, 'pushed-by': pushedBy }, context) => {
  if (items !== undefined && site === undefined)
    context.addIssue({
      code: 'custom',
      path: ['items'],
      message: 'a `site` beside it, which says what a site is made of',
    });
  if (site !== undefined && !path.endsWith('.json'))
    context.addIssue({ code: 'custom', path: ['site'], message: 'a `path` that ends in .json beside it' });
  if (branch !== undefined && pushedBy === undefined)
    context.addIssue({
      code: 'custom',
      path: ['branch'],
      message: 'a `pushed-by` beside it: who alone may push to it',
    });
  if (branch === undefined && pushedBy !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['pushed-by'],
      message: 'a `branch` beside it: the one that it pushes to',
    });
});

export const inventory = z.discriminatedUnion('provider', [http, file], { error: 'http or file' });

export type InventoryFile = z.output<typeof inventory>;

function isInventoryUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
