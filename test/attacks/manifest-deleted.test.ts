// A pull request does nothing but delete a manifest, or delete one and add ignored files: with no file left to read it is to pass for no release.
// The manifest names no cohort, so nobody but a policy owner can answer for what it held.
// Origin: CWE-636 (not failing securely): a check that finds nothing to look at, and passes.
import { expect, it } from 'vitest';
import { MANIFEST_PATH } from '../acceptance/scenario.ts';
import { judge } from './support.ts';

const world = { files: { [MANIFEST_PATH]: 'sites: [R1]\n' } };

it('needs a policy owner', async () => {
  expect(await judge({ world, body: '', changes: { [MANIFEST_PATH]: null } })).toMatchObject({
    verdict: 'hold',
    gate: 'closed',
    codes: ['policy.changed'],
  });
});

it('also beside ignored files, and where the folder is ignored', async () => {
  const policy = {
    policy: (draft: { releases: Record<string, unknown> }) => {
      draft.releases['ignore'] = ['docs/**', 'deploy/releases/**'];
    },
  };
  expect(
    await judge({ world, ...policy, body: '', changes: { [MANIFEST_PATH]: null, 'docs/guide.md': 'new\n' } }),
  ).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
});

it('declared and approved by one of them, it reaches what the declaration covers', async () => {
  const approvedBy = ['alice', 'erin'];
  expect(await judge({ world, changes: { [MANIFEST_PATH]: null }, approvedBy })).toMatchObject({
    verdict: 'allow',
    sites: 3,
  });
});

it('and without a manifest ignored files alone are none', async () => {
  expect(await judge({ body: '', changes: { 'docs/guide.md': 'new\n' } })).toMatchObject({
    verdict: 'skip',
    gate: 'open',
  });
});
