import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, test } from 'vitest';
import { makeEstate } from '../loopback/estate.ts';
import { askFile, FRESH } from './support.ts';

const CSV =
  'id,name,status,cohorts,template-engine,region\nA1,Fernbank Surgery,active,resource-publisher,resource-publisher,Y63\nA2,"Oakmere, The",closed,resource-publisher;pilot,resource-publisher,\nA3,,,template-manager,template-manager,Y60\n';
const RECORDS = [
  {
    id: 'A1',
    name: 'Fernbank Surgery',
    status: 'active',
    cohorts: ['resource-publisher'],
    attributes: { 'template-engine': 'resource-publisher', region: 'Y63' },
  },
  {
    id: 'A2',
    name: 'Oakmere, The',
    status: 'closed',
    cohorts: ['resource-publisher', 'pilot'],
    attributes: { 'template-engine': 'resource-publisher', region: null },
  },
  { id: 'A3', cohorts: ['template-manager'], attributes: { 'template-engine': 'template-manager', region: 'Y60' } },
];

describe('equal lists are equal whatever their format', () => {
  test.each([
    ['sites.csv', CSV],
    ['sites.csv', CSV.replaceAll('\n', '\r\n')],
    ['sites.csv', `\uFEFF${CSV}`],
    ['sites.csv', CSV.replaceAll(',active', ' , active ').replace('A2,', '\nA2,')],
    ['sites.json', JSON.stringify(RECORDS)],
    ['sites.json', `\uFEFF${JSON.stringify(RECORDS, null, 2)}`],
    ['sites.ndjson', RECORDS.map((one) => JSON.stringify(one)).join('\n')],
    ['sites.jsonl', `\n${RECORDS.map((one) => JSON.stringify(one)).join('\r\n')}\r\n`],
  ])('%s %#', async (path, content) => {
    const answer = await askFile(path, content, { targets: { kind: 'sites', ids: ['A1', 'A2', 'A3', 'A9'] } });
    expect(answer).toMatchObject(
      ok({ asOf: FRESH, total: 3, permitted: 1, knownCohorts: ['pilot', 'resource-publisher', 'template-manager'] }),
    );
    expect(
      answer.ok && answer.value.violations.map((one) => [one.site.id, one.site.name, one.kind, ...one.reasons]),
    ).toEqual([
      ['A2', 'Oakmere, The', 'inactive', 'closed'],
      ['A3', null, 'inactive', 'unknown'],
      ['A3', null, 'outside-cohort', 'resource-publisher'],
      ['A9', null, 'unknown'],
    ]);
  });
});

const sitesWithout = (key: string) => ({ kind: 'select', select: { terms: [{ kind: 'absent', key }] } }) as const;

async function snapshot(content: string): Promise<string | null> {
  const answer = await askFile('s.csv', content);
  return answer.ok ? answer.value.snapshot : null;
}

test('an empty cell is null, which is unknown; a column that is not there is missing', async () => {
  const content = 'id,status,template-engine\nA1,active,\nA2,active,resource-publisher\n';
  expect(await askFile('s.csv', content, { targets: sitesWithout('template-engine') })).toMatchObject(
    ok({ targets: [] }),
  );
  expect(await askFile('s.csv', content, { targets: sitesWithout('region') })).toMatchObject(
    ok({ targets: ['A1', 'A2'] }),
  );
});

test('the snapshot is of the content alone', async () => {
  const one = await snapshot(CSV);
  expect(one).toMatch(/^sha256:[0-9a-f]{16}$/);
  expect(await snapshot(CSV)).toBe(one);
  expect(await snapshot(`${CSV}A4,,,,,\n`)).not.toBe(one);
});

test('names a declared cohort that no site carries', async () => {
  expect(await askFile('s.csv', 'id\nA1\n')).toMatchObject(
    ok({ unknownCohorts: ['resource-publisher'], knownCohorts: [] }),
  );
});

