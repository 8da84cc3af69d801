/** The moment at which a judgement must have ended, whatever is still under way. */
export interface Deadline {
  /** Aborts when the time is up. */
  readonly signal: AbortSignal;
  /** Milliseconds left, never negative. */
  remaining(): number;
  /** Moves the moment; used once the policy has said how slow its inventory may be. */
  extend(milliseconds: number): void;
  /** Stops the timer, so that nothing keeps the process alive. */
  clear(): void;
}

export function startDeadline(milliseconds: number): Deadline {
  const controller = new AbortController();
  let end = performance.now() + milliseconds;
  const arm = () => setTimeout(() => controller.abort(), Math.max(0, end - performance.now()));
  let timer = arm();
  return {
    signal: controller.signal,
    remaining: () => Math.max(0, end - performance.now()),
    extend(more) {
      end += more;
      clearTimeout(timer);
      timer = arm();
    },
    clear: () => clearTimeout(timer),
  };
}
