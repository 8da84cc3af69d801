import type { Sql, TransactionSql } from 'postgres';
import type { PostgresSource } from '../../domain/policy/inventory.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Query, Resolution } from '../../domain/sites/resolution.ts';
import { hasUnseen } from '../../domain/page/characters.ts';
import { failed, illegible, inconsistent, malformed, unavailable, type InventoryError } from '../error.ts';
import { parseMoment } from '../moment.ts';
import type { Inventory, ReadingDeps } from '../port.ts';
import type { TellProgress } from '../progress.ts';
import { checkFreshness } from '../snapshot.ts';
import { judgeInDatabase } from './judge.ts';
import { textAt, type Row, type Run } from './rows.ts';
import { quoted, sitesOf, type Column } from './sql.ts';

export interface PostgresDeps extends ReadingDeps {
  /** The password; null: none was given. */
  readonly token: string | null;
}

/** A table or view, judged by its own engine in one read-only transaction. */
export function postgresInventory(
  source: PostgresSource,
  { token, now, progress = () => undefined }: PostgresDeps,
): Inventory {
  return {
    async resolve(queries, signal) {
      const sql = await connect(source, token);
      const end = () => void sql.end({ timeout: 0 }).catch(() => undefined);
      signal.addEventListener('abort', end, { once: true });
      const asked = `table ${source.table} of ${printAddress(source.url)}`;
      try {
        const answer = await readOnly(sql, (run) => answerAll(run, source, queries, now, progress));
        return answer.ok ? answer : failed(asked, hide(answer.error, token));
      } catch (error) {
        const problem = signal.aborted
          ? unavailable('an answer', 'none before the time allowed for the whole judgement was up', 'url')
          : problemOf(error);
        return failed(asked, hide(problem, token));
      } finally {
        signal.removeEventListener('abort', end);
        await sql.end({ timeout: 1 }).catch(() => undefined);
      }
    },
  };
}

/** Verified TLS, but to this machine. The client is loaded where a policy asks for it, and nowhere else. */
async function connect({ url }: PostgresSource, token: string | null): Promise<Sql> {
  const { default: postgres } = await import(/* webpackChunkName: "postgres" */ 'postgres');
  const address = new URL(url);
  return postgres({
    host: address.hostname.replace(/^\[|\]$/g, ''),
    port: Number(address.port || '5432'),
    database: decodeURIComponent(address.pathname.slice(1)),
    username: decodeURIComponent(address.username),
    ...(token === null ? {} : { password: token }),
    ssl: isLoopback(address.hostname) ? false : { rejectUnauthorized: true },
    max: 1,
    prepare: false,
    // Lists are written here. The client would ask for the types of lists, and nothing could catch that this failed.
    fetch_types: false,
    connect_timeout: 20,
    onnotice: () => undefined,
    connection: { application_name: 'cohort-guard' },
  });
}

/** One moment for everything that is asked, nothing written, and no row hidden: a row-level policy refuses instead. */
async function readOnly<T>(sql: Sql, ask: (run: Run) => Promise<T>): Promise<T> {
  const answer = await sql.begin('isolation level repeatable read read only', async (transaction) => {
    for (const setting of SETTINGS) await transaction.unsafe(`set local ${setting}`);
    return { value: await ask(runIn(transaction)) };
  });
  return answer.value;
}

function runIn(transaction: TransactionSql): Run {
  const start = (statement: string, values: Parameters<Run>[1]) =>
    transaction.unsafe(statement, values.map(asParameter));
  return Object.assign(async (...asked: Parameters<Run>) => start(...asked), {
    each: async (statement: string, values: Parameters<Run>[1], take: (row: Row) => void) => {
      await start(statement, values).cursor(ROWS_AT_ONCE, (rows: readonly Row[]) => {
        for (const row of rows) take(row);
      });
    },
  });
}

const ROWS_AT_ONCE = 5000;

/** Every value is written in one way, whatever the database, the role or the machine prefers. */
const SETTINGS = [
  'row_security = off',
  "datestyle = 'ISO, YMD'",
  "intervalstyle = 'iso_8601'",
  "timezone = 'UTC'",
  'extra_float_digits = 1',
  "bytea_output = 'hex'",
  "lc_monetary = 'C'",
  'standard_conforming_strings = on',
];

/** A value as PostgreSQL reads it: a list is `{"a","b"}`. */
function asParameter(value: string | readonly string[]): string {
  if (typeof value === 'string') return value;
  return `{${value.map((item) => `"${item.replace(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;
}

