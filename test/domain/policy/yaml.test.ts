import { fail } from '../../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { DAY, DURATION, toMilliseconds } from '../../../src/domain/policy/duration.ts';
import { parseYaml } from '../../../src/domain/policy/yaml.ts';
import type { Problem } from '../../../src/domain/problem.ts';

const read = (text: string, schema: 'core' | 'failsafe' = 'core') => parseYaml(text, 'a.yml', schema, 'YAML');
const value = (text: string, schema?: 'core' | 'failsafe') => {
  const yaml = read(text, schema);
  return yaml.ok ? yaml.value.value : yaml.error;
};

describe('a YAML text', () => {
  it.each<[string, string, unknown, unknown]>([
    ['a mapping', 'a: b', { a: 'b' }, { a: 'b' }],
    ['values', 'a: [1, true, ~, -10, 1.5]', { a: [1, true, null, -10, 1.5] }, { a: ['1', 'true', '~', '-10', '1.5'] }],
    ['no numbers', 'a: [1_000, 0b1]', { a: ['1_000', '0b1'] }, { a: ['1_000', '0b1'] }],
    [
      'keys as written',
      '007: a\n1.0: b\n~: c\ntrue: d',
      { '007': 'a', '1.0': 'b', '~': 'c', true: 'd' },
      { '007': 'a', '1.0': 'b', '~': 'c', true: 'd' },
    ],
    ['a key that is quoted', '"a b": c', { 'a b': 'c' }, { 'a b': 'c' }],
    ['an alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }, { a: ['1'], b: ['1'] }],
    ['a tag of the core', 'a: !!str 5', { a: '5' }, { a: '5' }],
    ['words of YAML 1.1', 'a: yes', { a: 'yes' }, { a: 'yes' }],
    [
      'a merge key is a key',
      'a: &x { b: 1 }\n<<: *x',
      { a: { b: 1 }, '<<': { b: 1 } },
      { a: { b: '1' }, '<<': { b: '1' } },
    ],
  ])('is read: %s', (_, text, core, failsafe) => {
    expect(value(text)).toEqual(core);
    expect(value(text, 'failsafe')).toEqual(failsafe);
  });

  const LIMITS = 'YAML without aliases that multiply, at most 100 levels deep';

  it.each<[string, string, Problem[]]>([
    ...['0x10', '1e3', '007', '010', '0o7', '+1', '.5', '1.'].map((written): [string, string, Problem[]] => [
      `${written} for a number`,
      `a: ${written}`,
      [{ place: 'a.yml:1:4', found: written, allowed: 'a number in plain digits, such as 1000' }],
    ]),
    ['a key twice', 'a: 1\na: 2', [{ place: 'a.yml:2:1', found: 'the key a, twice', allowed: 'each key once' }]],
    [
      'a carriage return by itself',
      'a: 1 # b\rc: 2',
      [{ place: 'a.yml', found: 'a carriage return by itself', allowed: 'YAML; lines end in LF or CRLF' }],
    ],
    [
      'a tag of no core',
      'a: !!binary YQ==',
      [
        {
          place: 'a.yml:1:13',
          found: 'the tag tag:yaml.org,2002:binary',
          allowed: 'no tag but str, int, float, bool, null, seq and map',
        },
      ],
    ],
    [
      'a list as a key',
      'a: 1\n? [b]\n: 2',
      [{ place: 'a.yml:2:3', found: 'a list or mapping', allowed: 'a key that is a text' }],
    ],
    ['an alias as a key', 'a: &x b\n*x : 2', [{ place: 'a.yml:2:1', found: '*x', allowed: 'a key that is a text' }]],
    [
      'an alias of nothing',
      'a: &near 1\nb: *naer',
      [{ place: 'a.yml:2:4', found: '*naer', allowed: 'an alias of an anchor above it', nearest: '*near' }],
    ],
    [
      'an alias of nothing, where there is no anchor',
      'a: *undefind',
      [{ place: 'a.yml:1:4', found: '*undefind', allowed: 'an alias of an anchor above it' }],
    ],
    [
      'two lists as keys',
      '? [a]\n: 1\n? [b]\n: 2',
      [
        { place: 'a.yml:1:3', found: 'a list or mapping', allowed: 'a key that is a text' },
        { place: 'a.yml:3:3', found: 'a list or mapping', allowed: 'a key that is a text' },
      ],
    ],
    [
      'an alias of what comes below',
      'a: *x\nb: &x 1',
      [{ place: 'a.yml:1:4', found: '*x', allowed: 'an alias of an anchor above it' }],
    ],
    [
      'an alias of itself',
      'a: &x [*x]',
      [{ place: 'a.yml:1:8', found: '*x', allowed: 'an alias of something that does not hold the alias itself' }],
    ],
    [
      'all that is wrong',
      'a: *x\nb: &y { c: *y }',
      [
        { place: 'a.yml:1:4', found: '*x', allowed: 'an alias of an anchor above it' },
        { place: 'a.yml:2:12', found: '*y', allowed: 'an alias of something that does not hold the alias itself' },
      ],
    ],
    [
      'lists in lists',
      `a: ${'['.repeat(120)}${']'.repeat(120)}`,
      [{ place: 'a.yml:1:102', found: 'nested more than 100 levels deep', allowed: 'at most 100 levels' }],
    ],
    [
      'lists in lists by the thousand',
      '['.repeat(20_000),
      [{ place: 'a.yml', found: 'nested too deeply', allowed: LIMITS }],
    ],
    [
      'aliases that multiply',
      ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]', 'c: [*b,*b,*b,*b,*b,*b,*b,*b,*b]'].join('\n'),
      [{ place: 'a.yml', found: 'too many aliases', allowed: LIMITS }],
    ],
  ])('is refused: %s', (_, text, problems) => {
    expect(read(text)).toEqual(fail(problems));
  });

  it.each<[string, string, string, string]>([
    ['tabs', 'a:\n\tb: 1', 'a tab', 'spaces: YAML is not indented with tabs'],
    ['a key over lines', 'a\nb: 1', 'a', 'a key and a colon; the lines of a mapping or list are equally indented'],
    [
      'a bracket that does not close',
      'a: [1,\nb: 2',
      'b: 2',
      'the closing bracket of the list or mapping that begins above',
    ],
    ['another indentation', 'a:\n  b: 1\n c: 2', 'c: 2', 'the indentation of the lines beside it'],
    ['a quote that does not close', 'a: "b', 'the end of the line', 'a closing quote'],
    ['what cannot begin a text', 'a: @b', '@b', 'quotes around a text that begins with @, ` or %'],
    ['an unknown escape', 'a: "\\q"', '\\q"', 'a known escape; a backslash in double quotes is written twice'],
    ['two documents', 'a: 1\n---\nb: 2', '---', 'one document, without a line "---" below its first lines'],
    [
      'two anchors',
      'a: &x &y b',
      '&y b',
      'a value without tags, with at most one anchor; a text that begins with & * or ! stands in quotes',
    ],
    ...[
      ['&y *x', 'a: &x 1\nb: &y *x', '*x'],
      ['an asterisk', 'a: *', '*'],
      ['two tags', 'a: !!str !!int 1', '!!int 1'],
      ['an anchor before a question', 'a: 1\n&x ? b', '? b'],
    ].map(([name = '', text = '', found = '']): [string, string, string, string] => [
      name,
      text,
      found,
      'a value without tags, with at most one anchor; a text that begins with & * or ! stands in quotes',
    ]),
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

  it('that is none is refused with what is wrong, in one line', () => {
    expect(read('a: b: c')).toEqual(
      fail([
        {
          place: 'a.yml:1:4',
          found: 'b: c',
          allowed:
            'one "key: value" a line; a value that holds ": " stands in quotes, and the lines of a mapping are equally indented',
        },
      ]),
    );
    const far = read(
      `k: 1\n${Array.from({ length: 10 }, (_, index) => `a${index}: 1\n`).join('')}${'b'.repeat(10)}: "c" d`,
    );
    expect(far).toEqual(
      fail([
        {
          place: 'a.yml:12:17',
          found: 'd',
          allowed: 'nothing more here: look at quotes, brackets and indentation, here and above',
        },
      ]),
    );
    const open = read('a: [1,\n');
    expect(open.ok ? [] : open.error.map((one) => one.allowed)).toEqual([
      'the closing bracket of the list or mapping that begins above',
    ]);
  });

  it.each([
    ['tabs', 'a:\n\tb: 1\n\t\tc: [\nd: 1', ['2 a tab', '3 a tab']],
    ['a text that begins with @', 'a: @acme/team\nb: `x', ['1 @acme/team', '2 `x']],
    ['a quote that does not close', 'a: "x', ['1 the end of the line']],
    ['a list where a value stands', 'a: - b', ['1 - b']],
    ['another indentation', 'a:\n  b: 1\n c: 1', ['3 c: 1']],
    ['several documents', 'a: 1\n---\nb: 2', ['2 ---']],
    ['a line that goes on for ever', `a: @${'x'.repeat(1000)}`, [`1 @${'x'.repeat(59)}…`]],
  ])('says where and what stands there, once a line: %s', (_, text, found) => {
    const yaml = read(text);
    expect(yaml.ok ? [] : yaml.error.map((one) => `${one.place.split(':')[1]} ${one.found}`)).toEqual(found);
  });

  it.each([
    ['a: &x &y 1'],
    ['a: !<x'],
    ['a: "\\q"'],
    ['a: [b: c: d]'],
    ['- a\nb: 1'],
    ['- a\n- b\n  c: 1'],
    [`${'k'.repeat(2000)}: 1\n? a`],
  ])('says what is wrong in plain words: %j', (text) => {
    const yaml = read(text);
    const allowed = yaml.ok ? [] : yaml.error.map((one) => one.allowed);
    expect(allowed.length).toBeGreaterThan(0);
    for (const phrase of allowed) expect(phrase).not.toMatch(/[A-Z]{2,}_|scalar|token|flow|block|implicit/i);
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
    ['1s', 1000],
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

  it.each(['', '5', 's', '5y', '5S', '-5s', '1.5h', '5s5', 'x5s', '5 s', '1234567s', '٥s'])('%j is none', (written) => {
    expect(DURATION.test(written)).toBe(false);
  });

  it('of another unit is no number', () => {
    expect(toMilliseconds('5y')).toBeNaN();
    expect(DAY).toBe(86_400_000);
  });
});
