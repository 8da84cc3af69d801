import type { Clock } from '../../src/http/clock.ts';

/**
 * Of a server: it closes no connection that is idle. A machine that is busy for as long as it would wait asks on one that
 * is just closed, and again on another.
 */
export const PATIENT = { keepAliveTimeout: 0 } as const;

/** A clock that stands still but for waits, which pass at once, and for what a test adds. */
export interface VirtualClock extends Clock {
  /** Lets time pass, and calls whatever is due by then. */
  advance(milliseconds: number): void;
}

export function virtualClock(): VirtualClock {
  let now = 0;
  let timers: { readonly due: number; readonly act: () => void }[] = [];

  function advance(milliseconds: number): void {
    const end = now + milliseconds;
    for (;;) {
      const next = timers.filter((timer) => timer.due <= end).toSorted((a, b) => a.due - b.due)[0];
      if (next === undefined) break;
      timers = timers.filter((timer) => timer !== next);
      now = Math.max(now, next.due);
      next.act();
    }
    now = end;
  }

  return {
    now: () => now,
    after(milliseconds, act) {
      const timer = { due: now + milliseconds, act };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
    sleep(milliseconds, signal) {
      advance(milliseconds);
      return signal.aborted ? Promise.reject(new Error('aborted')) : Promise.resolve();
    },
    advance,
  };
}
