import * as fc from 'fast-check';
import type { Declaration } from '../../src/domain/declaration/declaration.ts';
import { printTerm, type Term as ReadTerm } from '../../src/domain/selector.ts';
import type { Said, Term, Terms } from './worlds.ts';

/* Declarations as data in all the breadth of their grammar, and what reading them must give. */

const name = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,10}[A-Za-z0-9])?$/);
const prefix = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,5}[a-z0-9])?(\.[a-z0-9]{1,4}){0,2}$/);
const key = fc.oneof(
  name,
  fc.tuple(prefix, name).map((parts) => parts.join('/')),
  fc.constantFrom('in', 'notin', 'a', 'b'),
);
const value = fc.oneof(name, fc.constantFrom('', 'in', 'notin', 'x'));
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ key, is: fc.constantFrom('has', 'lacks'), values: fc.constant([]) }),
  fc.record({ key, is: fc.constantFrom('=', '!='), values: fc.tuple(value) }),
  // A list of nothing is none, and a list of the empty value alone would be written as that.
  fc.record({
    key,
    is: fc.constantFrom('in', 'notin'),
    values: fc.array(value, { minLength: 1, maxLength: 3 }).filter((values) => values.length > 1 || values[0] !== ''),
  }),
);
const terms: fc.Arbitrary<Terms> = fc.array(term, { minLength: 1, maxLength: 3 });

/** Whatever an inventory may call a site, and what YAML takes for something else. */
const id = fc
  .oneof(
    fc.constantFrom(
      '007',
      'yes',
      'null',
      '~',
      '1e3',
      '- a',
      'a: b',
      '# a',
      '*a',
      '&a',
      '!a',
      '"',
      "'",
      '%',
      '@',
      '`',
      '{a}',
      '[a]',
      '?',
      '|',
      'a\nb',
      '\ta',
      ' a ',
      'é',
      '日本',
      '2026-11-22',
      '<<',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    name,
  )
  .filter((text) => /\S/.test(text) && text.isWellFormed());

export const said: fc.Arbitrary<Said> = fc.record({
  cohorts: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.uniqueArray(
        name.filter((one) => one !== 'all'),
        { minLength: 1, maxLength: 4 },
      ),
    },
    { weight: 1, arbitrary: fc.constant(['all']) },
  ),
  requires: fc.array(terms, { maxLength: 2 }),
  forbids: fc.array(terms, { maxLength: 2 }),
  expect: fc.option(fc.tuple(fc.nat(99_999), fc.nat(99)).map(([min, more]) => ({ min, max: min + more }))),
  targets: fc.oneof<fc.Arbitrary<Said['targets']>[]>(
    fc.constant({ kind: 'covered' }),
    fc.uniqueArray(id, { minLength: 1, maxLength: 5 }).map((ids) => ({ kind: 'sites', ids })),
    terms.map((select) => ({ kind: 'select', select })),
  ),
  in: fc.constantFrom('body', 'labels', 'manifest', 'everywhere'),
  spoilt: fc.constant(null),
  changed: fc.constant({ by: 'mia', minute: 0 }),
});

/** What is meant: sorted where order means nothing, and once where twice means nothing more. */
export function meaning({ cohorts, requires, forbids, expect, targets }: Said, known: readonly string[]): Declaration {
  return {
    cohorts: cohorts[0] === 'all' ? known.toSorted() : cohorts.toSorted(),
    requires: requires.map(selector),
    forbids: forbids.map(selector),
    all: cohorts[0] === 'all',
    expect,
    change: null,
    targets:
      targets.kind === 'sites'
        ? { kind: 'sites', ids: [...new Set(targets.ids)].toSorted() }
        : targets.kind === 'select'
          ? { kind: 'select', select: selector(targets.select) }
          : targets,
  };
}

function selector(all: Terms): { terms: ReadTerm[] } {
  return {
    terms: all.map(({ key: asked, is, values }): ReadTerm => {
      if (is === 'has') return { kind: 'exists', key: asked };
      if (is === 'lacks') return { kind: 'absent', key: asked };
      return { kind: is === '=' || is === 'in' ? 'in' : 'notin', key: asked, values: [...new Set(values)].toSorted() };
    }),
  };
}

/** A declaration with nothing but what it means: what two that mean the same share. */
export function essence({ cohorts, requires, forbids, expect, targets }: Declaration): string {
  const once = (texts: readonly string[]) => [...new Set(texts)].toSorted();
  const termsOf = (one: { readonly terms: readonly ReadTerm[] }) => once(one.terms.map(printTerm));
  return JSON.stringify([
    once(cohorts),
    once(requires.flatMap(termsOf)),
    once(forbids.map((one) => JSON.stringify(termsOf(one)))),
    expect,
    targets.kind,
    targets.kind === 'sites' ? once(targets.ids) : targets.kind === 'select' ? termsOf(targets.select) : [],
  ]);
}
