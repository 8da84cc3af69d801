import { NamedHeaders, type Answer, type ArrivingAnswer, type Asked } from './answer.ts';
import { GrowingBody, type ByteSink } from './body.ts';
import type { Clock } from './clock.ts';
import type { Limits } from './limits.ts';
import { deadlineFailure, networkFailure, RequestFailure } from './request-failure.ts';

/** What carries one try, and follows no redirect. */
export type Carrier = (url: URL, asked: Asked) => Promise<ArrivingAnswer>;

/** What takes the body of an answer as it comes, made anew for each try; null: it is held, and the answer has it. */
export type OpenSink = (answer: Pick<Answer, 'status' | 'headers'>) => ByteSink | null;

/** Within what one try must end. */
export interface AttemptBounds {
  readonly limits: Limits;
  /** Aborted when the time for everything is up. */
  readonly signal: AbortSignal;
  /** Milliseconds until then. */
  readonly remaining: () => number;
  readonly clock: Clock;
  readonly fetch: Carrier;
  readonly open?: OpenSink | undefined;
}

/** What is sent, its method named. */
type Sent = Asked & { readonly method: string };

/** Milliseconds that a sink has taken. */
interface Spent {
  time: number;
}

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Asks once and reads the whole answer. Throws a {@link RequestFailure}, and what a sink throws. The time that a sink takes to look at
 * what has come is not that of the server.
 */
export async function attempt(url: URL, init: Sent, bounds: AttemptBounds): Promise<Answer> {
  const { limits, signal } = bounds;
  const left = bounds.remaining();
  if (signal.aborted || left <= 0) throw deadlineFailure();
  const stop = new AbortController();
  const onDeadline = () => stop.abort(deadlineFailure());
  const spent = { time: 0 };
  const onTimeout = () => {
    const { time } = spent;
    spent.time = 0;
    if (left < limits.tryTime) stop.abort(deadlineFailure());
    else if (time > 0) cancel = bounds.clock.after(time, onTimeout);
    else stop.abort(timeoutFailure(limits.tryTime));
  };
  let cancel = bounds.clock.after(Math.min(limits.tryTime, left), onTimeout);
  signal.addEventListener('abort', onDeadline, { once: true });
  try {
    const answer = await exchange(url, { ...init, signal: stop.signal }, bounds, spent);
    // What was cut off just now may look whole.
    stop.signal.throwIfAborted();
    return answer;
  } catch (error) {
    if (error instanceof SinkFailure) throw error.cause;
    stop.signal.throwIfAborted();
    throw networkFailure(error);
  } finally {
    cancel();
    signal.removeEventListener('abort', onDeadline);
  }
}

function timeoutFailure(limit: number): RequestFailure {
  return new RequestFailure('timeout', `no complete answer within ${limit / 1000} s`);
}

async function exchange(start: URL, init: Sent, bounds: AttemptBounds, spent: Spent): Promise<Answer> {
  const { limits, fetch } = bounds;
  let url = start;
  for (let followed = 0; ; followed += 1) {
    const response = await fetch(url, init);
    if (!REDIRECTS.includes(response.status)) return complete(response, url, bounds, spent);
    await response.body?.cancel();
    if (followed === limits.redirects) throw new RequestFailure('redirect', `more than ${limits.redirects} redirects`);
    url = redirectTarget(response, url, init.method);
  }
}

/** Only within the origin, so that no credential leaves it; a request that writes is repeated as it is or not at all. */
function redirectTarget(response: ArrivingAnswer, from: URL, method: string): URL {
  const refuse = (why: string) => new RequestFailure('redirect', `HTTP ${response.status}, ${why}`);
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, from.href)) throw refuse('a redirect without a usable address');
  const target = new URL(location, from);
  if (target.origin !== from.origin)
    throw refuse(`a redirect to another origin (${target.origin}), which is not followed`);
  if (target.username !== '' || target.password !== '')
    throw refuse('a redirect to an address with a user name, which is not followed');
  const asItIs = method === 'GET' || method === 'HEAD' || response.status === 307 || response.status === 308;
  if (!asItIs) throw refuse(`a redirect of a ${method} request that would turn it into another one`);
  return target;
}

/** The same answer with its body read. What described the body on the wire no longer describes it. */
async function complete(response: ArrivingAnswer, url: URL, bounds: AttemptBounds, spent: Spent): Promise<Answer> {
  const { maxBytes } = bounds.limits;
  // What says that it is too long need not be read to know it.
  if (Number(response.headers.get('content-length') ?? '0') > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(maxBytes);
  }
  const held = new GrowingBody();
  await readBody(response, bounds.open?.(response) ?? held, bounds, spent);
  const body = held.bytes();
  const { status } = response;
  const text = () => new TextDecoder().decode(body);
  return {
    ok: status >= 200 && status < 300,
    status,
    url: url.href,
    headers: new NamedHeaders([...response.headers].filter(([name]) => !OF_THE_WIRE.includes(name))),
    // The bytes as they are: an estate comes in thousands of pages.
    bytes: () => Promise.resolve(body),
    arrayBuffer: () => Promise.resolve(new Uint8Array(body).buffer),
    text: () => Promise.resolve(text()),
    json: () => Promise.resolve().then((): unknown => JSON.parse(text())),
  };
}

/** What described the body as it came. */
const OF_THE_WIRE = ['content-encoding', 'content-length', 'transfer-encoding'];

async function readBody(
  response: ArrivingAnswer,
  sink: ByteSink,
  { limits: { maxBytes }, clock }: AttemptBounds,
  spent: Spent,
): Promise<void> {
  let size = 0;
  // Leaving the loop by an error cancels the stream, and with it the transfer.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge(maxBytes);
    const began = clock.now();
    try {
      sink.add(chunk);
    } catch (error) {
      throw new SinkFailure('sink', { cause: error });
    }
    spent.time += clock.now() - began;
  }
}

/** A bug in what reads the body, which is no failure of the server. */
class SinkFailure extends Error {}

function tooLarge(maxBytes: number): RequestFailure {
  return new RequestFailure('too-large', `an answer of more than ${printBytes(maxBytes)}`);
}

function printBytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MiB` : `${bytes} bytes`;
}
