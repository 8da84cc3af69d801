import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { policyTestJsonSchema } from '../../../scripts/schemas.ts';
import { policyText } from '../../fixtures/policy.ts';
import { SITES } from '../../fixtures/estate.ts';
import { RP_BODY, RP_CHANGE, scenario } from '../../acceptance/scenario.ts';
import { blocksOf } from '../../docs/documents.ts';
import { command } from '../terminal.ts';

/* `test`: cases in YAML, by the rules of the action. */

const POLICY = '.github/cohort-guard.yml';
const FOLDER = '.github/policy-tests';

const [RP, TM] = ['resource-publisher', 'template-manager'] as const;
const TM_FILE = 'deploy/template-manager/a.md';
const INVALID = { verdict: 'deny', codes: ['policy.changed', 'policy.invalid'] };
const A_SITE = { id: 'a', status: 'active', attributes: { 'template-engine': RP } };
const RELEASE = {
  declaration: { body: 'Target-Cohort: resource-publisher' },
  files: ['deploy/resource-publisher/app.yml'],
};

type Case = Record<string, unknown>;

/** Runs one case, or a whole file, on the policy and estate of the fixtures. */
async function run(one: Case, words: readonly string[] = [], policy = policyText()) {
  const file = 'cases' in one ? one : { estate: SITES, cases: [{ name: 'it', ...one }] };
  const files = { [POLICY]: policy, [`${FOLDER}/cases.yml`]: stringify(file) };
  return command(['test', ...words], { files });
}

async function found(one: Case, policy?: string) {
  const { out, err } = await run({ expect: { verdict: 'skip' }, ...one }, ['--json'], policy);
  if (out === '') throw new Error(err);
  return JSON.parse(out).cases[0].found;
}

