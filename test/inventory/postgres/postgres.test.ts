import * as fc from 'fast-check';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Declaration } from '../../../src/domain/declaration/declaration.ts';
import { fail, ok } from '../../../src/domain/result.ts';
import { coverageOf } from '../../../src/domain/sites/coverage.ts';
import { deployedCommit, UNKNOWN_STATUS, type Site } from '../../../src/domain/sites/site.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import { createInventory } from '../../../src/inventory/index.ts';
import type { TellProgress } from '../../../src/inventory/progress.ts';
import { SiteCollector } from '../../../src/inventory/site-collector.ts';
import { declaration, policyFrom, selector } from '../../domain/build.ts';
import { depsOf } from '../support.ts';
import { findPostgres, startPostgres, startStandby, type Database } from './server.ts';
import { isFull, samples } from '../../samples.ts';

/* A table judged by the database, against a real PostgreSQL. */

const binaries = findPostgres();
if (binaries === null) console.warn('This machine has no PostgreSQL: what is asked of it is not tried.');

let database: Database;
let sql: Sql;

beforeAll(async () => {
  if (binaries === null) return;
  database = await startPostgres(binaries);
  sql = postgres({
    host: '127.0.0.1',
    port: database.port,
    username: 'owner',
    database: 'postgres',
    onnotice: () => undefined,
    max: 2,
  });
  await sql.unsafe(`
    create function unnest(text[]) returns setof text language sql as $$ select 'forged' $$;
    create function to_json(text[]) returns json language sql as $$ select '["forged"]'::json $$;
    create table estate (id text, name text, status text, cohorts text, engine text, ring varchar(9), version numeric, live boolean, deployed text);
    create schema other; create table other.sites (id int, engine text, cohorts text[], updated timestamptz);
    insert into other.sites values (1, 'rp', '{a," b ",""}', '2026-11-21T09:00:00Z'), (2, ' tm', null, '2026-11-22T02:00:00.5+00');
    create table twice (id text); insert into twice values ('a'), ('a ');
    create table nameless (id text); insert into nameless values ('a'), (' ');
    create table large as select 'S' || lpad(number::text, 4, '0') as id, 'Shop ' || number as name, 'active' as status,
      case when number % 2 = 0 then 'rp' else 'tm' end as engine from generate_series(0, 4999) as number;
    create view vast as select 'S' || number as id, 'active' as status, case when number > 30000 then 'rp' end as engine
      from generate_series(1, 130000) as number;
    create function turn() returns int volatile language sql as $$ select set_config('test.turn', (coalesce(nullif(current_setting('test.turn', true), ''), '0')::int + 1)::text, true)::int $$;
    create view restless as with now as materialized (select turn() as nth) select id, 'active' as status, 'rp' as engine from now, (values ('a', 9), ('b', 2)) as sites (id, until) where nth <= until;
    create table listed (id text, cohorts jsonb); insert into listed values ('a', '["rp"]');
    create domain names as text[]; create table named (id char(4), status varchar(9), engine text, cohorts names, tags jsonb);
    insert into named values ('a', 'active', 'rp', '{own,"a;b"}', '{"b": 1.10, "a": [null]}');
    create table endless (id text, engine text, updated timestamptz); insert into endless values ('a', 'rp', 'infinity');
    create function note() returns text volatile language plpgsql as $$ begin insert into keyless values ('x'); return 'rp'; end $$;
    create view writing as select 'a' as id, note() as engine;
    create view uncastable as select code as id, code::int::text as engine from (values ('a')) as codes (code);
    create view slow as select 'a' as id, pg_sleep(5)::text as engine;
    create table keyless (code text); insert into keyless values ('a');
    create table guarded (id text, engine text); insert into guarded values ('a', 'rp'), ('b', 'rp');
    alter table guarded enable row level security; create policy half on guarded using (id = 'a');
    create role reader login; grant select on all tables in schema public to reader;
  `);
}, 120_000);
afterAll(async () => {
  await sql?.end({ timeout: 1 });
  database?.stop();
});

