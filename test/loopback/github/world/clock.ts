/** Logical time: every reading is one minute later than the one before. */
export interface Clock {
  /** Ticks. ISO 8601, seconds. */
  now(): string;
  /** The last reading; does not tick. */
  peek(): string;
  advance(minutes: number): void;
}

export function createClock(start: string): Clock {
  let millis = Date.parse(start);
  const iso = (): string => `${new Date(millis).toISOString().slice(0, 19)}Z`;
  return {
    now() {
      millis += 60_000;
      return iso();
    },
    peek: iso,
    advance(minutes) {
      millis += minutes * 60_000;
    },
  };
}
