import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { fail } from '../../src/domain/result.ts';
import { DEFAULT_LIMITS } from '../../src/http/limits.ts';
import { SITES, type PolicyDraft, type ScenarioOptions } from '../acceptance/scenario.ts';
import { ask, quickFetch, serve } from '../inventory/support.ts';
import { machine, quietScenario, RP, TM } from './support-live.ts';
import { judge } from './support.ts';

/* What an inventory answers to have other sites judged than there are. Its lies one by one are in test/inventory. */

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
const answer = (sites: readonly unknown[] = SITES, total = SITES.length) =>
  JSON.stringify({ snapshot: 's', asOf: ago(0), total, next: null, sites });
const says = (body: string | Uint8Array): ScenarioOptions => ({
  inventory: { fault: () => ({ status: 200, headers: { 'content-type': 'application/json' }, body }) },
});
const edits = (change: object, pageSize = 1000): ScenarioOptions => ({
  inventory: { pageSize, edit: (body) => ({ ...body, ...change }) },
});
const onSecond = (change: object): ScenarioOptions => ({
  inventory: { pageSize: 5, edit: (body, { nth }) => (nth === 2 ? { ...body, ...change } : body) },
});
const first = (change: object) => [{ ...SITES[0], ...change }, ...SITES.slice(1)];
const members = SITES.map((site) => ({
  ...site,
  cohorts: site.id.startsWith('R') ? [RP] : site.id.startsWith('T') ? [TM] : [],
}));
/** The inventory says who is in a cohort, and counts them. */
const counting = (cohorts: readonly object[] | null, sites = members): ScenarioOptions => ({
  body: `Target-Cohort: ${RP}\n`,
  policy: (draft: PolicyDraft) => {
    for (const cohort of Object.values(draft.cohorts)) delete cohort['select'];
  },
  inventory: { sites, ...(cohorts !== null && { cohorts }) } as ScenarioOptions['inventory'] & {},
});

