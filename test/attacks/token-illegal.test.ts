// A token holds what no header may (a line end, a letter beyond Latin): a client that quotes it in its error prints it, one that sends it as it is lets it add headers.
// Origin: CRLF injection in headers (undici CVE-2022-31150); Node's and undici's own errors quote the value.
import { expect, it } from 'vitest';
import { quickScenario } from '../acceptance/scenario.ts';

const SECRET = 'NobodyMayReadThis';

it.each([`x${SECRET}\r\nX-Admin: 1`, `x${SECRET}\u2603`, `x${SECRET}\u0000`])(
  'for the inventory: %j',
  async (token) => {
    const own = await quickScenario({ approvedBy: ['alice'] });
    const run = await own.run({ with: { 'inventory-token': token } });
    expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['inventory.unavailable'] });
    expect(own.inventory.requests).toEqual([]);
    expect(JSON.stringify([run, own.comment(), own.check()])).not.toContain(SECRET);
  },
);

it('for GitHub', async () => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  const run = await own.run({ with: { 'github-token': `x${SECRET}\r\nX-Admin: 1` } });
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['evidence.unavailable'] });
  expect(own.github.requests).toEqual([]);
  expect(JSON.stringify(run)).not.toContain(SECRET);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});
