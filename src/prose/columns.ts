/** One column of a table. */
export interface Column {
  readonly head: string;
  readonly align?: 'right';
}

const GAP = '  ';
/** A column that has to wrap gets no narrower than this. */
const NARROWEST = 12;

/** A table as lines of at most `width` characters: what is too wide wraps within its column. Cells are printable text. */
export function columnsOf(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): { readonly head: readonly string[]; readonly lines: readonly string[] } {
  const heads = columns.map(({ head }) => head);
  const widths = fitted(
    heads.map((head, index) => Math.max(head.length, ...rows.map((row) => (row[index] ?? '').length))),
    width - GAP.length * (columns.length - 1),
  );
  return { head: rowLines(heads, columns, widths), lines: rows.flatMap((row) => rowLines(row, columns, widths)) };
}

/** The widths of columns, the widest narrowed until all of them fit. */
function fitted(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, columnWidth) => sum + columnWidth, 0) - width; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function rowLines(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] {
  const cells = columns.map((_, index) => wrapped(row[index] ?? '', widths[index] ?? 0));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines, index) => {
        const text = lines[at] ?? '';
        const room = widths[index] ?? 0;
        return columns[index]?.align === 'right' ? text.padStart(room) : text.padEnd(room);
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Words on lines of a width; a word that is longer stands on several, broken after a sign where it has one. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const [first = '', ...more] = pieces(word, width);
    if (line !== '' && line.length + 1 + first.length > width) {
      lines.push(line);
      line = first;
    } else line = line === '' ? first : `${line} ${first}`;
    for (const piece of more) {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  const found: string[] = [];
  let rest = word;
  while (rest.length > width) {
    const sign = Math.max(...['=', ',', '/', ':', '-'].map((mark) => rest.lastIndexOf(mark, width - 1)));
    const end = sign < width / 3 ? Math.max(1, width) : sign + 1;
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...found, rest];
}
