import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { askList, serveList } from './lists.ts';

/* Further sources, in each of which every targeted site must be. */

const DATE = { date: 'Sun, 22 Nov 2026 02:00:00 GMT' };
const SITES = ['a', 'b', 'c'].map((id) => ({ id, status: 'active', engine: id === 'c' ? 'tm' : 'rp' }));
const LIST = {
  next: 'none',
  total: 'length(@)',
  'as-of': { header: 'Date' },
  snapshot: "'one'",
  site: { id: 'id', status: 'status', attributes: { engine: 'engine' } },
};
const OPEN = { ...LIST, provider: 'http', site: { id: 'code', status: 'state' }, expect: ['open', 'new'] };

async function ask(open: readonly unknown[], more: Record<string, unknown> = {}, token: string | null = null) {
  const main = await serveList(() => ({ body: SITES, headers: DATE }));
  const other = await serveList(() => ({ body: open, headers: DATE }));
  const found = await askList(
    { ...LIST, url: main.origin, confirm: [{ ...OPEN, url: other.origin, ...more }] },
    { token },
  );
  return { found, other };
}

describe('a target', () => {
  it('that is there with an expected status is confirmed', async () => {
    const { found } = await ask([
      { code: 'a', state: 'open' },
      { code: 'b', state: 'new' },
    ]);
    expect(found).toMatchObject(ok({ targets: ['a', 'b'], violations: [] }));
  });

  it('that is not there, or with another status, is disputed, with both answers', async () => {
    const { found, other } = await ask([
      { code: 'a', state: 'shut' },
      { code: 'c', state: 'shut' },
    ]);
    expect(found.ok && found.value.violations.map(({ kind, site, reasons }) => [kind, site.id, ...reasons])).toEqual([
      ['disputed', 'a', `${other.origin}/`.replace(/\/$/, ''), 'status shut'],
      ['disputed', 'b', `${other.origin}/`.replace(/\/$/, ''), 'not there'],
    ]);
  });
});

it('a further source that fails fails the whole, and names its key', async () => {
  const { found } = await ask([{ code: 'a', stat: 'open' }]);
  expect(found).toMatchObject(fail({ code: 'inventory.unmapped', key: 'confirm[0].site.status' }));
});

it('a further source has bounds of its own', async () => {
  const { found } = await ask([{ code: 'a', state: 'open' }], { bounds: { sites: '2-5' } });
  expect(found).toMatchObject(fail({ code: 'inventory.bounds', key: 'confirm[0].bounds.sites' }));
});

it('a further source that refuses is said to have been sent no secret, though there is one', async () => {
  const main = await serveList(() => ({ body: SITES, headers: DATE }));
  const other = await serveList(() => ({ body: {}, status: 401 }));
  const found = await askList(
    { ...LIST, url: main.origin, confirm: [{ ...OPEN, url: other.origin }] },
    { token: 'secret' },
  );
  expect(found).toMatchObject(
    fail({
      code: 'inventory.unavailable',
      observed: 'HTTP 401: no secret was sent, since auth does not say how',
      key: 'confirm[0].auth',
    }),
  );
});

it('a further source gets the token only where the policy says how', async () => {
  const open = [
    { code: 'a', state: 'open' },
    { code: 'b', state: 'open' },
  ];
  const without = await ask(open, {}, 'secret');
  expect(without.found.ok && without.other.requests[0]?.headers.authorization).toBe(undefined);
  const withAuth = await ask(open, { auth: 'bearer' }, 'secret');
  expect(withAuth.other.requests[0]?.headers.authorization).toBe('Bearer secret');
});