function policyOf(
  table: string,
  keys: Readonly<Record<string, unknown>> = {},
  cohorts: Record<string, unknown> = {
    rp: { select: 'engine=rp', owners: ['x'] },
    tm: { select: 'engine=tm', owners: ['x'] },
  },
): Policy {
  return policyFrom(
    JSON.stringify({ version: 1, inventory: { provider: 'postgres', url: database.url(), table, ...keys }, cohorts }),
  );
}

async function ask(policy: Policy, parts: Partial<Declaration> = {}, progress: TellProgress = () => undefined) {
  const declared = declaration({ cohorts: ['rp'], ...parts });
  const query = {
    policy,
    declaration: declared,
    coverage: coverageOf(declared, policy),
    named: true,
    deployed: true,
    grouped: true,
    explain: EXPLAIN,
  };
  const now = () =>
    new Date(
      policy.inventory.provider === 'postgres' && policy.inventory.asOf !== null ? '2026-11-22T08:00:00Z' : Date.now(),
    );
  const answer = await createInventory(policy.inventory, depsOf({ now, progress })).resolve(
    [query],
    new AbortController().signal,
  );
  return answer.ok ? ok(answer.value[0]) : answer;
}

const EXPLAIN = ['a', 'Z', 'nowhere'];
const KEYS = ['engine', 'ring', 'version', 'live', 'absent'];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  engine: ['rp', 'tm', 'RP', 'a_b'],
  ring: ['1', '2', 'x'],
  version: ['1.10', '1.1', '2'],
  live: ['true', 'false'],
  absent: ['a', 'b'],
};
const pick = fc.constantFrom;
const value = (key: string) => pick(...(VALUES[key] ?? ['a']));
const term = pick(...KEYS).chain((key) =>
  fc.oneof(
    fc.constant(key),
    fc.constant(`!${key}`),
    value(key).map((text) => `${key}=${text}`),
    value(key).map((text) => `${key}!=${text}`),
    fc.uniqueArray(value(key), { minLength: 1, maxLength: 2 }).map((texts) => `${key} in (${texts.join(',')})`),
    fc.uniqueArray(value(key), { minLength: 1, maxLength: 2 }).map((texts) => `${key} notin (${texts.join(',')})`),
  ),
);
const terms = fc.array(term, { minLength: 1, maxLength: 2 }).map((all) => all.join(','));
const padded = (texts: fc.Arbitrary<string>) =>
  fc.tuple(texts, pick('', ' ', '\u00a0', '\t', '\u200b', '\u{e0041}')).map(([text, pad]) => `${pad}${text}${pad}`);
const cell = (texts: fc.Arbitrary<string>) =>
  fc.option(fc.oneof({ weight: 5, arbitrary: padded(texts) }, pick('', '  ')), { freq: 4 });
