import { printable } from '../../prose/printable.ts';
import { words } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import { paint, type Tone } from '../paint.ts';
import type { Terminal } from '../terminal.ts';
import type { Diagnosis, Examined } from './diagnosis.ts';

const MARKS: Readonly<Record<Diagnosis['state'], { readonly mark: string; readonly tone: Tone }>> = {
  fine: { mark: '✓', tone: 'green' },
  warning: { mark: '!', tone: 'yellow' },
  fault: { mark: '✗', tone: 'red' },
  unknown: { mark: '?', tone: 'red' },
};

const MAX_CHARACTERS = 400;

/** The rows for a terminal: what is fine on one line, what is not with what it leads to and what to do. */
export function printRows(examined: readonly Examined[], terminal: Terminal): void {
  for (const { row, diagnoses } of examined) {
    if (diagnoses.length === 0) continue;
    terminal.out(paint(row.asks, 'bold', terminal));
    for (const { state, about, found, consequence, fix } of diagnoses) {
      const { mark, tone } = MARKS[state];
      const [first = '', ...more] = wrap(
        '    ',
        words(`${printable(about)}: ${printable(found, MAX_CHARACTERS)}`),
        terminal.width,
      );
      terminal.out(`  ${paint(mark, tone, terminal)} ${first.trimStart()}`);
      for (const line of more) terminal.out(line);
      if (consequence !== '')
        terminal.out(wrap('      ', words(printable(consequence, MAX_CHARACTERS)), terminal.width).join('\n'));
      if (fix !== '') terminal.out(wrap('      → ', words(printable(fix, MAX_CHARACTERS)), terminal.width).join('\n'));
    }
  }
}

/** The same as a Markdown table. */
export function markdownTable(examined: readonly Examined[]): string {
  const rows = examined.flatMap(({ row, diagnoses }) =>
    diagnoses.map(({ state, about, found, consequence, fix }) =>
      [MARKS[state].mark, `${row.asks} (${row.id})`, `${about}: ${found}`, consequence, fix].map(cell).join(' | '),
    ),
  );
  return [
    '| | question | found | leads to | what to do |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}

/** A text in a cell: nothing in it is markup. */
function cell(text: string): string {
  return text === ''
    ? ''
    : printable(text, MAX_CHARACTERS).replaceAll(/[\\`*_{}[\]<>()#+!|~@:-]/g, (sign) => `\\${sign}`);
}
