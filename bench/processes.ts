import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';

/** Prints on its way out how much memory it had at most (kibibytes, whatever the system), and its processor time (microseconds). */
const PEAK = `data:text/javascript,process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write('\\npeak '+maxRSS+' '+(userCPUTime+systemCPUTime)+'\\n')})`;

/** Prints which files were imported. */
const LOADS = `data:text/javascript,import{registerHooks}from'node:module';registerHooks({load(url,context,next){if(url.startsWith('file:'))process.stderr.write('\\nloads '+url+'\\n');return next(url,context)}})`;

/** What a process cost. */
export interface Run {
  /** Milliseconds from before the process to its end. */
  readonly time: number;
  /** Kibibytes; 0 where it was not asked for. */
  readonly peak: number;
  /** Milliseconds of the processor; 0 where it was not asked for. */
  readonly processor: number;
  /** Bytes of the files that were imported; 0 where it was not asked for. */
  readonly loaded: number;
  readonly log: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether memory and processor time are wanted: to look costs some time. */
  readonly peak?: boolean;
  /** Whether what is imported is wanted. */
  readonly loaded?: boolean;
  /** Another action may make a failure of an event that is none of its own. */
  readonly mayFail?: boolean;
}

/** Runs a script of Node. */
export async function run(
  args: readonly string[],
  { env = {}, peak = false, loaded = false, mayFail = false }: RunOptions = {},
): Promise<Run> {
  const started = performance.now();
  const watched = [...(peak ? [PEAK] : []), ...(loaded ? [LOADS] : [])].flatMap((hook) => ['--import', hook]);
  const child = spawn(process.execPath, [...watched, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  let ended = 0;
  child.once('exit', () => (ended = performance.now()));
  const [code] = await once(child, 'close');
  if (code !== 0 && !mayFail) throw new Error(`exit code ${code}\n${log}`);
  const [, peaked = '0', micros = '0'] = /^peak (\d+) (\d+)$/m.exec(log) ?? [];
  const bytes = [...log.matchAll(/^loads (file:.+)$/gm)].reduce(
    (sum, [, url = '']) => sum + statSync(new URL(url)).size,
    0,
  );
  return { time: ended - started, peak: Number(peaked), processor: Number(micros) / 1000, loaded: bytes, log };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Runs everything once a round, so that a busy minute of the machine falls on all of it alike, after a first round that
 * counts for nothing. Gives all times by the names of what was run.
 */
export async function interleaved(
  rounds: number,
  what: Readonly<Record<string, () => Promise<Run>>>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(Object.keys(what).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, act] of Object.entries(what)) {
      const { time } = await act();
      if (round > 0) times.get(name)?.push(time);
    }
  return times;
}
