import { nearest, problem, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Selector } from '../selector.ts';
import type { Part, Range } from './declaration.ts';
import { visibleParagraphs } from './text.ts';
import { readCohorts, readCommits, readRange, readSelector, splitList } from './values.ts';

/** The trailers of a declaration, as they are written. */
export const TRAILERS = ['Target-Cohort', 'Requires', 'Forbids', 'Expect-Sites', 'Adopts'] as const;
type Trailer = (typeof TRAILERS)[number];

const LINE = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*:(.*)$/;

export interface BodyReading {
  /** Undefined: no paragraph holds `Target-Cohort`. */
  readonly part?: Part;
  /** A line that was probably meant as `Target-Cohort`, where there is none. */
  readonly almost?: string;
}

/** Reads the trailers of a pull request's body: those in a paragraph that holds `Target-Cohort`. */
export function readBody(body: string): Result<BodyReading, readonly Problem[]> {
  const lines = visibleParagraphs(body.toWellFormed()).map((paragraph) => paragraph.map(readLine).filter((line) => line !== undefined));
  const held = lines.filter((paragraph) => paragraph.some((line) => line.name === 'target-cohort')).flat();
  if (held.length === 0) {
    const almost = lines.flat().find((line) => !isTrailer(line) && nearest(line.name, ['target-cohort']) !== undefined);
    return ok(almost === undefined ? {} : { almost: almost.written });
  }
  const problems = held.filter((line) => !isTrailer(line)).flatMap(misspelt);
  const values = (trailer: Trailer) => held.filter((line) => line.name === trailer.toLowerCase()).map((line) => line.value);
  const cohorts = readAll(readCohorts('trailer Target-Cohort', values('Target-Cohort').flatMap(splitList)), problems);
  const requires = readSelectors('Requires', values('Requires'), problems);
  const forbids = readSelectors('Forbids', values('Forbids'), problems);
  const expect = readExpect(values('Expect-Sites'), problems);
  const ids = values('Adopts');
  const adopts = ids.length === 0 ? undefined : readAll(readCommits('trailer Adopts', ids.flatMap(splitList)), problems);
  if (problems.length > 0 || cohorts === undefined) return fail(problems);
  return ok({
    part: { source: 'body', cohorts, ...(requires && { requires }), ...(forbids && { forbids }), ...(expect && { expect }), ...(adopts && { adopts }) },
  });
}

interface Line {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
  readonly written: string;
}

function readLine(text: string): Line | undefined {
  const match = LINE.exec(text);
  const name = match?.[1];
  return name === undefined ? undefined : { name: name.toLowerCase(), value: (match?.[2] ?? '').trim(), written: text };
}

function isTrailer(line: Line): boolean {
  return TRAILERS.some((trailer) => trailer.toLowerCase() === line.name);
}

/** A trailer with a typing error would be a condition silently dropped. Other trailers (Signed-off-by) are none of ours. */
function misspelt(line: Line): Problem[] {
  const meant = nearest(line.name, TRAILERS);
  return meant === undefined ? [] : [{ place: 'trailers of the declaration', found: line.written, allowed: TRAILERS.join(', '), nearest: meant }];
}

function readAll<T>(result: Result<T, Problem>, problems: Problem[]): T | undefined {
  if (result.ok) return result.value;
  problems.push(result.error);
  return undefined;
}

function readSelectors(trailer: Trailer, values: readonly string[], problems: Problem[]): Selector[] | undefined {
  if (values.length === 0) return undefined;
  return values.map((value) => readAll(readSelector(`trailer ${trailer}`, value), problems)).filter((selector) => selector !== undefined);
}

function readExpect(values: readonly string[], problems: Problem[]): Range | undefined {
  const [first, ...more] = values;
  if (first === undefined) return undefined;
  if (more.length === 0) return readAll(readRange('trailer Expect-Sites', first), problems);
  problems.push(problem('trailer Expect-Sites', values.join('; '), 'the trailer once'));
  return undefined;
}
