/** What is sent; the platform's `RequestInit` has more. */
export interface Asked {
  /** Default: GET. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly signal?: AbortSignal;
}

/** Headers of an answer. A name may be written in any case; what came several times is one value, with commas. */
export interface AnswerHeaders extends Iterable<[name: string, value: string]> {
  get(name: string): string | null;
  has(name: string): boolean;
}

/** The bytes of a body as they come. Leaving a loop over them, like `cancel`, closes the connection. */
export interface ArrivingBody extends AsyncIterable<Uint8Array<ArrayBuffer>> {
  cancel(): Promise<void>;
}

/** An answer whose body still comes. A `Response` of the platform fits. */
export interface ArrivingAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Null: it has none. */
  readonly body: ArrivingBody | null;
}

/** An answer that has come as a whole. A `Response` of the platform fits. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly url: string;
  readonly headers: AnswerHeaders;
  bytes(): Promise<Uint8Array>;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
  json(): Promise<unknown>;
}

/** Headers by their names in small letters. */
export class NamedHeaders implements AnswerHeaders {
  readonly #values: ReadonlyMap<string, string>;

  constructor(values: Iterable<readonly [name: string, value: string]>) {
    this.#values = new Map(values);
  }

  get(name: string): string | null {
    return this.#values.get(name.toLowerCase()) ?? null;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return this.#values.entries();
  }
}
