import { fail } from '../../src/domain/result.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateSelector,
  evaluateTerm,
  parseSelector,
  printSelector,
  type Selector,
  type Term,
  type Truth,
} from '../../src/domain/selector.ts';
import { selector } from './build.ts';

const attributes = (record: Record<string, string | null>) => new Map(Object.entries(record));

describe('parseSelector', () => {
  it.each([
    ['a=b', 'a=b'],
    ['a==b', 'a=b'],
    ['a!=b', 'a!=b'],
    ['a in (b)', 'a=b'],
    ['a in (c, b,c)', 'a in (b,c)'],
    ['a notin (b,c)', 'a notin (b,c)'],
    ['a notin(b)', 'a!=b'],
    ['a', 'a'],
    ['b=2,a=1,b=2', 'a=1,b=2'],
    ['a=', 'a='],
    ['a=,b', 'a=,b'],
    ['a in (,b)', 'a in (,b)'],
    ['example.org/engine=x_y.Z-1', 'example.org/engine=x_y.Z-1'],
    ['in in (in,notin)', 'in in (in,notin)'],
    ['a in (b,)', 'a in (,b)'],
    ['a notin (b,,c)', 'a notin (,b,c)'],
    [' a\tin\n(b) , ! c ', '!c,a=b'],
    ['0/0=0', '0/0=0'],
    [`${'a'.repeat(63)}=${'b'.repeat(63)}`, `${'a'.repeat(63)}=${'b'.repeat(63)}`],
    [`${'a'.repeat(63)}.${'b'.repeat(63)}/c`, `${'a'.repeat(63)}.${'b'.repeat(63)}/c`],
    [`${'a.'.repeat(126)}b/c`, `${'a.'.repeat(126)}b/c`],
  ])('reads %j as %j', (text, printed) => {
    expect(printSelector(selector(text))).toBe(printed);
  });

  it.each([
    ['an empty list', 'a in ()'],
    ['in upper case', 'a IN (b)'],
    ['a value of 64 letters', `a=${'b'.repeat(64)}`],
    ['a name of 64 letters', 'a'.repeat(64)],
    ['a prefix in upper case', 'Example.org/a=b'],
    ['a value that ends in a dash', 'a=b-'],
    ['quotes', 'a="b"'],
    ['an asterisk', '*'],
    ['a letter outside ASCII', 'région=Y63'],
  ])('refuses %s', (_, text) => {
    expect(parseSelector(text)).toMatchObject(fail(expect.stringMatching(/./)));
  });

  const NAMES = 'up to 63 letters, digits, ".", "_" or "-", beginning and ending with a letter or digit';

  it.each([
    ['', 'it is empty, and nothing but the word `all` ever means everything'],
    ['a=b c', '"," or the end expected, "c" found'],
    ['!a b', '"," or the end expected, "b" found'],
    ['a in (b) c', '"," or the end expected, "c" found'],
    ['a b', 'an operator (=, ==, !=, in, notin) expected after "a", "b" found'],
    ['a>1', 'an operator (=, ==, !=, in, notin) expected after "a", ">" found'],
    ['!', 'an attribute name expected, the end found'],
    ['a,', 'an attribute name expected, the end found'],
    ['=b', `"=" is no attribute name: ${NAMES}`],
    ['-a', `"-a" is no attribute name: ${NAMES}`],
    [`x,${'a'.repeat(100)}`, `"${'a'.repeat(79)}…" is no attribute name: ${NAMES}`],
    ['A/b', `"A/b" is no attribute name: ${NAMES}`],
    ['/b', `"/b" is no attribute name: ${NAMES}`],
    ['a/', `"a/" is no attribute name: ${NAMES}`],
    ['a-/b', `"a-/b" is no attribute name: ${NAMES}`],
    ['a..b/c', `"a..b/c" is no attribute name: ${NAMES}`],
    ['a_b/c', `"a_b/c" is no attribute name: ${NAMES}`],
    [`${'a'.repeat(64)}/c`, `"${'a'.repeat(64)}/c" is no attribute name: ${NAMES}`],
    [`${'a.'.repeat(126)}bc/c`, `"${'a.'.repeat(39)}a…" is no attribute name: ${NAMES}`],
    ['a=(', `"(" is no value: ${NAMES}`],
    ['a=b_', `"b_" is no value: ${NAMES}`],
    ['a in b', '"(" expected after "a in", "b" found'],
    ['a in (b c)', '"," or ")" expected in the list of "a", "c" found'],
    ['a in (b', '"," or ")" expected in the list of "a", the end found'],
    ['a in (', '")" expected to close the list of "a", the end found'],
    ['a in (b,', '")" expected to close the list of "a", the end found'],
    ['a in ((', `"(" is no value: ${NAMES}`],
    ['a in ()', 'the list of "a" is empty'],
  ])('says what is wrong with %j', (text, error) => {
    expect(parseSelector(text)).toEqual(fail(error));
  });

  it('never throws, and reads what it prints, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom('a', 'b', '=', '==', '!=', '!', ',', ' ', 'in', 'notin', '(', ')', 'x/y', '<', '\u00a0'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const parsed = parseSelector(pieces.join(''));
        const printed = parsed.ok ? printSelector(parsed.value) : 'a';
        expect(printSelector(selector(printed))).toBe(printed);
      }),
      { numRuns: 2000 },
    );
  });
});

