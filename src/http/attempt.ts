import { GrowingBody } from './body.ts';
import type { Clock } from './clock.ts';
import type { Limits } from './limits.ts';
import { deadlineFailure, networkFailure, RequestFailure } from './request-failure.ts';

/** The part of `fetch` that is used here; the real one fits. */
export type Fetch = (url: string | URL, init?: RequestInit) => Promise<Response>;

/** Within what one try must end. */
export interface AttemptBounds {
  readonly limits: Limits;
  /** Aborted when the time for everything is up. */
  readonly signal: AbortSignal;
  /** Milliseconds until then. */
  readonly remaining: () => number;
  readonly clock: Clock;
  readonly fetch: Fetch;
}

/** What is sent, its method named. */
type Sent = RequestInit & { readonly method: string };

const REDIRECTS = [301, 302, 303, 307, 308];

/** Asks once and reads the whole answer. Throws a {@link RequestFailure}, nothing else. */
export async function attempt(url: URL, init: Sent, bounds: AttemptBounds): Promise<Response> {
  const { limits, signal } = bounds;
  const left = bounds.remaining();
  if (signal.aborted || left <= 0) throw deadlineFailure();
  const stop = new AbortController();
  const onDeadline = () => stop.abort(deadlineFailure());
  const onTimeout = () => stop.abort(left < limits.tryTime ? deadlineFailure() : timeoutFailure(limits.tryTime));
  const cancel = bounds.clock.after(Math.min(limits.tryTime, left), onTimeout);
  signal.addEventListener('abort', onDeadline, { once: true });
  try {
    return await exchange(url, { ...init, redirect: 'manual', signal: stop.signal }, bounds);
  } catch (error) {
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

async function exchange(start: URL, init: Sent, { limits, fetch }: AttemptBounds): Promise<Response> {
  let url = start;
  for (let followed = 0; ; followed += 1) {
    const response = await fetch(url, init);
    if (!REDIRECTS.includes(response.status)) return complete(response, url, limits.maxBytes);
    await response.body?.cancel();
    if (followed === limits.redirects) throw new RequestFailure('redirect', `more than ${limits.redirects} redirects`);
    url = redirectTarget(response, url, init.method);
  }
}

/** Only within the origin, so that no credential leaves it; a request that writes is repeated as it is or not at all. */
function redirectTarget(response: Response, from: URL, method: string): URL {
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
async function complete(response: Response, url: URL, maxBytes: number): Promise<Response> {
  // What says that it is too long need not be read to know it.
  if (Number(response.headers.get('content-length') ?? '0') > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(maxBytes);
  }
  const body = await readBody(response, maxBytes);
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  const { status, statusText } = response;
  const whole = new Response(null, { status, statusText, headers });
  const text = () => new TextDecoder().decode(body);
  return Object.defineProperties(whole, {
    // Octokit reads `url`, which a constructed response does not have.
    url: { value: url.href },
    // The bytes as they are: a response that is made of them copies them twice, and an estate comes in thousands of pages.
    bytes: { value: () => Promise.resolve(body) },
    arrayBuffer: { value: () => Promise.resolve(new Uint8Array(body).buffer) },
    text: { value: () => Promise.resolve(text()) },
    json: { value: () => Promise.resolve().then((): unknown => JSON.parse(text())) },
  });
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const body = new GrowingBody();
  // Leaving the loop by an error cancels the stream, and with it the transfer.
  for await (const chunk of response.body ?? []) {
    if (body.size + chunk.byteLength > maxBytes) throw tooLarge(maxBytes);
    body.add(chunk);
  }
  return body.bytes();
}

function tooLarge(maxBytes: number): RequestFailure {
  return new RequestFailure('too-large', `an answer of more than ${printBytes(maxBytes)}`);
}

function printBytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MiB` : `${bytes} bytes`;
}
