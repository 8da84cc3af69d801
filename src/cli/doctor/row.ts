import type { Diagnosis } from './diagnosis.ts';
import type { Patient } from './patient.ts';

/** One line of questions to a repository: a file each in `rows/`. */
export interface Row {
  /** As in `--row required-check`. */
  readonly id: string;
  /** The question, for the table and the docs. */
  readonly asks: string;
  /** At least one diagnosis; none where the question does not arise. */
  examine(patient: Patient): Promise<readonly Diagnosis[]>;
}

/** A row with what it has come to. */
export interface Examined {
  readonly row: Row;
  readonly diagnoses: readonly Diagnosis[];
}
