// The inventory sends a body without an end, or one beyond any sense, so that the judge runs out of memory or time.
// Origin: "endless data attacks" of The Update Framework; node-fetch CVE-2020-15168 (a size limit that did not hold).
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';
import { machine } from './support-live.ts';

const MIB = 1024 * 1024;

it.each([['without an end', Number.POSITIVE_INFINITY], ['of 65 MiB', 65]])('%s', async (_, most) => {
  const block = Buffer.alloc(MIB, ' ');
  let sent = 0;
  const flood = await machine((__, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = (): void => {
      while (sent < most && !response.destroyed) {
        sent += 1;
        if (!response.write(block)) return void response.once('drain', more);
      }
      if (sent >= most) response.end();
    };
    more();
  });
  const own = await quickScenario({ approvedBy: ['alice'], policy: (draft) => (draft.inventory['url'] = `${flood.url}/v1`) });
  expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['inventory.unavailable'], sites: null });
  expect(own.comment()).toContain('64 MiB');
  // It stopped listening, and did not ask again.
  expect(flood.seen).toHaveLength(1);
  expect(sent).toBeLessThan(100);
});
