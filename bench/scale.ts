import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atLeast, atMost, conclude, figure, line, print, type Measure } from './goals.ts';
import type { Estates } from './pages.ts';
import { ROWS, startTable, type FilledTable } from './postgres.ts';
import { median, run, type Run } from './processes.ts';
import { DIST, inputsOf, Step } from './step.ts';

/*
 * What an estate costs by its size: a whole check that is not published, against a bare loop that fetches the same pages
 * and parses them, each in a process of its own; and one that a PostgreSQL counts. `--scale` alone: all that has a goal,
 * which takes some minutes; `--scale 1000000`: estates of these sizes alone; `--scale --postgres` or `--file`: one of those alone.
 */

/** Sites whose pages take so many milliseconds. */
const FAR = '100000:50';
/** Megabytes of a CSV in the repository: GitHub gives 100. */
const FILE = 'file:95';
const MILLION = 1_000_000;
/** The last is more than a set of the platform takes (16.7 million). */
const SIZES = [10_000, 100_000, MILLION, 10 * MILLION, 17 * MILLION];
/** Of what takes seconds; what takes minutes is measured once. */
const ROUNDS = 3;

/** Medians of rounds. */
type Cost = Pick<Run, 'time' | 'processor' | 'peak'>;

/** What is measured: everything, estates of these sizes, the table of PostgreSQL, or a file. */
export type Extent = 'all' | 'postgres' | 'file' | readonly number[];

export async function scale(extent: Extent): Promise<number> {
  const sizes = extent === 'all' ? SIZES : typeof extent === 'string' ? [] : extent;
  const others = extent === 'all' ? [FAR, FILE] : extent === 'file' ? [FILE] : [];
  const table = extent === 'all' || extent === 'postgres' ? await startTable() : null;
  if (table !== null) process.on('exit', table.stop);
  const served = [...others, ...(table === null ? [] : [table.url]), ...sizes.map(nameOf)];
  const pages = fork(join(import.meta.dirname, 'pages.ts'), served);
  const [estates] = (await once(pages, 'message')) as [Estates];
  const scratch = mkdtempSync(join(tmpdir(), 'cohort-guard-bench-'));
  process.on('exit', () => {
    pages.kill();
    rmSync(scratch, { recursive: true, force: true });
  });
  const asking = new Asking(scratch, estates);
  const measures: Measure[] = [];
  if (extent === 'all') measures.push(...(await farAway(asking)));
  if (extent === 'all' || extent === 'file') measures.push(...(await fromFile(asking)));
  if (table !== null) measures.push(...(await inDatabase(asking, table)));
  else if (extent === 'all' || extent === 'postgres')
    line('This machine has no PostgreSQL: its table is not measured.\n');
  const costs = new Map<number, Cost>();
  for (const size of sizes) measures.push(...(await atHand(size, asking, costs)));
  pages.disconnect();
  return conclude(measures);
}

/** Runs the check and the bare loop over what is served. */
class Asking {
  readonly #step: Step;
  readonly #estates: Estates;

  constructor(folder: string, estates: Estates) {
    this.#step = new Step(folder);
    this.#estates = estates;
  }

