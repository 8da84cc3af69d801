import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import type { VirtualClock } from '../loopback/clock.ts';
import { kindOf, type Host } from './kinds.ts';
import { INVENTORY_ORIGIN, keyOf, type Answer, type Seen, type Tape } from './tape.ts';

/*
 * Stands between the action and the loopback servers: takes down what is asked and answered in an honest run, and
 * answers later runs from that, so that they are quick and change nothing; and does to a request whatever is to befall it.
 */

/** A request to which something is to happen. */
export interface Exchange {
  readonly seen: Seen;
  readonly response: ServerResponse;
  /** What it would be answered honestly, or, where it would not be asked honestly, what the first of its kind was. */
  readonly honest: Answer;
  readonly clock: VirtualClock;
  /** Another origin, at which nothing may ever arrive. */
  readonly elsewhere: string;
  /** How many requests of this run have met it, this one included. */
  readonly nth: number;
  /** Resolves when what is asked beside it has been answered: time that passes before would pass for that, too. */
  readonly alone: () => Promise<void>;
}

export interface Plan {
  readonly clock: VirtualClock;
  /** Everything is asked of the servers themselves: the same question may have another answer the second time. */
  readonly recording?: boolean;
  /** What befalls a request; null: nothing. */
  readonly fate?: (seen: Seen) => ((exchange: Exchange) => void) | null;
  /** The host that is gone before the request of this index arrives: from then on nobody listens there. */
  readonly gone?: { readonly host: Host; readonly index: number };
}

/** Milliseconds of virtual time that each answer takes: so that what never ends reaches its time. */
const ANSWER_TIME = 20;

/** Turns of the event loop without a request after which none is under way: all that asks and answers is in this process. */
const QUIET = 200;

export class Relay {
  readonly #tape: Tape;
  readonly #servers: Readonly<Record<Host | 'elsewhere', Server>>;
  /** Whether connections are kept: not where the listener goes away between two requests. */
  readonly #keep: boolean;
  readonly #origins = new Map<Host | 'elsewhere', string>();
  #plan: Plan | null = null;
  #seen: Seen[] = [];
  #met = 0;
  #strays = 0;
  #asked = new Map<string, number>();

  private constructor(tape: Tape, keep: boolean) {
    this.#tape = tape;
    this.#keep = keep;
    const serve = (host: Host) =>
      createServer(
        (message, response) =>
          void this.#serve(host, message, response).catch((error: unknown) =>
            response.destroy(error instanceof Error ? error : undefined),
          ),
      );
    this.#servers = {
      github: serve('github'),
      inventory: serve('inventory'),
      elsewhere: createServer((_message, response) => {
        this.#strays += 1;
        response.end('{}');
      }),
    };
  }

  static async start(tape: Tape, keep = true): Promise<Relay> {
    const relay = new Relay(tape, keep);
    for (const name of ['github', 'inventory', 'elsewhere'] as const) {
      const server = relay.#servers[name];
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      relay.#origins.set(name, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    }
    return relay;
  }

  /** Also of one that is gone. */
  origin(of: Host | 'elsewhere'): string {
    return this.#origins.get(of) ?? '';
  }

  /** Requests of the current run, in order. */
  get seen(): readonly Seen[] {
    return this.#seen;
  }

  /** Requests that were led to another origin. */
  get strays(): number {
    return this.#strays;
  }

  begin(plan: Plan): void {
    this.#plan = plan;
    this.#seen = [];
    this.#met = 0;
    this.#strays = 0;
    this.#asked = new Map();
    this.#leave();
  }

  async close(): Promise<void> {
    await Promise.all(
      Object.values(this.#servers).map(
        (server) =>
          new Promise<void>((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      ),
    );
  }

  /** Lets the host go whose time has come. */
  #leave(): void {
    const gone = this.#plan?.gone;
    if (gone?.index === this.#seen.length) this.#servers[gone.host].close();
  }

  async #serve(host: Host, message: IncomingMessage, response: ServerResponse): Promise<void> {
    const wire = { host, method: message.method ?? 'GET', path: message.url ?? '/', body: await textOf(message) };
    const { authorization = '', accept = 'application/json' } = message.headers;
    const seen: Seen = { ...wire, kind: kindOf(wire), authorization, accept };
    const plan = this.#plan;
    if (plan === null) throw new Error('a request outside a run');
    this.#seen.push(seen);
    plan.clock.advance(ANSWER_TIME);
    if (!this.#keep) response.setHeader('connection', 'close');
    const fate = plan.fate?.(seen) ?? null;
    if (fate === null) return this.#answer(response, await this.#honest(seen));
    this.#met += 1;
    const honest = this.#known(seen) ?? this.#tape.firstOf(seen.kind) ?? (await this.#honest(seen));
    fate({
      seen,
      response,
      honest: this.#local(honest),
      clock: plan.clock,
      elsewhere: this.origin('elsewhere'),
      nth: this.#met,
      alone: () => this.#quiet(),
    });
  }

  async #quiet(): Promise<void> {
    for (let turns = 0, before = this.#seen.length; turns < QUIET; turns += 1) {
      await turn();
      if (before !== this.#seen.length) turns = 0;
      before = this.#seen.length;
    }
  }

  #answer(response: ServerResponse, answer: Answer): void {
    this.#leave();
    send(response, this.#local(answer));
  }

  #known(seen: Seen): Answer | undefined {
    const key = keyOf(seen);
    const nth = this.#asked.get(key) ?? 0;
    const answer = this.#tape.find(seen, nth);
    if (answer !== undefined) this.#asked.set(key, nth + 1);
    return answer;
  }

  async #honest(seen: Seen): Promise<Answer> {
    const known = this.#known(seen);
    if (known !== undefined && this.#plan?.recording !== true) return known;
    const { host, method, path, body, authorization, accept } = seen;
    const answer = await fetch(`${this.#tape.origins[host]}${path}`, {
      method,
      headers: { authorization, accept, 'content-type': 'application/json' },
      ...(method !== 'GET' && { body }),
    });
    const headers = [...answer.headers].filter(([name]) => ['content-type', 'link', 'date'].includes(name));
    return this.#tape.take(seen, {
      status: answer.status,
      headers: Object.fromEntries(headers),
      body: await answer.text(),
    });
  }

  #local(answer: Answer): Answer {
    return answer.body.includes(INVENTORY_ORIGIN)
      ? { ...answer, body: answer.body.replaceAll(INVENTORY_ORIGIN, this.origin('inventory')) }
      : answer;
  }
}

export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(status === 204 ? undefined : body);
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
