import { SITES } from '../test/fixtures/estate.ts';
import { makeEstate } from '../test/loopback/estate.ts';
import { startGitHub } from '../test/loopback/github/index.ts';
import { startInventory, type InventoryRequest } from '../test/loopback/inventory.ts';
import { countedBy, farFrom, Traffic } from './slow.ts';
import { checkWorld, gateWorld, placeOf, type Judged, type Place } from './worlds.ts';

/*
 * GitHub and the inventory for the bench, in a process of their own: what they cost must not slow the one that measures.
 * Each message is answered with what has been asked of them since the one before.
 */

export interface Served {
  /** How often whoever asked waited. */
  readonly rounds: number;
  /** `POST /graphql`, `GET /repos/acme/rollout/activity`, `GET /v1/sites`. */
  readonly asked: readonly string[];
  /** Milliseconds of processor time that answering took. */
  readonly busy: number;
  readonly problems: readonly string[];
}

/** By name: `check`; `check far`, with answers that take 50 ms; and `… counted`, whose rounds are counted. */
export type Ready = Readonly<Record<string, Place>>;

const FAR = 50;
const asOf = `${new Date().toISOString().slice(0, 19)}Z`;
const traffic = new Traffic();
const problems: string[][] = [];

async function serve(
  sites: Parameters<typeof startInventory>[0]['sites'],
  worldAt: (url: string) => Judged,
  away: (url: string) => Promise<string>,
): Promise<Place> {
  const inventory = await startInventory({ sites, pageSize: 1000, asOf });
  inventory.set({ fault: await answersMadeOnce(inventory.url) });
  const judged = worldAt(await away(inventory.url));
  const github = await startGitHub(judged.world);
  problems.push(github.problems);
  return placeOf(judged, await away(github.apiUrl));
}

/** What an inventory answers does not change: to make it anew for each check would be measured as well. */
async function answersMadeOnce(url: string) {
  const headers = { 'content-type': 'application/json' };
  const answers = new Map<
    string,
    { readonly status: number; readonly headers: typeof headers; readonly body: Buffer }
  >();
  const keyOf = (path: string, query: InventoryRequest['query']) => JSON.stringify([path, query]);
  const keep = async (asked: URL) => {
    const answer = await fetch(asked);
    const body = await answer.text();
    const key = keyOf(asked.pathname, Object.fromEntries(asked.searchParams));
    answers.set(key, { status: answer.status, headers, body: Buffer.from(body) });
    return body;
  };
  await keep(new URL(`${url}/cohorts`));
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = new URL(`${url}/sites?limit=1000`);
    if (cursor !== '') page.searchParams.set('cursor', cursor);
    ({ next: cursor } = JSON.parse(await keep(page)) as { next: string | null });
  }
  return ({ path, query }: InventoryRequest) => answers.get(keyOf(path, query));
}

const near = (url: string) => Promise.resolve(url);
const far = (url: string) => farFrom(url, FAR);
const counted = (url: string) => countedBy(traffic, url);

const estate = makeEstate();
const places: [string, Place][] = [
  ['check', await serve(estate, checkWorld, near)],
  ['check far', await serve(estate, checkWorld, far)],
  ['check counted', await serve(estate, checkWorld, counted)],
];
for (const [pulls, commits] of [
  [1, 1],
  [50, 4],
  [200, 1],
] as const)
  places.push([
    `gate over ${String(pulls)} of ${String(commits)}`,
    await serve(SITES, (url) => gateWorld(url, pulls, commits), counted),
  ]);

let since = process.cpuUsage();
process.on('message', () => {
  const { user, system } = process.cpuUsage(since);
  const served: Served = {
    ...traffic.take(),
    busy: (user + system) / 1000,
    problems: problems.flatMap((list) => list.splice(0)),
  };
  since = process.cpuUsage();
  process.send?.(served);
});
process.send?.(Object.fromEntries(places) satisfies Ready);
process.on('disconnect', () => process.exit());
