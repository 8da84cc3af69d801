import type { Parameters } from './sql.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement in the transaction of the judgement. */
export type Run = (statement: string, values: Parameters['values']) => Promise<readonly Row[]>;

export function textAt(row: Row | undefined, field: string): string | null {
  const value = row?.[field];
  return typeof value === 'string' ? value : null;
}

/** A list of texts that is written as JSON. */
export function listAt(row: Row, field: string): string[] {
  const value: unknown = JSON.parse(textAt(row, field) ?? '[]');
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
