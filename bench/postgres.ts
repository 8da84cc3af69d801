import postgres from 'postgres';
import { findPostgres, startPostgres } from '../test/inventory/postgres/server.ts';

/* A table of sites in a PostgreSQL of this machine, for scale.ts. */

/** Rows of the table. */
export const ROWS = 1_000_000;

export interface FilledTable {
  /** `postgres://owner@127.0.0.1:5432/postgres`; its table is `sites`. */
  readonly url: string;
  /** Milliseconds of a bare `select count(*)`, without the connection. */
  count(): Promise<number>;
  readonly stop: () => void;
}

/** The same sites as those of pages.ts, made up by the database; null where this machine has no PostgreSQL. */
export async function startTable(): Promise<FilledTable | null> {
  const binaries = findPostgres();
  if (binaries === null) return null;
  const database = await startPostgres(binaries);
  const ask = async (...statements: readonly string[]) => {
    const sql = postgres(database.url(), { max: 1, onnotice: () => undefined });
    for (const statement of statements) await sql.unsafe(statement);
    const started = performance.now();
    await sql`select count(*) from sites`;
    const time = performance.now() - started;
    await sql.end();
    return time;
  };
  await ask(
    `create table sites as
      select 'S' || number as id, 'Practice number ' || number as name,
        case when number % 20 = 0 then 'closed' else 'active' end as status,
        case when number % 2 = 0 then 'resource-publisher' else 'template-manager' end as "template-engine",
        'Y' || number % 60 as region, 'stable' as ring
      from generate_series(0, ${String(ROWS - 1)}) as number`,
    'vacuum analyze sites',
  );
  return { url: database.url(), count: () => ask('select 1'), stop: () => database.stop() };
}
