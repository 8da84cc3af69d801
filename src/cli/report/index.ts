import { normalize } from 'node:path';
import { htmlReportOf } from '../../report/index.ts';
import { NO_RECORD, type DefineCommand } from '../command.ts';
import { readOrExplain, sayTrouble, writeOrExplain } from '../trouble.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { printable } from '../../prose/printable.ts';

/** `report record.json`: the HTML report of a decision record. */
export const defineReport: DefineCommand = (program, terminal, end) => {
  program
    .command('report')
    .summary('write a decision record as one HTML file')
    .description(
      'Writes a decision record as one HTML file that needs nothing else: verdict, what to do next, cohorts, sites, approvals. It goes to standard output, or to a file.',
    )
    .argument('<record>', 'the file that the output `record-file` names')
    .option('-o, --output <file>', 'the file to write; a report that is there is replaced')
    .action((path: string, { output }: { readonly output?: string }) => end(report(path, output, terminal)));
};

function report(path: string, output: string | undefined, terminal: Terminal): ExitCode {
  const text = readOrExplain(terminal, path, NO_RECORD);
  if (text === null) return 2;
  const made = htmlReportOf(text);
  if (!made.ok) return sayTrouble(terminal, { what: `${printable(path)}: ${made.error}.`, todo: NO_RECORD });
  if (output === undefined) {
    terminal.out(made.value);
    return 0;
  }
  if (isSame(path, output)) {
    const what = `${printable(output)}: that is the record itself, which is kept.`;
    return sayTrouble(terminal, { what, todo: 'Give another name.' });
  }
  if (!writeOrExplain(terminal, output, made.value, true)) return 2;
  terminal.err(`The report is in ${output}: open it in a browser.`);
  return 0;
}

/** Whether two paths are of one file. */
function isSame(path: string, output: string): boolean {
  return normalize(path) === normalize(output);
}
