import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, conclude, figure, line, print, type Measure } from './goals.ts';
import type { Ready, Served } from './loopback.ts';
import { deployCommand, findPeers, type Peer } from './peers.ts';
import { interleaved, median, run, type Run, type RunOptions } from './processes.ts';
import { COMMENT, DIST, inputsOf, Step } from './step.ts';

/*
 * What a run costs: `npm run bench`, or `npm run bench -- 15` for 15 rounds, with `--peers DIR` beside other actions.
 * Compare figures of one run alone, and ratios before times: the machine is never the same.
 */

const BUNDLE = join(DIST, 'index.js');
/** Milliseconds that each answer takes where it is far. */
const FAR = 50;

export interface Options {
  readonly rounds: number;
  /** Folder of other actions; null: none. */
  readonly peers: string | null;
}

export async function bench({ rounds, peers: folder }: Options): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'cohort-guard-bench-'));
  const loopback = fork(join(import.meta.dirname, 'loopback.ts'));
  const clean = () => {
    loopback.kill();
    rmSync(scratch, { recursive: true, force: true });
  };
  process.on('exit', clean);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
  const ready = await said<Ready>(loopback);
  const own = new Own(scratch, loopback, ready);
  const peers = folder === null ? [] : findPeers(folder);
  line(`Medians of ${String(rounds)} interleaved rounds; each answer takes ${String(FAR)} ms where it is far.`);
  line(`Node ${process.versions.node}, ${process.platform} ${process.arch}, ${String(cpus().length)} processors.\n`);
  const times = await interleaved(rounds, {
    empty: () => run([own.empty]),
    early: () => own.comment(),
    check: () => own.judge('check'),
    'check far': () => own.judge('check far'),
    ...Object.fromEntries(peers.map((peer) => [peer.name, () => own.peer(peer)])),
    ...(await ofBranchDeploy(own, peers)),
  });
  const measures = [
    ...(await start(own, times, peers)),
    ...(await waiting(own, times)),
    ...(await gates(own)),
    ...(await memory(own)),
  ];
  loopback.disconnect();
  return conclude(measures);
}

type Times = ReadonlyMap<string, readonly number[]>;

async function start(own: Own, times: Times, peers: readonly Peer[]): Promise<readonly Measure[]> {
  const over = (name: string) => median(times.get(name) ?? []) - median(times.get('empty') ?? []);
  const { loaded } = await own.judge('check', { loaded: true });
  const labeler = peers.some(({ name }) => name === 'labeler')
    ? [atMost('start over an empty Node ÷ that of labeler', over('early') / over('labeler'), 1)]
    : [];
  const measures = [
    figure('an empty Node', time(median(times.get('empty') ?? []))),
    atMost('start over an empty Node', over('early'), 100, ' ms'),
    ...labeler,
    ...peers.map(({ name }) => figure(`  ${name}`, time(over(name)), 'over an empty Node')),
    atMost('bytes that a check loads', loaded, 1_200_000),
    figure('  of it, what every comment loads', statSync(BUNDLE).size.toLocaleString('en')),
  ];
  print('Start: a comment on an issue', measures);
  return measures;
}

