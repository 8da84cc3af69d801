import type { Parameters } from './sql.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement in the transaction of the judgement. */
export interface Run {
  (statement: string, values: Parameters['values']): Promise<readonly Row[]>;
  /** Gives the rows away as they come and keeps none: for statements that may find as many as there are sites. */
  each(statement: string, values: Parameters['values'], take: (row: Row) => void): Promise<void>;
}

export function textAt(row: Row | undefined, field: string): string | null {
  const value = row?.[field];
  return typeof value === 'string' ? value : null;
}

/** A list of texts that is written as JSON. */
export function listAt(row: Row, field: string): string[] {
  const value: unknown = JSON.parse(textAt(row, field) ?? '[]');
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
