// A pull request does nothing but delete a manifest, or delete one and add ignored files: with no file left to read it is to pass for no release.
// Origin: CWE-636 (not failing securely): a check that finds nothing to look at, and passes.
import { expect, it } from 'vitest';
import { MANIFEST_PATH, RP_CHANGE } from '../acceptance/scenario.ts';
import { judge } from './support.ts';

const world = { files: { [MANIFEST_PATH]: 'cohorts: [resource-publisher]\nsites: [R1]\n' } };

it('is a release: it needs no declaration, but an owner of the cohort for which the manifest stood', async () => {
  const changes = { [MANIFEST_PATH]: null };
  expect(await judge({ world, body: '', changes, approvedBy: ['carol', 'erin'] })).toMatchObject({
    verdict: 'hold',
    gate: 'closed',
    codes: ['approval.missing'],
  });
  expect(await judge({ world, body: '', changes, approvedBy: ['alice'] })).toMatchObject({ verdict: 'allow' });
});

it('also beside ignored files, and where the folder is ignored', async () => {
  const policy = {
    policy: (draft: { releases: Record<string, unknown> }) => {
      draft.releases['ignore'] = ['docs/**', 'deploy/releases/**'];
    },
  };
  const changes = { [MANIFEST_PATH]: null, 'docs/guide.md': 'new\n' };
  expect(await judge({ world, ...policy, body: '', changes, approvedBy: [] })).toMatchObject({
    verdict: 'hold',
    codes: ['approval.missing'],
  });
});

it('beside anything that is released it is declared', async () => {
  expect(await judge({ world, body: '', changes: { [MANIFEST_PATH]: null, ...RP_CHANGE } })).toMatchObject({
    verdict: 'deny',
    codes: ['declaration.missing'],
  });
});

it('one that stood for nobody knows whom: a policy owner speaks for it', async () => {
  const files = { [MANIFEST_PATH]: 'sites: [R1]\n' };
  expect(await judge({ world: { files }, body: '', changes: { [MANIFEST_PATH]: null } })).toMatchObject({
    verdict: 'hold',
    codes: ['policy.changed'],
  });
});

it('the honest form: declared, it reaches what the declaration covers', async () => {
  expect(await judge({ world, changes: { [MANIFEST_PATH]: null } })).toMatchObject({ verdict: 'allow', sites: 3 });
});

it('and without a manifest ignored files alone are none', async () => {
  expect(await judge({ body: '', changes: { 'docs/guide.md': 'new\n' } })).toMatchObject({
    verdict: 'skip',
    gate: 'open',
  });
});
