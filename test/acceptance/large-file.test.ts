import { expect, it } from 'vitest';
import { scenario } from './scenario.ts';

/* GitHub gives files of up to 100 MB; fifty of them take a test some seconds, and with coverage half a minute. */

it('a file of more than 48 MB is read whole', async () => {
  // 50 cells of a megabyte: as base64 in JSON it would be more than an answer may be.
  const rows = Array.from({ length: 50 }, (_, at) => `R${at},active,resource-publisher,${'x'.repeat(1024 * 1024)}`);
  const own = await scenario({
    approvedBy: ['alice'],
    body: 'Target-Cohort: resource-publisher\n',
    policy: (draft) => void (draft.inventory = { provider: 'file', path: 'sites.csv' }),
    world: { files: { 'sites.csv': `id,status,template-engine,notes\n${rows.join('\n')}\n` } },
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 50 });
});