async function answerAll(
  run: Run,
  source: PostgresSource,
  queries: readonly Query[],
  now: () => Date,
  tell: TellProgress,
): Promise<Result<readonly Resolution[], InventoryError>> {
  const table = source.table.split('.').map(quoted).join('.');
  const columns = await columnsOf(run, table);
  const id = columns.find(({ name }) => name === 'id');
  if (id === undefined)
    return fail(malformed('a column id', `the columns ${columns.map(({ name }) => name).join(', ')}`, 'table'));
  const cohorts = columns.find(({ name }) => name === 'cohorts');
  if (cohorts?.type.startsWith('json') === true)
    return fail(
      malformed(
        'a column cohorts that is an array, or a text of names separated by ;',
        `one of ${cohorts.type}`,
        'table',
      ),
    );
  const asOf = await readAsOf(run, table, columns, source.asOf);
  if (!asOf.ok) return asOf;
  const [state] = await run('select pg_current_snapshot()::text as snapshot', []);
  const snapshot = textAt(state, 'snapshot') ?? '';
  const stale = checkFreshness({ snapshot, asOf: asOf.value }, null, { maxAge: source.maxAge, now }, { asOf: 'as-of' });
  if (stale !== null) return fail(stale);
  const wrong = await wrongIds(run, sitesOf(table, columns));
  if (wrong !== null) return fail(wrong);
  const resolutions: Resolution[] = [];
  const stamp = { snapshot, asOf: asOf.value, uncounted: source.snapshot ? [] : (['snapshot'] as const) };
  for (const asked of queries) {
    const resolution = await judgeInDatabase(run, { table, columns }, asked, stamp, tell);
    if (!resolution.ok) return resolution;
    resolutions.push(resolution.value);
  }
  const unseen = columns.map(({ name }) => name).find(hasUnseen);
  return unseen === undefined ? ok(resolutions) : fail(illegible(unseen, 'table'));
}

async function columnsOf(run: Run, table: string): Promise<Column[]> {
  const rows = await run(
    `select attname::text as name, format_type(atttypid, atttypmod) as type, typcategory::text as category from pg_attribute
     join pg_type on pg_type.oid = atttypid where attrelid = $1::text::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  return rows.map((row) => ({
    name: textAt(row, 'name') ?? '',
    type: textAt(row, 'type') ?? '',
    isArray: textAt(row, 'category') === 'A',
  }));
}

async function readAsOf(
  run: Run,
  table: string,
  columns: readonly Column[],
  name: string | null,
): Promise<Result<string, InventoryError>> {
  const written = (time: string) => `to_char((${time}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as time`;
  const column = columns.find((candidate) => candidate.name === name);
  if (name === null) {
    // The rows of a standby are as old as what it has replayed last, however long it has heard nothing.
    const moment =
      'case when pg_is_in_recovery() then pg_last_xact_replay_timestamp() else transaction_timestamp() end';
    const [row] = await run(`select ${written(moment)}`, []);
    const time = row?.['time'] ?? null;
    return time === null
      ? fail(unavailable('the time up to which this standby has replayed', 'none since it was started', 'as-of'))
      : parseMoment(time, 'as-of');
  }
  if (column?.type !== 'timestamp with time zone')
    return fail(
      malformed('a column of timestamp with time zone', `${name} is ${column?.type ?? 'no column'}`, 'as-of'),
    );
  const [row] = await run(`select ${written(`max(${quoted(name)})`)} from ${table}`, []);
  const time = row?.['time'] ?? null;
  return time === null ? fail(malformed(`a time in ${name}`, 'none in any row', 'as-of')) : parseMoment(time, 'as-of');
}

async function wrongIds(run: Run, sites: string): Promise<InventoryError | null> {
  const [counted] = await run(
    `select count(*) filter (where id is null)::text as missing, count(id)::text as ids, count(distinct id)::text as distinct from ${sites}`,
    [],
  );
  const missing = textAt(counted, 'missing') ?? '';
  if (missing !== '0') return malformed('an id in every row', `${missing} rows without one`, 'table');
  if (textAt(counted, 'ids') === textAt(counted, 'distinct')) return null;
  const [twice] = await run(`select id from ${sites} group by id having count(*) > 1 order by id limit 1`, []);
  return inconsistent('each id once', `site ${textAt(twice, 'id') ?? ''} a second time`, 'table');
}

/** The key that decides about a class of errors: who asks, or what the table or view is made of. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['28', 'auth'],
  ['22', 'table'],
  ['25', 'table'],
  ['42', 'table'],
]);

/** PostgreSQL's own message: it names the table, the role or the policy, and no value but what was asked. */
function problemOf(error: unknown): InventoryError {
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === '') throw error;
  const key = KEYS.get(code.slice(0, 2)) ?? 'url';
  return unavailable('an answer of the database', `${error.message} (${code})`, key);
}

function hide(error: InventoryError, token: string | null): InventoryError {
  const without = (phrase: string) => (token === null || token === '' ? phrase : phrase.replaceAll(token, '***'));
  return { ...error, expected: without(error.expected), observed: without(error.observed) };
}

function printAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
