import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/* An inventory of as many sites as the path says (`/1000000/sites`), made up page by page. Forked by scale.ts. */

const PAGE = 1000;
const AS_OF = new Date().toISOString();

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://loopback');
  const total = Number(url.pathname.split('/')[1] ?? 0);
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const to = Math.min(total, from + PAGE);
  const sites = Array.from({ length: to - from }, (_, index) => siteAt(from + index)).join(',');
  const next = to < total ? `"${String(to)}"` : 'null';
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(`{"snapshot":"bench","asOf":"${AS_OF}","total":${String(total)},"next":${next},"sites":[${sites}]}`);
});

function siteAt(number: number): string {
  const engine = number % 2 === 0 ? 'resource-publisher' : 'template-manager';
  return `{"id":"S${String(number)}","name":"Practice number ${String(number)}","status":"${number % 20 === 0 ? 'closed' : 'active'}","attributes":{"template-engine":"${engine}","region":"Y${String(number % 60)}","ring":"stable"}}`;
}

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit(0));
