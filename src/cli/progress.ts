import { startDeadline, type Deadline } from '../http/deadline.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds that a judgement may take, as in the action, before what the policy adds for a slow inventory. */
const TIME = 120_000;

/** Does something within the time of a judgement. */
export function withinTime<T>(
  { clock }: Pick<Terminal, 'clock'>,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const deadline = startDeadline(TIME, clock);
  return work(deadline).finally(() => deadline.clear());
}

/** Milliseconds after which a person wonders. */
const QUIET_MILLISECONDS = 2_000;
const SECOND = 1_000;

/** Does something, and where it takes longer than two seconds says on a terminal what it is and for how long already. */
export async function withProgress<T>(
  { passing, clock }: Pick<Terminal, 'passing' | 'clock'>,
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  if (passing === null) return work();
  const began = clock.now();
  const show = () => {
    passing(`${what} … ${Math.round((clock.now() - began) / SECOND)} s`);
    cancel = clock.after(SECOND, show);
  };
  let cancel = clock.after(QUIET_MILLISECONDS, show);
  try {
    return await work();
  } finally {
    cancel();
    passing('');
  }
}
