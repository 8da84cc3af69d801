import { CsvError, parse } from 'csv-parse/sync';
import { fail, ok, type Result } from '../domain/result.ts';
import { UNKNOWN_STATUS, type Site } from '../domain/sites/site.ts';
import { describe, malformed } from './error.ts';
import type { Entry } from './entry.ts';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Columns that are not attributes. */
const OWN = ['id', 'name', 'status', 'cohorts'];

/** Sites of a CSV file with a header. White space around a cell counts for nothing; an empty cell is unknown. */
export function* csvSites(text: string): Generator<Entry> {
  const rows = readRows(text);
  if (!rows.ok) return yield rows.error;
  const [header, ...records] = rows.value;
  const columns = header?.cells ?? [];
  const problem = headerProblem(columns);
  if (problem !== null)
    return yield {
      place: 'line 1',
      site: fail(malformed('a header that names each column once, one of them id', problem)),
    };
  for (const { cells, line } of records) {
    const site = toSite(columns, cells);
    yield {
      place: `line ${line}`,
      site: site === null ? fail(malformed('an id in every row', 'an empty id')) : ok(site),
    };
  }
}

function headerProblem(columns: readonly string[]): string | null {
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (columns.length === 0) return 'an empty file';
  if (columns.includes('')) return 'a column without a name';
  if (twice !== undefined) return `column ${describe(twice)} twice`;
  return columns.includes('id') ? null : `no column id, but ${columns.slice(0, 8).map(describe).join(', ')}`;
}

function toSite(columns: readonly string[], cells: readonly string[]): Site | null {
  const row = new Map(columns.map((name, index) => [name, cells[index] || null]));
  const id = row.get('id') ?? null;
  if (id === null) return null;
  return {
    id,
    name: row.get('name') ?? null,
    status: row.get('status') ?? UNKNOWN_STATUS,
    cohorts: (row.get('cohorts') ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    attributes: new Map([...row].filter(([name]) => !OWN.includes(name))),
  };
}

/** A row's line is the one it ends on. Line ends are made alike first: the parser miscounts CRLF inside quotes. */
function readRows(text: string): Result<readonly Row[], Entry> {
  const rows: Row[] = [];
  const onRecord = (cells: string[], { lines }: { readonly lines: number }) => {
    rows.push({ cells, line: lines });
    return null;
  };
  try {
    parse(text.replaceAll('\r\n', '\n'), { trim: true, skip_empty_lines: true, on_record: onRecord });
    return ok(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = typeof error['lines'] === 'number' ? `line ${error['lines']}` : 'a line';
    return fail({ place, site: fail(malformed('CSV whose rows have as many cells as the header', error.message)) });
  }
}
