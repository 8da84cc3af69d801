import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runner } from '../../src/action/runner.ts';

/* What the runner of GitHub Actions does with files and variables. */

/** Sets variables of this process for the length of a test; in a folder that is gone afterwards. */
function on(variables: (folder: string) => Readonly<Record<string, string | undefined>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-'));
  const given = {
    http_proxy: undefined,
    https_proxy: undefined,
    HTTP_PROXY: undefined,
    HTTPS_PROXY: undefined,
    ...variables(folder),
  };
  const before = Object.keys(given).map((name) => [name, process.env[name]] as const);
  const set = (pairs: Iterable<readonly [string, string | undefined]>) => {
    for (const [name, value] of pairs) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  set(Object.entries(given));
  onTestFinished(() => {
    set(before);
    rmSync(folder, { recursive: true });
  });
  return folder;
}

it('adds to the job summary, one after another', () => {
  const folder = on((own) => ({ GITHUB_STEP_SUMMARY: join(own, 'summary.md') }));
  const own = runner();
  own.summarize('# One');
  own.summarize('# Two');
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toBe('# One\n# Two\n');
});

it.each([undefined, ''])('where there is no job summary (%j) nothing is written', (path) => {
  on(() => ({ GITHUB_STEP_SUMMARY: path }));
  expect(() => runner().summarize('# One')).not.toThrow();
});

it('writes files that nobody else can read, under names that nobody can guess', () => {
  const folder = on((own) => ({ RUNNER_TEMP: own }));
  const own = runner();
  const [one, other] = [own.write('record.json', '{}'), own.write('record.json', '[]')];
  expect([dirname(one), readFileSync(one, 'utf8'), readFileSync(other, 'utf8')]).toEqual([folder, '{}', '[]']);
  expect(statSync(one).mode & 0o777).toBe(0o600);
});

it('in the folder of the machine where the runner names none', () => {
  on(() => ({ RUNNER_TEMP: undefined }));
  const path = runner().write('record.json', '{}');
  onTestFinished(() => rmSync(path));
  expect(dirname(path)).toBe(tmpdir());
});

it('sets outputs in the file of the runner, and reads inputs without what surrounds them', () => {
  const folder = on((own) => ({
    GITHUB_OUTPUT: join(own, 'output'),
    'INPUT_POLICY-PATH': ' guard.yml ',
    INPUT_COHORT: undefined,
  }));
  writeFileSync(join(folder, 'output'), '');
  const own = runner();
  own.output('gate', 'closed');
  expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(/^gate<<(\S+)\nclosed\n\1\n$/);
  expect([own.input('policy-path'), own.input('cohort')]).toEqual(['guard.yml', '']);
  expect(existsSync(join(folder, 'summary.md'))).toBe(false);
});

it('gives the event by the context of @actions/github, and none where its file is not there', async () => {
  const folder = on((own) => ({ GITHUB_EVENT_PATH: join(own, 'event.json') }));
  await expect(runner().context()).rejects.toThrow('ENOENT');
  writeFileSync(join(folder, 'event.json'), '{"action":"created"}');
  expect((await runner().context()).payload).toEqual({ action: 'created' });
});
