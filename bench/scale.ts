import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, conclude, figure, line, print, type Measure } from './goals.ts';
import type { Estates } from './pages.ts';
import { run, type Run } from './processes.ts';
import { DIST, inputsOf, Step } from './step.ts';

/*
 * What an estate costs by its size: a whole check that is not published, against a bare loop that fetches the same pages
 * and parses them, each in a process of its own. `--scale` alone: 100,000 sites whose pages take 50 ms, and a million.
 */

const FAR = 100_000;
const MILLION = 1_000_000;

export async function scale(sizes: readonly number[]): Promise<number> {
  const near = sizes.length === 0 ? [MILLION] : sizes;
  const far = `${String(FAR)}:50`;
  const asked = [...(sizes.length === 0 ? [far] : []), ...near.map((size) => `${String(size)}:0`)];
  const pages = fork(join(import.meta.dirname, 'pages.ts'), asked);
  const [estates] = (await once(pages, 'message')) as [Estates];
  const scratch = mkdtempSync(join(tmpdir(), 'cohort-guard-bench-'));
  process.on('exit', () => {
    pages.kill();
    rmSync(scratch, { recursive: true, force: true });
  });
  const step = new Step(scratch);
  const empty = join(scratch, 'empty.cjs');
  writeFileSync(empty, '');
  const cost = async (estate: string): Promise<{ judged: Run; bare: Run }> => {
    const place = estates[estate];
    if (place === undefined) throw new Error(`no estate ${estate}`);
    const bare = await run([join(import.meta.dirname, 'bare.ts'), place.url], { peak: true });
    const env = step.environment(place, inputsOf(place.token, { publish: 'false' }));
    const judged = await run([join(DIST, 'index.js')], { env, peak: true });
    step.expectOutput('verdict', 'allow', judged);
    return { judged, bare };
  };
  const measures: Measure[] = [];
  if (sizes.length === 0) measures.push(...farAway(await cost(far)));
  for (const size of near) measures.push(...atHand(size, await cost(`${String(size)}:0`)));
  pages.disconnect();
  return conclude(measures);
}

function farAway({ judged, bare }: { judged: Run; bare: Run }): readonly Measure[] {
  const ratio = bare.time / judged.time;
  const measures: Measure[] = [
    figure('a check', seconds(judged.time), `bare loop: ${seconds(bare.time)}`),
    {
      name: 'sites per second ÷ bare loop',
      found: ratio.toFixed(2),
      goal: { says: 'at least 0.85', met: ratio >= 0.85 },
    },
  ];
  print(`${FAR.toLocaleString('en')} sites, 50 ms a page`, measures);
  return measures;
}

function atHand(size: number, { judged, bare }: { judged: Run; bare: Run }): readonly Measure[] {
  const peak = judged.peak / 1024;
  const most = size <= MILLION ? 300 : size <= 10 * MILLION ? 1_200 : Infinity;
  const micros = (judged.processor / size) * 1000;
  const measures: Measure[] = [
    figure('a check', seconds(judged.time), `bare loop: ${seconds(bare.time)}`),
    size >= MILLION
      ? atMost('processor a site', micros, 8, ' µs', `bare loop: ${((bare.processor / size) * 1000).toFixed(1)} µs`)
      : figure('processor a site', `${micros.toFixed(1)} µs`),
    size >= MILLION
      ? atMost('peak', peak, most, ' MB', `bare loop: ${(bare.peak / 1024).toFixed(0)} MB`)
      : figure('peak', `${peak.toFixed(0)} MB`),
  ];
  print(`${size.toLocaleString('en')} sites on this machine`, measures);
  line();
  return measures;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
