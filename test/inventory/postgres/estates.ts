import * as fc from 'fast-check';
import type { Declaration } from '../../../src/domain/declaration/declaration.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { coverageOf } from '../../../src/domain/sites/coverage.ts';
import type { Query } from '../../../src/domain/sites/resolution.ts';
import { deployedCommit, UNKNOWN_STATUS, type Site } from '../../../src/domain/sites/site.ts';
import { selector } from '../../domain/build.ts';

/* Random rows of a table, and what may be declared and asked of them. */

const EXPLAIN = ['a', 'Z', 'nowhere'];
const KEYS = ['engine', 'ring', 'version', 'live', 'absent'];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  engine: ['rp', 'tm', 'RP', 'a_b'],
  ring: ['1', '2', 'x'],
  version: ['1.10', '1.1', '2'],
  live: ['true', 'false'],
  absent: ['a', 'b'],
};
const pick = fc.constantFrom;
const value = (key: string) => pick(...(VALUES[key] ?? ['a']));
const term = pick(...KEYS).chain((key) =>
  fc.oneof(
    fc.constant(key),
    fc.constant(`!${key}`),
    value(key).map((text) => `${key}=${text}`),
    value(key).map((text) => `${key}!=${text}`),
    fc.uniqueArray(value(key), { minLength: 1, maxLength: 2 }).map((texts) => `${key} in (${texts.join(',')})`),
    fc.uniqueArray(value(key), { minLength: 1, maxLength: 2 }).map((texts) => `${key} notin (${texts.join(',')})`),
  ),
);
export const terms = fc.array(term, { minLength: 1, maxLength: 2 }).map((all) => all.join(','));
const padded = (texts: fc.Arbitrary<string>) =>
  fc.tuple(texts, pick('', ' ', '\u00a0', '\t', '\u200b', '\u{e0041}')).map(([text, pad]) => `${pad}${text}${pad}`);
const cell = (texts: fc.Arbitrary<string>) =>
  fc.option(fc.oneof({ weight: 5, arbitrary: padded(texts) }, pick('', '  ')), { freq: 4 });
export const row = fc.record({
  id: pick('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'Ä', 'ä', 'z', 'Z', '1', '10'),
  name: cell(pick('Mill Lane', 'Elm Grove')),
  status: cell(pick('active', 'closed', 'Active')),
  cohorts: cell(fc.subarray(['own', ' own', 'wide', '']).map((names) => names.join(';'))),
  engine: cell(value('engine')),
  ring: cell(value('ring')),
  version: fc.option(value('version')),
  live: fc.option(value('live')),
  deployed: cell(pick('a'.repeat(40), 'b'.repeat(40), '0'.repeat(64), 'A'.repeat(40), 'a'.repeat(39), 'v1.2')),
});
export const declared = fc.record({
  cohorts: fc.subarray(['rp', 'own', 'pilot'], { minLength: 1 }),
  all: fc.boolean(),
  requires: fc.array(terms, { maxLength: 2 }).map((all) => all.map(selector)),
  forbids: fc.array(terms, { maxLength: 2 }).map((all) => all.map(selector)),
  targets: fc.oneof(
    fc.constant({ kind: 'covered' } as const),
    fc.subarray(['a', 'b', 'c', 'Ä', 'nowhere']).map((ids) => ({ kind: 'sites', ids }) as const),
    terms.map((text) => ({ kind: 'select', select: selector(text) }) as const),
  ),
});

export function siteOf(values: Readonly<Record<string, string | null>>): Site {
  const text = (key: string) => values[key]?.trim() || null;
  return {
    id: text('id') ?? '',
    name: text('name'),
    status: text('status') ?? UNKNOWN_STATUS,
    cohorts: (values['cohorts'] ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    attributes: new Map(['engine', 'ring', 'version', 'live'].map((key) => [key, text(key)])),
    deployed: deployedCommit(text('deployed')),
  };
}

/** The order in which a database names them is its own. */
export function sorted(
  violations: readonly {
    readonly kind: string;
    readonly site: { readonly id: string; readonly cohorts: readonly string[] };
  }[],
) {
  return violations
    .map((violation) => ({
      ...violation,
      site: { ...violation.site, cohorts: [...violation.site.cohorts].toSorted() },
    }))
    .toSorted((a, b) => `${a.site.id} ${a.kind}`.localeCompare(`${b.site.id} ${b.kind}`));
}

/** All that can be asked. */
export const queryOf = (policy: Policy, asked: Declaration): Query => ({
  policy,
  declaration: asked,
  coverage: coverageOf(asked, policy),
  named: true,
  deployed: true,
  grouped: true,
  explain: EXPLAIN,
});
