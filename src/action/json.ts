/** Characters of a piece, about. */
const PIECE = 64 * 1024;
/** Entries of a long list that are written at once. */
const SLICE = 4096;

/** Levels of a value whose parts have a line each; what is deeper, and a list of plain values, stands on one line. */
const LINED = 3;

/**
 * Plain data as JSON, in pieces: a record of millions of sites is never one text. A piece ends where no text of a value
 * is cut.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = '';
  for (const part of partsOf(plain(value), LINED, '\n')) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** @param line what a new line begins with, the line end included. */
function* partsOf(value: unknown, levels: number, line: string): Generator<string> {
  const isLined = levels > 0 && !(Array.isArray(value) && isPlainList(value));
  // The platform is much faster.
  if (typeof value !== 'object' || value === null || (!isLined && isShort(value))) return yield JSON.stringify(value);
  const [inner, end, colon] = isLined ? [`${line}  `, line, ': '] : ['', '', ':'];
  if (Array.isArray(value)) {
    if (value.length === 0) return yield '[]';
    for (let at = 0; at < value.length; at += SLICE) {
      const slice = value.slice(at, at + SLICE);
      // Without its brackets.
      if (!isLined && isShort(slice)) yield (at === 0 ? '[' : ',') + JSON.stringify(slice).slice(1, -1);
      else
        for (const [index, item] of slice.entries()) {
          yield `${at + index === 0 ? '[' : ','}${inner}`;
          yield* partsOf(plain(item) ?? null, levels - 1, inner);
        }
    }
    return yield `${end}]`;
  }
  let before = `{${inner}`;
  for (const [key, item] of Object.entries(value)) {
    const written = plain(item);
    if (written === undefined) continue;
    yield `${before}${JSON.stringify(key)}${colon}`;
    yield* partsOf(written, levels - 1, inner);
    before = `,${inner}`;
  }
  yield before.startsWith('{') ? '{}' : `${end}}`;
}

function isPlainList(list: readonly unknown[]): boolean {
  return list.length > 0 && isPlain(list[0]);
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** Values, of which a text may be made at once. */
const SHORT = 16 * SLICE;

function isShort(value: unknown): boolean {
  let left = SHORT;
  const fits = (item: unknown): boolean => {
    left -= 1;
    if (typeof item !== 'object' || item === null) return left >= 0;
    // Of a list of plain values its length is enough. Its last entry is looked at as well: a pair may be a plain value and
    // a long list.
    if (Array.isArray(item)) {
      if (!isPlainList(item) || !isPlain(item.at(-1))) return item.length <= left && item.every(fits);
      left -= item.length;
      return left >= 0;
    }
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
