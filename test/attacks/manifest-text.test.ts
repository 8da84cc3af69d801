import { expect, it } from 'vitest';
import { MANIFEST_PATH, RP_CHANGE } from '../acceptance/scenario.ts';
import { reading } from '../domain/build.ts';
import { policyInLines } from '../fixtures/policy.ts';
import { judge } from './support.ts';

/* What a manifest says otherwise than it looks. A release that alice has approved, and what becomes of it. */

const INVALID = { verdict: 'deny', gate: 'closed', codes: ['declaration.invalid'], sites: null };
const linked = (file: Parameters<typeof judge>[0] & {}) => ({
  changes: { ...RP_CHANGE, ...file.changes },
  world: { files: { 'docs/sites.yml': 'sites: [R1, R2, R3]\n' } },
});

it.each<[string, Parameters<typeof judge>[0], object]>([
  // Carriage return: A comment ends in a carriage return without a line feed: for YAML, and for an editor, a condition stands on the next line; for the library it is all one comment.
  // Origin: YAML 1.2.2, 5.4 (a carriage return ends a line); parser differentials in YAML readers (the class is CWE-436).
  ['carriage return', { manifest: 'sites: [R1, R2, R3] # all of them\rforbids: ring=beta\n' }, INVALID],
  [
    'carriage return, in the policy',
    {
      policy: policyInLines('http://127.0.0.1:9/v1').replace(
        'version: 1\n',
        'version: 1 # the first\rapprovals: { within-cohort: 9 }\n',
      ),
    },
    { verdict: 'error', codes: ['policy.invalid'] },
  ],
  // Duplicate keys: One key twice: reviewers see the first list of sites, the machine takes the last.
  // Origin: CVE-2017-12635 (CouchDB: two parsers, two `roles`); RFC 8259, section 4: such JSON is unpredictable.
  [
    'duplicate keys',
    { manifest: `{"sites": ["R1", "R2", "R3"],${' '.repeat(300)}"sites": ["R1", "R2", "T1"]}` },
    INVALID,
  ],
  // Link: The manifest is a symbolic link, a submodule, a folder or larger than the API gives: a lenient reader takes what it points to, or reads nothing and goes on.
  // Origin: CVE-2022-24904 (Argo CD follows symbolic links out of the repository); CVE-2018-11235 (git submodules).
  ['link', linked({ changes: { [MANIFEST_PATH]: { content: '../../docs/sites.yml', mode: '120000' } } }), INVALID],
  ['link, or a large file', { manifest: `sites: [R1, R2, R3]\n${'#'.repeat(1_100_000)}\n` }, INVALID],
  ['link, or another encoding', linked({ changes: { [MANIFEST_PATH]: new Uint8Array([0xff, 0xfe, 0x73]) } }), INVALID],
  [
    'link, or a folder of its name',
    linked({ changes: { [`${MANIFEST_PATH}/evil.yml`]: 'sites: [R1]\n' } }),
    { verdict: 'deny', codes: expect.arrayContaining(['reach.undeclared']) },
  ],
  // Merge keys: Values come into the manifest by merge keys, anchors and tags: what stands under `sites` is not what a reader of those lines sees.
  // Origin: CVE-2025-64718 (js-yaml: prototype pollution by `<<`); the merge key is of YAML 1.1, and in no schema of YAML 1.2.
  ['merge keys', { manifest: '<<: { sites: [T1] }\nexpect: 1\n' }, INVALID],
  // Sites spelling: The list of sites names one twice, or in another spelling: to bring the number to what is expected, or to have a site looked up that is not the one that is meant.
  // Origin: Spotify, "Creative usernames and Spotify account hijacking" (2013): two spellings, one account; LockState 2017: firmware of one lock model sent to another.
  [
    'sites spelling, named twice',
    { manifest: 'sites: [R1, R2, R1]\n' },
    { verdict: 'deny', codes: ['declaration.expectation'], sites: 2 },
  ],
  [
    'sites spelling, of the other model',
    { manifest: 'sites: [R1, R2, T1]\n' },
    { verdict: 'deny', codes: ['approval.missing', 'site.outside-cohort'] },
  ],
  // Unknown keys: A condition in the manifest under a key that does not exist: reviewers read it, a lenient reader drops it.
  // Origin: Kubernetes KEP-2885, server-side unknown field validation: misspelt fields were dropped in silence.
  ['unknown keys', { manifest: 'sites: [R1, R2, R3]\nforbid: ring=beta\n' }, INVALID],
  [
    'an honest one',
    { manifest: 'cohorts: &c [resource-publisher]\nsites: [R1, R2, R3]\nforbids: ring=gamma,region=nowhere\n' },
    { verdict: 'allow', sites: 3 },
  ],
  ['an honest one in JSON', { manifest: '{"sites": ["R1", "R2", "R3"]}' }, { verdict: 'allow', sites: 3 }],
])('%s', async (_, options, expected) => {
  expect(await judge(options)).toMatchObject(expected);
});

it('no spelling but its own finds a site', async () => {
  const spelt = ['r1', 'R1 ', ' R1', 'R\uFF11', 'R1\u200B', '\u202ER1', 'R1\u0000', 'R-1', 'R01', 'R1\n'];
  const run = await judge({
    body: 'Target-Cohort: resource-publisher\n',
    manifest: `sites: ${JSON.stringify(spelt)}\n`,
  });
  expect(run).toMatchObject({ verdict: 'deny', codes: ['site.unknown'], sites: spelt.length });
  expect(run.judgement.offendingSites).toHaveLength(spelt.length);
});

/* The same without a pull request. */

const read = (content: string) =>
  reading({ body: 'Target-Cohort: rp', manifest: { kind: 'file', path: 'm.yml', content } });

it.each([
  'sites: [A1]\n"sites": [B1]',
  '{"sites": ["A1"], "s\\u0069tes": ["B1"]}',
  'sites: [A1]\n? sites\n: [B1]',
  'sites: [A1]\n!!str sites: [B1]',
  '&k sites: [A1]\n*k : [B1]',
  'sites: [A1]\nexpect: { min: 1, min: 0, max: 5 }',
  'sites: [!!merge R1]\n',
  '!!merge <<: { sites: [T1] }\n',
  'expect: { <<: { min: 0 }, max: 9 }',
  '"<<": { sites: [B1] }',
  '%YAML 1.1\n---\n<<: { sites: [B1] }',
  '%TAG !e! tag:yaml.org,2002:\n---\nsites: [!e!merge B1]',
  'sites: !!set { B1 }',
  'sites: !!omap [B1: x]',
  'sites: [!!binary QjE=]',
  'sites: !!js/function "function () {}"',
  'sites: [!local B1]',
  'sites: &s [*s]',
  'sites: [A1]\n---\nsites: [B1]',
  ...['forbid', 'Forbids', '"forbids "', 'f\u043Erbids', 'forbids\u200B', 'site', 'expect-sites'].map(
    (key) => `sites: [A1]\n${key}: a`,
  ),
  'sites: [A1]\nexpect: { min: 1, max: 5, exact: 3 }',
  'sites: [A1]\nexpect: { Min: 1, Max: 5 }',
])('%j is refused', (content) => {
  expect(read(content).kind).toBe('invalid');
});

it('a list that is used twice by an anchor is what it says, and lines may end as on Windows', () => {
  expect(read('sites: &s [!!str A1]\ncohorts: *s')).toMatchObject({ kind: 'conflict' });
  expect(read('sites: [A1] # all\r\nforbids: frozen\r\n')).toMatchObject({ declaration: { forbids: [{}] } });
});