it.each<[string, ScenarioOptions, string]>([
  // Bomb: The inventory answers with a few kilobytes that unpack to more than a runner has, with lists in lists, or with pages without an end.
  // Origin: David Fifield, "A better zip bomb" (USENIX WOOT 2019); CWE-409; CVE-2022-38749 (SnakeYAML: depth).
  ['bomb: nested', says('['.repeat(200_000) + ']'.repeat(200_000)), 'inventory.malformed'],
  // Cohorts that lie: Where the inventory says who is in a cohort: it leaves a cohort out, counts it wrong, names it twice, spells it otherwise, or puts a site in two that exclude each other.
  // Origin: the outage of 26 May 2023 that the README tells of: a change for one group of practices, deployed to the other.
  [
    'cohorts that lie: another one counted wrong',
    counting([
      { name: RP, sites: 4 },
      { name: TM, sites: 99 },
    ]),
    'inventory.inconsistent',
  ],
  ['cohorts that lie: spelt in capitals', counting([{ name: RP.toUpperCase(), sites: 4 }]), 'cohort.unknown'],
  ['cohorts that lie: none at all', counting([]), 'cohort.unknown'],
  [
    'cohorts that lie: a site in both',
    counting(
      null,
      members.map((site) => (site.id === 'R2' ? { ...site, cohorts: [RP, TM] } : site)),
    ),
    'cohort.ambiguous',
  ],
  // Endless pages: Pages without an end: a new cursor each time, the same cursor again, empty pages, the first page over and over, so that the judge asks for ever or counts twice.
  // Origin: "endless data attacks" of The Update Framework, by pagination; loops with an unreachable exit condition (CWE-835).
  [
    'endless pages: ever new sites, and a total to match',
    {
      inventory: {
        edit: (body, { nth }) => ({
          ...body,
          total: nth + 1,
          next: `c${String(nth)}`,
          sites: [{ id: `n${String(nth)}` }],
        }),
      },
    },
    'inventory.inconsistent',
  ],
  ['endless pages: empty ones', edits({ next: 'c', sites: [] }), 'inventory.inconsistent'],
  // Frozen: The inventory keeps showing an old state, or one from the future that never grows old, or a time that nobody can read.
  // Origin: "indefinite freeze attacks" of The Update Framework.
  ['frozen: 25 hours old', edits({ asOf: ago(25) }), 'inventory.stale'],
  ['frozen: of the year 9999', edits({ asOf: '9999-12-31T23:59:59Z' }), 'inventory.inconsistent'],
  ['frozen: a day that is none', edits({ asOf: '2026-02-30T00:00:00Z' }), 'inventory.malformed'],
  ['frozen: one old page makes all of them old', onSecond({ asOf: ago(25) }), 'inventory.stale'],
  // Miscounted: Total and sites do not agree, or a site is listed twice: once as it is and once as the attacker would have it, the later to win.
  // Origin: CouchDB CVE-2017-12635: the same key twice, and two readers that believe different ones.
  [
    'miscounted: a site twice, and another left out',
    edits({ sites: [...SITES.slice(0, -1), { ...SITES[3], status: 'active' }] }),
    'inventory.inconsistent',
  ],
  // Mixed states: Pages of different states are put together, so that a site that moved from one cohort to the other is in neither, or in both, or missing.
  // Origin: "mix-and-match attacks" of The Update Framework.
  ['mixed states: another snapshot', onSecond({ snapshot: 'later' }), 'inventory.inconsistent'],
  // Not json: What comes back is no answer of the inventory: a page to log in, two JSON texts in a row, JSON with comments, another encoding, a list where an object should be.
  // Origin: captive portals and single sign-on that answer 200; Bishop Fox, "An Exploration of JSON Interoperability Vulnerabilities" (2021).
  ['not json: a second answer', says(`${answer()}\n${answer()}`), 'inventory.malformed'],
  ['not json: UTF-16', says(new Uint8Array(Buffer.from(`\uFEFF${answer()}`, 'utf16le'))), 'inventory.malformed'],
  [
    'not json: a byte that is no UTF-8',
    says(Buffer.concat([Buffer.from(answer()), Buffer.from([0xff])])),
    'inventory.malformed',
  ],
  // Odd ids: Ids that are empty, no text, or differ only in case or in what cannot be seen, so that a list of sites names another site than its reader thinks.
  // Origin: Spotify, "Creative usernames and Spotify account hijacking" (2013); Trojan Source (CVE-2021-42574).
  [
    'odd ids: a site twice but for a blank',
    edits({ total: 10, sites: [...SITES, { ...SITES[0], id: 'R1 ' }] }),
    'inventory.inconsistent',
  ],
  // Odd statuses: Statuses that are missing, unknown or written otherwise, so that a closed or unknown site slips in among the active ones, or an active one out.
  // Origin: Knight Capital (1 August 2012): a machine that was counted in although it was not in the state that the others were in.
  ['odd statuses: a list', edits({ sites: first({ status: ['active'] }) }), 'inventory.malformed'],
])('%s', async (_, options, code) => {
  const own = await quietScenario({ approvedBy: ['alice'], ...options });
  const run = await own.run();
  expect(run).toMatchObject({ gate: 'closed', sites: code.startsWith('inventory.') ? null : run.sites });
  expect(run.codes).toContain(code);
  expect(own.inventory.requests.length).toBeLessThanOrEqual(4);
});

it.each<[string, ScenarioOptions, object]>([
  ['its cohorts counted right', counting([{ name: RP, sites: 4 }]), { verdict: 'allow', sites: 3 }],
  ['many pages', { inventory: { pageSize: 1 } }, { verdict: 'allow', sites: 3 }],
  [
    'packed',
    {
      inventory: { fault: () => ({ status: 200, headers: { 'content-encoding': 'gzip' }, body: gzipSync(answer()) }) },
    },
    { verdict: 'allow', sites: 3 },
  ],
  [
    'a byte order mark in front, and another content type',
    {
      inventory: {
        fault: () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: `\uFEFF${answer()}\n` }),
      },
    },
    { verdict: 'allow' },
  ],
  [
    'a blank after an id',
    { manifest: 'sites: [R1, R2, R3]\n', ...edits({ sites: first({ id: 'R1 ' }) }) },
    { verdict: 'allow', targeted: ['R1', 'R2', 'R3'] },
  ],
])('an honest one is believed: %s', async (_, options, expected) => {
  const own = await quietScenario({ approvedBy: ['alice'], ...options });
  expect(await own.run()).toMatchObject(expected);
});

it('bomb: packed', async () => {
  // The product's own bound is 64 MB; here it is less, and so is the bomb.
  const packed = gzipSync(Buffer.alloc(3_000_000, ' '));
  expect(packed.length).toBeLessThan(10_000);
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  const inventory = await serve({ fault: () => ({ status: 200, headers, body: packed }) });
  expect(await ask(inventory.url, { deps: { fetch: quickFetch({ maxBytes: 1_000_000 }) } })).toMatchObject(
    fail({ code: 'inventory.unavailable' }),
  );
  expect(inventory.requests.length).toBeLessThanOrEqual(2);
  expect(DEFAULT_LIMITS.maxBytes).toBeLessThanOrEqual(64 * 1024 * 1024);
});

