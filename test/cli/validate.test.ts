import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { symlinkSync, writeFileSync } from 'node:fs';
import { clone } from './clone.ts';
import { command, type ClonedOptions } from './terminal.ts';

const POLICY_PATH = '.github/cohort-guard.yml';
const example = (path: string) => readFileSync(resolve(import.meta.dirname, '../../examples', path), 'utf8');

const POLICY = `version: 1
inventory: { provider: file, path: inventory/sites.csv }
cohorts:
  rp:
    select: engine=rp
    owners: [alice]
    paths: ["deploy/rp/**"]
    environments: [{ name: production-rp, job: deploy.yml/deploy }]
releases: { manifests: ["deploy/releases/*.yml"] }
policy-owners: [erin]
`;
const CHECK = example('workflows/cohort-guard.yml');
const DEPLOY = example('workflows/deploy.yml');

/** A clone in which nothing is wrong. */
const CLONE: Readonly<Record<string, string>> = {
  [POLICY_PATH]: POLICY,
  'deploy/rp/app.yml': 'image: 1\n',
  'deploy/releases/1.yml': 'cohorts: [rp]\n',
  '.github/workflows/cohort-guard.yml': CHECK,
  '.github/workflows/deploy.yml': DEPLOY.replace('cohort: resource-publisher', 'cohort: rp'),
};

const validate = (files: Readonly<Record<string, string>>, options: ClonedOptions = {}, ...words: string[]) =>
  command(['validate', ...words], { files, ...options });
const changed = (path: string, from: string, to: string) => {
  const text = CLONE[path] ?? '';
  expect(text).toContain(from);
  return { ...CLONE, [path]: text.replace(from, to) };
};

