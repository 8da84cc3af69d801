import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
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
  '.github/workflows/deploy.yml': DEPLOY.replace('- id: gate', '- id: gate\n        name: cohort-guard'),
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

  it.each([
    [
      'a manifest that cannot be read',
      changed('deploy/releases/1.yml', 'cohorts', 'cohort'),
      1,
      'deploy/releases/1.yml:1:1 cohort',
    ],
    ['a manifest for a cohort that is not there', changed('deploy/releases/1.yml', 'rp', 'tm'), 0, 'found    tm'],
    ['a glob that matches nothing', changed(POLICY_PATH, 'deploy/rp/**', 'deploy/pr/**'), 0, 'cohorts.rp.paths'],
    [
      'a branch that is not there',
      changed(POLICY_PATH, 'releases: {', 'releases: { branches: [mian],'),
      0,
      'found    mian',
    ],
    [
      'no workflow that checks',
      { ...CLONE, '.github/workflows/cohort-guard.yml': 'jobs: {}\n' },
      0,
      'no step that uses cohort-guard in mode check',
    ],
    [
      'a job that deploys without the gate',
      changed('.github/workflows/deploy.yml', 'mode: gate', 'mode: check'),
      0,
      'no step that uses cohort-guard in mode gate',
    ],
    [
      'a gate whose step has another name',
      changed('.github/workflows/deploy.yml', 'name: cohort-guard', 'name: guard'),
      0,
      'the name cohort-guard',
    ],
    [
      'a job that the policy calls otherwise',
      changed(POLICY_PATH, 'deploy.yml/deploy', 'deploy.yml/release'),
      0,
      'deploy.yml/release, the job that the policy names',
    ],
    [
      'an environment that no job deploys to',
      changed('.github/workflows/deploy.yml', 'environment: production-rp\n    #', 'environment: staging\n    #'),
      0,
      'no job with environment: production-rp',
    ],
    [
      'a deployment that is not recorded',
      changed(
        '.github/workflows/deploy.yml',
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
      findings: expect.arrayContaining([expect.objectContaining({ level: 'error' })]),
    });
  });

  it('colour only where the terminal has it, and hidden characters of a file written out', async () => {
    const files = changed(POLICY_PATH, 'engine=rp', '"\\u202Eengine=rp"');
    expect((await validate(files)).out).not.toContain('\u001B');
    expect((await validate(files, { colour: true })).out).toContain('\u001B[31merror');
    expect((await validate(files)).out).not.toMatch(/[\u202E]/);
  });
});
