import { expect, it, onTestFinished } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { failure } from '../support.ts';
import { ask, binaries, connect, policyAt } from './asking.ts';
import { startPostgres, startStandby } from './server.ts';

it.skipIf(binaries === null)(
  'a standby is as old as what it has replayed last, not as new as the question',
  async () => {
    if (binaries === null) return;
    const database = await startPostgres(binaries);
    onTestFinished(() => database.stop());
    const sql = connect(database.port);
    onTestFinished(() => sql.end());
    await sql.unsafe(`create table sites (id text, engine text); insert into sites values ('a', 'rp')`);
    const standby = await startStandby(binaries, database);
    onTestFinished(() => standby.stop());
    const policy = policyAt(standby.url(), 'sites');
    expect(await ask(policy)).toMatchObject(failure('unavailable', { key: 'as-of' }));
    await sql.unsafe(`insert into sites values ('b', 'rp')`);
    const replica = connect(standby.port);
    onTestFinished(() => replica.end());
    const replayed = async () => {
      const [row] = await replica.unsafe('select pg_last_xact_replay_timestamp() as time');
      return (row?.['time'] ?? null) as Date | null;
    };
    while ((await replayed()) === null);
    const answer = await ask(policy);
    expect(answer).toMatchObject(ok({ total: 2, asOf: (await replayed())?.toISOString() }));
  },
);
