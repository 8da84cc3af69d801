import { describe } from './json-text.ts';
import { CsvError, Parser } from 'csv-parse';
import { fail, ok, type Result } from '../../domain/result.ts';
import { deployedCommit, UNKNOWN_STATUS, type Site } from '../../domain/sites/site.ts';
import { plural } from '../../prose/numbers.ts';
import { malformed, type InventoryError } from '../error.ts';
import type { PieceReader } from './pieces.ts';
import type { TakeSite } from './item.ts';
import { trimmed } from './text.ts';

/** Columns that are not attributes. */
const OWN_COLUMNS = ['id', 'name', 'status', 'cohorts', 'deployed'];

/**
 * Reads a CSV file with a header, giving each row's site away as soon as it is parsed. White space around a cell counts
 * for nothing, quoted or not; an empty cell is unknown; a row without any text is ignored. Its pieces are UTF-8 without a
 * byte order mark.
 */
export function csvSites(take: TakeSite): PieceReader {
  let columns: readonly string[] | null = null;
  let open = true;
  const parser = new RowParser((row, line) => {
    const cells = row.map(trimmed);
    if (!open || cells.every((cell) => cell === null)) return;
    const place = `line ${line}`;
    if (columns === null) {
      columns = cells.map((cell) => cell ?? '');
      const problem = headerProblem(columns);
      if (problem !== null) open = take(place, fail(problem));
    } else {
      open = take(place, readRow(columns, cells));
    }
  });
  const feed = (bytes: Buffer | null) => {
    const problem = open ? parser.feed(bytes) : null;
    if (problem !== null && open)
      open = take(problem.place, fail(malformed('CSV, quoted as RFC 4180 says', problem.message)));
  };
  const lineEnds = new LineEnds();
  return {
    add: (bytes) => feed(lineEnds.alike(bytes)),
    end() {
      feed(lineEnds.last());
      feed(null);
      if (open && columns === null) take('line 1', fail(headerError('an empty file')));
    },
  };
}

/** The package's parser without its stream: what it finds in some bytes is known when `feed` returns. */
class RowParser extends Parser {
  constructor(take: (row: readonly string[], line: number) => void) {
    super({
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record(row: readonly string[], { lines }) {
        take(row, lines);
        return null;
      },
    });
  }

  /** @param bytes null: there are no more. Returns why they cannot be read; null: they can. */
  feed(bytes: Buffer | null): { readonly place: string; readonly message: string } | null {
    let failure: unknown = null;
    const done = (error?: Error | null) => void (failure = error ?? null);
    if (bytes === null) this._flush(done);
    else this._transform(bytes, 'utf8', done);
    if (failure === null) return null;
    if (!(failure instanceof CsvError)) throw failure;
    const line: unknown = failure['lines'];
    return { place: typeof line === 'number' ? `line ${line}` : 'a line', message: failure.message };
  }
}

function headerProblem(columns: readonly string[]): InventoryError | null {
  const repeated = columns.find((name, index) => columns.indexOf(name) !== index);
  if (columns.includes('')) return headerError('a column without a name');
  if (repeated !== undefined) return headerError(`column ${describe(repeated)} twice`);
  if (columns.includes('id')) return null;
  const [only = '', ...others] = columns;
  return others.length === 0 && only.includes(';')
    ? headerError(`one column ${describe(only)}: the cells are separated by semicolons, not by commas`)
    : headerError(`no column id, but ${columns.slice(0, 8).map(describe).join(', ')}`);
}

function headerError(observed: string): InventoryError {
  return malformed('a header of names separated by commas, each once, one of them id', observed);
}

function readRow(columns: readonly string[], cells: readonly (string | null)[]): Result<Site, InventoryError> {
  if (cells.length !== columns.length)
    return fail(
      malformed(
        `as many cells in every row as the header has (${columns.length})`,
        `a row of ${plural(cells.length, 'cell')}`,
      ),
    );
  if (cells.every((cell, index) => cell === columns[index]))
    return fail(malformed('a header in the first line alone', 'the header a second time: two files in one'));
  const row = new Map(columns.map((name, index) => [name, cells[index] ?? null]));
  const id = row.get('id') ?? null;
  if (id === null) return fail(malformed('an id in every row', 'an empty id'));
  const site = {
    id,
    name: row.get('name') ?? null,
    status: row.get('status') ?? UNKNOWN_STATUS,
    cohorts: splitCohorts(row.get('cohorts') ?? ''),
    deployed: deployedCommit(row.get('deployed')),
  };
  for (const column of OWN_COLUMNS) row.delete(column);
  return ok({ ...site, attributes: row });
}

function splitCohorts(cell: string): string[] {
  return cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;

/** Makes line ends alike: the parser miscounts CRLF inside quotes. */
class LineEnds {
  /** A carriage return at the end of a piece belongs to the line feed that the next may begin with. */
  #isHeld = false;

  alike(piece: Buffer): Buffer {
    const bytes = this.#isHeld ? Buffer.concat([this.last(), piece]) : piece;
    this.#isHeld = bytes.at(-1) === CARRIAGE_RETURN;
    const whole = this.#isHeld ? bytes.subarray(0, -1) : bytes;
    return whole.includes('\r\n') ? withoutCarriageReturns(whole) : whole;
  }

  /** What is held back. */
  last(): Buffer {
    return Buffer.from(this.#isHeld ? [CARRIAGE_RETURN] : []);
  }
}

function withoutCarriageReturns(bytes: Buffer): Buffer {
  const alike = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) continue;
    alike[length] = byte;
    length += 1;
  }
  return alike.subarray(0, length);
}