const row = fc.record({
  id: pick('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'Ä', 'ä', 'z', 'Z', '1', '10'),
  name: cell(pick('Mill Lane', 'Elm Grove')),
  status: cell(pick('active', 'closed', 'Active')),
  cohorts: cell(fc.subarray(['own', ' own', 'wide', '']).map((names) => names.join(';'))),
  engine: cell(value('engine')),
  ring: cell(value('ring')),
  version: fc.option(value('version')),
  live: fc.option(value('live')),
  deployed: cell(pick('a'.repeat(40), 'b'.repeat(40), '0'.repeat(64), 'A'.repeat(40), 'a'.repeat(39), 'v1.2')),
});
const declared = fc.record({
  cohorts: fc.subarray(['rp', 'own', 'pilot'], { minLength: 1 }),
  all: fc.boolean(),
  requires: fc.array(terms, { maxLength: 2 }).map((all) => all.map(selector)),
  forbids: fc.array(terms, { maxLength: 2 }).map((all) => all.map(selector)),
  targets: fc.oneof(
    fc.constant({ kind: 'covered' } as const),
    fc.subarray(['a', 'b', 'c', 'Ä', 'nowhere']).map((ids) => ({ kind: 'sites', ids }) as const),
    terms.map((text) => ({ kind: 'select', select: selector(text) }) as const),
  ),
});

function siteOf(values: Readonly<Record<string, string | null>>): Site {
  const text = (key: string) => values[key]?.trim() || null;
  return {
    id: text('id') ?? '',
    name: text('name'),
    status: text('status') ?? UNKNOWN_STATUS,
    cohorts: (values['cohorts'] ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    attributes: new Map(['engine', 'ring', 'version', 'live'].map((key) => [key, text(key)])),
    deployed: deployedCommit(text('deployed')),
  };
}

describe.skipIf(binaries === null)('a table', () => {
  it('gives the answer that its rows give one by one, on random estates', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 12 }),
        declared,
        terms,
        terms,
        async (rows, said, rp, pilot) => {
          await sql.unsafe('truncate estate');
          await sql.unsafe('insert into estate select * from json_populate_recordset(null::estate, $1::text::json)', [
            JSON.stringify(rows),
          ]);
          const policy = policyOf(
            'estate',
            {},
            {
              rp: { select: rp, owners: ['x'] },
              own: { owners: ['x'] },
              tm: { select: 'engine=tm', owners: ['x'] },
              pilot: { dimension: 'ring', select: pilot, owners: ['x'] },
            },
          );
          const asked = declaration(said);
          const query = {
            policy,
            declaration: asked,
            coverage: coverageOf(asked, policy),
            named: true,
            deployed: true,
            grouped: true,
            explain: EXPLAIN,
          };
          const collector = new SiteCollector([query]);
          for (const values of rows) collector.add(siteOf(values));
          const found = await ask(policy, said);
          if (!found.ok || found.value === undefined) throw new Error(JSON.stringify(found));
          const { snapshot, asOf, violations, ...rest } = found.value;
          const [expected] = collector.finish({ snapshot, asOf, cohortNames: null });
          if (expected === undefined) throw new Error('no answer');
          expect(rest).toEqual({ ...expected, snapshot: undefined, asOf: undefined, violations: undefined });
          expect(sorted(violations)).toEqual(sorted(expected.violations));
        },
      ),
      { numRuns: samples(150) },
    );
  }, 120_000);

  it('may be of another schema, with ids that are numbers and cohorts that are a list', async () => {
    const cohorts = { rp: { select: 'engine=rp', owners: ['x'] }, a: { dimension: 'd', owners: ['x'] } };
    const policy = policyOf('other.sites', { 'as-of': 'updated' }, cohorts);
    expect(
      await ask({ ...policy, releases: { ...policy.releases, statuses: ['unknown'] } }, { cohorts: ['rp', 'a'] }),
    ).toMatchObject(
      ok({
        total: 2,
        permitted: 2,
        targets: ['1'],
        knownCohorts: ['a', 'b'],
        asOf: '2026-11-22T02:00:00.500Z',
        snapshot: expect.stringMatching(/^\d+:\d+:/),
      }),
    );
  });

  it('says in the log how far a large one is', async () => {
    const log: string[] = [];
    expect(await ask(policyOf('vast'), {}, (line) => void log.push(line))).toMatchObject(ok({ total: 130_000 }));
    expect(log).toEqual([
      'Inventory: 130,000 sites counted by the database',
      'Inventory: 100,000 of 100,000 sites read',
    ]);
  });

  it('may have ids that are padded, cohorts of a domain of its own, and values that are JSON', async () => {
    const cohorts = { rp: { select: 'engine=rp', owners: ['x'] }, own: { dimension: 'd', owners: ['x'] } };
    const answer = await ask(policyOf('named', {}, cohorts), { cohorts: ['rp', 'own'] });
    expect(answer).toMatchObject(ok({ targets: ['a'], knownCohorts: ['a;b', 'own'] }));
    const explained = answer.ok ? answer.value?.explained[0] : undefined;
    expect(explained?.site.attributes.get('tags')).toBe('{"a": [null], "b": 1.10}');
  });

  it('gives more targets than it reads at once, in order and with their names', async () => {
    const answer = await ask(policyOf('large'));
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const even = Array.from({ length: 2500 }, (_, index) => index * 2);
    const idOf = (number: number) => `S${String(number).padStart(4, '0')}`;
    expect(answer.value?.targets).toEqual(even.map(idOf));
    expect(answer.value?.names.size).toBe(2500);
    expect(answer.value?.names.get('S4998')).toBe('Shop 4998');
  });

  it.each<[string, string, Record<string, unknown>, Record<string, unknown>]>([
    ['an id twice', 'twice', {}, { code: 'inventory.inconsistent', observed: 'site a a second time', key: 'table' }],
    [
      'a row without an id',
      'nameless',
      {},
      { code: 'inventory.malformed', observed: '1 rows without one', key: 'table' },
    ],
    [
      'rows that are made anew for each question',
      'restless',
      {},
      {
        code: 'inventory.inconsistent',
        expected: 'the 2 targeted sites that were counted',
        observed: '1 when they were listed: the rows change from one statement to the next',
        key: 'table',
      },
    ],
    [
      'a view that writes',
      'writing',
      {},
      { code: 'inventory.unavailable', observed: expect.stringContaining('read-only transaction'), key: 'table' },
    ],
    [
      'a view that fails on a row',
      'uncastable',
      {},
      { code: 'inventory.unavailable', observed: expect.stringContaining('22P02'), key: 'table' },
    ],
    ['cohorts in JSON', 'listed', {}, { code: 'inventory.malformed', observed: 'one of jsonb', key: 'table' }],
    ['a time without an end', 'endless', { 'as-of': 'updated' }, { code: 'inventory.malformed', key: 'as-of' }],
    ['no column id', 'keyless', {}, { code: 'inventory.malformed', observed: 'the columns code', key: 'table' }],
    [
      'no such table',
      'nothing',
      {},
      { code: 'inventory.unavailable', observed: 'relation "nothing" does not exist (42P01)', key: 'table' },
    ],
    [
      'no such column of time',
      'guarded',
      { 'as-of': 'updated' },
      { code: 'inventory.malformed', observed: 'updated is no column', key: 'as-of' },
    ],
    [
      'a time that is none',
      'guarded',
      { 'as-of': 'engine' },
      { code: 'inventory.malformed', observed: 'engine is text', key: 'as-of' },
    ],
    [
      'an old time',
      'other.sites',
      { 'as-of': 'updated', 'max-age': '1h' },
      { code: 'inventory.stale', key: 'max-age' },
    ],
    ['another size', 'guarded', { bounds: { sites: 3 } }, { code: 'inventory.bounds', key: 'bounds.sites' }],
  ])('%s', async (_, table, keys, error) => {
    expect(await ask(policyOf(table, keys))).toMatchObject(fail(error));
  });

  it('of which a row-level policy would hide rows is refused, not read in part', async () => {
    const half = await ask(policyOf('guarded', { url: database.url('postgres', 'reader') }));
    expect(half).toMatchObject(
      fail({ code: 'inventory.unavailable', observed: expect.stringContaining('row-level security'), key: 'table' }),
    );
    expect(await ask(policyOf('guarded'))).toMatchObject(ok({ total: 2 }));
  });

  it('of which the server takes too long is no answer', async () => {
    await sql.unsafe(
      `create role hasty login; grant select on slow to hasty; alter role hasty set statement_timeout = '50ms'`,
    );
    expect(await ask(policyOf('slow', { url: database.url('postgres', 'hasty') }))).toMatchObject(
      fail({ code: 'inventory.unavailable', observed: expect.stringContaining('statement timeout'), key: 'url' }),
    );
  });

  it.each([
    ['no server', 'postgres://owner@127.0.0.1:1/postgres', /ECONNREFUSED/],
    ['no such database', 'nowhere', /database "nowhere" does not exist/],
  ])('%s', async (_, at, observed) => {
    const url = at.startsWith('postgres:') ? at : database.url(at);
    expect(await ask(policyOf('guarded', { url }))).toMatchObject(
      fail({ code: 'inventory.unavailable', observed: expect.stringMatching(observed), key: 'url' }),
    );
  });
});

