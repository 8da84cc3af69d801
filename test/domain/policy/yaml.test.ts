import { describe, expect, it } from 'vitest';
import { DURATION, toMilliseconds } from '../../../src/domain/policy/duration.ts';
import { parseYaml } from '../../../src/domain/policy/yaml.ts';
import type { Problem } from '../../../src/domain/problem.ts';

const read = (text: string, schema: 'core' | 'failsafe' = 'core') => parseYaml(text, 'a.yml', schema, 'YAML');
const value = (text: string, schema?: 'core' | 'failsafe') => {
  const yaml = read(text, schema);
  return yaml.ok ? yaml.value.value : yaml.error;
};

describe('a YAML text', () => {
  it.each<[string, string, unknown, unknown]>([
    ['values', 'a: [1, true, ~, -10, 1.5]', { a: [1, true, null, -10, 1.5] }, { a: ['1', 'true', '~', '-10', '1.5'] }],
    ['an alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }, { a: ['1'], b: ['1'] }],
  ])('is read: %s', (_, text, core, failsafe) => {
    expect(value(text)).toEqual(core);
    expect(value(text, 'failsafe')).toEqual(failsafe);
  });

  it.each<[string, string, unknown]>([
    ['no numbers', 'a: [1_000, 0b1]', { a: ['1_000', '0b1'] }],
    ['keys as written', '007: a\n1.0: b\n~: c\ntrue: d', { '007': 'a', '1.0': 'b', '~': 'c', true: 'd' }],
    ['a key that is quoted', '"a b": c', { 'a b': 'c' }],
    ['a tag of the core', 'a: !!str 5', { a: '5' }],
    ['words of YAML 1.1', 'a: yes', { a: 'yes' }],
    ['a merge key, which is a key', 'a: &x { b: c }\n<<: *x', { a: { b: 'c' }, '<<': { b: 'c' } }],
  ])('is read the same by both schemas: %s', (_, text, read) => {
    expect(value(text)).toEqual(read);
    expect(value(text, 'failsafe')).toEqual(read);
  });

  const LIMITS = 'YAML without aliases that multiply, at most 100 levels deep';
  const ANCHOR = 'an alias of an anchor above it';
  const ITSELF = 'an alias of something that does not hold the alias itself';
  const KEY = 'a key that is a text';
  const CORE = 'no tag but str, int, float, bool, null, seq and map';
  const multiplying = 'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]';

  it.each<[string, string, string[]]>([
    ...['0x10', '1e3', '007', '010', '0o7', '+1', '.5', '1.'].map((written): [string, string, string[]] => [
      `${written} for a number`,
      `a: ${written}`,
      [`a.yml:1:4: ${written}: a number in plain digits, such as 1000`],
    ]),
    ['a key twice', 'a: 1\na: 2', ['a.yml:2:1: the key a, twice: each key once']],
    ['a carriage return', 'a: 1 # b\rc: 2', ['a.yml: a carriage return by itself: YAML; lines end in LF or CRLF']],
    ['a tag of no core', 'a: !!binary YQ==', [`a.yml:1:13: the tag tag:yaml.org,2002:binary: ${CORE}`]],
    ['an alias as a key', 'a: &x b\n*x : 2', [`a.yml:2:1: *x: ${KEY}`]],
    ['an alias of nothing', 'a: &near 1\nb: *naer', [`a.yml:2:4: *naer: ${ANCHOR}: *near`]],
    ['an alias where there is no anchor', 'a: *undefind', [`a.yml:1:4: *undefind: ${ANCHOR}`]],
    ['lists as keys', '? [a]\n: 1\n? [b]\n: 2', [1, 3].map((line) => `a.yml:${line}:3: a list or mapping: ${KEY}`)],
    ['all that is wrong', 'a: *x\nb: &y { c: *y }', [`a.yml:1:4: *x: ${ANCHOR}`, `a.yml:2:12: *y: ${ITSELF}`]],
    [
      'lists in lists',
      `a: ${'['.repeat(120)}${']'.repeat(120)}`,
      ['a.yml:1:102: nested more than 100 levels deep: at most 100 levels'],
    ],
    ['lists in lists by the thousand', '['.repeat(20_000), [`a.yml: nested too deeply: ${LIMITS}`]],
    ['aliases that multiply', multiplying, [`a.yml: too many aliases: ${LIMITS}`]],
  ])('is refused: %s', (_, text, problems) => {
    const yaml = read(text);
    const written = ({ place, found, allowed, nearest }: Problem) =>
      [place, found, allowed, nearest ?? []].flat().join(': ');
    expect(yaml.ok ? [] : yaml.error.map(written)).toEqual(problems);
  });

  const VALUE = 'a value without tags, with at most one anchor; a text that begins with & * or ! stands in quotes';
  const BRACKET = 'the closing bracket of the list or mapping that begins above';

  it.each<[string, string, string, string]>([
    ['tabs', 'a:\n\tb: 1', 'a tab', 'spaces: YAML is not indented with tabs'],
    ['a key over lines', 'a\nb: 1', 'a', 'a key and a colon; the lines of a mapping or list are equally indented'],
    ['a bracket that does not close', 'a: [1,\nb: 2', 'b: 2', BRACKET],
    ['another indentation', 'a:\n  b: 1\n c: 2', 'c: 2', 'the indentation of the lines beside it'],
    ['a quote that does not close', 'a: "b', 'the end of the line', 'a closing quote'],
    ['what cannot begin a text', 'a: @b', '@b', 'quotes around a text that begins with @, ` or %'],
    ['an unknown escape', 'a: "\\q"', '\\q"', 'a known escape; a backslash in double quotes is written twice'],
    ['two documents', 'a: 1\n---\nb: 2', '---', 'one document, without a line "---" below its first lines'],
    ['two anchors', 'a: &x &y b', '&y b', VALUE],
    ['an anchor of an alias', 'a: &x 1\nb: &y *x', '*x', VALUE],
    ['an asterisk', 'a: *', '*', VALUE],
    ['two tags', 'a: !!str !!int 1', '!!int 1', VALUE],
    ['an anchor before a question', 'a: 1\n&x ? b', '? b', VALUE],
    ['two colons', 'a: b: c', 'b: c', expect.stringMatching(/^one "key: value" a line; a value that holds ": "/)],
    [
      'more behind a quote',
      'a: 1\nb: "c" d',
      'd',
      'nothing more here: look at quotes, brackets and indentation, here and above',
    ],
    ['an open bracket at the end', 'a: [1,\n', expect.any(String), BRACKET],
    ['a key without a colon', 'a: 1\nb', 'b', 'a key, a colon and a value'],
    [
      'a list in brackets',
      'a: [b: - c]',
      '- c]',
      'commas between the items in brackets, and quotes around a value that holds ": "',
    ],
    ['a long key', `${'k'.repeat(1100)}: 1`, `${'k'.repeat(60)}…`, 'a key of at most 1024 characters'],
  ])('tells of %s', (_, text, found, allowed) => {
    const result = read(text);
    expect(result.ok ? [] : result.error.map((problem) => [problem.found, problem.allowed])).toEqual([
      [found, allowed],
    ]);
  });

  it.each([
    [60, `@${'x'.repeat(59)}`],
    [61, `@${'x'.repeat(59)}…`],
  ])('shows %i characters of a line', (length, found) => {
    const result = read(`a: @${'x'.repeat(length - 1)}`);
    expect(result.ok ? [] : result.error.map((problem) => problem.found)).toEqual([found]);
  });

  it('is refused once a line', () => {
    const yaml = read('a:\n\tb: 1\n\t\tc: [\nd: 1');
    expect(yaml.ok ? [] : yaml.error.map(({ place }) => place)).toEqual(['a.yml:2:1', 'a.yml:3:1']);
  });

  it('is refused in plain words, and not in those of the library', () => {
    const wrong = ['a: &x &y 1', 'a: !<x', '- a\nb: 1', '- a\n- b\n  c: 1', `${'k'.repeat(2000)}: 1\n? a`].map((text) =>
      read(text),
    );
    const allowed = wrong.flatMap((yaml) => (yaml.ok ? [''] : yaml.error.map((problem) => problem.allowed)));
    expect(allowed.filter((text) => /^$|[A-Z]{2,}_|scalar|token|flow|block|implicit/i.test(text))).toEqual([]);
  });

  it('holds as much in one another as 100 levels', () => {
    expect(read(`${'['.repeat(99)}1${']'.repeat(99)}`).ok).toBe(true);
    expect(read(`${'['.repeat(100)}1${']'.repeat(100)}`).ok).toBe(false);
  });

  it('may repeat an alias, but not for ever', () => {
    expect(read(`a: &a [x]\nb: [${'*a,'.repeat(49)}]`).ok).toBe(true);
  });

  it('tells the keys at a path, in the order of the file', () => {
    const yaml = read('b: 1\n7: { z: 1, y: 2 }\na: &x { q: 1, p: 2 }\nc: *x');
    const keys = (...path: string[]) => (yaml.ok ? yaml.value.keysAt(path) : null);
    expect([keys(), keys('7'), keys('c'), keys('b'), keys('nowhere')]).toEqual([
      ['b', '7', 'a', 'c'],
      ['z', 'y'],
      ['q', 'p'],
      [],
      [],
    ]);
  });

  it('tells where things stand', () => {
    const yaml = read('a:\n  b: [x, {c: d}]\n');
    const at = (path: readonly PropertyKey[], key?: string) => (yaml.ok ? yaml.value.places.at(path, key) : null);
    expect([
      at([]),
      at(['a']),
      at(['a', 'b']),
      at(['a', 'b', 0]),
      at(['a', 'b', 1, 'c']),
      at(['a', 'b', 1], 'c'),
      at(['a'], 'b'),
      at(['a'], 'nowhere'),
      at(['a', 'nowhere', 'either']),
      at([], 'a'),
      at([], 'x'.repeat(200)),
      at([0, 'a']),
    ]).toEqual([
      'a.yml:1:1',
      'a.yml:2:3 a',
      'a.yml:2:6 a.b',
      'a.yml:2:7 a.b[0]',
      'a.yml:2:14 a.b[1].c',
      'a.yml:2:11 a.b[1].c',
      'a.yml:2:3 a.b',
      'a.yml:2:3 a.nowhere',
      'a.yml:2:3 a.nowhere.either',
      'a.yml:1:1 a',
      `a.yml:1:1 ${'x'.repeat(99)}…`,
      'a.yml:1:1 [0].a',
    ]);
    const two = read('a: 1\nb: 2');
    expect(two.ok && two.value.places.at(['nowhere'], 'b')).toBe('a.yml:1:1 nowhere.b');
    const nothing = read('');
    expect(nothing.ok && nothing.value.places.at(['a'])).toBe('a.yml a');
  });

  it('that makes the library fail in a way that nobody knows is a bug, and told as one', () => {
    expect(() => parseYaml(undefined as unknown as string, 'a.yml', 'core', 'YAML')).toThrow('of undefined');
  });
});

describe('a duration', () => {
  it.each([
    ['0s', 0],
    ['30s', 30_000],
    ['5m', 300_000],
    ['2h', 7_200_000],
    ['3d', 259_200_000],
    ['2w', 1_209_600_000],
    ['999999s', 999_999_000],
  ])('%s', (written, milliseconds) => {
    expect(DURATION.test(written)).toBe(true);
    expect(toMilliseconds(written)).toBe(milliseconds);
  });

  it('has a number and a unit', () => {
    const none = ['', '5', 's', '5y', '5S', '-5s', '1.5h', '5s5', 'x5s', '5 s', '1234567s', '٥s'];
    expect(none.filter((written) => DURATION.test(written))).toEqual([]);
    expect(toMilliseconds('5y')).toBeNaN();
  });
});
