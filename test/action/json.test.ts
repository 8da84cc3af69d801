import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces, listPieces } from '../../src/action/json.ts';

/* What is written in pieces is what the platform writes in one: below the first levels to the letter. */

/** Below the levels that have lines. */
const deep = (value: unknown) => ({ a: { b: { c: value } } });
const written = (value: unknown) => [...jsonPieces(value)].join('');
const many = Array.from({ length: 70_000 }, (_, at) => `site ${String(at)}, "quoted"\n`);

describe('data in pieces', () => {
  it('is the same text, whatever it is', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(JSON.parse(written(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(JSON.stringify(JSON.parse(written(deep(value))))).toBe(JSON.stringify(deep(value)));
        expect(written(deep(value))).toContain(`"c": ${JSON.stringify(value)}\n`);
      }),
    );
  });

  it.each<[string, unknown]>([
    ['what has no place in it', { a: undefined, b: [undefined, () => 1, Symbol('x')], c: () => 1 }],
    [
      'what says itself how it is written',
      { at: new Date(0), list: [new Date(1)], inner: { toJSON: () => ({ x: 1 }) } },
    ],
    ['what is not finite', [Infinity, NaN, -0]],
    ['nothing in it', { a: {}, b: [], c: { d: undefined }, e: [[]] }],
    ['long lists', { ids: many, pairs: many.map((id) => [id, null]), sites: many.map((id) => ({ id })) }],
  ])('%s', (_, value) => {
    expect(JSON.parse(written(value))).toEqual(JSON.parse(JSON.stringify(value)));
    expect(written(deep(value))).toContain(`"c": ${JSON.stringify(value)}\n`);
  });

  it('has lines for its first levels, and a list of plain values on one', () => {
    expect(
      written({ a: 1, list: ['x', 'y'], none: {}, inner: { list: [{ x: 1, y: [1, 2] }, { deep: { z: 2 } }] } }),
    ).toBe(
      [
        '{',
        '  "a": 1,',
        '  "list": ["x","y"],',
        '  "none": {},',
        '  "inner": {',
        '    "list": [',
        '      {"x":1,"y":[1,2]},',
        '      {"deep":{"z":2}}',
        '    ]',
        '  }',
        '}',
      ].join('\n'),
    );
  });

  it.each<[string, unknown]>([
    ['a list', { ids: many }],
    ['behind a plain value', deep([['commit', many]])],
  ])('is in many pieces where it is long, and none ends within a text: %s', (_, value) => {
    const pieces = [...jsonPieces(value)];
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces.slice(0, -1))
      expect(piece.match(/(?<!\\)"/g)?.length ?? 0).toSatisfy((n: number) => n % 2 === 0);
  });

  it.each([[[]], [['a']], [many]])('a list on one line', (list) => {
    expect([...listPieces(list)].join('')).toBe(JSON.stringify(list));
  });
});
