import { printRange } from './declaration.ts';
import { readBody } from './body.ts';

/**
 * What a page declares, in a form that compares: equal however it is written, and by whichever program it was rendered. What cannot be
 * read differs by what is wrong with it. `change`: whether a change number is part of a declaration.
 */
export function bodyFingerprint(html: string, change: boolean): string {
  const { part, conditions, problems, almost } = readBody(html, change);
  return JSON.stringify([
    part?.cohorts ?? null,
    part?.expect === undefined ? null : printRange(part.expect),
    part?.change ?? null,
    conditions,
    problems,
    almost,
  ]);
}
