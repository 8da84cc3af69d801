import type { Kind } from './kinds.ts';
import { emptied, grown, nowhere, otherTypes, padded, partial, without } from './lies.ts';
import { alone, changed, half, hang, once, paged, parsed, status, type Told } from './acts.ts';
import { send, type Exchange } from './relay.ts';
import type { Answer } from './tape.ts';

/*
 * Every way in which a request can fail. Whether one applies to a request is read off its honest answer: one without
 * pages has no endless ones.
 */

/** What there is to know after it. */
export type Class =
  /** No answer. */
  | 'none'
  /** No answer, until a limit of GitHub's ends. */
  | 'limit'
  /** An answer, but not of the documented shape. */
  | 'shape'
  /** A list that ends before its count. */
  | 'cut'
  /** Pages that lead nowhere. */
  | 'pages'
  /** The answer of a server that has no such thing. */
  | 'absent'
  /** It passes: the next try is answered. */
  | 'passing';

export interface Failure {
  /** Heading of its column. */
  readonly name: string;
  /** What befalls each request of the kind, every time it is asked. */
  readonly what: string;
  readonly class: Class;
  readonly applies: (asked: Asked) => boolean;
  readonly act: (exchange: Exchange) => void;
}

/** A kind of request, and how it is answered honestly. */
export interface Asked {
  readonly kind: Kind;
  /** The first request of the kind. */
  readonly path: string;
  readonly answer: Answer;
}

const always = (): boolean => true;
const reads = ({ kind }: Asked): boolean => !kind.writes;
const isGraphql = ({ kind }: Asked): boolean => kind.api === 'graphql';
/** A page after the first is refused as a page of the list is; that there is nothing, a list does not say. */
const hasPages = (asked: Asked): boolean =>
  reads(asked) &&
  (asked.kind.api === 'graphql'
    ? asked.answer.body.includes('"pageInfo"')
    : asked.kind.api === 'rest'
      ? /[?&]per_page=/.test(asked.path)
      : 'total' in parsed(asked.answer));

const reset = {
  what: 'the connection is cut before an answer',
  act: ({ response }: Exchange) => void response.socket?.destroy(),
};
const unwell = status(503, 'HTTP 503');

type Applies = Failure['applies'];

const row = (name: string, of: Class, told: Told, applies: Applies = always): Failure => ({
  name,
  class: of,
  applies,
  ...told,
});

/** The rest of the body never comes, or the connection is cut. */
const afterHalf = (what: string, then: (exchange: Exchange) => void): Told => ({
  what: `half of the answer, then ${what}`,
  act: (exchange) => {
    half(exchange);
    then(exchange);
  },
});
const cut = ({ response }: Exchange) => void setImmediate(() => response.socket?.destroy());
const elsewhere: Told = {
  what: 'a redirect to another origin',
  act: ({ response, elsewhere: origin, seen }) =>
    send(response, { status: 307, headers: { location: `${origin}${seen.path}` }, body: '' }),
};
const gigabytes: Told = {
  what: 'a body of four gigabytes, as its header says',
  act({ response, honest }) {
    const headers = { 'content-type': 'application/json', ...honest.headers, 'content-length': String(4 * 1024 ** 3) };
    response.writeHead(honest.status, headers).write('[');
  },
};
const html: Told = {
  what: 'a page of HTML with status 200',
  act: ({ response, seen }) =>
    send(response, {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: `<html><h1>Sign in</h1>${seen.authorization}</html>`,
    }),
};
const halfJson: Told = {
  what: 'half of the JSON, as if it were all',
  act: ({ response, honest }) =>
    send(response, { ...honest, body: honest.body.slice(0, Math.floor(honest.body.length / 2)) }),
};
const withErrors = changed('GraphQL errors beside the whole data', (body, { seen }) => ({
  ...body,
  errors: partial(body, seen.authorization).errors,
}));
const withoutData = changed('GraphQL errors without data', (_body, { seen }) => ({
  data: null,
  errors: [{ type: 'INTERNAL', message: `Something went wrong with ${seen.authorization}` }],
}));
const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' };
const gone = 'the host is gone: nobody listens there any more, for this request and all later ones';
const hasCount: Applies = ({ kind, answer }) => !kind.writes && grown(parsed(answer)).some;

export const FAILURES: readonly Failure[] = [
  row('refused', 'none', { what: gone, act: () => undefined }),
  row('reset', 'none', reset),
  row('reset once', 'passing', once(reset)),
  row('hang', 'none', { what: 'no answer ever', act: hang }),
  row('stall', 'none', afterHalf('nothing', hang)),
  row('half', 'none', afterHalf('the connection is cut', cut)),
  row('401', 'none', status(401, 'HTTP 401')),
  row('403', 'none', status(403, 'HTTP 403')),
  row('404', 'absent', status(404, 'HTTP 404')),
  row('409', 'none', status(409, 'HTTP 409')),
  row('422', 'none', status(422, 'HTTP 422')),
  row('429', 'limit', status(429, 'HTTP 429 with `retry-after: 1`', { 'retry-after': '1' })),
  row(
    'limit',
    'limit',
    alone(status(403, 'a secondary limit: HTTP 403 with `retry-after: 50`', { 'retry-after': '50' })),
  ),
  row('spent', 'limit', status(403, 'the limit of an hour: HTTP 403, nothing remaining', spent)),
  row('500', 'none', status(500, 'HTTP 500')),
  row('502', 'none', status(502, 'HTTP 502')),
  row('503', 'none', unwell),
  row('503 once', 'passing', once(unwell), reads),
  row('elsewhere', 'none', elsewhere),
  row('gigabytes', 'none', gigabytes),
  row('html', 'shape', html),
  row('no JSON', 'shape', halfJson),
  row(
    'text',
    'shape',
    changed('a JSON text where an object or a list is due', (_, { seen }) => seen.authorization),
  ),
  row('types', 'shape', changed('each text a number, each number a text', otherTypes)),
  row('errors', 'none', withErrors, isGraphql),
  row(
    'partial',
    'none',
    changed('GraphQL errors, and the data but for one part', (body, { seen }) => partial(body, seen.authorization)),
    isGraphql,
  ),
  row('no data', 'none', withoutData, isGraphql),
  row('nothing', 'absent', changed('each thing asked for is null: there is none', nowhere), isGraphql),
  row(
    'cut',
    'cut',
    changed('each list one shorter than its count says', (body) => grown(body).body),
    hasCount,
  ),
  row('empty', 'pages', paged('a page with nothing on it, and a further page', emptied), hasPages),
  row('repeated', 'pages', paged('the same page again and again, under the same cursor', without, 'same'), hasPages),
  row('endless', 'pages', paged('full pages without an end', padded), hasPages),
];

/** The whole matrix takes a minute or two: by default each request meets one failure of each kind. */
export const WHOLE = process.env['COHORT_GUARD_TESTS'] === 'all';

const SOME = ['reset', '404', 'types', 'partial', 'cut', 'repeated'];

/** What is tried in this run of the tests. */
export const TRIED: readonly Failure[] = WHOLE ? FAILURES : FAILURES.filter(({ name }) => SOME.includes(name));
