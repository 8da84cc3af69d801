import { send, type Exchange } from './relay.ts';
import type { Answer } from './tape.ts';

/* What befalls a request, made from its honest answer. */

export interface Told {
  readonly what: string;
  readonly act: (exchange: Exchange) => void;
}

export const status = (code: number, what: string, headers: Readonly<Record<string, string>> = {}): Told => ({
  what,
  // A server that tells back what it was sent: nobody may ever see it.
  act: ({ seen, response }) =>
    send(response, {
      status: code,
      headers,
      body: JSON.stringify({
        message: `No. You sent ${seen.authorization}`,
        documentation_url: `https://docs.github.com/?${seen.authorization}`,
      }),
    }),
});

export const changed = (what: string, change: (body: any, exchange: Exchange) => unknown): Told => ({
  what,
  act: (exchange) =>
    send(exchange.response, { ...exchange.honest, body: JSON.stringify(change(parsed(exchange.honest), exchange)) }),
});

/** The first time the one, then the honest answer. */
export const once = ({ what, act }: Told): Told => ({
  what: `${what}; the next try is answered`,
  act: (exchange) => (exchange.nth === 1 ? act(exchange) : send(exchange.response, exchange.honest)),
});

/** What the product then waits must not pass for what is under way beside it. */
export const alone = ({ what, act }: Told): Told => ({
  what,
  act: (exchange) => void exchange.alone().then(() => act(exchange)),
});

export const hang = ({ alone, clock }: Exchange): void => void alone().then(() => clock.advance(20_000));
/** Sends half of the honest body, of which the header says that it is whole. */
export function half({ response, honest }: Exchange): void {
  const body = Buffer.from(honest.body);
  response.writeHead(honest.status, {
    'content-type': 'application/json',
    ...honest.headers,
    'content-length': String(body.length),
  });
  response.write(body.subarray(0, Math.floor(body.length / 2)));
}

/** Changes the answer, and says in the language of the API that there is a further page. */
export function paged(what: string, change: (body: any, perPage: number) => unknown, cursor?: string): Told {
  return {
    what,
    act: (exchange) => {
      const { honest, seen, response, nth } = exchange;
      const url = new URL(seen.path, 'http://loopback');
      const body = change(parsed(honest), Number(url.searchParams.get('per_page') ?? '0'));
      const next = cursor ?? `page-${String(nth)}`;
      if (seen.kind.api === 'rest') {
        if (cursor === undefined) url.searchParams.set('page', String(nth + 1));
        return send(response, {
          ...honest,
          headers: { ...honest.headers, link: `<${exchange.elsewhere}${url.pathname}${url.search}>; rel="next"` },
          body: JSON.stringify(body),
        });
      }
      send(response, {
        ...honest,
        body: JSON.stringify(body, (key, value: unknown) =>
          key === 'pageInfo' ? { hasNextPage: true, endCursor: next } : key === 'next' ? next : value,
        ),
      });
    },
  };
}

export function isJson({ body }: Answer): boolean {
  return body === '' || body.startsWith('{') || body.startsWith('[');
}

export function parsed({ body }: Answer): any {
  return JSON.parse(body);
}

/** A body that goes on until whoever reads it has had enough. What it costs to have enough is dear: not for every cell. */
export function flood({ response, honest: { status: code, headers } }: Exchange): void {
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  response.writeHead(code, { 'content-type': 'application/json', ...headers });
  const go = () => {
    while (!response.destroyed && response.write(chunk)) {
      /* The buffer takes it. */
    }
  };
  response.on('drain', go);
  go();
}
