import type { Oddity } from '../page/elements.ts';
import { hasUnseen } from '../page/characters.ts';
import { readPage, type Block, type Line } from '../page/page.ts';
import { problem, shorten, type Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import { printRange, type Condition, type Part } from './declaration.ts';
import { SAYS_NOTHING, type SourceReading } from './sources/source.ts';
import { readExactTrailer, readTrailer, trailerLine, TRAILERS, type Reading, type Trailer } from './trailers.ts';
import { readChange, readCohorts, readRange, splitList } from './values.ts';

const PLACE = 'the description';

/** Reads the declaration of a description from GitHub's rendering of it. `change`: whether `Change` is one of its lines. */
export function readBody(html: string, change: boolean): SourceReading {
  const page = readPage(html);
  if (page === null)
    return { ...SAYS_NOTHING, problems: [problem(PLACE, 'a page nested too deeply to be read', 'plain paragraphs')] };
  const names = TRAILERS.filter((name) => change || name !== 'Change');
  const blocks = page.filter((block) => block.within === 'page');
  const declaration = declaringBlock(blocks, DECLARING) ?? (change ? declaringBlock(blocks, ['Change']) : undefined);
  const stray = blocks
    .filter((block) => block !== declaration)
    .flatMap(({ lines }) => lines.filter((line) => declares(line, DECLARING)))
    .map((line) => strayLine(line, declaration !== undefined));
  if (declaration === undefined)
    return { ...SAYS_NOTHING, problems: stray, nearMiss: stray.length > 0 ? null : nearMissIn(blocks) };
  const read = readDeclaration(declaration, names);
  return { ...read, problems: [...read.problems, ...stray] };
}

/** What makes a paragraph or list item the declaration. */
const DECLARING = ['Target-Cohort', 'Expect-Sites'] as const;

function declaringBlock(blocks: readonly Block[], names: readonly Trailer[]): Block | undefined {
  return blocks.find(({ place, lines }) => place !== 'other' && lines.some((line) => declares(line, names)));
}

function declares({ text }: Line, names: readonly Trailer[]): boolean {
  return readExactTrailer(text, names) !== null;
}

/** A line that would be overlooked. */
function strayLine({ text }: Line, declared: boolean): Problem {
  return problem(
    PLACE,
    text,
    declared
      ? 'one declaration: all of its lines in one paragraph, and none of them anywhere else on the page, but in quotations and code blocks'
      : 'the declaration in a paragraph or list item of its own, as plain text',
  );
}

function nearMissIn(blocks: readonly Block[]): SourceReading['nearMiss'] {
  for (const { text } of blocks.flatMap((block) => block.lines)) {
    const reading = readTrailer(text, DECLARING);
    if (reading.kind === 'nearly') return { written: shorten(text), line: trailerLine(reading.meant, reading.value) };
  }
  return null;
}

interface Trailing {
  readonly line: Line;
  readonly reading: Reading;
}

function readDeclaration({ lines }: Block, names: readonly Trailer[]): SourceReading {
  const read = lines.map((line): Trailing => ({ line, reading: readTrailer(line.text, names) }));
  const values = (name: Trailer) =>
    read.flatMap(({ reading }) => (reading.kind === 'trailer' && reading.trailer === name ? [reading.value] : []));
  const problems = read.flatMap(
    (trailing, index) => problemOf(trailing, read[index - 1]?.reading ?? null, names) ?? [],
  );
  const keep = <T>(result: Result<T, Problem>): T[] => {
    if (result.ok) return [result.value];
    problems.push(result.error);
    return [];
  };
  const once = <T>(name: Trailer, parse: (place: string, text: string) => Result<T, Problem>): T | undefined => {
    const [first, ...more] = values(name);
    if (first === undefined) return undefined;
    if (more.length === 0) return keep(parse(`trailer ${name}`, first))[0];
    problems.push(problem(`trailer ${name}`, values(name).join('; '), 'the trailer once'));
    return undefined;
  };
  const named = values('Target-Cohort').flatMap(splitList);
  const cohorts = named.length === 0 ? undefined : keep(readCohorts('trailer Target-Cohort', named))[0];
  const expect = once('Expect-Sites', readRange);
  const change = once('Change', readChange);
  const conditions = (['Requires', 'Forbids'] as const).flatMap((name) =>
    values(name).map((selector): Condition => ({ name: name === 'Requires' ? 'requires' : 'forbids', selector })),
  );
  const part: Part = {
    ...(cohorts && { cohorts }),
    ...(expect && { expect }),
    ...(change !== undefined && { change }),
  };
  return { part: problems.length > 0 ? null : part, conditions, problems, nearMiss: null };
}

/** What is wrong with a line of the paragraph that declares: nothing in it is dropped. */
function problemOf({ line, reading }: Trailing, before: Reading | null, names: readonly Trailer[]): Problem | null {
  const { text, oddities } = line;
  const wrong = (allowed: string): Problem => {
    const paste = pasteFor(reading, names);
    return {
      ...problem('the declaration', text, allowed),
      ...(reading.kind === 'nearly' && { nearest: reading.meant }),
      ...(paste && { paste }),
    };
  };
  const [oddity] = oddities;
  if (oddity !== undefined) return wrong(allowedFor(oddity));
  if (hasUnseen(text))
    return wrong('no character that the page does not show, and none that turns the order of others');
  switch (reading.kind) {
    case 'nearly':
      return wrong(`one of ${names.join(', ')}, as it is written here, then a colon`);
    case 'trailer':
      return hasSecond(reading.value, names) ? wrong('each line of the declaration on a line of its own') : null;
    case 'text':
      return text !== '' && (before?.kind === 'trailer' || before?.kind === 'nearly')
        ? wrong(
            'no text right below a line of the declaration: a blank line in front of it, or all of the value on one line',
          )
        : null;
    case 'foreign':
      return null;
  }
}

function pasteFor(reading: Reading, names: readonly Trailer[]): Problem['paste'] | null {
  if (reading.kind === 'foreign' || reading.kind === 'text') return null;
  const name = reading.kind === 'trailer' ? reading.trailer : reading.meant;
  return name === 'Requires' || name === 'Forbids' || hasSecond(reading.value, names)
    ? null
    : { into: 'description', lines: [trailerLine(name, reading.value)] };
}

/** Where a page wraps what was written on two lines, both stand on one. */
function hasSecond(value: string, names: readonly Trailer[]): boolean {
  // Most values have no colon, and such an expression is dear to make.
  return value.includes(':') && new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.join('|')})\\s*:`, 'iu').test(value);
}

function allowedFor(oddity: Oddity): string {
  switch (oddity) {
    case 'hidden':
      return 'nothing that the page hides';
    case 'struck':
      return 'nothing that is struck out';
    case 'collapsed':
      return 'a paragraph that the page shows without a click';
    case 'turned':
      return 'text in its usual direction';
    case 'part-code':
      return 'no inline code, or inline code over the whole line';
    case 'other':
      return 'plain text, links, bold and italics; pictures, boxes and other elements stand in another paragraph';
  }
}

/**
 * What a page declares, in a form that compares: equal however it is written, and by whichever program it was rendered. What cannot be
 * read differs by what is wrong with it. `change`: whether a change number is part of a declaration.
 */
export function bodyFingerprint(html: string, change: boolean): string {
  const { part, conditions, problems, nearMiss } = readBody(html, change);
  return JSON.stringify([
    part?.cohorts ?? null,
    part?.expect === undefined ? null : printRange(part.expect),
    part?.change ?? null,
    conditions,
    problems,
    nearMiss,
  ]);
}
