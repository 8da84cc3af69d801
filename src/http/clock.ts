import { setTimeout as sleepFor } from 'node:timers/promises';

/** Time as a run has it: read, bounded and waited for. */
export interface Clock {
  /** Milliseconds since some fixed moment; never goes back. */
  now(): number;
  /** Calls once after so many milliseconds, unless what it gives is called before. */
  after(milliseconds: number, act: () => void): () => void;
  /** Resolves after so many milliseconds, rejects when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  async sleep(milliseconds, signal) {
    await sleepFor(milliseconds, undefined, { signal });
  },
};