// Cut short: The answer ends early (a connection cut, a length that is not kept, JSON up to a point that still looks whole) so that sites are missing from it.
// Origin: Smyth and Pironti, "Truncating TLS Connections to Violate Beliefs in Web Applications" (2013).
it.each<[string, number | null, string, string]>([
  ['shorter than its length says', answer().length + 1, answer(), 'inventory.unavailable'],
  ['within a site', null, answer().slice(0, -40), 'inventory.malformed'],
  ['well-formed, but with the last site left out', null, answer(SITES.slice(0, -1)), 'inventory.inconsistent'],
  ['no sites, and a total that says so', null, answer([], 0), 'cohort.empty'],
])('cut short: %s', async (_, length, body, code) => {
  const server = await machine((__, response) => {
    response.writeHead(200, {
      'content-type': 'application/json',
      ...(length !== null && { 'content-length': length }),
    });
    response.write(body);
    if (length === null) response.end();
    else setImmediate(() => response.destroy());
  });
  const policy = (draft: PolicyDraft) => (draft.inventory['url'] = `${server.url}/v1`);
  const own = await quietScenario({ approvedBy: ['alice'], policy });
  expect(await own.run()).toMatchObject({ gate: 'closed', codes: expect.arrayContaining([code]) });
  expect(server.seen.length).toBeLessThanOrEqual(3);
});

// Endless body: The inventory sends a body without an end, so that the judge runs out of memory or time.
// Origin: "endless data attacks" of The Update Framework; node-fetch CVE-2020-15168 (a size limit that did not hold).
it('endless body: not listened to beyond its bound, and not asked again', async () => {
  const block = Buffer.alloc(1024 * 1024, ' ');
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
  const run = await judge({ policy: (draft) => (draft.inventory['url'] = `${flood.url}/v1`) });
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['inventory.unavailable'], sites: null });
  expect(run.own.comment()).toContain('64 MiB');
  expect(flood.seen).toHaveLength(1);
  expect(sent).toBeLessThan(100);
});

// Crowd: Five thousand sites, each of which offends and each with a long name, to drown the report, its limits on GitHub, or the judge.
// Origin: resource exhaustion (CWE-400); GitHub refuses comments of more than 65,536 characters, and a report that fails to appear is a report withheld.
it('crowd: they are all in the record, and the report still fits', async () => {
  const COUNT = 5000;
  const sites = Array.from({ length: COUNT }, (_, at) => ({
    id: `S${String(at)}`,
    name: `Surgery number ${String(at)} `.repeat(3),
    status: 'active',
    cohorts: [],
    attributes: { 'template-engine': RP },
  }));
  const { own, ...run } = await judge({
    body: `Target-Cohort: ${RP}\n`,
    manifest: 'requires: region\n',
    inventory: { sites, pageSize: COUNT },
  });
  expect(run).toMatchObject({ verdict: 'deny', gate: 'closed', codes: ['site.incapable'], sites: COUNT });
  expect(run.judgement.offendingSites).toHaveLength(COUNT);
  expect(own.comment().length).toBeLessThan(65_536);
  expect((own.check().text ?? '').length).toBeLessThan(65_536);
  expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
});

it.each(['r1', 'R1\u200B'])('odd ids: %j is not R1', async (id) => {
  const run = await judge({ manifest: 'sites: [R1, R2, R3]\n', ...edits({ sites: first({ id }) }) });
  expect(run).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.unknown']) });
});

it('odd statuses: nothing but the very word is active, and one that is listed by name offends', async () => {
  const odd = ['Active', 'ACTIVE', 'act ive', 'act\u0456ve', '', null, undefined, 'live', 'inactive'];
  const more = odd.map((status, at) => ({ ...SITES[0], id: `S${String(at)}`, status }));
  const inventory = edits({ total: SITES.length + more.length, sites: [...SITES, ...more] });
  const all = await judge({ body: `Target-Cohort: ${RP}\n`, ...inventory });
  expect(all).toMatchObject({ verdict: 'allow', targeted: ['R1', 'R2', 'R3'] });
  const listed = await judge({ manifest: 'sites: [S0, S5, R1]\n', ...inventory });
  expect(listed).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['site.inactive']) });
  expect(listed.judgement.offendingSites).toHaveLength(2);
});
