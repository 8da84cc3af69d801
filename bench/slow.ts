import { createServer, request as ask, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * Servers as far away as one likes. For times each answer is held for some milliseconds. For counts all answers are held
 * until nothing further is asked, and then given at once: how often somebody waits does not depend on how busy the
 * machine is.
 */

/** Milliseconds in which whoever has been answered asks what follows. */
const QUIET = 500;

/** What was asked of some servers since it was last taken, and how often somebody waited for an answer. */
export class Traffic {
  #rounds = 0;
  #asked: string[] = [];
  /** Requests that the servers have not answered yet. */
  #open = 0;
  #held: (() => void)[] = [];
  #timer: NodeJS.Timeout | null = null;

  begin(name: string): void {
    this.#asked.push(name);
    this.#open += 1;
    this.#wait();
  }

  /** Gives an answer with all others that are there once nothing further is asked. */
  hold(give: () => void): void {
    this.#open -= 1;
    this.#held.push(give);
    this.#wait();
  }

  take(): { readonly rounds: number; readonly asked: readonly string[] } {
    const taken = { rounds: this.#rounds, asked: this.#asked };
    this.#rounds = 0;
    this.#asked = [];
    return taken;
  }

  #wait(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#open > 0 || this.#held.length === 0) return;
      this.#rounds += 1;
      for (const give of this.#held.splice(0)) give();
    }, QUIET);
  }
}

/** The address of a server that hands everything on to another one, and its answer back after so many milliseconds. */
export function farFrom(target: string, milliseconds: number): Promise<string> {
  return between(target, () => (give) => void setTimeout(give, milliseconds));
}

/** The same, whose answers come when nothing further is asked. */
export function countedBy(traffic: Traffic, target: string): Promise<string> {
  return between(target, (name) => {
    traffic.begin(name);
    return (give) => traffic.hold(give);
  });
}

type Hold = (give: () => void) => void;

async function between(target: string, begin: (name: string) => Hold): Promise<string> {
  const origin = new URL(target).origin;
  const server = createServer((message, response) => {
    const hold = begin(`${message.method ?? ''} ${(message.url ?? '').split('?')[0] ?? ''}`);
    const onwards = ask(`${origin}${message.url ?? ''}`, {
      method: message.method,
      headers: { ...message.headers, host: new URL(origin).host },
    });
    onwards.on('response', (answer: IncomingMessage) => {
      hold(() => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
    });
    onwards.on('error', () => response.destroy());
    message.pipe(onwards);
  });
  return target.replace(origin, await listen(server));
}

/** The address of a server that listens from now on, to this machine alone. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
