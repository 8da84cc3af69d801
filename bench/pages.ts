import { createServer } from 'node:http';
import { startGitHub } from '../test/loopback/github/index.ts';
import { listen } from './slow.ts';
import { estateWorld, placeOf, type Judged, type Place } from './worlds.ts';

/*
 * Inventories of as many sites as one likes, made up page by page, and a repository over each: forked by scale.ts with
 * `<sites>:<milliseconds that a page takes>` for each, `file:<megabytes>` for a file in the repository, or the address of a
 * PostgreSQL that has a table `sites`.
 */

const PAGE = 1000;
const AS_OF = new Date().toISOString();

/** By what was asked for: where to judge it, and where its pages are. */
export type Estates = Readonly<Record<string, Place & { readonly url: string }>>;

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://loopback');
  const [total = 0, delay = 0] = (url.pathname.split('/')[1] ?? '').split(':').map(Number);
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const to = Math.min(total, from + PAGE);
  const sites = Array.from({ length: to - from }, (_, index) => siteAt(from + index)).join(',');
  const next = to < total ? `"${String(to)}"` : 'null';
  const page = `{"snapshot":"bench","asOf":"${AS_OF}","total":${String(total)},"next":${next},"sites":[${sites}]}`;
  setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(page), delay);
});

function siteAt(number: number): string {
  return `{"id":"S${String(number)}","name":"Practice number ${String(number)}","status":"${statusOf(number)}","attributes":{"template-engine":"${engineOf(number)}","region":"Y${String(number % 60)}","ring":"stable"}}`;
}

function statusOf(number: number): string {
  return number % 20 === 0 ? 'closed' : 'active';
}

function engineOf(number: number): string {
  return number % 2 === 0 ? 'resource-publisher' : 'template-manager';
}

const origin = await listen(server);
const estates: [string, Estates[string]][] = [];
for (const estate of process.argv.slice(2)) {
  const isTable = estate.startsWith('postgres:');
  const url = isTable ? estate : `${origin}/${estate}`;
  const judged = isTable
    ? estateWorld(`{ provider: postgres, url: "${url}", table: sites }`)
    : overLoopback(url, estate);
  const { apiUrl } = await startGitHub(judged.world);
  estates.push([estate, { url, ...placeOf(judged, apiUrl) }]);
}
process.send?.(Object.fromEntries(estates) satisfies Estates);
process.on('disconnect', () => process.exit(0));

function overLoopback(url: string, estate: string): Judged {
  const [kind = '', size = ''] = estate.split(':');
  return kind === 'file'
    ? estateWorld('{ provider: file, path: sites.csv }', { 'sites.csv': csvOf(Number(size)) })
    : estateWorld(`{ provider: http, url: "${url}", timeout: 1h }`);
}

/** A million sites in so many megabytes. */
function csvOf(megabytes: number): string {
  const million = 1_000_000;
  const rows = Array.from({ length: million }, (_, number) => {
    const row = `S${String(number)},Practice number ${String(number)},${statusOf(number)},${engineOf(number)},Y${String(number % 60)},`;
    return row + 'x'.repeat(Math.max(0, megabytes - row.length - 1));
  });
  return `id,name,status,template-engine,region,notes\n${rows.join('\n')}\n`;
}
