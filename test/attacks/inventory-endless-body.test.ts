// The inventory sends a body without an end, so that the judge runs out of memory or time.
// Origin: "endless data attacks" of The Update Framework; node-fetch CVE-2020-15168 (a size limit that did not hold).
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';

const MIB = 1024 * 1024;

it('is not listened to beyond its bound, and not asked again', async () => {
  const block = Buffer.alloc(MIB, ' ');
  let sent = 0;
  const flood = await machine((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = (): void => {
      while (!response.destroyed) {
        sent += 1;
        if (!response.write(block)) return void response.once('drain', more);
      }
    };
    more();
  });
  const own = await quickScenario({
    approvedBy: ['alice'],
    policy: (draft) => (draft.inventory['url'] = `${flood.url}/v1`),
  });
  expect(await own.run()).toMatchObject({
    verdict: 'error',
    gate: 'closed',
    codes: ['inventory.unavailable'],
    sites: null,
  });
  expect(own.comment()).toContain('64 MiB');
  // It stopped listening, and did not ask again.
  expect(flood.seen).toHaveLength(1);
  expect(sent).toBeLessThan(100);
});
