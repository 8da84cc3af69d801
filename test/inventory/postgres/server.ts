import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/* A PostgreSQL of the machine, on a port and in a folder of its own, for as long as a test file runs. */

export interface Database {
  readonly port: number;
  /** For the policy, of a database and a role. */
  url(database?: string, role?: string): string;
  stop(): void;
}

/** The folder of `initdb` and `pg_ctl`; null: this machine has no PostgreSQL. */
export function findPostgres(): string | null {
  const folders = [
    ...globSync('/usr/lib/postgresql/*/bin').toSorted().toReversed(),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl'))) ?? null;
}

export async function startPostgres(binaries: string): Promise<Database> {
  return start(binaries, (run, data) =>
    run('initdb', '-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--no-sync'),
  );
}

/** One that replays what another one writes. */
export async function startStandby(binaries: string, { port }: Database): Promise<Database> {
  const of = ['-h', '127.0.0.1', '-p', String(port), '-U', 'owner'];
  return start(binaries, (run, data) => run('pg_basebackup', '-D', data, ...of, '-R', '-c', 'fast', '--no-sync'));
}

type RunBinary = (command: string, ...parameters: string[]) => void;

async function start(binaries: string, fill: (run: RunBinary, data: string) => void): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-postgres-'));
  const owner = ownerOf();
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const run: RunBinary = (command, ...parameters) => {
    const { status, stderr, stdout } = spawnSync(join(binaries, command), parameters, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
      ...(owner !== null && owner),
    });
    if (status !== 0) throw new Error(`${command}: ${stderr}${stdout}`);
  };
  fill(run, data);
  const startAt = (at: number) => {
    const options = `-p ${String(at)} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
    run('pg_ctl', '-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', options, 'start');
    return at;
  };
  // A port that was free a moment ago may be somebody's by now: then another one.
  const port = await freePort()
    .then(startAt)
    .catch(async () => startAt(await freePort()));
  return {
    port,
    url: (database = 'postgres', role = 'owner') => `postgres://${role}@127.0.0.1:${String(port)}/${database}`,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then as somebody who owns nothing else. */
function ownerOf(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const [, uid = '', gid = ''] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
