import { plural } from '../../prose/numbers.ts';
import { printable } from '../../prose/printable.ts';
import { tableLines } from '../paint.ts';
import type { Terminal } from '../terminal.ts';
import { codeChanges, differs, type Compared } from './differences.ts';
import type { RecordsAnswer } from './records.ts';

/** What came of a run over what was merged. */
export interface LiveReport {
  /** ISO 8601. */
  readonly from: string;
  /** Pull requests merged since then, and how many of them are judged. */
  readonly merged: number;
  readonly judged: number;
  readonly differences: readonly Compared[];
  /** Pull requests that GitHub does not show. */
  readonly unread: readonly number[];
  /** Why it ended before its end; null: it did not. */
  readonly ended: string | null;
}

export function printLive(report: LiveReport, stateFile: string, json: boolean, terminal: Terminal): void {
  const { from, merged, judged, differences, unread, ended } = report;
  if (json) terminal.out(JSON.stringify(report, null, 2));
  else {
    if (differences.length > 0) printTable('pull request', 'merged', differences, terminal);
    terminal.out(
      `${plural(differences.length, 'difference')} in ${judged} of ${plural(merged, 'pull request')} merged since ${from.slice(0, 10)}, on the inventory of today and by who may write today`,
    );
  }
  if (unread.length > 0)
    terminal.err(`GitHub does not show ${unread.map((number) => `#${number}`).join(', ')}: they are not judged.`);
  if (ended !== null) terminal.err(`${ended}\nRun the same command again: it goes on from ${stateFile}.`);
}

export function printRecords({ compared, unjudged }: RecordsAnswer, json: boolean, terminal: Terminal): void {
  const differences = compared.filter(differs);
  if (json)
    terminal.out(JSON.stringify({ records: compared.length + unjudged.length, differences, unjudged }, null, 2));
  else {
    if (differences.length > 0) printTable('record', 'judged', differences, terminal);
    terminal.out(
      `${plural(differences.length, 'difference')} in ${plural(compared.length, 'record')}, on the evidence of then`,
    );
  }
  for (const { path, why } of unjudged) terminal.err(`${printable(path)}: ${printable(why, 400)}.`);
}

function printTable(what: string, when: string, differences: readonly Compared[], terminal: Terminal): void {
  const lines = tableLines(
    [{ head: what }, { head: when }, { head: 'was' }, { head: 'would be' }, { head: 'codes' }],
    differences.map((difference) => [
      printable(difference.name),
      difference.at.slice(0, 10),
      difference.was.verdict,
      difference.wouldBe.verdict,
      codeChanges(difference),
    ]),
    terminal,
  );
  terminal.out(lines.join('\n'));
}
