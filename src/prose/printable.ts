/** The longest outside value shown in one place, in characters after hidden ones are written out. */
const VALUE_LIMIT = 160;

/**
 * Characters that a reader would not see or that change how others are seen: controls, line ends, bidirectional marks,
 * zero-width and other ignorable ones, odd spaces, lone surrogates, private and unassigned code points.
 */
const HIDDEN = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/** Marks that stack on a letter: a few are a language, many are a way to scribble over other lines. */
const STACKED = /(?<=\p{M}{3})\p{M}/gu;

/** Printable ASCII without a space at an edge. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/** A name of a hidden character is not cut in two. */
const PIECE = /\[U\+[0-9A-F]{4,6}\]|./gsu;

const EDGE = /^ +| +$/g;

/** A text from outside as one printable line: what cannot be seen is named (`[U+202E]`), what is cut is counted. */
export function printable(value: string, limit = VALUE_LIMIT): string {
  if (value === '') return '(empty)';
  // Nearly all of thousands of names: nothing in them is hidden, stacked or cut.
  if (value.length <= limit && PLAIN.test(value)) return value;
  const shown: string[] = [];
  let length = 0;
  let cut = 0;
  for (const [written] of value.replaceAll(HIDDEN, name).replaceAll(STACKED, name).matchAll(PIECE)) {
    if (cut > 0 || length + written.length > limit) cut += 1;
    else {
      shown.push(written);
      length += written.length;
    }
  }
  const line = shown.join('').replace(EDGE, (spaces) => name(' ').repeat(spaces.length));
  return cut === 0 ? line : `${line}…(+${cut})`;
}

function name(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
