// The input that names the policy leads out of the repository, to another branch or to another question to the API: the attacker's file is read for the policy.
// Origin: CVE-2022-24348 (Argo CD: path traversal by a values file); CWE-22.
import { fail } from '../../src/domain/result.ts';
import { expect, it } from 'vitest';
import { parseInputs } from '../../src/action/inputs.ts';
import { changedPolicy, quickScenario } from '../acceptance/scenario.ts';

it('a path out of the repository is no input', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  expect(await own.run({ with: { 'policy-path': '.github/../../evil/cohort-guard.yml' } })).toMatchObject({
    verdict: 'error',
    gate: 'closed',
    codes: ['input.invalid'],
  });
  expect(own.github.requests.filter((request) => request.path.includes('evil'))).toEqual([]);
});

it.each(['/etc/passwd', '../x.yml', 'a/../x.yml', './x.yml', 'a/./x.yml', '..', '.', 'a/..'])('%s', (path) => {
  expect(parseInputs((name) => (name === 'policy-path' ? path : name === 'github-token' ? 'x' : ''))).toMatchObject(
    fail([{ place: 'input policy-path' }]),
  );
});

it.each([
  'main:.github/cohort-guard.yml',
  'x.yml?ref=evil',
  '..%2fx.yml',
  '.GITHUB/cohort-guard.yml',
  '.github/cohort-guard.yml\u0000',
])('%j is a file that there is not', async (path) => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  own.world.commit({
    branch: 'evil',
    parent: 'main',
    changes: {
      'x.yml': changedPolicy(own.inventory.url, (draft) => {
        draft.approvals['within-cohort'] = 0;
      }),
    },
  });
  const run = await own.run({ with: { 'policy-path': path } });
  expect(run).toMatchObject({ gate: 'closed', verdict: 'error' });
  expect(['policy.missing', 'evidence.unavailable', 'input.invalid']).toContain(run.codes[0]);
});

it('the honest form: another file of the default branch', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  own.world.commit({ branch: 'main', changes: { 'config/guard.yml': changedPolicy(own.inventory.url, () => {}) } });
  expect(await own.run({ with: { 'policy-path': 'config/guard.yml' } })).toMatchObject({ verdict: 'allow' });
});
