import type { Failure } from '../../domain/finding.ts';

/** What a look at one thing has come to. All texts are plain and may quote a server. */
export interface Diagnosis {
  /** `fault`: it can be bypassed, or cannot be satisfied. `warning`: it will be, or may be meant so. `unknown`: it could not be found out. */
  readonly state: 'fine' | 'warning' | 'fault' | 'unknown';
  /** What was looked at: a branch, an environment, a cohort. */
  readonly about: string;
  readonly found: string;
  /** What that leads to; empty where it is fine. */
  readonly means: string;
  /** What to do; empty where it is fine. */
  readonly fix: string;
}

export function fine(about: string, found: string): Diagnosis {
  return { state: 'fine', about, found, means: '', fix: '' };
}

type Trouble = Pick<Diagnosis, 'found' | 'means' | 'fix'>;

export function fault(about: string, trouble: Trouble): Diagnosis {
  return { state: 'fault', about, ...trouble };
}

export function warning(about: string, trouble: Trouble): Diagnosis {
  return { state: 'warning', about, ...trouble };
}

/** What could not be found out counts as open. */
export function unknown(about: string, failure: Failure): Diagnosis {
  return {
    state: 'unknown',
    about,
    found: `${failure.asked}: ${failure.observed}`,
    means: 'It could not be read, so it counts as open.',
    fix: remedyFor(failure),
  };
}

/** What helps against a failure. */
export function remedyFor({ reason, needs, observed }: Failure): string {
  switch (reason) {
    case 'limit':
      return `Run it again later: ${observed}.`;
    case 'unauthorized':
      return 'Use a token that GitHub knows.';
    case 'forbidden':
    case 'absent':
      return needs === undefined
        ? 'Use a token that may read it, such as that of an administrator.'
        : `Use a token with the right ${needs}, such as that of an administrator.`;
    case 'too-far':
    case 'too-large':
    case undefined:
      break;
  }
  return 'Run it again. Where it stays so, look at what GitHub or the inventory says.';
}
