import type { Failure } from '../../domain/finding.ts';
import type { Patient } from './patient.ts';

/** A question to a repository, and who answers it. */
export interface Row {
  /** As in `--row required-check`. */
  readonly id: string;
  /** The question, for the table and the docs. */
  readonly asks: string;
  examine(patient: Patient): Promise<Diagnoses>;
}

/** A row with what it has come to. */
export interface Examined {
  readonly row: Row;
  readonly diagnoses: readonly Diagnosis[];
}

/** None where the question does not arise. */
export type Diagnoses = Diagnosis | readonly Diagnosis[];

/** What a look at one thing has come to. All texts are plain and may quote a server. */
export interface Diagnosis {
  /** `fault`: it can be bypassed, or cannot be satisfied. `warning`: it will be, or may be meant so. `unknown`: it could not be found out. */
  readonly state: 'fine' | 'warning' | 'fault' | 'unknown';
  /** What was looked at: a branch, an environment, a cohort. */
  readonly about: string;
  readonly found: string;
  /** What that leads to; empty where it is fine. */
  readonly consequence: string;
  /** What to do; empty where it is fine. */
  readonly fix: string;
}

export function fine(about: string, found: string): Diagnosis {
  return { state: 'fine', about, found, consequence: '', fix: '' };
}

/** What is wrong, what it leads to, and what to do. */
export type Trouble = Pick<Diagnosis, 'found' | 'consequence' | 'fix'>;

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
    consequence: 'It could not be read, so it counts as open.',
    fix: remedyFor(failure),
  };
}

/** What helps against a failure. */
export function remedyFor({ reason, needs, observed }: Failure): string {
  if (reason === 'limit') return `Run it again later: ${observed}.`;
  if (reason === 'unauthorized') return 'Use a token that GitHub knows.';
  if (reason === 'forbidden' || reason === 'absent')
    return `Use a token ${needs === undefined ? 'that may read it' : `with the right ${needs}`}, such as that of an administrator.`;
  return 'Run it again. If the problem persists, check what GitHub or the inventory answers.';
}

/** Looks at one thing after the other: GitHub slows down a token that asks much at once. */
export async function examineEach<T>(
  things: Iterable<T>,
  look: (thing: T) => Promise<Diagnoses>,
): Promise<Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  for (const thing of things) diagnoses.push(...[await look(thing)].flat());
  return diagnoses;
}