  /** In turn, so that a busy minute of the machine falls on both. */
  async both(estate: string, loop = 'bare.ts'): Promise<{ readonly judged: Cost; readonly bare: Cost }> {
    const [judged, bare]: [Run[], Run[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await run([join(import.meta.dirname, loop), this.#place(estate).url], { peak: true }));
      judged.push(await this.check(estate));
    }
    return { judged: costOf(judged), bare: costOf(bare) };
  }

  async check(estate: string): Promise<Run> {
    const place = this.#place(estate);
    const env = this.#step.environment(place, inputsOf(place.token, { publish: 'false' }));
    const judged = await run([join(DIST, 'index.js')], { env, peak: true });
    this.#step.expectOutput('verdict', 'allow', judged);
    this.#step.clear();
    return judged;
  }

  #place(estate: string): Estates[string] {
    const place = this.#estates[estate];
    if (place === undefined) throw new Error(`no estate ${estate}`);
    return place;
  }
}

async function farAway(asking: Asking): Promise<readonly Measure[]> {
  const { judged, bare } = await asking.both(FAR);
  return print('100,000 sites, 50 ms a page', [
    figure('a check', seconds(judged.time), `bare loop: ${seconds(bare.time)}`),
    atLeast('sites per second ÷ bare loop', bare.time / judged.time, 0.85),
  ]);
}

async function fromFile(asking: Asking): Promise<readonly Measure[]> {
  const { time, peak } = await asking.check(FILE);
  return print('A file of 95 MB in the repository (CSV, a million sites)', [
    figure('a check', seconds(time)),
    atMost('peak', megabytes(peak), 300, ' MB'),
  ]);
}

/** The database counts: its processor and memory are not those of the action. */
async function inDatabase(asking: Asking, table: FilledTable): Promise<readonly Measure[]> {
  const { judged, bare } = await asking.both(table.url, 'bare-rows.ts');
  const besides = (text: string) => `bare cursor: ${text}`;
  return print(`${ROWS.toLocaleString('en')} sites in PostgreSQL on this machine`, [
    figure('a bare select count(*)', seconds(await table.count())),
    figure('a check', seconds(judged.time), besides(seconds(bare.time))),
    atMost('wall time ÷ bare cursor', judged.time / bare.time, 5),
    figure(
      'processor a site',
      `${((judged.processor / ROWS) * 1000).toFixed(1)} µs`,
      besides(`${((bare.processor / ROWS) * 1000).toFixed(1)} µs`),
    ),
    atMost('peak', megabytes(judged.peak), 300, ' MB', besides(`${megabytes(bare.peak).toFixed(0)} MB`)),
  ]);
}

async function atHand(size: number, asking: Asking, costs: Map<number, Cost>): Promise<readonly Measure[]> {
  const { judged, bare } =
    size > MILLION ? { judged: await asking.check(nameOf(size)), bare: null } : await asking.both(nameOf(size));
  costs.set(size, judged);
  const micros = (cost: Cost) => (cost.processor / size) * 1000;
  const besides = bare === null ? '' : `bare loop: ${micros(bare).toFixed(1)} µs`;
  return print(`${size.toLocaleString('en')} sites on this machine`, [
    figure('a check', seconds(judged.time), bare === null ? '' : `bare loop: ${seconds(bare.time)}`),
    ...(size === MILLION && bare !== null
      ? [atLeast('sites per second ÷ bare loop', bare.time / judged.time, 0.6)]
      : []),
    size === MILLION
      ? atMost('processor a site', micros(judged), 8, ' µs', besides)
      : figure('processor a site', `${micros(judged).toFixed(1)} µs`, besides),
    ...flatness(size, costs),
    peakOf(size, judged),
  ]);
}

function peakOf(size: number, { peak }: Cost): Measure {
  const found = megabytes(peak);
  if (size === MILLION) return atMost('peak', found, 300, ' MB');
  return size === 10 * MILLION ? atMost('peak', found, 1200, ' MB') : figure('peak', `${found.toFixed(0)} MB`);
}

/**
 * What each further site costs up to a million, over what it costs up to a hundred thousand: growth by more than the
 * sites, which would be ten for what looks at each site once for each other. Up to a hundred thousand the machine still
 * compiles, at a cost that both runs have and that is never the same.
 */
function flatness(size: number, costs: ReadonlyMap<number, Cost>): Measure[] {
  const [small, middle, large] = [10_000, 100_000, MILLION].map((sites) => costs.get(sites)?.processor);
  if (size !== MILLION || small === undefined || middle === undefined || large === undefined) return [];
  const [below, above] = [(middle - small) / 90_000, (large - middle) / 900_000];
  return [atMost('a further site above 100,000 ÷ below', above / below, 2)];
}

function costOf(runs: readonly Run[]): Cost {
  return {
    time: median(runs.map(({ time }) => time)),
    processor: median(runs.map(({ processor }) => processor)),
    peak: median(runs.map(({ peak }) => peak)),
  };
}

function nameOf(size: number): string {
  return `${String(size)}:0`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function megabytes(kibibytes: number): number {
  return kibibytes / 1024;
}