const key = fc.constantFrom('a', 'b', 'c', 'in', 'notin', 'x.org/a');
const value = fc.constantFrom('', '1', '2', 'in', 'not-a.b_c');
const term: fc.Arbitrary<Term> = fc.oneof(
  key.map((name): Term => ({ kind: 'exists', key: name })),
  key.map((name): Term => ({ kind: 'absent', key: name })),
  fc
    .tuple(fc.constantFrom('in' as const, 'notin' as const), key, fc.uniqueArray(value, { minLength: 1 }))
    .map(([kind, name, values]): Term => ({ kind, key: name, values: values.toSorted() })),
);
const selectors: fc.Arbitrary<Selector> = fc.array(term, { minLength: 1, maxLength: 5 }).map((terms) => ({ terms }));
const labels = fc.dictionary(key, fc.option(value), { noNullPrototype: true }).map(attributes);
const readings = fc.constantFrom('strict' as const, 'kubernetes' as const);

describe('printSelector', () => {
  it('prints what reads back as the same terms', () => {
    fc.assert(
      fc.property(selectors, (one) => {
        const again = selector(printSelector(one)).terms;
        const distinct = new Set(one.terms.map((each) => JSON.stringify(each)));
        expect(new Set(again.map((each) => JSON.stringify(each)))).toEqual(distinct);
        expect(again).toHaveLength(distinct.size);
      }),
    );
  });

  it('prints alike whatever the order and the repeats', () => {
    fc.assert(
      fc.property(selectors, fc.nat(), ({ terms }, turn) => {
        const at = turn % terms.length;
        const turned = [...terms.slice(at), ...terms.slice(0, at), ...terms.slice(0, 1)];
        expect(printSelector({ terms: turned })).toBe(printSelector({ terms }));
      }),
    );
  });
});

describe('evaluateTerm', () => {
  const sites = { has: { a: '1' }, other: { a: '2' }, lacks: {}, null: { a: null } };
  type Row = [text: string, has: Truth, other: Truth, lacks: Truth, isNull: Truth];

  it.each<Row>([
    ['a=1', 'true', 'false', 'unknown', 'unknown'],
    ['a!=1', 'false', 'true', 'unknown', 'unknown'],
    ['a in (1,3)', 'true', 'false', 'unknown', 'unknown'],
    ['a notin (1,3)', 'false', 'true', 'unknown', 'unknown'],
    ['a', 'true', 'true', 'false', 'unknown'],
    ['!a', 'false', 'false', 'true', 'unknown'],
  ])('of a requirement %s: has %s, another %s, missing %s, null %s', (text, ...wanted) => {
    expect(Object.values(sites).map((each) => evaluateSelector(selector(text), attributes(each), 'strict'))).toEqual(
      wanted,
    );
    expect(
      Object.values(sites).flatMap((each) =>
        selector(text).terms.map((one) => evaluateTerm(one, attributes(each), 'strict')),
      ),
    ).toEqual(wanted);
  });

  it.each<Row>([
    ['a=1', 'true', 'false', 'false', 'unknown'],
    ['a!=1', 'false', 'true', 'true', 'unknown'],
    ['a in (1,3)', 'true', 'false', 'false', 'unknown'],
    ['a notin (1,3)', 'false', 'true', 'true', 'unknown'],
    ['a', 'true', 'true', 'false', 'unknown'],
    ['!a', 'false', 'false', 'true', 'unknown'],
  ])('of a select %s, as Kubernetes: has %s, another %s, missing %s, null %s', (text, ...wanted) => {
    expect(
      Object.values(sites).map((each) => evaluateSelector(selector(text), attributes(each), 'kubernetes')),
    ).toEqual(wanted);
    expect(
      Object.values(sites).flatMap((each) =>
        selector(text).terms.map((one) => evaluateTerm(one, attributes(each), 'kubernetes')),
      ),
    ).toEqual(wanted);
  });

  it.each(['constructor', '__proto__', 'toString'])('takes %s for an attribute like any other', (name) => {
    expect(evaluateTerm({ kind: 'exists', key: name }, attributes({}), 'strict')).toBe('false');
  });

  it.each(['strict', 'kubernetes'] as const)('knows no value that looks like one of its own, read as %s', (reading) => {
    for (const written of ['froz\u200Ben', '\u00ADfrozen', 'frozen\u202E ', 'f\u{E0061}rozen', 'frozen\uFE0F'])
      for (const text of ['a=frozen', 'a!=frozen', 'a in (x,frozen)', 'a notin (x,frozen)'])
        expect(evaluateSelector(selector(text), new Map([['a', written]]), reading)).toBe('unknown');
    const others = new Map([['a', 'thawed\u200B']]);
    expect(evaluateSelector(selector('a=frozen'), others, reading)).toBe('false');
    expect(evaluateSelector(selector('a!=frozen'), others, reading)).toBe('true');
    expect(evaluateSelector(selector('a'), new Map([['a', 'froz\u200Ben']]), reading)).toBe('true');
  });

  it('compares values with their case', () => {
    expect(evaluateSelector(selector('a=X'), attributes({ a: 'x' }), 'strict')).toBe('false');
    expect(evaluateSelector(selector('A'), attributes({ a: 'x' }), 'strict')).toBe('false');
  });
});

describe('evaluateSelector', () => {
  it('is false as soon as one term is, else unknown as soon as one is, else true', () => {
    fc.assert(
      fc.property(selectors, labels, readings, (one, site, reading) => {
        const truths = one.terms.map((each) => evaluateTerm(each, site, reading));
        const wanted = truths.includes('false') ? 'false' : truths.includes('unknown') ? 'unknown' : 'true';
        expect(evaluateSelector(one, site, reading)).toBe(wanted);
      }),
    );
  });
});