// Only of all tests: a second server takes seconds.
describe.skipIf(binaries === null || !isFull)('a standby', () => {
  it('is as old as what it has replayed last, not as new as the question', async () => {
    if (binaries === null) return;
    const standby = await startStandby(binaries, database);
    onTestFinished(() => standby.stop());
    const policy = policyOf('guarded', { url: standby.url() });
    expect(await ask(policy)).toMatchObject(fail({ code: 'inventory.unavailable', key: 'as-of' }));
    await sql.unsafe(`insert into guarded values ('c', 'rp')`);
    const replica = postgres({
      host: '127.0.0.1',
      port: standby.port,
      username: 'owner',
      database: 'postgres',
      max: 1,
    });
    onTestFinished(() => replica.end());
    const replayed = async () => {
      const [row] = await replica.unsafe('select pg_last_xact_replay_timestamp() as time');
      return (row?.['time'] ?? null) as Date | null;
    };
    while ((await replayed()) === null);
    const answer = await ask(policy);
    expect(answer).toMatchObject(ok({ total: 3, asOf: (await replayed())?.toISOString() }));
    await sql.unsafe(`delete from guarded where id = 'c'`);
  });
});

describe.skipIf(binaries === null)('two shards', () => {
  it('are one view, which says that it has no snapshot', async () => {
    for (const shard of ['north', 'south']) {
      await sql.unsafe(`create database ${shard}`);
      const own = postgres({ host: '127.0.0.1', port: database.port, username: 'owner', database: shard, max: 1 });
      await own.unsafe(
        `create table sites (id text, status text, engine text); insert into sites values ('${shard}-1', 'active', 'rp'), ('${shard}-2', 'active', 'tm'), ('${shard}-3', 'active', null)`,
      );
      await own.end();
    }
    await sql.unsafe(
      `create extension postgres_fdw; ${['north', 'south']
        .map(
          (
            shard,
          ) => `create server ${shard} foreign data wrapper postgres_fdw options (host '127.0.0.1', port '${String(database.port)}', dbname '${shard}');
        create user mapping for owner server ${shard} options (user 'owner');
        create foreign table ${shard} (id text, status text, engine text) server ${shard} options (table_name 'sites');`,
        )
        .join('\n')} create view sharded as select * from north union all select * from south`,
    );
    const keys = { snapshot: 'none', bounds: { sites: '5-7' } };
    expect(await ask(policyOf('sharded', keys), { requires: [selector('engine=rp')] })).toMatchObject(
      ok({
        total: 6,
        targets: ['north-1', 'south-1'],
        uncounted: ['snapshot'],
        unassigned: [{ count: 2 }],
        violations: [],
      }),
    );
  });
});

function sorted(
  violations: readonly {
    readonly kind: string;
    readonly site: { readonly id: string; readonly cohorts: readonly string[] };
  }[],
) {
  return violations
    .map((violation) => ({
      ...violation,
      site: { ...violation.site, cohorts: [...violation.site.cohorts].toSorted() },
    }))
    .toSorted((a, b) => `${a.site.id} ${a.kind}`.localeCompare(`${b.site.id} ${b.kind}`));
}
