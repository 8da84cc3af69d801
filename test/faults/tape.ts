import type { Host, Kind, Wire } from './kinds.ts';

/* What is asked and answered in an honest run. */

/** The inventory's origin as the policies of the scenarios name it; on the wire the relay's own stands there. */
export const INVENTORY_ORIGIN = 'http://127.0.0.1:65535';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Seen extends Wire {
  readonly kind: Kind;
  /** What it was sent with, which nobody may ever see. */
  readonly authorization: string;
  /** The form in which the answer is wanted: a file may be wanted as it is. */
  readonly accept: string;
}

/** What was answered in an honest run. */
export class Tape {
  readonly #answers = new Map<string, Answer[]>();
  readonly #first = new Map<string, Answer>();
  readonly origins: Readonly<Record<Host, string>>;

  constructor(origins: Readonly<Record<Host, string>>) {
    this.origins = origins;
  }

  take(seen: Seen, answer: Answer): Answer {
    const key = keyOf(seen);
    this.#answers.set(key, [...(this.#answers.get(key) ?? []), answer]);
    if (!this.#first.has(seen.kind.family)) this.#first.set(seen.kind.family, answer);
    if (!this.#first.has(seen.kind.id)) this.#first.set(seen.kind.id, answer);
    return answer;
  }

  /** The answer to the nth time that something is asked; the last one stands for all later times. */
  find(seen: Seen, nth: number): Answer | undefined {
    const answers = this.#answers.get(keyOf(seen)) ?? [];
    return answers[nth] ?? answers.at(-1);
  }

  firstOf(kind: Kind): Answer | undefined {
    return this.#first.get(kind.id) ?? this.#first.get(kind.family);
  }
}

/** What is told differs with the verdict, but the first answer to it does for all. */
export function keyOf({ host, method, path, body, kind, authorization, accept }: Seen): string {
  return [host, method, path, authorization, accept, kind.writes ? '' : body].join('\n');
}
