/** Most texts are printable ASCII: for them the expression below is not made, which takes tenths of a millisecond. */
const NOT_PLAIN = /[^ -~]/;

/**
 * Characters that are invisible, or that change the order in which others are shown: controls, formats, fillers, line
 * separators.
 */
const unseen = () => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

export function hasUnseen(text: string): boolean {
  return NOT_PLAIN.test(text) && unseen().test(text);
}

export function withoutUnseen(text: string): string {
  return NOT_PLAIN.test(text) ? text.replaceAll(unseen(), '') : text;
}

/** What some pages show as the end of a line, though HTML does not. */
const LINE_END = /[\v\f\u0085\u2028\u2029]/;

export function splitLines(text: string): string[] {
  return text.split(LINE_END);
}

/** Letter by letter the same, where a letter of another script may stand for any, but not for all of them. */
export function looksLike(written: string, name: string): boolean {
  return (
    written.length === name.length &&
    /[a-z]/.test(written) &&
    Array.from(name).every((letter, index) => written.charAt(index) === letter || written.charAt(index) > '\u007F')
  );
}
