import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, test } from 'vitest';
import { makeEstate } from '../loopback/estate.ts';
import { askFile, failure, FRESH } from './support.ts';

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

describe('texts count without white space around them, and a blank one is unknown', () => {
  const SPACED = '"A1 "," Fernbank Surgery"," active ","resource-publisher ; ","yes ","  "';
  const OBJECT = {
    id: ' A1',
    name: 'Fernbank Surgery ',
    status: '\tactive',
    cohorts: [' resource-publisher'],
    attributes: { ' frozen ': ' yes', ring: ' \u00a0 ' },
  };
  test.each([
    ['s.csv', `"id ",name,status,cohorts," frozen",ring\n${SPACED}\n`],
    ['s.csv', `,,,,,\nid,name,status,cohorts,frozen,ring\n,,,\n"","  ",,,,\n${SPACED}\n,,,,,\n`],
    ['s.json', JSON.stringify([OBJECT])],
    ['s.ndjson', JSON.stringify(OBJECT)],
  ])('%s %#', async (path, content) => {
    const answer = await askFile(path, content, { forbids: ['frozen=yes', 'ring=first'] });
    expect(answer).toMatchObject(ok({ total: 1, permitted: 1, targets: ['A1'], knownCohorts: ['resource-publisher'] }));
    expect(
      answer.ok && answer.value.violations.map(({ site, kind, reasons }) => [site.name, kind, ...reasons]),
    ).toEqual([
      ['Fernbank Surgery', 'incapable', 'not (frozen=yes)'],
      ['Fernbank Surgery', 'unproven', 'not (ring=first)'],
    ]);
  });
});

describe('numbers are compared as they are written', () => {
  test.each([
    ['1.10', 'version=1.10', ['incapable']],
    ['1.10', 'version=1.1', []],
    ['1.0', 'version=1.0', ['incapable']],
    ['1e3', 'version=1e3', ['incapable']],
    ['1e3', 'version=1000', []],
    ['9007199254740993', 'version=9007199254740993', ['incapable']],
    ['9007199254740993', 'version=9007199254740992', []],
  ])('%s, forbidden: %s', async (number, forbidden, kinds) => {
    const site = `{"id":"A1","status":"active","cohorts":["resource-publisher"],"attributes":{"version":${number}}}`;
    for (const [path, content] of [
      ['s.json', `[${site}]`],
      ['s.ndjson', site],
    ] as const) {
      const answer = await askFile(path, content, { forbids: [forbidden] });
      expect(answer.ok && answer.value.violations.map(({ kind }) => kind)).toEqual(kinds);
    }
  });
});

test('a CSV is read with its rows where they stand, whatever its line ends', async () => {
  const rows = 'id,name\nA1,"a\nb"\n\nA2,c\nA2,d\n';
  for (const content of [rows, rows.replaceAll('\n', '\r\n')])
    expect(await askFile('s.csv', content)).toMatchObject(
      fail({ asked: 'inventory file s.csv (line 6)', observed: 'site A2 a second time' }),
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

const QUOTE = 'Quote Not Closed: the parsing is finished with an opening quote at line 3';
const SEMICOLONS = 'one column "id;name;status": the cells are separated by semicolons, not by commas';
const LATIN = new Uint8Array([0x69, 0x64, 0x0a, 0xe9]);
const REPEATED = '[{"id":"A1","attributes":{"frozen":"no"," frozen":"yes"}}]';
const STATUSES = '[{"id":"A1"},{"id":"A2","status":"closed","status":"active"}]';

describe('what cannot be read', () => {
  test.each<[string, string, string | Uint8Array<ArrayBuffer>, string, string]>([
    ['nothing', 'csv', '', 'line 1', 'an empty file'],
    ['no id column', 'csv', 'site,name\nA1,x\n', 'line 1', 'no column id, but "site", "name"'],
    ['a column twice', 'csv', 'id,region,region\n', 'line 1', 'column "region" twice'],
    ['a nameless column', 'csv', 'id,,region\n', 'line 1', 'a column without a name'],
    ['a short row', 'csv', 'id,region\r\nA1,Y63\r\nA2\r\n', 'line 3', 'a row of 1 cell'],
    ['a long row', 'csv', 'id,region\nA1,Y63,x\n', 'line 2', 'a row of 3 cells'],
    ['an open quote', 'csv', 'id\nA1\n"A2\n', 'line 3', QUOTE],
    ['an empty id', 'csv', 'id,region\nA1,Y63\n ,Y63\n', 'line 3', 'an empty id'],
    ['a blank id in quotes', 'csv', 'id,region\n"  ",Y63\n', 'line 2', 'an empty id'],
    ['an id twice', 'csv', 'id\nA1\nA2\nA1\n', 'line 4', 'site A1 a second time'],
    ['other separators', 'csv', 'id;name;status\nA1;x;active\n', 'line 1', SEMICOLONS],
    ['rows without text only', 'csv', ',,\n,,\n', 'line 1', 'an empty file'],
    ['another encoding', 'csv', LATIN, '', 'bytes that are not UTF-8'],
    ['no JSON', 'json', '[{]', 'item 1', "Expected property name or '}'"],
    ['no JSON at all', 'json', 'sites', 'the whole file', 'Unexpected token'],
    ['an empty JSON file', 'json', '', 'the whole file', 'Unexpected end of JSON input'],
    ['a list that does not end', 'json', '[{"id":"A1"}', 'the whole file', 'a list without its end'],
    ['an item that is missing', 'json', '[{"id":"A1"},]', 'item 2', 'Unexpected end of JSON input'],
    ['two lists', 'json', '[{"id":"A1"}] []', 'the whole file', 'more text after the end of the list'],
    ['a key twice', 'json', STATUSES, 'item 2', 'the key "status" twice in one object'],
    ['a name twice but for blanks', 'json', REPEATED, 'item 1', 'the name "frozen" twice'],
    ['a blank id', 'json', '[{"id":"  "}]', 'item 1', 'id is "  "'],
    ['no list', 'json', '{"sites":[]}', 'the whole file', 'an object'],
    ['a site without an id', 'json', '[{"id":"A1"},{"name":"x"}]', 'item 2', 'id is missing'],
    ['an id twice in JSON', 'json', '[{"id":"A1"},{"id":"A1"}]', 'item 2', 'site A1 a second time'],
    ['a key twice on a line', 'ndjson', '{"id":"A1","id":"A1"}', 'line 1', 'the key "id" twice'],
    ['a broken line', 'ndjson', '{"id":"A1"}\n\n{"id":\n', 'line 3', 'Unexpected end'],
    [
      'a wrong line',
      'ndjson',
      '{"id":"A"}\n{"id":"B","attributes":{"a":[]}}\n',
      'line 2',
      'attributes.a is a list of 0',
    ],
    ['a list on a line', 'ndjson', '[]\n', 'line 1', 'it is a list of 0'],
  ])('%s', async (_, format, content, place, observed) => {
    const at = place === '' ? '' : ` (${place})`;
    expect(await askFile(`s.${format}`, content)).toMatchObject(
      failure(observed.endsWith('a second time') ? 'inconsistent' : 'malformed', {
        asked: `inventory file s.${format}${at}`,
        observed: expect.stringContaining(observed),
      }),
    );
  });

  test('a file that was not read', async () => {
    const unread = { code: 'inventory.unavailable', asked: 'a', expected: 'b', observed: 'c' } as const;
    const deps = { findFile: () => Promise.resolve(fail(unread)) };
    expect(await askFile('s.csv', '', { deps })).toEqual(fail(unread));
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
