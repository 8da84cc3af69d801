import { RP } from '../domain/approvals/support.ts';
import { GOOD, HIDDEN, MALFORMED, withId, type Reader, type Row } from './readers.ts';

/* Lists of sites as exports, spreadsheets and servers write them, and what is made of them. */

/** What lies in the place of a file when something before it has failed, and nobody meant it. */
const IN_ITS_PLACE: readonly (readonly [string, (good: string) => string])[] = [
  ['a pointer of LFS', () => 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 12345\n'],
  ['a page to log in', () => '<!doctype html>\n<html><body>Log in</body></html>\n'],
  ['a merge with conflicts', (good) => `<<<<<<< HEAD\n${good}=======\n${good}>>>>>>> other\n`],
  ['the message of a shell', () => 'bash: kubectl: command not found\n'],
  ['the end of a row missing', (good) => good.slice(0, good.lastIndexOf(',') - 2)],
];
const inItsPlace = (reader: Reader, answer: string): Row[] =>
  IN_ITS_PLACE.map(([what, edit]) => [what, edit(GOOD[reader][0]), answer]);

export const LISTS = {
  csv: [
    ['a header alone', 'id,name,status,template-engine\n', 'deny cohort.empty, 0 sites'],
    ['the header again', `${GOOD.csv[0]}${GOOD.csv[0].replaceAll(/R([12])/g, 'S$1')}`, MALFORMED],
    ['semicolons', GOOD.csv[0].replaceAll(',', ';'), MALFORMED],
    ['a line in front', `sep=,\n${GOOD.csv[0]}`, MALFORMED],
    ['rows of commas', `${GOOD.csv[0]},,,\n`, 'allow, 2 sites'],
    ['a comma at the end of each row', GOOD.csv[0].replaceAll('\n', ',\n'), MALFORMED],
    ['a column in another case', GOOD.csv[0].replace('id', 'ID'), MALFORMED],
    ['a column with an invisible character', GOOD.csv[0].replace('engine', `eng${HIDDEN}ine`), MALFORMED],
    ['a status with one', GOOD.csv[0].replace('active', `act${HIDDEN}ive`), 'allow, 1 sites'],
    ['an id twice', `${GOOD.csv[0]}R1 ,Three,active,${RP}\n`, 'error inventory.inconsistent'],
    [
      'ids that are one number',
      `id,status,template-engine\n7,active,${RP}\n007,active,${RP}\n7e0,active,${RP}\n`,
      'allow, 3 sites',
    ],
    ['the end of a file by DOS', `${GOOD.csv[0]}\u001A`, MALFORMED],
    ...inItsPlace('csv', MALFORMED),
    // No reader can tell; `bounds` of the cohort do, and `site.unassigned` names the site.
    ['the end of a cell missing', GOOD.csv[0].slice(0, -5), 'allow, 1 sites'],
  ],
  json: [
    ['nothing', '', MALFORMED],
    ['an empty list', '[]', 'deny cohort.empty, 0 sites'],
    ['null', 'null', MALFORMED],
    ['an object', `{"sites":${GOOD.json[0]}}`, MALFORMED],
    ['a comma at the end', GOOD.json[0].replace(']', ',]'), MALFORMED],
    ['a comment', `// all\n${GOOD.json[0]}`, MALFORMED],
    ['two documents', `${GOOD.json[0]}\n${GOOD.json[0]}`, MALFORMED],
    ['a NUL', GOOD.json[0].replace('R1', 'R\0'), MALFORMED],
    ['a key with an invisible character', GOOD.json[0].replace('engine', `eng${HIDDEN}ine`), MALFORMED],
    ...badJson('json'),
    ...inItsPlace('json', MALFORMED),
  ],
  ndjson: [
    ['nothing', '', MALFORMED],
    ['blank lines', '\n \n', MALFORMED],
    ['a list', GOOD.json[0], MALFORMED],
    ['null', 'null\n', MALFORMED],
    ['blank lines between', GOOD.ndjson[0].replaceAll('\n', '\n\n'), 'allow, 2 sites'],
    ['a comma at the end', GOOD.ndjson[0].replaceAll('\n', ',\n'), MALFORMED],
    ['a status with an invisible character', GOOD.ndjson[0].replace('active', `act${HIDDEN}ive`), 'allow, 1 sites'],
    ...badJson('ndjson'),
    ...inItsPlace('ndjson', MALFORMED),
  ],
  page: [
    ['an empty list', '[]', 'deny cohort.empty, 0 sites'],
    ['null', 'null', MALFORMED],
    ['a comma at the end', GOOD.json[0].replace(']', ',]'), MALFORMED],
    ['a key with an invisible character', GOOD.json[0].replace('engine', `eng${HIDDEN}ine`), MALFORMED],
    ...badJson('page'),
    ...inItsPlace('page', MALFORMED),
  ],
} as const satisfies Readonly<Partial<Record<Reader, readonly Row[]>>>;

/** Items of JSON that are no site, to each reader of it. */
function badJson(reader: 'json' | 'ndjson' | 'page'): Row[] {
  const line = (list: string) => (reader === 'ndjson' ? `${list.slice(1, -1)}\n` : list);
  return [
    ...[
      'null',
      'true',
      '7',
      '1e3',
      '007',
      '1_000',
      '0x1F',
      '1.0',
      '""',
      '"  "',
      '["R1"]',
      '{"a":1}',
      "'R1'",
      'NaN',
    ].map((id): Row => [`${id} for an id`, line(withId(id)), MALFORMED]),
    ['a key twice', line('[{"id":"R1","status":"closed","status":"active"}]'), MALFORMED],
    ['an id twice in one site', line(withId('"R1","id":"R2"')), MALFORMED],
    ['a status that is none', line('[{"id":"R1","status":true}]'), MALFORMED],
    ['a list for a value', line('[{"id":"R1","attributes":{"a":[]}}]'), MALFORMED],
    ['a text for a site', line('["R1"]'), MALFORMED],
  ];
}
