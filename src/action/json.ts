/** Characters of a piece, about. */
const PIECE = 64 * 1024;
/** Entries of a long list that are written at once. */
const SLICE = 4096;

/**
 * Plain data as `JSON.stringify(value, null, 2)` writes it, in pieces: a record of millions of sites is never one text. A
 * piece ends where no text of a value is cut.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = '';
  for (const part of partsOf(plain(value), '\n')) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/**
 * What is short is written by the platform, which is much faster, and only moved to its place.
 * @param line what a new line begins with, the line end included.
 */
function* partsOf(value: unknown, line: string): Generator<string> {
  const inner = `${line}  `;
  if (isShort(value)) return yield indented(value, line);
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += SLICE) {
      const slice = value.slice(at, at + SLICE).map((item) => plain(item) ?? null);
      // Without its brackets.
      if (isShort(slice)) yield (at === 0 ? '[' : ',') + indented(slice, line).slice(1, -line.length - 1);
      else
        for (const [index, item] of slice.entries()) {
          yield `${at + index === 0 ? '[' : ','}${inner}`;
          yield* partsOf(item, inner);
        }
    }
    return yield `${line}]`;
  }
  if (typeof value !== 'object' || value === null) return yield JSON.stringify(value);
  let before = `{${inner}`;
  for (const [key, item] of Object.entries(value)) {
    const written = plain(item);
    if (written === undefined) continue;
    yield `${before}${JSON.stringify(key)}: `;
    yield* partsOf(written, inner);
    before = `,${inner}`;
  }
  yield before.startsWith('{') ? '{}' : `${line}}`;
}

/** No text of JSON has a line end in it: those that are there are between its values. */
function indented(value: unknown, line: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', line);
}

/** Values, of which a text may be made at once. */
const SHORT = 16 * SLICE;

function isShort(value: unknown): boolean {
  let left = SHORT;
  const fits = (item: unknown): boolean => {
    left -= 1;
    if (typeof item !== 'object' || item === null) return left >= 0;
    // How long a list is costs nothing, and its entries are not touched where it is too long.
    if (Array.isArray(item)) return item.length <= left && item.every(fits);
    return Object.values(item).every(fits);
  };
  return fits(value);
}

/** A value as JSON has it: by its own word where it has one; undefined where it has no place in it. */
function plain(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null || !('toJSON' in value)) return value;
  return typeof value.toJSON === 'function' ? plain(value.toJSON()) : value;
}

/** A list as `JSON.stringify` writes it, on one line, in pieces. */
export function* listPieces(list: readonly string[]): Generator<string> {
  if (list.length === 0) return yield '[]';
  for (let at = 0; at < list.length; at += SLICE)
    yield (at === 0 ? '[' : ',') + JSON.stringify(list.slice(at, at + SLICE)).slice(1, -1);
  yield ']';
}

/** Pieces with a line end after them. */
export function* ended(pieces: Iterable<string>): Generator<string> {
  yield* pieces;
  yield '\n';
}
