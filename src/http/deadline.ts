import { systemClock, type Clock } from './clock.ts';

/** The moment at which a judgement must have ended, whatever is still under way. */
export interface Deadline {
  readonly clock: Clock;
  /** Aborts when the time is up. */
  readonly signal: AbortSignal;
  /** Milliseconds left, never negative. */
  remaining(): number;
  /** Moves the moment; used once the policy has said how slow its inventory may be. */
  extend(milliseconds: number): void;
  /** Ends it before its time: nothing that is still under way keeps the process alive. */
  clear(): void;
}

export function startDeadline(milliseconds: number, clock: Clock = systemClock): Deadline {
  const controller = new AbortController();
  let end = clock.now() + milliseconds;
  const remaining = () => Math.max(0, end - clock.now());
  const arm = () => clock.after(remaining(), () => controller.abort());
  let cancel = arm();
  return {
    clock,
    signal: controller.signal,
    remaining,
    extend(more) {
      end += more;
      cancel();
      cancel = arm();
    },
    clear() {
      cancel();
      controller.abort();
    },
  };
}
