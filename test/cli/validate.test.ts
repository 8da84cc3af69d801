import { symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clone } from './clone.ts';
import { changed, CLONE, example, POLICY, POLICY_PATH, validate, type Files } from './valid-clone.ts';

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

  const inPolicy = (from: string, to: string) => changed(POLICY_PATH, from, to);
  const inDeploy = (from: string, to: string) => changed(DEPLOY_PATH, from, to);
  const inManifest = (from: string, to: string) => changed(RELEASE_PATH, from, to);
  const TWICE = '  tm: { dimension: ring, select: ring=1, owners: [bob], environments: [production-tm] }\nreleases:';
  const DECLARED = 'types: [opened, edited, synchronize, reopened, labeled, unlabeled, ready_for_review]';
  const MAPPING = '{ provider: step, format: json, site: { id: id, attributes: { engine: engine } } }';
  const untold = inPolicy('{ provider: file, path: inventory/sites.csv }', MAPPING)[POLICY_PATH] ?? '';
  const NEAR =
    '   1 | cohorts: [rb]\n                 ^\n   expected a cohort of the policy: rp\n   found    rb\n   did you mean rp?';
  const unended = (CLONE[DEPLOY_PATH] ?? '').replace(/\n      - if: steps[^]*$/, '\n');
  const job = (environment: string) =>
    inDeploy('environment: production-rp\n    #', `environment: ${environment}\n    #`);
  const elsewhere = (CLONE[DEPLOY_PATH] ?? '').replaceAll('production-rp', 'production-rq');

  // The place of each, with the line and the column at which it stands.
  it.each<[string, Files, number, string]>([
    [
      'a manifest that cannot be read',
      inManifest('cohorts', 'cohort'),
      1,
      `error ${RELEASE_PATH}:1:1 cohort\n   1 | c`,
    ],
    [
      'a manifest for no cohort that there is',
      inManifest('[rp]', '[rb]'),
      1,
      `${RELEASE_PATH}:1:11 cohorts[0]\n${NEAR}`,
    ],
    ['a manifest that names no cohort', inManifest('cohorts: [rp]', 'sites: [A1]'), 1, 'found    no cohorts'],
    [
      'a glob that matches nothing',
      inPolicy('deploy/rp/**', 'deploy/pr/**'),
      0,
      `${POLICY_PATH}:7:13 cohorts.rp.paths[0]`,
    ],
    ['a glob that matches, nearly', inPolicy('deploy/rp/**', 'deploys/rp/**'), 0, 'did you mean deploy/rp/**?'],
    [
      'a branch that is not there',
      inPolicy('releases: {', 'releases: { branches: [mian],'),
      0,
      ':9:24 releases.branches[0]',
    ],
    ['environments in two dimensions', inPolicy('releases:', TWICE), 0, 'A part that goes first is better a wave'],
    ['a file of days that is not there', frozen(null), 1, `error ${POLICY_PATH}:11:41 freezes[0].dates`],
    ['days that cannot be read', frozen('25 December\nuntil 2028-12-31\n'), 1, 'error days.txt:1\n   1 | 25 December'],
    ['days that have ended', frozen('2025-12-25\nuntil 2025-12-31\n'), 1, 'found    until 2025-12-31'],
    ['days that end soon', frozen('2026-12-25\nuntil 2026-12-31\n'), 0, 'warning days.txt\n'],
    ['a file of days', frozen('2026-12-25\nuntil 2028-12-31\n'), 0, '0 errors, 0 warnings'],
    [
      'sites that are to tell what they have, by a mapping that does not say where',
      { ...CLONE, [POLICY_PATH]: untold.replace('releases: {', 'releases: { deployed: sites,') },
      0,
      `warning ${POLICY_PATH}:9:23 releases.deployed\n   9 | releases: { deployed: sites, manifests:`,
    ],
    [
      'no workflow that checks',
      { ...CLONE, [CHECK_PATH]: 'jobs: {}\n' },
      0,
      'no step that uses cohort-guard in mode check',
    ],
    [
      'a workflow that is not started when a declaration changes',
      changed(CHECK_PATH, DECLARED, 'types: [opened, synchronize]'),
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
      'workflows/x.yml:1:7 jobs',
    ],
    ['a job without the gate', inDeploy('mode: gate', 'mode: check'), 0, 'no step that uses cohort-guard in mode gate'],
    ['a gate of another name', inDeploy('name: cohort-guard', 'name: guard'), 1, ':40:15 jobs.deploy.steps[1].name'],
    ['a gate with nothing after it', { ...CLONE, [DEPLOY_PATH]: unended }, 1, 'found    the last step'],
    ['a gate for a cohort that is not there', inDeploy('cohort: rp', 'cohort: pr'), 1, 'found    pr'],
    ['a gate for another environment', job('staging'), 1, 'expected staging, the environment of this job'],
    ['a gate for one of no cohort', { ...CLONE, [DEPLOY_PATH]: elsewhere }, 1, 'did you mean production-rp?'],
    [
      'a job of another name',
      inPolicy('deploy.yml/deploy', 'deploy.yml/release'),
      1,
      `${DEPLOY_PATH}:22:5 jobs.deploy`,
    ],
    [
      'no job for an environment',
      { ...CLONE, [DEPLOY_PATH]: 'jobs: {}\n' },
      0,
      'no job with environment: production-rp',
    ],
    ['a deployment without a record', job('{ name: production-rp, deployment: false }'), 0, 'deployment: false'],
  ])('%s', async (_, files, code, text) => {
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
