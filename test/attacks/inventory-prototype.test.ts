// The inventory holds `__proto__` as a key, a column or a site: values that only one site states are to be found at every other, or membership is to come from nowhere.
// Origin: CVE-2019-10744 (lodash: `defaultsDeep`); the class CWE-1321.
import { expect, it } from 'vitest';
import type { ScenarioOptions } from '../acceptance/scenario.ts';
import { judge } from './support.ts';

const BODY = 'Target-Cohort: resource-publisher\n';
const file = (path: string, content: string): ScenarioOptions => ({
  body: BODY,
  policy: (draft) => {
    draft.inventory = { provider: 'file', path };
  },
  world: { files: { [path]: content } },
});
const R1 = '{"id":"R1","status":"active","attributes":{"template-engine":"resource-publisher"}}';
const T1 =
  '{"id":"T1","status":"active","__proto__":{"attributes":{"template-engine":"resource-publisher"},"cohorts":["resource-publisher"]},"constructor":{"prototype":{"status":"active"}}}';

it.each([
  ['sites.json', `[${T1},${R1}]`],
  ['sites.ndjson', `${T1}\n${R1}`],
])('%s: T1 has no engine by it', async (path, content) => {
  expect(await judge(file(path, content))).toMatchObject({
    verdict: 'allow',
    sites: 1,
    targeted: ['R1'],
  });
});

it('in attributes it is a value like any other, and none that is an object', async () => {
  expect(
    await judge(
      file(
        'sites.json',
        '[{"id":"R1","status":"active","attributes":{"__proto__":{"template-engine":"resource-publisher"}}}]',
      ),
    ),
  ).toMatchObject({ verdict: 'error', codes: ['inventory.malformed'] });
});

it('as a column and as the id of a site', async () => {
  const run = await judge(
    file(
      'sites.csv',
      'id,status,template-engine,__proto__,constructor\n__proto__,active,resource-publisher,x,y\nconstructor,active,template-manager,x,y\n',
    ),
  );
  expect(run).toMatchObject({ verdict: 'allow', sites: 1, targeted: ['__proto__'] });
});

it('over http: a page that has what it needs only in its prototype has not', async () => {
  const fault = () => ({
    status: 200,
    body: `{"__proto__":{"snapshot":"s","asOf":"2026-01-01T00:00:00Z","total":1,"sites":[${R1}]}}`,
  });
  expect(await judge({ body: BODY, inventory: { fault } })).toMatchObject({
    verdict: 'error',
    codes: ['inventory.malformed'],
  });
});

it('no other object has got anything of it', () => {
  for (const name of ['template-engine', 'attributes', 'cohorts', 'status', 'snapshot'])
    expect(Reflect.get({}, name)).toBeUndefined();
});
