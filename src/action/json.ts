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

/** @param line what a new line begins with, the line end included. */
function* partsOf(value: unknown, line: string): Generator<string> {
  const inner = `${line}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return yield '[]';
    let before = `[${inner}`;
    for (let at = 0; at < value.length; at += SLICE) {
      const slice = value.slice(at, at + SLICE).map((item) => plain(item) ?? null);
      if (slice.every(isSingle)) yield before + slice.map((item) => JSON.stringify(item)).join(`,${inner}`);
      else
        for (const [index, item] of slice.entries()) {
          yield index === 0 ? before : `,${inner}`;
          yield* partsOf(item, inner);
        }
      before = `,${inner}`;
    }
    return yield `${line}]`;
  }
  if (isSingle(value)) return yield JSON.stringify(value);
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

function isSingle(value: unknown): value is string | number | boolean | null | undefined {
  return typeof value !== 'object' || value === null;
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
