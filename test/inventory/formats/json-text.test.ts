import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fail, ok } from '../../../src/domain/result.ts';
import { parseJson, WrittenNumber } from '../../../src/inventory/formats/json-text.ts';

test('equal to JSON.parse where every number is printed as it is written and no key comes twice', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), (text) => {
      const parsed: unknown = JSON.parse(text);
      for (const canonical of [JSON.stringify(parsed), JSON.stringify(parsed, null, 1)])
        expect(parseJson(canonical)).toEqual(ok(JSON.parse(canonical)));
    }),
  );
});

describe('numbers', () => {
  it.each(['1.10', '1e3', '1E3', '-0', '1.0', '12345678901234567890', '0.1e1', '1e400', '9007199254740993'])(
    '%s is kept as it is written',
    (source) => {
      expect(parseJson(`{"a":["x",${source}]}`)).toEqual(ok({ a: ['x', new WrittenNumber(source)] }));
    },
  );

  it.each(['0', '1', '-1', '1.1', '9007199254740991', '1e+21', '1.5e-7'])('%s is what it prints as', (source) => {
    expect(parseJson(`[${source}, ${source}]`)).toEqual(ok([Number(source), Number(source)]));
  });

  it('digits in a string are text', () => {
    expect(parseJson(String.raw`["1.10", "\"1.10:", "\\"]`)).toEqual(ok(['1.10', '"1.10:', '\\']));
  });
});

describe('a key twice in one object', () => {
  it.each([
    ['{"a":1,"a":1}', '"a"'],
    ['[{"a":1},{"b":{"c":[],"d":2,"c":3}}]', '"c"'],
    [String.raw`{"a":1,"\u0061":2}`, String.raw`"\u0061"`],
    ['{"__proto__":1,"__proto__":2}', '"__proto__"'],
    ['{ "a": 1, "a": 1 }', '"a"'],
    ['{"a":"1 :","a":"1 :"}', '"a"'],
    [String.raw`{"a\"b:":1,"c":"}","a\"b:":2}`, String.raw`"a\"b:"`],
  ])('%s', (text, key) => {
    expect(parseJson(text)).toEqual(fail({ kind: 'repeated-key', key }));
  });

  it.each(['{"a":{"a":{"a":1}}}', '[{"a":1},{"a":1}]', '{"":1,"a":2}', '{"a:":":","b":"{\\"b\\":1}"}'])(
    '%s has none',
    (text) => {
      expect(parseJson(text)).toEqual(ok(JSON.parse(text)));
    },
  );
});

test('a text that is nested deeply', () => {
  const depth = 100_000;
  expect(parseJson('['.repeat(depth) + ']'.repeat(depth)).ok).toBe(true);
  expect(parseJson(`${'['.repeat(depth)}1.0${']'.repeat(depth)}`)).toEqual(
    fail({ kind: 'syntax', message: 'nested too deeply' }),
  );
});
