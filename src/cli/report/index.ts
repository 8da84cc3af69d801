import { htmlReportOf } from '../../report/index.ts';
import { readOrExplain, type DefineCommand } from '../command.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** `report record.json`: the HTML report of a decision record. */
export const defineReport: DefineCommand = (program, terminal, end) => {
  program
    .command('report')
    .summary('write a decision record as one HTML file')
    .description(
      'Writes a decision record as one HTML file that needs nothing else: verdict, what to do next, cohorts, sites, approvals. It goes to standard output, or to a file.',
    )
    .argument('<record>', 'the file that the output `record-file` names')
    .option('-o, --output <file>', 'the file to write; there must be none of that name')
    .action((path: string, { output }: { readonly output?: string }) => end(report(path, output, terminal)));
};

function report(path: string, output: string | undefined, terminal: Terminal): ExitCode {
  const text = readOrExplain(terminal, path);
  if (text === null) return 2;
  const made = htmlReportOf(text);
  if (!made.ok) {
    terminal.err(`${path}: ${made.error}.`);
    return 2;
  }
  if (output === undefined) {
    terminal.out(made.value);
    return 0;
  }
  if (terminal.exists(output)) {
    terminal.err(`${output}: there is a file of that name already. Give another name, or remove it first.`);
    return 2;
  }
  try {
    terminal.writeFile(output, made.value);
  } catch {
    terminal.err(`${output}: the file cannot be written: is there such a folder, and may you write there?`);
    return 2;
  }
  terminal.err(`The report is in ${output}: open it in a browser.`);
  return 0;
}
