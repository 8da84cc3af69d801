import * as fc from 'fast-check';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { SiteCollector } from '../../../src/inventory/site-collector.ts';
import { declaration, selector } from '../../domain/build.ts';
import { samples } from '../../samples.ts';
import { failure } from '../support.ts';
import { ask, binaries, connect, owners, policyAt } from './asking.ts';
import { declared, queryOf, row, siteOf, sorted, terms } from './estates.ts';
import { startPostgres, type Database } from './server.ts';
import { sharded, shardOf, TABLES } from './tables.ts';

/* A table judged by the database, against a real PostgreSQL. */

let database: Database;
let sql: Sql;

beforeAll(async () => {
  if (binaries === null) return;
  database = await startPostgres(binaries);
  sql = connect(database.port);
  await sql.unsafe(TABLES);
}, 120_000);
afterAll(async () => {
  await sql?.end({ timeout: 1 });
  database?.stop();
});

const policyOf = (
  table: string,
  ...rest: [keys?: Readonly<Record<string, unknown>>, cohorts?: Readonly<Record<string, unknown>>]
) => policyAt(database.url(), table, ...rest);

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
              rp: { select: rp, owners },
              own: { owners },
              tm: { select: 'engine=tm', owners },
              pilot: { dimension: 'ring', select: pilot, owners },
            },
          );
          const query = queryOf(policy, declaration(said));
          const collector = new SiteCollector([query]);
          for (const values of rows) collector.add(siteOf(values));
          const found = await ask(policy, said);
          if (!found.ok) throw new Error(JSON.stringify(found));
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

  it('is asked for sites by whatever their ids are', async () => {
    const ids = ['NULL', 'a"b', 'c\\d', 'e,f', '{g}', "h'i", '\\"', 'j\nk', '"'];
    await sql.unsafe('truncate estate');
    await sql.unsafe(
      `insert into estate (id, engine, status) select id, 'rp', 'active' from json_array_elements_text($1::text::json) as id`,
      [JSON.stringify([...ids, 'other'])],
    );
    expect(await ask(policyOf('estate'), { targets: { kind: 'sites', ids } })).toMatchObject(
      ok({ targets: ids.toSorted(), violations: [], total: 10 }),
    );
  });

  it('may be of another schema, with ids that are numbers and cohorts that are a list', async () => {
    const cohorts = { rp: { select: 'engine=rp', owners }, a: { dimension: 'd', owners } };
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
    const cohorts = { rp: { select: 'engine=rp', owners }, own: { dimension: 'd', owners } };
    const answer = await ask(policyOf('named', {}, cohorts), { cohorts: ['rp', 'own'] });
    expect(answer).toMatchObject(ok({ targets: ['a'], knownCohorts: ['a;b', 'own'] }));
    const explained = answer.ok ? answer.value.explained[0] : undefined;
    expect(explained?.site.attributes.get('tags')).toBe('{"a": [null], "b": 1.10}');
  });

  it('gives more targets than it reads at once, in order and with their names', async () => {
    const answer = await ask(policyOf('large'));
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    const even = Array.from({ length: 2500 }, (_, index) => index * 2);
    const idOf = (number: number) => `S${String(number).padStart(4, '0')}`;
    expect(answer.value.targets).toEqual(even.map(idOf));
    expect(answer.value.names.size).toBe(2500);
    expect(answer.value.names.get('S4998')).toBe('Shop 4998');
  });

  const changing = '1 when they were listed: the rows change from one statement to the next';
  const asOf = { 'as-of': 'updated' };
  it.each<[string, string, Record<string, unknown>, string, string, string]>([
    ['an id twice', 'twice', {}, 'inconsistent', 'table', 'site a a second time'],
    ['a row without an id', 'nameless', {}, 'malformed', 'table', '1 rows without one'],
    ['rows that are made anew for each question', 'restless', {}, 'inconsistent', 'table', changing],
    ['a view that writes', 'writing', {}, 'unavailable', 'table', 'read-only transaction'],
    ['a view that fails on a row', 'uncastable', {}, 'unavailable', 'table', '22P02'],
    ['cohorts in JSON', 'listed', {}, 'malformed', 'table', 'one of jsonb'],
    ['a time without an end', 'endless', asOf, 'malformed', 'as-of', ''],
    ['no column id', 'keyless', {}, 'malformed', 'table', 'the columns code'],
    ['no such table', 'nothing', {}, 'unavailable', 'table', 'relation "nothing" does not exist (42P01)'],
    ['no such column of time', 'guarded', asOf, 'malformed', 'as-of', 'updated is no column'],
    ['a time that is none', 'guarded', { 'as-of': 'engine' }, 'malformed', 'as-of', 'engine is text'],
    ['an old time', 'other.sites', { ...asOf, 'max-age': '1h' }, 'stale', 'max-age', ''],
    ['another size', 'guarded', { bounds: { sites: 3 } }, 'bounds', 'bounds.sites', ''],
  ])('%s', async (_, table, keys, code, key, observed) => {
    expect(await ask(policyOf(table, keys))).toMatchObject(
      failure(code, { key, observed: expect.stringContaining(observed) }),
    );
  });

  it('of which a row-level policy would hide rows is refused, not read in part', async () => {
    const half = await ask(policyOf('guarded', { url: database.url('postgres', 'reader') }));
    expect(half).toMatchObject(
      failure('unavailable', { observed: expect.stringContaining('row-level security'), key: 'table' }),
    );
    expect(await ask(policyOf('guarded'))).toMatchObject(ok({ total: 2 }));
  });

  it('of which the server takes too long is no answer', async () => {
    await sql.unsafe(
      `create role hasty login; grant select on slow to hasty; alter role hasty set statement_timeout = '50ms'`,
    );
    expect(await ask(policyOf('slow', { url: database.url('postgres', 'hasty') }))).toMatchObject(
      failure('unavailable', { observed: expect.stringContaining('statement timeout'), key: 'url' }),
    );
  });

  it('of which the server takes too long already for its types is no answer', async () => {
    await sql.begin(async (transaction) => {
      await transaction.unsafe('lock table pg_catalog.pg_type in access exclusive mode');
      expect(await ask(policyOf('slow', { url: database.url('postgres', 'hasty') }))).toMatchObject(
        failure('unavailable', { observed: expect.stringContaining('statement timeout'), key: 'url' }),
      );
    });
  });

  it.each([
    ['no server', 'postgres://owner@127.0.0.1:1/postgres', /ECONNREFUSED/],
    ['no such database', 'nowhere', /database "nowhere" does not exist/],
  ])('%s', async (_, at, observed) => {
    const url = at.startsWith('postgres:') ? at : database.url(at);
    expect(await ask(policyOf('guarded', { url }))).toMatchObject(
      failure('unavailable', { observed: expect.stringMatching(observed), key: 'url' }),
    );
  });
});

const SHARDS = ['north', 'south'];

describe.skipIf(binaries === null)('two shards', () => {
  it('are one view, which says that it has no snapshot', async () => {
    for (const shard of SHARDS) {
      await sql.unsafe(`create database ${shard}`);
      const own = connect(database.port, shard);
      await own.unsafe(shardOf(shard));
      await own.end();
    }
    await sql.unsafe(sharded(SHARDS, database.port));
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
