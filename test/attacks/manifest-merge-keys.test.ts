// Values come into the manifest by merge keys, anchors and tags: what stands under `sites` is not what a reader of those lines sees.
// Origin: CVE-2025-64718 (js-yaml: prototype pollution by `<<`); the merge key is of YAML 1.1, and in no schema of YAML 1.2.
import { expect, it } from 'vitest';
import { reading } from '../domain/build.ts';
import { judge } from './support.ts';

const read = (content: string) =>
  reading({ body: 'Target-Cohort: rp', manifest: { kind: 'file', path: 'm.yml', content } });

it.each(['<<: { sites: [T1] }\nexpect: 1\n', 'sites: [!!merge R1]\n', '!!merge <<: { sites: [T1] }\n'])(
  '%j is refused',
  async (manifest) => {
    expect(await judge({ manifest })).toMatchObject({ verdict: 'deny', codes: ['declaration.invalid'] });
  },
);

it.each([
  'expect: { <<: { min: 0 }, max: 9 }',
  '"<<": { sites: [B1] }',
  '%YAML 1.1\n---\n<<: { sites: [B1] }',
  '%TAG !e! tag:yaml.org,2002:\n---\nsites: [!e!merge B1]',
  'sites: !!set { B1 }',
  'sites: !!omap [B1: x]',
  'sites: [!!binary QjE=]',
  'sites: !!python/object/apply:os.system [id]',
  'sites: !!js/function "function () {}"',
  'sites: [!local B1]',
  'sites: *nowhere',
  'sites: &s [*s]',
  'sites: [A1]\n---\nsites: [B1]',
  '? [sites]\n: [B1]',
])('%j', (content) => {
  expect(read(content).kind).toBe('invalid');
});

it('the honest form: a list that is used twice by an anchor, and is what it says', async () => {
  expect(read('sites: &s [!!str A1]\ncohorts: *s')).toMatchObject({ kind: 'conflict' });
  expect(
    await judge({ manifest: 'cohorts: &c [resource-publisher]\nrequires: [template-engine=resource-publisher]\n' }),
  ).toMatchObject({ verdict: 'allow' });
});