async function waiting(own: Own, times: Times): Promise<readonly Measure[]> {
  const [near, far] = [median(times.get('check') ?? []), median(times.get('check far') ?? [])];
  const peer = times.get('branch-deploy far');
  const { asked, rounds } = await own.askedBy('check counted');
  const of = (pattern: RegExp) => asked.filter((name) => pattern.test(name)).length;
  const pages = of(/\/sites$/);
  const measures = [
    figure('a check', time(near), `${time(far)} far away`),
    atMost('a check less the early exit', near - median(times.get('early') ?? []), 250, ' ms'),
    ...(peer === undefined ? [] : [atMost('a check far ÷ branch-deploy far', far / median(peer), 0.6)]),
    atMost('rounds', rounds, 4 + pages - 1, '', `${String(pages)} pages of the inventory`),
    atMost('requests to GitHub: GraphQL', of(/graphql/), 3),
    // Claim, activity, manifest, two looks for a newer judgement, check run, comment.
    atMost('requests to GitHub: REST', of(/\/repos\//), 7),
    atMost('requests to the inventory', of(/\/v1\//), pages + 1),
  ];
  print('A check: one approval, 6,637 sites, published', measures);
  return measures;
}

async function gates(own: Own): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const name of own.gates) {
    const { asked, rounds } = await own.askedBy(name);
    const github = asked.filter((request) => !request.includes('/v1/')).length;
    measures.push(
      atMost(`${name}: rounds`, rounds, 6),
      name.includes('over 50')
        ? atMost('  requests to GitHub', github, 15)
        : figure('  requests to GitHub', String(github)),
    );
  }
  print('A gate over merged pull requests', measures);
  return measures;
}

async function memory(own: Own): Promise<readonly Measure[]> {
  const [empty, judged] = [await run([own.empty], { peak: true }), await own.judge('check', { peak: true })];
  const mebibytes = (kibibytes: number) => `${(kibibytes / 1024).toFixed(0)} MiB`;
  const measures = [figure('peak of a check', mebibytes(judged.peak), `an empty Node: ${mebibytes(empty.peak)}`)];
  print('Memory', measures);
  return measures;
}

/** How branch-deploy does all that it does for a `.deploy`, where it is there. */
async function ofBranchDeploy(own: Own, peers: readonly Peer[]): Promise<Record<string, () => Promise<Run>>> {
  const peer = peers.find(({ name }) => name === 'branch-deploy');
  if (peer === undefined) return {};
  const place = await deployCommand(FAR);
  return { 'branch-deploy far': () => own.peer(peer, place) };
}

/** The bundle and other actions, run as steps. */
class Own {
  readonly empty: string;
  readonly #loopback: ChildProcess;
  readonly #ready: Ready;
  readonly #step: Step;

  constructor(scratch: string, loopback: ChildProcess, ready: Ready) {
    this.empty = join(scratch, 'empty.cjs');
    writeFileSync(this.empty, '');
    this.#loopback = loopback;
    this.#ready = ready;
    this.#step = new Step(scratch);
  }

  get gates(): readonly string[] {
    return Object.keys(this.#ready).filter((name) => name.startsWith('gate'));
  }

  async comment(): Promise<Run> {
    const env = this.#step.environment(COMMENT, inputsOf('ghs_Nobody'));
    const judged = await run([BUNDLE], { env });
    this.#step.expectOutput('verdict', 'skip', judged);
    return judged;
  }

  async judge(name: string, options: Pick<RunOptions, 'peak' | 'loaded'> = {}): Promise<Run> {
    const place = this.#ready[name];
    if (place === undefined) throw new Error(`no world ${name}`);
    const gate = { mode: 'gate', cohort: 'resource-publisher', environment: 'production-rp' };
    const inputs = inputsOf(place.token, name.startsWith('gate') ? gate : {});
    const judged = await run([BUNDLE], { ...options, env: this.#step.environment(place, inputs) });
    this.#step.expectOutput('verdict', 'allow', judged);
    return judged;
  }

  peer(peer: Peer, place: Parameters<Step['environment']>[0] | null = null): Promise<Run> {
    return run([peer.main], { env: this.#step.environment(place ?? COMMENT, peer.inputs), mayFail: place === null });
  }

  async askedBy(name: string): Promise<Served> {
    await this.#served();
    await this.judge(name);
    const served = await this.#served();
    if (served.problems.length > 0) throw new Error(served.problems.join('\n'));
    return served;
  }

  #served(): Promise<Served> {
    const answer = said<Served>(this.#loopback);
    this.#loopback.send('what was asked?');
    return answer;
  }
}

function time(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
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
