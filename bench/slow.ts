import { createServer, request as ask, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * Servers as far away as one likes: each answer is held for some milliseconds. They count what is asked, and how often
 * somebody waits for an answer before asking further.
 */

/** What was asked of some servers since it was last taken. */
export class Traffic {
  #rounds = 0;
  #answered = 0;
  readonly #asked: string[] = [];

  /** Counts a request; call the result when it is answered. */
  begin(name: string): () => void {
    this.#asked.push(name);
    // Whoever asks now may have waited for all that is answered by now, and for nothing else.
    const round = this.#answered + 1;
    this.#rounds = Math.max(this.#rounds, round);
    return () => void (this.#answered = Math.max(this.#answered, round));
  }

  take(): { readonly rounds: number; readonly asked: readonly string[] } {
    const taken = { rounds: this.#rounds, asked: this.#asked.splice(0) };
    this.#rounds = 0;
    this.#answered = 0;
    return taken;
  }
}

/** The address of a server that hands everything on to another one, and its answer back later. */
export async function farFrom(target: string, milliseconds: number, traffic: Traffic): Promise<string> {
  const origin = new URL(target).origin;
  const server = createServer((message, response) => {
    const answered = traffic.begin(`${message.method ?? ''} ${(message.url ?? '').split('?')[0] ?? ''}`);
    const onwards = ask(`${origin}${message.url ?? ''}`, {
      method: message.method,
      headers: { ...message.headers, host: new URL(origin).host },
    });
    onwards.on('response', (answer: IncomingMessage) => {
      setTimeout(() => {
        answered();
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }, milliseconds);
    });
    onwards.on('error', () => response.destroy());
    message.pipe(onwards);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return target.replace(origin, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
}
