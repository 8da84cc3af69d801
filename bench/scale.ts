import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parsePolicy } from '../src/domain/policy/parse.ts';
import { coverageOf } from '../src/domain/sites/coverage.ts';
import { parseSelector } from '../src/domain/sites/selector.ts';
import { boundedFetch } from '../src/http/bounded-fetch.ts';
import { createInventory } from '../src/inventory/index.ts';

/*
 * What an estate costs by its size: `npm run bench -- --scale`, or `node bench/scale.ts 10000000`. The inventory over
 * loopback against a bare loop that fetches the same pages and parses them; each in a process of its own.
 */

const [mode = '--scale', ...more] = process.argv.slice(2);
if (mode === '--judge' || mode === '--bare') await measure(mode, Number(more[0]), more[1] ?? '');
else await compareAll(mode === '--scale' ? [10_000, 100_000, 1_000_000] : [Number(mode)]);

interface Cost {
  readonly wall: number;
  readonly processor: number;
  readonly peak: number;
}

async function compareAll(sizes: readonly number[]): Promise<void> {
  const server = fork(join(import.meta.dirname, 'pages.ts'));
  const [{ port }] = (await once(server, 'message')) as [{ port: number }];
  console.log('sites       judged  bare     judged/bare  processor a site  peak');
  for (const sites of sizes) {
    const url = `http://127.0.0.1:${String(port)}/${String(sites)}`;
    const bare = await cost('--bare', sites, url);
    const judged = await cost('--judge', sites, url);
    console.log(
      `${String(sites).padEnd(12)}${seconds(judged.wall)}  ${seconds(bare.wall)}  ${(bare.wall / judged.wall).toFixed(2).padEnd(11)}  ${((judged.processor / sites) * 1e6).toFixed(1)} µs            ${judged.peak.toFixed(0)} MB`,
    );
  }
  server.disconnect();
}

async function cost(kind: string, sites: number, url: string): Promise<Cost> {
  const child = fork(import.meta.filename, [kind, String(sites), url]);
  const [message] = (await once(child, 'message')) as [Cost];
  return message;
}

async function measure(kind: '--judge' | '--bare', sites: number, url: string): Promise<void> {
  const start = performance.now();
  const count = kind === '--bare' ? await bare(url) : await judge(url);
  if (count !== sites) throw new Error(`${String(sites)} sites expected, ${String(count)} found`);
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1024;
  process.send?.({ wall: (performance.now() - start) / 1000, processor: (user + system) / 1e6, peak });
  process.disconnect();
}

async function bare(url: string): Promise<number> {
  let count = 0;
  for (let cursor: string | null = '0'; cursor !== null;) {
    const answer = (await (await fetch(`${url}/sites?cursor=${cursor}`)).json()) as {
      sites: unknown[];
      next: string | null;
    };
    count += answer.sites.length;
    cursor = answer.next;
  }
  return count;
}

async function judge(url: string): Promise<number> {
  const policy = parsePolicy(
    `version: 1\ninventory: { provider: http, url: "${url}" }\ncohorts:\n  rp: { select: template-engine=resource-publisher, owners: [alice] }\n  tm: { select: template-engine=template-manager, owners: [carol] }\n`,
    'policy.yml',
  );
  const requires = parseSelector('template-engine=resource-publisher');
  if (!policy.ok || !requires.ok) throw new Error('a policy and a selector');
  const declaration = {
    cohorts: ['rp'],
    all: false,
    change: null,
    requires: [requires.value],
    forbids: [],
    expect: null,
    targets: { kind: 'covered' },
  } as const;
  const { signal } = new AbortController();
  const none = () => Promise.reject(new Error('not asked for'));
  const inventory = createInventory(policy.value.inventory, {
    token: null,
    now: () => new Date(),
    fetch: boundedFetch({ signal, remaining: () => Number.MAX_SAFE_INTEGER }),
    fetchIdentity: none,
    readFile: none,
    readStepFile: none,
  });
  const query = { policy: policy.value, declaration, coverage: coverageOf(declaration, policy.value) };
  const answer = await inventory.resolve([query], signal);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value[0]?.total ?? 0;
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`.padEnd(7);
}
