import { describe, expect, test } from 'vitest';
import type { InventoryFault, WireBody } from '../loopback/inventory.ts';
import { ask, failure, serve } from './support.ts';

/** Edits of an answer: of the second of two sites, of a key that is left out. */
const site = (change: WireBody) => (body: WireBody) => ({ ...body, sites: [{ id: 'ok' }, { id: 'x', ...change }] });
const without = (key: string) => (body: WireBody) => ({ ...body, [key]: undefined });

describe('a malformed answer names the first wrong thing', () => {
  test.each<[string, (body: WireBody) => unknown, string]>([
    ['no snapshot', without('snapshot'), 'snapshot is missing'],
    ['an empty snapshot', (body) => ({ ...body, snapshot: '' }), 'snapshot is ""'],
    ['a snapshot that is a number', (body) => ({ ...body, snapshot: 51 }), 'snapshot is 51'],
    ['no asOf', without('asOf'), 'asOf is missing'],
    ['an asOf without a time', (body) => ({ ...body, asOf: '2026-11-22' }), 'asOf is "2026-11-22"'],
    ['an asOf without a zone', (body) => ({ ...body, asOf: '2026-11-22T02:00:00' }), 'asOf is "2026-11-22T02:00:00"'],
    ['no total', without('total'), 'total is missing'],
    ['a total that is text', (body) => ({ ...body, total: '25' }), 'total is "25"'],
    ['a negative total', (body) => ({ ...body, total: -1 }), 'total is -1'],
    ['no sites', without('sites'), 'sites is missing'],
    ['sites by id', (body) => ({ ...body, sites: {} }), 'sites is an object'],
    ['a site that is its id', (body) => ({ ...body, sites: ['Z10001'] }), 'sites[0] is "Z10001"'],
    ['a next that is a number', (body) => ({ ...body, next: 2 }), 'next is 2'],
    ['a site without an id', (body) => ({ ...body, sites: [{}] }), 'sites[0].id is missing'],
    ['an empty id', site({ id: '' }), 'sites[1].id is ""'],
    ['an id that is a number', site({ id: 7 }), 'sites[1].id is 7'],
    ['a status that is a flag', site({ status: true }), 'sites[1].status is true'],
    ['cohorts that are text', site({ cohorts: 'resource-publisher' }), 'sites[1].cohorts is "resource-publisher"'],
    ['a cohort that is null', site({ cohorts: [null] }), 'sites[1].cohorts[0] is null'],
    ['attributes that are a list', site({ attributes: ['a'] }), 'sites[1].attributes is a list of 1'],
    ['a list in an attribute', site({ attributes: { region: ['Y63'] } }), 'sites[1].attributes.region is a list of 1'],
    ['a list', () => [], 'it is a list of 0'],
    ['null', () => null, 'it is null'],
  ])('%s', async (_, edit, observed) => {
    const inventory = await serve({ edit });
    expect(await ask(inventory.url)).toMatchObject(
      failure('malformed', { asked: expect.stringMatching(/\(page 1\)$/), observed }),
    );
  });

  test.each<[string, unknown, string]>([
    ['no list', null, 'cohorts is null'],
    ['no count', [{ name: 'resource-publisher' }], 'cohorts[0].sites is missing'],
    ['a negative count', [{ name: 'resource-publisher', sites: -1 }], 'cohorts[0].sites is -1'],
  ])('cohorts: %s', async (_, cohorts, observed) => {
    const inventory = await serve({
      edit: (body, { path }) => (path.endsWith('/cohorts') ? { ...body, cohorts } : body),
    });
    expect(await ask(inventory.url)).toMatchObject(failure('malformed', { observed }));
  });
});

const closed = 'the connection was closed before the answer was complete (ECONNRESET), after 2 tries';
const hidden = 'HTTP 404: the inventory has nothing there, or hides it without a valid inventory-token';

describe('no answer', () => {
  test.each<[string, InventoryFault, string]>([
    ['not there', { status: 404 }, hidden],
    ['no content', { status: 204 }, 'HTTP 204'],
    ['unwell', { status: 500 }, 'HTTP 500: the inventory server failed'],
    ['reset', 'reset', closed],
  ])('%s', async (_, fault, observed) => {
    const inventory = await serve({ fault: () => fault });
    expect(await ask(inventory.url)).toMatchObject(failure('unavailable', { observed }));
  });

  test.each<[string, string | null, string | Uint8Array | undefined, string]>([
    ['a page for people', 'text/html; charset=utf-8', '<html>', '6 bytes of text/html that are not JSON'],
    ['nothing at all', null, undefined, '0 bytes of unnamed content that are not JSON'],
    ['half of it', 'application/json', '{"snapshot":"s","si', '19 bytes of application/json that are not JSON'],
    ['another encoding', null, new Uint8Array([0x22, 0xe9, 0x22]), 'bytes that are not UTF-8'],
  ])('%s', async (_, type, body, observed) => {
    const headers = type === null ? {} : { 'content-type': type };
    const inventory = await serve({ fault: () => ({ status: 200, headers, ...(body !== undefined && { body }) }) });
    expect(await ask(inventory.url)).toMatchObject(failure('malformed', { observed }));
  });

  test('a refused token is told from a missing one, and stays secret even where it is echoed', async () => {
    const inventory = await serve({ token: 'right' });
    expect(await ask(inventory.url)).toMatchObject(
      failure('unavailable', { observed: 'HTTP 401: the inventory-token input is missing' }),
    );
    expect(await ask(inventory.url, { deps: { token: 'wrong' } })).toMatchObject(
      failure('unavailable', { observed: 'HTTP 401: the inventory-token input was refused' }),
    );
    inventory.set({ token: null, edit: (body, { headers }) => ({ ...body, total: headers.authorization }) });
    const answer = await ask(inventory.url, { deps: { token: 'hush-hush' } });
    expect(answer).toMatchObject(failure('malformed', { observed: 'total is "Bearer ***"' }));
    expect(JSON.stringify(answer)).not.toContain('hush');
  });

  test('a fault on a later page or on the counts leaves nothing of the answer', async () => {
    const inventory = await serve({
      fault: ({ path, nth }) => (path.endsWith('/sites') && nth >= 3 ? { status: 502 } : undefined),
    });
    expect(await ask(inventory.url)).toMatchObject(failure('unavailable', { asked: expect.stringMatching(/page 3/) }));
    inventory.set({ fault: ({ path }) => (path.endsWith('/cohorts') ? { status: 404 } : undefined) });
    expect(await ask(inventory.url)).toMatchObject(
      failure('unavailable', { asked: expect.stringMatching(/cohorts$/) }),
    );
  });

  test('a mistake of our own is not told as one of the inventory', async () => {
    const inventory = await serve();
    await expect(
      ask(inventory.url, { deps: { fetch: () => Promise.reject(new TypeError('a mistake')) } }),
    ).rejects.toThrow('a mistake');
  });
});
