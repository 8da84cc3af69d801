import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { NamedHeaders, type ArrivingAnswer, type ArrivingBody, type Asked } from './answer.ts';
import { hasProxyForFetchAlone } from './proxy.ts';
import { RequestFailure } from './request-failure.ts';

/*
 * What carries requests: Node's own HTTP client, and not its `fetch`, which is another one. To load that and to make its
 * first request takes a tenth of a second, a quarter of a whole check.
 *
 * The modules are asked for where they are needed: an `import` of `node:http` would load `fetch` with it.
 */

/** How a body may be packed. */
const PACKINGS = ['gzip', 'br', 'deflate'] as const;

/** Asks once, follows nothing, and resolves when the head of the answer is there. Rejects with what Node says. */
export async function transport(target: string | URL, asked: Asked = {}): Promise<ArrivingAnswer> {
  const url = new URL(target);
  // Node would send them as credentials, even where there are others.
  if (url.username !== '' || url.password !== '') throw new TypeError('an address with a user name or a password');
  if (hasProxyForFetchAlone(process)) return fetch(url, { ...asked, redirect: 'manual' });
  const { request } = process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http');
  const { method = 'GET', headers, body, signal } = asked;
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, { method, headers: { ...ALWAYS, ...headers }, ...(signal !== undefined && { signal }) });
    // Node would leave out what follows the thousandth; a link to the next page may be among it.
    sent.maxHeadersCount = 0;
    // Node names no error where the server changes the protocol, and none before a proxy has let the request through.
    const closed = () => reject(new RequestFailure('network', 'the connection was closed before an answer came'));
    sent.on('close', closed);
    sent.on('response', (message) => {
      sent.off('close', closed);
      // A body without a length ends with its connection: one that broke off would look whole.
      sent.on('error', (error) => !message.complete && message.destroy(error));
      resolve(message);
    });
    sent.on('error', reject);
    // A request that waits for its proxy is destroyed by the signal, and does not say so.
    signal?.addEventListener('abort', () => reject(new RequestFailure('network', 'the request was given up')));
    sent.end(body);
  });
  return { status: message.statusCode ?? 0, headers: headersOf(message), body: bodyOf(message) };
}

const ALWAYS = { accept: '*/*', 'accept-encoding': PACKINGS.join(', '), 'user-agent': 'cohort-guard' };

function headersOf({ headersDistinct }: IncomingMessage): NamedHeaders {
  return new NamedHeaders(Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]));
}

function bodyOf(message: IncomingMessage): ArrivingBody {
  const stream = unpacked(message);
  return {
    [Symbol.asyncIterator]: () => stream.iterator(),
    cancel: () => Promise.resolve(void stream.destroy()),
  };
}

/** What is packed in a way that was not asked for stays as it is: nobody can read it. So does a body that is none. */
function unpacked(message: IncomingMessage): Readable {
  const named = (message.headers['content-encoding'] ?? '').trim().toLowerCase();
  const packing = PACKINGS.find((packing) => packing === named);
  const isEmpty = message.complete && message.readableLength === 0;
  if (packing === undefined || isEmpty) return message;
  const { createBrotliDecompress, createGunzip, createInflate } = process.getBuiltinModule('node:zlib');
  const unpack = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate }[packing]();
  // Where the message breaks off, so does what is made of it; whoever reads it hears of it.
  return pipeline(message, unpack, () => undefined);
}
