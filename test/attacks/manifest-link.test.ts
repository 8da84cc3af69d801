// The manifest is a symbolic link, a submodule, a folder or larger than the API gives: a lenient reader takes what it points to, or reads nothing and goes on.
// Origin: CVE-2022-24904 (Argo CD follows symbolic links out of the repository); CVE-2018-11235 (git submodules).
import { expect, it } from 'vitest';
import { MANIFEST_PATH, RP_CHANGE } from '../acceptance/scenario.ts';
import { judge } from './support.ts';

it.each([
  ['a symbolic link', { content: '../../docs/sites.yml', mode: '120000' }],
  ['a file of more than 1 MB', `sites: [R1, R2, R3]\n${'#'.repeat(1_100_000)}\n`],
  ['text of another encoding', new Uint8Array([0xff, 0xfe, 0x73, 0x00])],
] as const)('%s', async (_, file) => {
  const run = await judge({
    changes: { ...RP_CHANGE, [MANIFEST_PATH]: file },
    world: { files: { 'docs/sites.yml': 'sites: [R1, R2, R3]\n' } },
  });
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', codes: ['declaration.invalid'] });
});

it('a folder that is called like one holds files that are none', async () => {
  expect(await judge({ changes: { ...RP_CHANGE, [`${MANIFEST_PATH}/evil.yml`]: 'sites: [R1]\n' } })).toMatchObject({
    verdict: 'deny',
    codes: expect.arrayContaining(['reach.undeclared']),
  });
});

it('the honest form', async () => {
  expect(await judge({ manifest: 'sites: [R1, R2, R3]\n' })).toMatchObject({ verdict: 'allow' });
});
