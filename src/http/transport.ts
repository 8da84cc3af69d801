import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { NamedHeaders, type ArrivingAnswer, type ArrivingBody, type Asked } from './answer.ts';

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
  const { request } = process.getBuiltinModule(url.protocol === 'https:' ? 'node:https' : 'node:http');
  const { method = 'GET', headers, body, signal } = asked;
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { method, headers: { ...ALWAYS, ...headers }, ...(signal !== undefined && { signal }) };
    request(url, options, resolve).on('error', reject).end(body);
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

/** What is packed in a way that was not asked for stays as it is: nobody can read it. */
function unpacked(message: IncomingMessage): Readable {
  const named = (message.headers['content-encoding'] ?? '').trim().toLowerCase();
  const packing = PACKINGS.find((packing) => packing === named);
  if (packing === undefined) return message;
  const { createBrotliDecompress, createGunzip, createInflate } = process.getBuiltinModule('node:zlib');
  const unpack = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate }[packing]();
  // Where the message breaks off, so does what is made of it; whoever reads it hears of it.
  return pipeline(message, unpack, () => undefined);
}