describe('what cannot be read', () => {
  test.each<[string, string, string | Uint8Array, string, string, string]>([
    ['nothing', 's.csv', '', 'malformed', ' (line 1)', 'an empty file'],
    ['no id column', 's.csv', 'site,name\nA1,x\n', 'malformed', ' (line 1)', 'no column id, but "site", "name"'],
    ['a column twice', 's.csv', 'id,region,region\n', 'malformed', ' (line 1)', 'column "region" twice'],
    ['a nameless column', 's.csv', 'id,,region\n', 'malformed', ' (line 1)', 'a column without a name'],
    [
      'a short row',
      's.csv',
      'id,region\r\nA1,Y63\r\nA2\r\n',
      'malformed',
      ' (line 3)',
      'Invalid Record Length: expect 2, got 1 on line 3',
    ],
    [
      'a long row',
      's.csv',
      'id,region\nA1,Y63,x\n',
      'malformed',
      ' (line 2)',
      'Invalid Record Length: expect 2, got 3 on line 2',
    ],
    [
      'an open quote',
      's.csv',
      'id\nA1\n"A2\n',
      'malformed',
      ' (line 3)',
      'Quote Not Closed: the parsing is finished with an opening quote at line 3',
    ],
    ['an empty id', 's.csv', 'id,region\nA1,Y63\n ,Y63\n', 'malformed', ' (line 3)', 'an empty id'],
    ['an id twice', 's.csv', 'id\nA1\nA2\nA1\n', 'inconsistent', ' (line 4)', 'site A1 a second time'],
    [
      'another encoding',
      's.csv',
      new Uint8Array([0x69, 0x64, 0x0a, 0xe9]),
      'malformed',
      '',
      'bytes that are not UTF-8',
    ],
    ['no JSON', 's.json', '[{]', 'malformed', ' (the whole file)', 'Expected property name or'],
    ['no list', 's.json', '{"sites":[]}', 'malformed', ' (the whole file)', 'an object'],
    ['a site without an id', 's.json', '[{"id":"A1"},{"name":"x"}]', 'malformed', ' (item 2)', 'id is missing'],
    [
      'an id twice in JSON',
      's.json',
      '[{"id":"A1"},{"id":"A1"}]',
      'inconsistent',
      ' (item 2)',
      'site A1 a second time',
    ],
    ['a broken line', 's.ndjson', '{"id":"A1"}\n\n{"id":\n', 'malformed', ' (line 3)', 'Unexpected end'],
    [
      'a wrong line',
      's.ndjson',
      '{"id":"A1"}\n{"id":"A2","attributes":{"a":[]}}\n',
      'malformed',
      ' (line 2)',
      'attributes.a is a list of 0',
    ],
    ['a list on a line', 's.ndjson', '[]\n', 'malformed', ' (line 1)', 'it is a list of 0'],
  ])('%s', async (_, path, content, code, place, observed) => {
    expect(await askFile(path, content)).toMatchObject(
      fail({
        code: `inventory.${code}`,
        asked: `inventory file ${path}${place}`,
        observed: expect.stringContaining(observed),
      }),
    );
  });

  test('a file that was not read', async () => {
    const failure = { code: 'inventory.unavailable', asked: 'a', expected: 'b', observed: 'c' } as const;
    expect(await askFile('s.csv', '', { deps: { readFile: () => Promise.resolve(fail(failure)) } })).toEqual(
      fail(failure),
    );
  });
});

test.each([
  ['old, without max-age', '', '2001-01-01T00:00:00Z', null],
  ['old', '24h', '2026-11-20T00:00:00Z', 'inventory.stale'],
  ['of the future', '', '2026-11-23T00:00:00Z', 'inventory.inconsistent'],
  ['no date', '', 'yesterday', 'inventory.malformed'],
])('a last change that is %s', async (_, maxAge, changedAt, code) => {
  const answer = await askFile('s.csv', CSV, { maxAge, changedAt });
  expect(answer.ok ? null : answer.error.code).toBe(code);
});

test('an estate of real size', async () => {
  expect(await askFile('s.json', JSON.stringify(makeEstate()))).toMatchObject(ok({ total: 6637 }));
});
