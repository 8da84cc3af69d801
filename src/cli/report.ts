import { paint, type Tone } from './paint.ts';
import type { TerminalLine } from '../report/terminal/blocks.ts';
import { jsonPieces } from '../action/json.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { Verdict } from '../domain/verdict.ts';
import { wrap } from '../prose/wrap.ts';
import { words, type Prose } from '../prose/say.ts';
import type { RecordContext } from '../report/index.ts';
import { VERSION } from '../version.ts';

const TONES: Readonly<Record<TerminalLine['tone'], Tone | null>> = { plain: null, strong: 'bold', paste: 'cyan' };
const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  allow: 'green',
  hold: 'yellow',
  deny: 'red',
  error: 'red',
  skip: 'dim',
};

/** Prints a report; its first line is the verdict. */
export function printReport(lines: readonly TerminalLine[], verdict: Verdict, terminal: Terminal): void {
  const end = lines.findIndex(({ text }) => text === '');
  const head = end < 0 ? lines.length : end;
  const text = lines.map((line, index) => {
    const tone = index < head && line.tone === 'strong' ? VERDICT_TONES[verdict] : TONES[line.tone];
    return tone === null ? line.text : paint(line.text, tone, terminal);
  });
  terminal.out(text.join('\n'));
}

/** Prints what there is to know beside a report, below it. */
export function printNotes(notes: readonly (string | Prose)[], terminal: Terminal): void {
  terminal.out('');
  for (const note of notes)
    for (const line of wrap('', typeof note === 'string' ? words(note) : note, terminal.width))
      terminal.out(paint(line, 'dim', terminal));
}

/** Prints the decision record of what a command has judged; `recordOf` makes it. */
export function printRecord(
  recordOf: (context: RecordContext) => object,
  { inputs, evidence }: Pick<RecordContext, 'inputs' | 'evidence'>,
  terminal: Terminal,
): void {
  const context = { version: VERSION, inputs, event: null, run: null, evidence };
  terminal.out([...jsonPieces(recordOf({ ...context, timestamp: terminal.now().toISOString() }))].join(''));
}

/** What a verdict is as an exit code. */
export function exitCodeOf(verdict: Verdict): ExitCode {
  switch (verdict) {
    case 'allow':
    case 'skip':
      return 0;
    case 'hold':
    case 'deny':
      return 1;
    case 'error':
      return 2;
  }
}
