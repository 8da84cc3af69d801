import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonItemsWithin } from '../../../src/inventory/formats/json-within.ts';
import { findItems } from '../../../src/inventory/items.ts';
import { SiteReader, type FileShape } from '../../../src/inventory/site-reader.ts';
import { samples } from '../../samples.ts';

/* What a file holds does not depend on where its bytes are divided on their way. */

/** What is read of pieces: what was given away, and what stopped the reading. */
function read(shape: FileShape, pieces: readonly Uint8Array<ArrayBuffer>[]) {
  const taken: unknown[] = [];
  const reader = new SiteReader(shape, (place, site) => {
    taken.push([place, site]);
    return site.ok ? null : { place, ...site.error };
  });
  for (const piece of pieces) reader.add(piece);
  const end = reader.end();
  // What comes before bytes that are no UTF-8 may have been seen, or not.
  return end?.observed === 'bytes that are not UTF-8' ? end : { taken, end };
}

const SITE = {
  id: 'id',
  name: null,
  status: null,
  cohorts: null,
  attributes: [['b', 'b']],
  labels: null,
  deployed: null,
} as const;
const mapped = (...items: string[]) => ({ items, site: SITE });
const SHAPES: readonly FileShape[] = [
  { format: 'csv', mapping: null },
  { format: 'json', mapping: null },
  { format: 'ndjson', mapping: null },
  { format: 'json', mapping: mapped() },
  { format: 'json', mapping: mapped('é', 'items') },
  { format: 'ndjson', mapping: mapped() },
];

/** Whole rows and items often, so that some files are right; what is special to a format in between. */
const CSV = [
  'id,b\n',
  'id,b\r\n',
  'A1,x\n',
  'Aé,"x\r\ny"\r\n',
  '"A""€", 𝛑 \n',
  '\r',
  '\r\n',
  '\n',
  '"',
  ',',
  ' ',
  'x',
  '🦉',
  '\uFEFF',
];
const JSON_TEXT = [
  '[',
  ']',
  ',',
  '{',
  '}',
  ' ',
  '\n',
  '\\',
  '"',
  '\uFEFF',
  '"é":',
  '"\\u00e9": {"items":[',
  '{"items":[',
  ']}}',
  ']}',
  '{"id":"A1","b":"x"},',
  '{"id":"Aé€","b":"🦉\\"]}"},\n',
  '{"id":"A3","b":null}',
  '{"id":"\\\\","b":"\\u00e9"}\r\n',
  '"items":',
  '1.10',
  'null',
  ':',
];

const files = fc.oneof(
  ...SHAPES.map((shape) =>
    fc.record({
      shape: fc.constant(shape),
      parts: fc.array(fc.constantFrom(...(shape.format === 'csv' ? CSV : JSON_TEXT)), { maxLength: 14 }),
    }),
  ),
);

it('gives the same sites, and the same mistake, however it is divided', () => {
  fc.assert(
    fc.property(
      files,
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 40 }),
      fc.option(fc.nat(60), { freq: 6 }),
      ({ shape, parts }, sizes, broken) => {
        const bytes = new TextEncoder().encode(parts.join(''));
        if (broken !== null && broken < bytes.length) bytes[broken] = 0xe2;
        const pieces: Uint8Array<ArrayBuffer>[] = [];
        for (let at = 0, next = 0; at < bytes.length; next += 1) {
          const size = sizes[next % sizes.length] ?? 1;
          pieces.push(bytes.slice(at, at + size), bytes.slice(at + size, at + size + 1));
          at += size + 1;
        }
        expect(read(shape, pieces)).toEqual(read(shape, [bytes]));
      },
    ),
    { numRuns: samples(3000) },
  );
});

const KEYS = ['é', 'items', 'x', '__proto__'];
const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(1, null, '"', '\\', ']}', 'é":[') },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    { weight: 4, arbitrary: fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 4 }) },
    {
      weight: 2,
      arbitrary: fc.constant([
        { id: 'A1', b: 1 },
        { id: 'A2', b: '[é' },
      ]),
    },
  ),
})).value;

it('gives the items of the list that keys lead to, and of no other', () => {
  fc.assert(
    fc.property(value, fc.constantFrom(0, 2), fc.integer({ min: 1, max: 9 }), (whole, indent, size) => {
      const text = JSON.stringify({ ...Object(whole), é: whole }, null, indent);
      const parsed: unknown = JSON.parse(text);
      const bytes = new TextEncoder().encode(text.replaceAll('"é"', '"\\u00e9"'));
      const items: unknown[] = [];
      const reader = jsonItemsWithin(
        ['é', 'items'],
        (found) => findItems(found, ['é', 'items']),
        (item) => items.push(item.value) > 0,
      );
      for (let at = 0; at < bytes.length; at += size) reader.add(Buffer.from(bytes.subarray(at, at + size)));
      reader.end();
      const list = findItems(parsed, ['é', 'items']);
      expect(items).toEqual(list.ok ? list.value.map((item) => ({ ok: true, value: item })) : [list]);
    }),
    { numRuns: samples(1500) },
  );
});

it.each([
  ['a list', (rows: string) => `[${rows}]`, { format: 'json', mapping: null }],
  [
    'a list within',
    (rows: string) => `{"n":[1],"é":{"x":"]","items":[${rows}]},"z":{}}`,
    { format: 'json', mapping: mapped('é', 'items') },
  ],
] as const)('%s of one long item is read at a cost that grows with its length alone', (_, whole, shape) => {
  const bytes = new TextEncoder().encode(whole(`{"id":"A1","b":"${'x\\"'.repeat(400_000)}"}`));
  const pieces = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, at) =>
    bytes.slice(at * 1000, at * 1000 + 1000),
  );
  const before = process.cpuUsage();
  expect(read(shape, pieces)).toEqual(read(shape, [bytes]));
  const { user, system } = process.cpuUsage(before);
  // From its start again at each piece it would be some ten seconds.
  expect((user + system) / 1_000_000).toBeLessThan(2);
});
