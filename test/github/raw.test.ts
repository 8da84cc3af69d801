import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { fail, ok } from '../../src/domain/result.ts';
import { connectRaw } from '../../src/github/raw.ts';
import { GrowingBody } from '../../src/http/body.ts';
import { boundedFetch } from '../../src/http/bounded-fetch.ts';
import { virtualClock } from '../loopback/clock.ts';
import { startServer, type Handler } from '../http/server.ts';

/* A file that comes in part never passes for the file. */

const CONTENT = Buffer.from('id,status\nA1,active\nA2,active\n');
const oid = createHash('sha1').update(`blob ${CONTENT.length}\0`).update(CONTENT).digest('hex');
const PART = CONTENT.subarray(0, 20);

async function fetchFrom(handler: Handler, size = CONTENT.length) {
  const server = await startServer(handler);
  onTestFinished(() => server.close());
  const signal = new AbortController().signal;
  const fetch = boundedFetch({ signal, remaining: () => 60_000, clock: virtualClock() });
  const fetchBlob = connectRaw({ token: 't', apiUrl: server.url, repository: 'acme/shop', fetch, signal });
  const opened: GrowingBody[] = [];
  const answer = await fetchBlob({ oid, size }, () => {
    opened.push(new GrowingBody());
    return opened.at(-1) ?? new GrowingBody();
  });
  return { answer: answer.ok ? ok(Buffer.from(answer.value.bytes()).toString()) : answer, opened: opened.length };
}

const whole: Handler = (_, response) => void response.end(CONTENT);
const short: Handler = (_, response) => {
  response.writeHead(200, { 'content-length': CONTENT.length });
  response.write(PART, () => response.socket?.destroy());
};
const aborted: Handler = (_, response) => void response.write(PART, () => response.socket?.destroy());

it.each<[string, Handler, number]>([
  ['at once', whole, 1],
  ['in pieces', (_, response) => void response.write(PART, () => response.end(CONTENT.subarray(20))), 1],
  ['after one that was shorter than it said', (...call) => (call[2] === 1 ? short : whole)(...call), 2],
  ['after one that broke off', (...call) => (call[2] === 1 ? aborted : whole)(...call), 2],
  [
    'after an answer without it',
    (...call) => (call[2] === 1 ? void call[1].writeHead(502).end('id\n') : whole(...call)),
    1,
  ],
])('comes %s', async (_, handler, tries) => {
  expect(await fetchFrom(handler)).toEqual({ answer: ok(CONTENT.toString()), opened: tries });
});

it.each<[string, Handler, string]>([
  ['that ends early, without a word', (_, response) => void response.end(PART), '20 bytes'],
  ['that is empty', (_, response) => void response.end(), '0 bytes'],
  ['with more behind it', (_, response) => void response.end(Buffer.concat([CONTENT, PART])), '50 bytes'],
  [
    'with another content',
    (_, response) => void response.end(CONTENT.toString().toUpperCase()),
    'as many bytes of other content',
  ],
  [
    'that is packed, and broken off',
    (_, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(CONTENT).subarray(0, 20)),
    '',
  ],
  ['that says to be longer, each time', short, 'after 3 tries'],
  ['that breaks off each time', aborted, 'after 3 tries'],
  ['that is refused', (_, response) => void response.writeHead(404).end(CONTENT), 'HTTP 404'],
])('fails with a body %s', async (_, handler, observed) => {
  const { answer } = await fetchFrom(handler);
  expect(answer).toMatchObject(fail({ code: 'evidence.unavailable', observed: expect.stringContaining(observed) }));
});

it('fails where the size is another than the id has', async () => {
  expect((await fetchFrom(whole, 20)).answer).toMatchObject(
    fail({ expected: 'the 20 bytes of that id', observed: '30 bytes' }),
  );
});