describe('validate', () => {
  it('a clone without a mistake', async () => {
    expect(await validate(CLONE)).toMatchObject({
      code: 0,
      err: '',
      out: `0 errors, 0 warnings in ${POLICY_PATH}, 1 manifest, 2 workflows, 5 paths\n`,
    });
  });

  it('manifests and days of freezes that are no text files are errors, as a gate would refuse them', async () => {
    const made = clone({
      ...changed(POLICY_PATH, 'policy-owners', 'freezes: [{ name: x, dates: days.txt, zone: UTC }]\npolicy-owners'),
      'days.txt/a': '',
      'folder/a': '',
    });
    symlinkSync('1.yml', `${made.folder}/deploy/releases/link.yml`);
    symlinkSync('../../folder', `${made.folder}/deploy/releases/folder.yml`);
    writeFileSync(`${made.folder}/deploy/releases/bytes.yml`, Buffer.from('cohorts: [\xff]', 'latin1'));
    made.git('add', '.');
    const { code, out } = await made.run(['validate']);
    expect(code).toBe(1);
    for (const path of ['link', 'folder', 'bytes']) expect(out).toContain(`error deploy/releases/${path}.yml`);
    expect(out).toContain('error days.txt');
    expect(out).toMatch(/^4 errors/m);
  });

  it('no policy file: that is said, and is no success', async () => {
    expect(await validate({})).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('there is no such file'),
    });
  });

  it('a mistake in the policy: file, line, column, the line itself, what is allowed, the nearest name', async () => {
    const { code, out } = await validate(changed(POLICY_PATH, 'owners: [alice]', 'owner: [alice]'));
    expect(code).toBe(1);
    expect(out).toContain(`error ${POLICY_PATH}:6:5 cohorts.rp.owner`);
    expect(out).toContain('   6 |     owner: [alice]\n           ^\n');
    expect(out).toContain('did you mean owners?');
  });

  const DEPLOY_PATH = '.github/workflows/deploy.yml';
  const CHECK_PATH = '.github/workflows/cohort-guard.yml';
  const RELEASE_PATH = 'deploy/releases/1.yml';
  const FREEZE = 'freezes: [{ name: bank holidays, dates: days.txt, zone: Europe/London }]\n';
  const frozen = (days: string | null) => ({
    ...CLONE,
    [POLICY_PATH]: `${POLICY}${FREEZE}`,
    ...(days !== null && { 'days.txt': days }),
  });

  // The place of each, with the line and the column at which it stands.
  it.each([
    [
      'a manifest that cannot be read',
      changed(RELEASE_PATH, 'cohorts', 'cohort'),
      1,
      `error ${RELEASE_PATH}:1:1 cohort\n   1 | cohort: [rp]\n       ^\n`,
    ],
    [
      'a manifest for a cohort that is not there',
      changed(RELEASE_PATH, '[rp]', '[rb]'),
      1,
      `error ${RELEASE_PATH}:1:11 cohorts[0]\n   1 | cohorts: [rb]\n                 ^\n   expected a cohort of the policy: rp\n   found    rb\n   did you mean rp?`,
    ],
    [
      'a manifest that names no cohort',
      changed(RELEASE_PATH, 'cohorts: [rp]', 'sites: [A1]'),
      1,
      'found    no cohorts',
    ],
    [
      'a glob that matches nothing',
      changed(POLICY_PATH, 'deploy/rp/**', 'deploy/pr/**'),
      0,
      `warning ${POLICY_PATH}:7:13 cohorts.rp.paths[0]\n   7 |     paths: ["deploy/pr/**"]`,
    ],
    [
      'a glob that matches nothing, nearly',
      changed(POLICY_PATH, 'deploy/rp/**', 'deploys/rp/**'),
      0,
      'did you mean deploy/rp/**?',
    ],
    [
      'a branch that is not there',
      changed(POLICY_PATH, 'releases: {', 'releases: { branches: [mian],'),
      0,
      `warning ${POLICY_PATH}:9:24 releases.branches[0]`,
    ],
    [
      'environments in two dimensions',
      changed(
        POLICY_PATH,
        'releases:',
        '  tm: { dimension: ring, select: ring=1, owners: [bob], environments: [production-tm] }\nreleases:',
      ),
      0,
      'A part that goes first is better a wave',
    ],
    ['a file of days that is not there', frozen(null), 1, `error ${POLICY_PATH}:11:41 freezes[0].dates`],
    [
      'a file of days that cannot be read',
      frozen('25 December\nuntil 2028-12-31\n'),
      1,
      'error days.txt:1\n   1 | 25 December',
    ],
    ['a file of days that has ended', frozen('2025-12-25\nuntil 2025-12-31\n'), 1, 'found    until 2025-12-31'],
    ['a file of days that ends soon', frozen('2026-12-25\nuntil 2026-12-31\n'), 0, 'warning days.txt\n'],
    [
      'sites that are to tell what they have, by a mapping that does not say where',
      {
        ...CLONE,
        [POLICY_PATH]: POLICY.replace(
          '{ provider: file, path: inventory/sites.csv }',
          '{ provider: step, format: json, site: { id: id, attributes: { engine: engine } } }',
        ).replace('releases: {', 'releases: { deployed: sites,'),
      },
      0,
      `warning ${POLICY_PATH}:9:23 releases.deployed\n   9 | releases: { deployed: sites, manifests: ["deploy/releases/*.yml"] }\n                             ^\n   expected inventory.site.deployed as well`,
    ],
    ['a file of days', frozen('2026-12-25\nuntil 2028-12-31\n'), 0, '0 errors, 0 warnings'],
    [
      'no workflow that checks',
      { ...CLONE, [CHECK_PATH]: 'jobs: {}\n' },
      0,
      'no step that uses cohort-guard in mode check',
    ],
    [
      'a workflow that is not started when a declaration changes',
      changed(
        CHECK_PATH,
        'types: [opened, edited, synchronize, reopened, labeled, unlabeled, ready_for_review]',
        'types: [opened, synchronize]',
      ),
      0,
      'also edited, reopened, labeled, unlabeled: without them',
    ],
    [
      'a workflow that is no YAML',
      { ...CLONE, '.github/workflows/x.yml': 'jobs: [\n' },
      0,
      'warning .github/workflows/x.yml:',
    ],
    [
      'a workflow of another shape',
      { ...CLONE, '.github/workflows/x.yml': 'jobs: 7\n' },
      0,
      'warning .github/workflows/x.yml:1:7 jobs',
    ],
    [
      'a job that deploys without the gate',
      changed(DEPLOY_PATH, 'mode: gate', 'mode: check'),
      0,
      'no step that uses cohort-guard in mode gate',
    ],
    [
      'a gate whose step has another name',
      changed(DEPLOY_PATH, 'name: cohort-guard', 'name: guard'),
      1,
      `error ${DEPLOY_PATH}:40:15 jobs.deploy.steps[1].name`,
    ],
    [
      'a gate with nothing after it',
      {
        ...CLONE,
        [DEPLOY_PATH]: DEPLOY.replace('cohort: resource-publisher', 'cohort: rp').replace(
          /\n      - if: steps[^]*$/,
          '\n',
        ),
      },
      1,
      'found    the last step',
    ],
    ['a gate for a cohort that is not there', changed(DEPLOY_PATH, 'cohort: rp', 'cohort: pr'), 1, 'found    pr'],
    [
      'a gate for another environment than the job',
      changed(DEPLOY_PATH, 'environment: production-rp\n    #', 'environment: staging\n    #'),
      1,
      'expected staging, the environment of this job',
    ],
    [
      'a gate for an environment of no cohort',
      { ...CLONE, [DEPLOY_PATH]: (CLONE[DEPLOY_PATH] ?? '').replaceAll('production-rp', 'production-rq') },
      1,
      'did you mean production-rp?',
    ],
    [
      'a job that the policy calls otherwise',
      changed(POLICY_PATH, 'deploy.yml/deploy', 'deploy.yml/release'),
      1,
      `error ${DEPLOY_PATH}:22:5 jobs.deploy`,
    ],
    [
      'an environment that no job deploys to',
      { ...CLONE, [DEPLOY_PATH]: 'jobs: {}\n' },
      0,
      'no job with environment: production-rp',
    ],
    [
      'a deployment that is not recorded',
      changed(
        DEPLOY_PATH,
        'environment: production-rp\n    #',
        'environment: { name: production-rp, deployment: false }\n    #',
      ),
      0,
      'deployment: false',
    ],
  ] as const)('%s', async (_, files, code, text) => {
    const ended = await validate(files);
    expect(ended).toMatchObject({ code, out: expect.stringContaining(text) });
  });

  const verify = (environment: string) => ({
    ...CLONE,
    '.github/workflows/verify.yml': `on: schedule\njobs:\n  verify:\n    ${environment}\n    steps: [{ uses: OWNER/cohort-guard@v1, with: { mode: verify } }]\n`,
  });

  it.each([
    ['an environment', 'environment: production-rp', 1],
    ['an environment without a deployment', 'environment: { name: production-rp, deployment: false }', 0],
    ['none', 'runs-on: ubuntu-latest', 0],
  ])('a job that only verifies, with %s', async (_, environment, code) => {
    const ended = await validate(verify(environment));
    expect(ended.code).toBe(code);
    expect(ended.out.includes('verify.yml:4:18 jobs.verify.environment')).toBe(code === 1);
  });

  const reusable = (job: string, text = example('workflows/deploy-reusable.yml')) => ({
    ...CLONE,
    [POLICY_PATH]: POLICY.replace('deploy.yml/deploy', job).replaceAll(/\brp\b(?=:|,|\])/g, 'rp'),
    [DEPLOY_PATH]: text
      .replaceAll('cohort: resource-publisher', 'cohort: rp')
      .replace(/\n  template-manager:[^]*$/, '\n'),
  });

  it('our reusable workflow is a job that deploys, and has its name and that of the job in it', async () => {
    const fits = await validate(reusable('deploy.yml/resource-publisher / deploy'));
    expect(fits).toMatchObject({ code: 0, out: expect.stringContaining('0 errors, 0 warnings') });
    const other = await validate(reusable('deploy.yml/deploy'));
    expect(other).toMatchObject({
      code: 1,
      out: expect.stringContaining('found    deploy.yml/resource-publisher / deploy'),
    });
  });

  it('outside a clone only the policy is looked at, and that is said', async () => {
    expect(await validate(CLONE, { branches: [] })).toMatchObject({
      code: 0,
      out: expect.stringContaining('no clone'),
    });
  });

  it('as JSON, all of it', async () => {
    const { out, code } = await validate(changed(POLICY_PATH, 'owners: [alice]', 'owner: [alice]'), {}, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: [
        { level: 'error', line: 5 },
        { level: 'error', file: POLICY_PATH, line: 6, column: 5, found: 'owner', nearest: 'owners' },
      ],
    });
  });

  it('colour only where the terminal has it, and hidden characters of a file written out', async () => {
    const files = changed(POLICY_PATH, 'engine=rp', '"\\u202Eengine=rp"');
    expect((await validate(files)).out).not.toContain('\u001B');
    expect((await validate(files, { colour: true })).out).toContain('\u001B[31merror');
    expect((await validate(files)).out).not.toMatch(/[\u202E]/);
  });
});

