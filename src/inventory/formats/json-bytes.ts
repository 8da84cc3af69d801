/* JSON as bytes: every byte that means something in it is one of ASCII, which in UTF-8 stands for nothing else. */

export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = [0x20, 0x09, 0x0a, 0x0d];

/** The place of the first byte that is no white space. */
export function skipSpace(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && SPACE.includes(bytes[at] ?? 0)) at += 1;
  return at;
}

/** The place of the comma or bracket that ends an item of a list; what is between is for the parser to judge. */
export function endOfItem(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at);
    else if (depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) return at;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth += 1;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return bytes.length;
}

/** The place of the quote that closes a string; the end of the bytes where it is not among them. */
export function endOfString(bytes: Buffer, start: number): number {
  for (let end = bytes.indexOf(QUOTE, start + 1); end >= 0; end = bytes.indexOf(QUOTE, end + 1)) {
    let escapes = 0;
    while (bytes[end - 1 - escapes] === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return bytes.length;
}
