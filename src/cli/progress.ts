import type { Terminal } from './terminal.ts';

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