const CSV = `id,status,engine
A1,active,rp
A2,active,rp
A3,closed,rp
B1,active,
B2,active,tm
`;
const ESTATE = { ...CLONE, 'inventory/sites.csv': CSV };

describe('validate, with the inventory', () => {
  it('sites per cohort, in none, without a known value, and the bounds to paste', async () => {
    const { code, out } = await validate(ESTATE, {}, '--inventory');
    expect(code).toBe(0);
    expect(out).toContain('2 sites in no cohort of default: B1 (engine not known); B2 (engine tm)');
    expect(out).toContain('1 site without a known engine: B1');
    expect(out).toContain('rp            default         2    3\n(in none)     default         2\n');
    expect(out).toContain('  bounds:\n    sites: 4-6\n    rp: 2-4\n');
    for (const line of out.split('\n').filter((each) => !/^ {3}(?:expected|found)|^\d/.test(each)))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ['by no column', CSV, true, '2 sites without a known commit in deployed: A1, A2'],
    ['by a tag', CSV.replace('engine', 'engine,deployed').replaceAll(/,(rp|tm)?$/gm, ',$1,v1.2.3'), true, '2 sites'],
    [
      'but for one',
      CSV.replace('engine', 'engine,deployed')
        .replaceAll(/,(rp|tm)?$/gm, ',$1,')
        .replace('rp,', `rp,${'a'.repeat(40)}`),
      true,
      '1 site without a known commit in deployed: A2',
    ],
    [
      'each',
      CSV.replace('engine', 'engine,deployed').replaceAll(/,(rp|tm)?$/gm, `,$1,${'a'.repeat(40)}`),
      false,
      '(all sites)',
    ],
  ])('sites that are to tell what they have, and tell it %s', async (_, csv, warns, text) => {
    const policy = POLICY.replace('releases: {', 'releases: { deployed: sites,');
    const files = { ...ESTATE, [POLICY_PATH]: policy, 'inventory/sites.csv': csv };
    const { code, out } = await validate(files, {}, '--inventory');
    expect(code).toBe(0);
    expect(out).toContain(text);
    expect(out.includes('releases.deployed')).toBe(warns);
  });

  it('bounds of a single site expect it to be there', async () => {
    const files = { ...CLONE, 'inventory/sites.csv': 'id,status,engine\nA1,active,rp\n' };
    expect((await validate(files, {}, '--inventory')).out).toContain('  bounds:\n    sites: 1-2\n    rp: 1-2\n');
  });

  it('the bounds can be pasted', async () => {
    const { out } = await validate(ESTATE, {}, '--inventory');
    const bounds = out.slice(out.indexOf('  bounds:'));
    const policy = POLICY.replace(
      'inventory: { provider: file, path: inventory/sites.csv }',
      `inventory:\n  provider: file\n  path: inventory/sites.csv\n${bounds.trimEnd()}`,
    );
    const pasted = await validate({ ...ESTATE, [POLICY_PATH]: policy }, {}, '--inventory');
    expect(pasted.code).toBe(0);
    expect(pasted.out).not.toContain('bounds:');
  });

  it.each([
    ['a cohort that no site is in', ESTATE, ['engine=rp', 'engine=rq'], 0, 'found    none of 5 sites'],
    [
      'a cohort whose sites are all of another status',
      { ...ESTATE, 'inventory/sites.csv': CSV.replaceAll('active,rp', 'dormant,rp') },
      ['', ''],
      0,
      '3 sites, all of another status',
    ],
    [
      'sites in two cohorts',
      ESTATE,
      ['releases:', '  rq: { select: "engine in (rp,tm)", owners: [bob] }\nreleases:'],
      1,
      '2 sites in several cohorts of default: A1, A2',
    ],
    [
      'a cohort that the inventory does not know',
      ESTATE,
      ['select: engine=rp', 'dimension: default'],
      1,
      'a cohort that the inventory has: it has none',
    ],
  ] as const)('%s', async (_, files, [from, to], code, text) => {
    const ended = await validate({ ...files, [POLICY_PATH]: POLICY.replace(from, to) }, {}, '--inventory');
    expect(ended).toMatchObject({ code, out: expect.stringContaining(text) });
  });

  it('another list in its place, and all of it as JSON', async () => {
    const files = { ...ESTATE, 'few.csv': 'id,status,engine\nA1,active,rp\n' };
    const { code, out } = await validate(files, {}, '--inventory', 'few.csv', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      findings: [],
      estate: { total: 1, cohorts: { rp: 1 }, unknown: { engine: [] } },
    });
  });

  it.each([
    ['that is not there', CLONE, [], 'inventory file inventory/sites.csv'],
    ['that cannot be read', { ...CLONE, 'inventory/sites.csv': 'id\nA1\nA1\n' }, [], 'A1 a second time'],
    ['given, that is not there', ESTATE, ['nope.csv'], 'a file that is there'],
  ] as const)('an inventory %s: exit code 2', async (_, files, words, text) => {
    const ended = await validate(files, {}, '--inventory', ...words);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining(text) });
  });
});
