import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Ready, Served } from './loopback.ts';

/*
 * What a check costs: `npm run bench`, or `npm run bench -- 15` for 15 rounds. Each round runs everything once, so that a
 * busy minute of the machine falls on all of it alike; the figures are medians.
 */

const BUNDLE = resolve(import.meta.dirname, '../dist/index.js');
const SITES = 6637;
const TARGETS = { graphql: 1, rest: 3, inventory: 8, ratio: 4 };

/** Prints on its way out how much memory it had at most (kibibytes, whatever the system). */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))`;

const rounds = Number(process.argv[2] ?? 7);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error(`rounds: found ${process.argv[2]}, allowed a number from 1`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'cohort-guard-bench-'));
const loopback = fork(join(import.meta.dirname, 'loopback.ts'));
process.on('exit', () => {
  loopback.kill();
  rmSync(scratch, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const ready = await said<Ready>(loopback);
process.exitCode = report(await measure());
loopback.disconnect();

interface Measured {
  readonly node: number[];
  readonly start: number[];
  readonly check: number[];
  readonly served: Served[];
  readonly peakNode: number;
  readonly peakCheck: number;
}

async function measure(): Promise<Measured> {
  // The first request makes the loopback GitHub read its schema, and the first comment and check run are created by it.
  const first = await checked();
  const node: number[] = [];
  const start: number[] = [];
  const check: number[] = [];
  const served = [first.served];
  for (let round = 0; round < rounds; round += 1) {
    node.push((await emptyNode()).time);
    start.push((await startOfBundle()).time);
    const one = await checked();
    check.push(one.time);
    served.push(one.served);
  }
  const peakNode = (await emptyNode(['--import', PEAK])).peak;
  const peaks = [
    (await checked(['--import', PEAK])).peak,
    (await checked(['--import', PEAK])).peak,
    (await checked(['--import', PEAK])).peak,
  ];
  return { node, start, check, served, peakNode, peakCheck: median(peaks) };
}

function emptyNode(flags: readonly string[] = []): Promise<Run> {
  return run([...flags, '-e', ''], {});
}

/** A run that has nothing to judge: a comment on an issue. */
async function startOfBundle(): Promise<Run> {
  const one = await run(
    [BUNDLE],
    action('issue_comment', { action: 'created', issue: { number: 7 } }, { publish: 'false' }),
  );
  expectOutput('verdict', 'skip', one);
  return one;
}

async function checked(flags: readonly string[] = []): Promise<Run & { readonly served: Served }> {
  const one = await run([...flags, BUNDLE], action('pull_request_target', ready.payload, {}));
  const answer = said<Served>(loopback);
  loopback.send('what was asked?');
  const served = await answer;
  expectOutput('verdict', 'allow', one);
  if (served.problems.length > 0) throw new Error(served.problems.join('\n'));
  return { ...one, served };
}

interface Run {
  /** Milliseconds from before the process to its end. */
  readonly time: number;
  readonly peak: number;
  readonly log: string;
}

async function run(args: readonly string[], env: Record<string, string>): Promise<Run> {
  for (const name of ['output', 'summary']) writeFileSync(join(scratch, name), '');
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  let ended = 0;
  child.once('exit', () => (ended = performance.now()));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`exit code ${code}\n${log}`);
  return { time: ended - started, peak: Number(/^peak (\d+)$/m.exec(log)?.[1] ?? 0), log };
}

/** The environment of a step, as a runner sets it. */
function action(event: string, payload: unknown, inputs: Record<string, string>): Record<string, string> {
  writeFileSync(join(scratch, 'event.json'), JSON.stringify(payload));
  const given = {
    mode: 'check',
    'github-token': ready.token,
    'policy-path': '.github/cohort-guard.yml',
    rollback: 'false',
    'fail-on': 'deny,hold,error',
    publish: 'true',
    ...inputs,
  };
  return {
    HOME: scratch,
    RUNNER_TEMP: scratch,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(scratch, 'event.json'),
    GITHUB_REPOSITORY: ready.repository,
    GITHUB_API_URL: ready.apiUrl,
    GITHUB_GRAPHQL_URL: ready.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: join(scratch, 'output'),
    GITHUB_STEP_SUMMARY: join(scratch, 'summary'),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}

function expectOutput(name: string, value: string, { log }: Run): void {
  const [, , found] =
    new RegExp(`^${name}<<(.+)\\n(.*)\\n\\1$`, 'm').exec(readFileSync(join(scratch, 'output'), 'utf8')) ?? [];
  if (found !== value) throw new Error(`${name} is ${found}, not ${value}:\n${log}`);
}

/** Prints the figures; 1 when more was asked for than may be. Times depend on the machine and decide nothing. */
function report({ node, start, check, served, peakNode, peakCheck }: Measured): number {
  const most = (what: 'graphql' | 'rest' | 'inventory') => Math.max(...served.map((one) => one[what]));
  const ratio = median(check) / median(start);
  const counts = [
    {
      name: 'GraphQL requests to GitHub',
      found: most('graphql'),
      target: `at most ${TARGETS.graphql}`,
      ok: most('graphql') <= TARGETS.graphql,
    },
    {
      name: 'REST requests to GitHub',
      found: most('rest'),
      target: `at most ${TARGETS.rest}`,
      ok: most('rest') <= TARGETS.rest,
    },
    {
      name: 'requests to the inventory',
      found: most('inventory'),
      target: `${TARGETS.inventory}`,
      ok: most('inventory') === TARGETS.inventory,
    },
  ];
  line(
    `A pull request with one approval, judged and published over ${SITES.toLocaleString('en')} made-up sites; medians of ${rounds} rounds.`,
  );
  line(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} processors.`);
  line();
  row('start of an empty Node', time(node));
  row('start of the bundle', time(start), `${times(median(start) / median(node))} an empty Node`);
  row(
    'whole check',
    time(check),
    `${times(ratio)} the start of the bundle`,
    `under ${TARGETS.ratio} ×`,
    ratio < TARGETS.ratio,
  );
  row(
    '  of it, work of the loopback',
    time(served.slice(1).map((one) => one.busy)),
    'processor time of GitHub and inventory',
  );
  for (const { name, found, target, ok } of counts) row(name, String(found), '', target, ok);
  row('bundle', `${statSync(BUNDLE).size.toLocaleString('en')} bytes`);
  row('peak memory of a check', mebibytes(peakCheck), `an empty Node: ${mebibytes(peakNode)}`);
  const missed = counts.filter(({ ok }) => !ok);
  line();
  line(
    missed.length === 0
      ? 'Every target for requests is met.'
      : `MISSED: ${missed.map(({ name, found, target }) => `${found} ${name}, target ${target}`).join('; ')}`,
  );
  return missed.length === 0 ? 0 : 1;
}

function row(name: string, value: string, note = '', target = '', ok = true): void {
  line(
    `${name.padEnd(31)}${value.padStart(17)}  ${[note, target === '' ? '' : `target: ${target} ${ok ? 'ok' : 'MISSED'}`].filter((part) => part !== '').join('; ')}`.trimEnd(),
  );
}

function line(text = ''): void {
  console.log(text);
}

function time(values: readonly number[]): string {
  return `${median(values).toFixed(0)} ms`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

function mebibytes(kibibytes: number): string {
  return `${(kibibytes / 1024).toFixed(0)} MiB`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The next message of a process, or its end. */
async function said<T>(child: ChildProcess): Promise<T> {
  const gone = new AbortController();
  const end = once(child, 'exit', { signal: gone.signal }).then(() => Promise.reject(new Error('the loopback ended')));
  try {
    const [message] = await Promise.race([once(child, 'message', { signal: gone.signal }), end]);
    return message as T;
  } finally {
    end.catch(() => {});
    gone.abort();
  }
}
