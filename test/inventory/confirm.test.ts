import { expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { askList, serveList, type ListAnswer } from './lists.ts';
import { failure } from './support.ts';

/* Further sources, in each of which every targeted site must be. */

const SITES = ['a', 'b', 'c'].map((id) => ({ id, status: 'active', engine: id === 'c' ? 'tm' : 'rp' }));
const LIST = { next: 'none', total: 'length(@)', 'as-of': { header: 'Date' }, snapshot: "'one'" };
const MAIN = { ...LIST, site: { id: 'id', status: 'status', attributes: { engine: 'engine' } } };
const OPEN = { ...LIST, provider: 'http', site: { id: 'code', status: 'state' }, expect: ['open', 'new'] };

async function ask(open: ListAnswer, keys: Record<string, unknown> = {}, token: string | null = null) {
  const main = await serveList(() => ({ body: SITES }));
  const further = await serveList(() => open);
  const confirm = [{ ...OPEN, url: further.origin, ...keys }];
  return { found: await askList({ ...MAIN, url: main.origin, confirm }, { token }), further };
}

/** Practices with their states. */
const states = (...all: (readonly [code: string, state: string])[]): ListAnswer => ({
  body: all.map(([code, state]) => ({ code, state })),
});
const BOTH = states(['a', 'open'], ['b', 'new']);

it('a target that is there with an expected status is confirmed', async () => {
  const { found } = await ask(BOTH);
  expect(found).toMatchObject(ok({ targets: ['a', 'b'], violations: [] }));
});

it('a target that is not there, or with another status, is disputed, with both answers', async () => {
  const { found, further } = await ask(states(['a', 'shut'], ['c', 'shut']));
  expect(found.ok && found.value.violations.map(({ kind, site, reasons }) => [kind, site.id, ...reasons])).toEqual([
    ['disputed', 'a', further.origin, 'status shut'],
    ['disputed', 'b', further.origin, 'not there'],
  ]);
});

const UNSENT = 'HTTP 401: no secret was sent, since auth does not say how';
it.each<[string, ListAnswer, object, string, object]>([
  ['that fails names its key', { body: [{ code: 'a', stat: 'open' }] }, {}, 'unmapped', { key: 'site.status' }],
  ['has bounds of its own', states(['a', 'open']), { bounds: { sites: '2-5' } }, 'bounds', { key: 'bounds.sites' }],
  ['that refuses was sent no secret', { body: {}, status: 401 }, {}, 'unavailable', { observed: UNSENT, key: 'auth' }],
])('a further source %s', async (_, open, keys, code, { key, ...more }: { key?: string }) => {
  const { found } = await ask(open, { ...keys }, 'secret');
  expect(found).toMatchObject(failure(code, { ...more, key: `confirm[0].${key ?? ''}` }));
});

it('a further source gets the token only where the policy says how', async () => {
  const { found, further } = await ask(BOTH, {}, 'secret');
  expect([found.ok, further.requests[0]?.headers.authorization]).toEqual([true, undefined]);
  const trusted = await ask(BOTH, { auth: 'bearer' }, 'secret');
  expect(trusted.further.requests[0]?.headers.authorization).toBe('Bearer secret');
});
