// The inventory file is a symbolic link, a submodule, a folder, or the pointer that Git LFS leaves in place of the file: what is read is not the list of sites.
// Origin: Argo CD CVE-2022-24904 (symbolic links followed out of a repository); the pointer format of the Git LFS specification.
import { expect, it } from 'vitest';
import type { FileLike } from '../loopback/github/index.ts';
import { quietScenario } from './support-live.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`;

it.each<readonly [string, string, Record<string, FileLike>]>([
  [
    'a link to another list',
    'inventory/sites.csv',
    {
      'inventory/all.csv': 'id,status,template-engine\nX1,active,resource-publisher\n',
      'inventory/sites.csv': { content: 'all.csv', mode: '120000' },
    },
  ],
  [
    'a link out of the repository',
    'inventory/sites.json',
    { 'inventory/sites.json': { content: '../../../etc/passwd', mode: '120000' } },
  ],
  ['a pointer of Git LFS, as CSV', 'inventory/sites.csv', { 'inventory/sites.csv': POINTER }],
  ['a pointer of Git LFS, as JSON', 'inventory/sites.json', { 'inventory/sites.json': POINTER }],
  ['a folder', 'inventory/sites.csv', { 'inventory/sites.csv/part.csv': 'id\nR1\n' }],
  ['an empty file', 'inventory/sites.csv', { 'inventory/sites.csv': '' }],
  ['a header alone', 'inventory/sites.csv', { 'inventory/sites.csv': 'id,name,status,template-engine\n' }],
])('%s', async (_, path, files) => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    body: 'Target-Cohort: resource-publisher\n',
    policy: (draft) => (draft.inventory = { provider: 'file', path }),
  });
  own.world.commit({ branch: 'main', author: 'erin', changes: files });
  const run = await own.run();
  expect(run).toMatchObject({ gate: 'closed' });
  expect(['error', 'deny']).toContain(run.verdict);
  expect(run.sites ?? 0).toBe(0);
});

it('the list itself is read', async () => {
  const own = await quietScenario({
    approvedBy: ['alice'],
    body: 'Target-Cohort: resource-publisher\n',
    policy: (draft) => (draft.inventory = { provider: 'file', path: 'inventory/sites.csv' }),
    world: { files: { 'inventory/sites.csv': 'id,status,template-engine\nX1,active,resource-publisher\n' } },
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 1 });
});
