// The answer ends early (a connection cut, a length that is not kept, JSON up to a point that still looks whole) so that sites are missing from it.
// Origin: Smyth and Pironti, "Truncating TLS Connections to Violate Beliefs in Web Applications" (2013).
import { expect, it } from 'vitest';
import { SITES } from '../acceptance/scenario.ts';
import { machine, quietScenario } from './support-live.ts';

const whole = (sites: readonly unknown[], total = SITES.length) =>
  JSON.stringify({ snapshot: 's', asOf: new Date().toISOString(), total, next: null, sites });

it.each<readonly [string, (write: (length: number | null, body: string) => void) => void, string]>([
  ['shorter than its length says', (write) => write(whole(SITES).length + 1, whole(SITES)), 'inventory.unavailable'],
  ['cut within a site', (write) => write(null, whole(SITES).slice(0, -40)), 'inventory.malformed'],
  [
    'well-formed, but with the last site left out',
    (write) => write(null, whole(SITES.slice(0, -1))),
    'inventory.inconsistent',
  ],
  ['nothing at all', (write) => write(null, ''), 'inventory.malformed'],
  ['no sites, and a total that says so', (write) => write(null, whole([], 0)), 'cohort.empty'],
])('%s', async (_, answer, code) => {
  const server = await machine((__, response) =>
    answer((length, body) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(length !== null && { 'content-length': length }),
      });
      response.write(body);
      if (length === null) response.end();
      else setImmediate(() => response.destroy());
    }),
  );
  const own = await quietScenario({
    approvedBy: ['alice'],
    policy: (draft) => (draft.inventory['url'] = `${server.url}/v1`),
  });
  expect(await own.run()).toMatchObject({ gate: 'closed', codes: expect.arrayContaining([code]) });
  expect(server.seen.length).toBeLessThanOrEqual(3);
});