describe('the examples', () => {
  const folder = new URL('../../../examples/policy-tests/', import.meta.url);
  const root = new URL('../../../examples/', import.meta.url);
  const names = readdirSync(folder);
  const files = Object.fromEntries([
    ...names.map((name) => [`examples/policy-tests/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
    ...['cohort-guard.yml', 'inventory/sites.csv'].map((path) => [
      `examples/${path}`,
      readFileSync(new URL(path, root), 'utf8'),
    ]),
  ]);

  it('come out as they say, and meet every cohort and every key of the example policy', async () => {
    const { code, out } = await command(['test', 'examples/policy-tests', '--coverage', '--json'], { files });
    const { cases, coverage } = JSON.parse(out);
    expect(cases.filter(({ passed }: { passed: boolean }) => !passed)).toEqual([]);
    expect(code).toBe(0);
    expect(coverage).toMatchObject({ cohorts: { missed: [] }, keys: { missed: [] } });
  });

  it('of the page come out as they say, beside the example policy', async () => {
    const pages = blocksOf('docs/how-to/policy-tests.md').filter(({ text }) => /^cases:/m.test(text));
    expect(pages).toHaveLength(3);
    for (const { line, text } of pages) {
      const example = { [POLICY]: files['examples/cohort-guard.yml'] ?? '', [`${FOLDER}/page.yml`]: text };
      expect.soft(await command(['test'], { files: example }), String(line)).toMatchObject({ code: 0, err: '' });
    }
  });

  it('are valid for the schema that editors use', () => {
    const validate = new Ajv2020().compile(policyTestJsonSchema());
    for (const name of names) {
      validate(parse(files[`examples/policy-tests/${name}`] ?? ''));
      expect.soft(validate.errors ?? [], name).toEqual([]);
    }
  });
});

describe('a case has the verdict of the action', () => {
  it.each<[string, Case, Parameters<typeof scenario>[0]]>([
    ['allowed', { ...RELEASE, approvals: ['alice'] }, { approvedBy: ['alice'] }],
    ['on hold', RELEASE, {}],
    ['vetoed', { ...RELEASE, approvals: [{ by: 'alice', review: 'request-changes' }] }, { approvedBy: [] }],
    ['denied', { ...RELEASE, files: ['deploy/shared.yml'] }, { changes: { 'deploy/shared.yml': 'x' } }],
    [
      'of a manifest',
      { declaration: { manifest: { cohorts: [RP], sites: ['R1', 'R4', 'N2'] } }, files: RELEASE.files },
      { body: '', manifest: `cohorts: [${RP}]\nsites: [R1, R4, N2]\n` },
    ],
  ])('%s', async (name, one, options) => {
    const action = await scenario({ body: RP_BODY, changes: RP_CHANGE, ...options });
    if (name === 'vetoed') action.world.review(action.pull.number, { author: 'alice', state: 'CHANGES_REQUESTED' });
    const { verdict, allCodes, sites } = await action.run();
    const judged = await found(one);
    expect({ ...judged, codes: [...judged.codes, ...judged.warnings].toSorted() }).toMatchObject({
      verdict,
      codes: allCodes,
      sites,
    });
  });
});

describe('what a case can say', () => {
  it.each<[string, Case, Case]>([
    ['who may write', { ...RELEASE, approvals: ['alice'], people: { alice: 'none' } }, { verdict: 'hold' }],
    ['who is a bot', { ...RELEASE, approvals: ['alice'], author: 'renovate[bot]' }, { verdict: 'hold' }],
    ['a pull request into another branch', { ...RELEASE, base: 'next' }, { verdict: 'skip' }],
    ['a renamed file', { ...RELEASE, files: { 'docs/a.md': { from: TM_FILE } } }, { verdict: 'deny' }],
    ['a manifest as a file', { files: { 'deploy/releases/a.yml': `cohorts: [${TM}]\n` } }, { verdict: 'hold' }],
    ['a changed policy with mistakes', { files: { [POLICY]: 'version: 2\n' } }, INVALID],
    ['rows as text', { ...RELEASE, approvals: ['alice'], estate: [A_SITE] }, { verdict: 'allow', sites: 1 }],
  ])('%s', async (_, one, expected) => {
    expect(await found(one)).toMatchObject(expected);
  });

  it('members of teams', async () => {
    const policy = policyText({ rp: '"@acme/rp"' });
    const one = { ...RELEASE, approvals: ['mona'] };
    expect(await found(one, policy)).toMatchObject({ verdict: 'hold' });
    expect(await found({ ...one, teams: { '@acme/rp': ['mona'] } }, policy)).toMatchObject({ verdict: 'allow' });
  });

  it('when it is judged, and the days of a freeze', async () => {
    const days = '.github/freezes/days.txt';
    const freeze = `{ name: holidays, dates: ${days}, zone: Europe/London, cohorts: [${RP}] }`;
    const policy = policyText({ keys: [`freezes: [${freeze}]`] });
    const one = { ...RELEASE, approvals: ['alice'], tree: { [days]: '2026-12-25\nuntil 2028-12-31\n' } };
    const at = (time: string) => found({ ...one, time }, policy);
    expect(await at('2026-12-25T12:00:00Z')).toMatchObject({ warnings: ['freeze.soon', 'site.unassigned'] });
    expect(await at('2026-12-12T12:00:00Z')).toMatchObject({ warnings: ['site.unassigned'] });
  });
});

describe('a case that is not as expected', () => {
  it('is shown with what was expected, found, and why', async () => {
    const { code, out } = await run({ ...RELEASE, expect: { verdict: 'allow', codes: [], sites: 9 } });
    expect(code).toBe(1);
    expect(out).toContain('verdict: expected allow, found hold');
    expect(out).toContain('codes: expected none, found approval.missing');
    expect(out).toContain('sites: expected 9, found 3');
    expect(out).toContain('· approval.missing:');
    expect(out).toContain('0 cases as expected, 1 not');
  });

  it.each<[string, Case]>([
    ['a warning too few', { verdict: 'hold', warnings: [] }],
    ['an end of waiting that there is not', { verdict: 'hold', until: '2026-12-25T12:00:00Z' }],
  ])('by %s', async (_, expected) => {
    expect(await run({ ...RELEASE, expect: expected })).toMatchObject({ code: 1 });
  });

  it('codes that nobody asks for make no difference', async () => {
    expect(await run({ ...RELEASE, expect: { verdict: 'hold' } })).toMatchObject({ code: 0 });
  });
});

describe('a file that cannot be judged ends with 2 and says where', () => {
  const expected = { verdict: 'allow' };
  it.each<[string, Case, string]>([
    ['an unknown key', { ...RELEASE, expct: expected }, 'did you mean expect?'],
    ['an unknown verdict', { ...RELEASE, expect: { verdict: 'allowed' } }, 'allow, hold, deny'],
    [
      'an unknown code',
      { ...RELEASE, expect: { verdict: 'deny', codes: ['cohort.unknwon'] } },
      'did you mean cohort.unknown?',
    ],
    [
      'a file that is no text',
      { ...RELEASE, tree: { 'a.txt': 5 }, expect: expected },
      'the content of a file, as text',
    ],
    ['a team that is no list', { ...RELEASE, teams: { '@acme/rp': 'bob' }, expect: expected }, 'a list of logins'],
    ['no policy there', { ...RELEASE, policy: 'policy.yml', expect: expected }, 'policy.yml, which is not there'],
    ['an invalid policy', { ...RELEASE, policy: { version: 2 }, expect: expected }, 'version'],
    ['no list there', { ...RELEASE, estate: 'sites.csv', expect: expected }, 'a list of sites that is there'],
    ['no cohort of the gate', { gate: { cohort: 'rp', environment: 'x' }, expect: expected }, 'one of the cohorts'],
    ['no environment', { gate: { cohort: RP, environment: 'x' }, expect: expected }, 'that the policy lists'],
  ])('%s', async (_, one, said) => {
    const { code, out, err } = await run(one);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('time that the policy depends on', async () => {
    const policy = policyText({
      keys: ['freezes: [{ name: weekend, weekly: Fri 15:00 - Mon 07:00, zone: Europe/London }]'],
    });
    expect(await run({ ...RELEASE, expect: expected }, [], policy)).toMatchObject({
      code: 2,
      err: expect.stringContaining('a time: the policy has something that depends on it'),
    });
  });

  it('an inventory that a test cannot ask', async () => {
    const { code, err } = await run({ cases: [{ name: 'it', ...RELEASE, expect: expected }] });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('an inventory that a test cannot ask') });
  });

  it.each([
    ['an empty folder', ['test', 'nowhere']],
    ['no such file', ['test', 'nowhere.yml']],
  ])('%s', async (_, words) => {
    expect(await command(words)).toMatchObject({ code: 2 });
  });

  it('YAML that is none', async () => {
    const { code, err } = await command(['test', 'a.yml'], { files: { 'a.yml': 'cases: [' } });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('a.yml:1') });
  });
});

describe('--coverage', () => {
  it('names what no case meets', async () => {
    const { code, out } = await run({ ...RELEASE, approvals: ['alice'], expect: { verdict: 'allow' } }, ['--coverage']);
    expect(code).toBe(0);
    expect(out).toMatch(/cohorts {2}1 of 2 met by a case; not template-manager/);
    expect(out).toMatch(/codes .*; not .*cohort\.unknown/);
    expect(out).toMatch(/keys .*; not .*cohorts\.template-manager\.owners\[0\]/);
    expect(out).not.toMatch(/keys .*cohorts\.resource-publisher\.owners\[0\]/);
  });
});
