import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServer, type ServerName } from '../../scripts/servers.ts';

/* Servers that nobody here wrote, each in a folder and on a port of its own, for as long as a test file runs. */

export interface RunningServer {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Where a server is installed; says so where it is not, since then nothing is tried against it. */
export function findOrSay(name: ServerName): string | null {
  const folder = findServer(name);
  if (folder === null) console.warn(`${name} is not installed (node scripts/servers.ts): nothing is tried against it.`);
  return folder;
}

export interface Start {
  /** Which of the installed servers. */
  readonly from: string;
  readonly port: number;
  /** Written into the folder that the server is started in, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** The words after `node`; paths are relative to that folder. */
  readonly words: readonly string[];
  /** What it answers with success once it is ready, with the headers to ask with. */
  readonly ready: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether that answer is the one that was waited for. Default: any success. */
  readonly isReady?: (body: string) => boolean;
}

/** Starts a server, and waits at most a minute and a half until it is ready. */
export async function startServer(start: Start): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-server-'));
  symlinkSync(join(start.from, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, content] of Object.entries(start.files)) writeFileSync(join(folder, name), content);
  // As somebody starts it to try it: in production Prism wants several processes.
  const env = { ...process.env, NODE_ENV: 'development' };
  const child = spawn(process.execPath, start.words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${String(start.port)}`;
  for (let tries = 0; tries < 450; tries += 1) {
    if (child.exitCode !== null) break;
    if (await isUp(origin + start.ready, start)) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`the server did not start: ${output.slice(-2000)}`);
}

async function isUp(address: string, { headers = {}, isReady = () => true }: Start): Promise<boolean> {
  try {
    const answer = await fetch(address, { headers });
    return answer.ok && isReady(await answer.text());
  } catch {
    return false;
  }
}
