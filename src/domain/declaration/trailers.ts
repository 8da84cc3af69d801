import { withoutUnseen, looksLike } from '../page/characters.ts';
import { nearest } from '../problem.ts';

/** The lines of a declaration, as they are written. `Requires` and `Forbids` are read to say where they belong. */
export const TRAILERS = ['Target-Cohort', 'Expect-Sites', 'Change', 'Requires', 'Forbids'] as const;
export type Trailer = (typeof TRAILERS)[number];

/** What a line of a page is to a declaration. */
export type Reading =
  | { readonly kind: 'trailer'; readonly trailer: Trailer; readonly value: string }
  /** Misspelt, or without its colon. */
  | { readonly kind: 'nearly'; readonly meant: Trailer; readonly value: string }
  /** A trailer of another tool, such as `Signed-off-by`. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'text' };

const LINE = /^([A-Za-z-]+)\s*:(.*)$/su;

/** A line that is a trailer as it is written; null for any other. `names` are the trailers that it may be. */
export function readExactTrailer(
  line: string,
  names: readonly Trailer[],
): Extract<Reading, { kind: 'trailer' }> | null {
  const [, name = '', value = ''] = LINE.exec(line.trim()) ?? [];
  const trailer = names.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return trailer === undefined ? null : { kind: 'trailer', trailer, value: value.trim() };
}

/** Reads a line, whatever it is. */
export function readTrailer(line: string, names: readonly Trailer[]): Reading {
  const exact = readExactTrailer(line, names);
  if (exact !== null) return exact;
  const text = line.trim();
  const seen = withoutUnseen(text).normalize('NFKD');
  const nearly = nearlyTrailer(seen, names) ?? withoutColon(seen, names);
  if (nearly !== null) return nearly;
  return { kind: isForeign(text) ? 'foreign' : 'text' };
}

/** GitHub's keywords for what a pull request closes stand among trailers, without a colon. */
function isForeign(text: string): boolean {
  return (
    /^\p{L}[\p{L}\p{M}\p{N}-]*:(?:\s|$)/u.test(text) ||
    /^(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)\s+\S*#\d+\b/iu.test(text)
  );
}

/** A colon, and what looks like one (Unicode, UTS 39, confusables). */
export const COLON =
  /[:\u02D0\u02F8\u0589\u05C3\u0703\u0704\u0903\u0A83\u16EC\u1803\u1809\u205A\u2236\uA4FD\uA789\uFE13\uFE30\uFE55\uFF1A]/u;
/** Longer than any name that comes close to one of ours. */
const MAX_NAME = 60;

/** The trailer that a name with a colon nearly is: misspelt, in several words, with letters that look like ours. */
function nearlyTrailer(seen: string, names: readonly Trailer[]): Reading | null {
  const colon = seen.search(COLON);
  // From the first letter to the last: without marks of lists and emphasis.
  const name = /\p{L}(?:.*\p{L})?/su
    .exec(seen.slice(0, Math.max(0, colon)).slice(0, 2 * MAX_NAME))?.[0]
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();
  if (name === undefined || name.length > MAX_NAME) return null;
  const words = name.split(/[\s_\p{Pd}]+/u);
  const joined = words.join('');
  // Of several words, prose as a rule, only what has as many as the trailer comes close.
  const candidates = /\s/.test(name) ? names.filter((trailer) => trailer.split('-').length === words.length) : names;
  const near = nearest(words.join('-'), candidates);
  const meant =
    names.find((trailer) => looksLike(joined, trailer.replace('-', '').toLowerCase())) ??
    names.find((trailer) => trailer === near);
  return meant === undefined ? null : { kind: 'nearly', meant, value: seen.slice(colon + 1).trim() };
}

/** One of ours with `=`, a blank or a dash in place of the colon. */
function withoutColon(seen: string, names: readonly Trailer[]): Reading | null {
  const letters = seen.toLowerCase();
  for (const meant of names) {
    // Most lines have none of their words, and such an expression is dear to make.
    if (!letters.includes(meant.replace(/-.*/, '').toLowerCase())) continue;
    const match = new RegExp(`^\\P{L}*${meant.replace('-', '[\\s_\\p{Pd}]*')}(?![\\p{L}\\p{N}_-])(.*)$`, 'isu').exec(
      seen,
    );
    // `Change` begins many a sentence.
    if (match === null || (meant === 'Change' && !/^\s*(?:=|\S+\s*$)/u.test(match[1] ?? ''))) continue;
    return { kind: 'nearly', meant, value: (match[1] ?? '').replace(/^[\s=\p{Pd}>]+/u, '').trim() };
  }
  return null;
}

/** A line that is read as it is meant when it is pasted, whatever Markdown makes of its value. */
export function trailerLine(trailer: Trailer, value: string): string {
  const line = `${trailer}: ${withoutUnseen(value).replaceAll('`', '').trim()}`;
  return /[\\*~<>&[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u.test(line) ? `\`${line}\`` : line;
}
