import { nearest } from '../problem.ts';

/** The trailers of a declaration, as they are written. */
export const TRAILERS = ['Target-Cohort', 'Requires', 'Forbids', 'Expect-Sites'] as const;
export type Trailer = (typeof TRAILERS)[number];

/** A line with what it is or may have been meant to be. */
export interface Line {
  /** Null: none of ours, or not written as one. */
  readonly trailer: Trailer | null;
  /** The trailer that its author probably meant, where it is none. */
  readonly meant: Trailer | null;
  readonly value: string;
  readonly written: string;
}

const LINE = /^([A-Za-z-]+)[ \t]*:([^]*)/;
/** What a page shows as the end of a line, though Markdown does not. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/;

/** Reads the lines of a paragraph. */
export function readLines(paragraph: readonly string[]): Line[] {
  return paragraph
    .flatMap((line) => line.split(BREAKS))
    .map((written) => {
      const match = LINE.exec(written);
      const name = match?.[1]?.toLowerCase();
      const trailer = TRAILERS.find((one) => one.toLowerCase() === name) ?? null;
      return { trailer, meant: trailer === null ? meantBy(written) : null, value: (match?.[2] ?? '').trim(), written };
    });
}

/** What a reader does not see: characters without a shape, tags, and Markdown's own marks. */
const UNSEEN = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]|<[^<>]*>|\]\([^()]*\)|[*~`\\[\]]/gu;
/** A colon, and what looks like one (Unicode, UTS 39, confusables). */
const COLON =
  /[:\u02D0\u02F8\u0589\u05C3\u0703\u0704\u0903\u0A83\u16EC\u1803\u1809\u205A\u2236\uA4FD\uA789\uFE13\uFE30\uFE55\uFF1A]/;
/** A character by its number; a page shows the character. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(colon)|[a-z]{2,30});/gi;
/** From the first letter to the last: without indentation, marks of lists and quotations, emphasis. */
const WORDS = /\p{L}(?:[^]*\p{L})?/u;
const SEPARATORS = /[\s_\p{Pd}]+/u;
/** Longer than any name that comes close to one of ours. */
const LONGEST = 60;

/**
 * The trailer that a line nearly is: misspelt, indented, with marks around its name, with letters that look like ours.
 * To drop it would drop a condition that its readers see. Other trailers (Signed-off-by) and prose with a colon are none of ours.
 */
function meantBy(line: string): Trailer | null {
  const seen = line.replace(REFERENCE, referred).replace(UNSEEN, '');
  const name = WORDS.exec(seen.slice(0, Math.max(0, seen.search(COLON))))?.[0]
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
  if (name === undefined || name.length > LONGEST) return null;
  const words = name.split(SEPARATORS);
  const joined = words.join('');
  const same = TRAILERS.find((trailer) => looksLike(joined, trailer.replace('-', '').toLowerCase()));
  if (same !== undefined) return same;
  // Of several words, prose as a rule, only what has as many as the trailer comes close.
  const candidates = /\s/.test(name)
    ? TRAILERS.filter((trailer) => trailer.includes('-') && words.length === 2)
    : TRAILERS;
  return find(nearest(words.join('-'), candidates));
}

/** Letter by letter the same, where a letter of another script may stand for any, but not for all of them. */
function looksLike(written: string, name: string): boolean {
  return (
    written.length === name.length &&
    /[a-z]/.test(written) &&
    Array.from(name).every((letter, index) => written.charAt(index) === letter || written.charAt(index) > '\u007F')
  );
}

function referred(_: string, decimal?: string, hex?: string, colon?: string): string {
  if (colon !== undefined) return ':';
  const code = Number(decimal ?? `0x${hex ?? '0'}`);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}

function find(name: string | undefined): Trailer | null {
  return TRAILERS.find((trailer) => trailer === name) ?? null;
}
