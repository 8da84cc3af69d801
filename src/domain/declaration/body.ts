import { problem, shorten, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Selector } from '../sites/selector.ts';
import type { Part, Range } from './declaration.ts';
import { visibleParagraphs } from './text.ts';
import { readLines, TRAILERS, type Trailer } from './trailers.ts';
import { readCohorts, readRange, readSelector, splitList } from './values.ts';

export interface BodyReading {
  /** Undefined: no paragraph holds `Target-Cohort`. */
  readonly part?: Part;
  /** A line that was probably meant as `Target-Cohort`, where there is none. */
  readonly almost?: string;
}

/** Reads the trailers of a pull request's body: those in a paragraph that holds `Target-Cohort`. */
export function readBody(body: string): Result<BodyReading, readonly Problem[]> {
  const paragraphs = visibleParagraphs(body.toWellFormed()).map(readLines);
  const held = paragraphs.filter((paragraph) => paragraph.some((line) => line.trailer === 'Target-Cohort')).flat();
  if (held.length === 0) {
    // A quotation may be of anything.
    const almost = paragraphs
      .flat()
      .find((line) => line.meant === 'Target-Cohort' && !line.written.trimStart().startsWith('>'));
    return ok(almost === undefined ? {} : { almost: almost.written });
  }
  const problems = held.flatMap((line) => (line.meant === null ? [] : [misspelt(line.written, line.meant)]));
  const values = (trailer: Trailer) => held.filter((line) => line.trailer === trailer).map((line) => line.value);
  const cohorts = readAll(readCohorts('trailer Target-Cohort', values('Target-Cohort').flatMap(splitList)), problems);
  const requires = readSelectors('Requires', values('Requires'), problems);
  const forbids = readSelectors('Forbids', values('Forbids'), problems);
  const expect = readExpect(values('Expect-Sites'), problems);
  if (problems.length > 0 || cohorts === undefined) return fail(problems);
  return ok({
    part: {
      source: 'body',
      cohorts,
      ...(requires && { requires }),
      ...(forbids && { forbids }),
      ...(expect && { expect }),
    },
  });
}

/** A trailer with a typing error would be a condition silently dropped. */
export function misspelt(written: string, meant: Trailer): Problem {
  return {
    place: 'trailers of the declaration',
    found: shorten(written),
    allowed: TRAILERS.join(', '),
    nearest: meant,
  };
}

function readAll<T>(result: Result<T, Problem>, problems: Problem[]): T | undefined {
  if (result.ok) return result.value;
  problems.push(result.error);
  return undefined;
}

function readSelectors(trailer: Trailer, values: readonly string[], problems: Problem[]): Selector[] | undefined {
  if (values.length === 0) return undefined;
  return values
    .map((value) => readAll(readSelector(`trailer ${trailer}`, value), problems))
    .filter((selector) => selector !== undefined);
}

function readExpect(values: readonly string[], problems: Problem[]): Range | undefined {
  const [first, ...more] = values;
  if (first === undefined) return undefined;
  if (more.length === 0) return readAll(readRange('trailer Expect-Sites', first), problems);
  problems.push(problem('trailer Expect-Sites', values.join('; '), 'the trailer once'));
  return undefined;
}
