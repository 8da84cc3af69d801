import { VERSION } from '../version.ts';
import { readOrExplain, type DefineCommand } from './command.ts';
import { replay, type Replay } from './replay.ts';
import { printable } from '../prose/printable.ts';
import type { ExitCode } from './terminal.ts';
import { sayTrouble } from './trouble.ts';

/** The advice for a reader whose file cannot be replayed. What `check` prints in a clone cannot: GitHub was not asked. */
const NO_EVIDENCE =
  'Give the file that the output `record-file` of the action names, or what `check --pr NUMBER --json` or `gate --json` printed.';

/** `replay record.json`: judges a decision record again, without a network. */
export const defineReplay: DefineCommand = (program, terminal, end) => {
  program
    .command('replay')
    .summary('judge a decision record again')
    .description(
      'Judges the evidence of a decision record again, without a network. 0: the verdict is the same; 1: it is another; 2: the file cannot be replayed.',
    )
    .argument('<record>', 'the file that the output `record-file` names')
    .option('--json', 'print it as JSON')
    .action(async (path: string, { json }: { readonly json?: true }) => {
      const text = readOrExplain(terminal, path, NO_EVIDENCE);
      if (text === null) return end(2);
      const outcome = await replay(text);
      const { code, sentence } = conclusionOf(outcome);
      if (json === true) {
        terminal.out(JSON.stringify(outcome, null, 2));
        return end(code);
      }
      if (code === 2) sayTrouble(terminal, { what: `${printable(path)}: ${sentence}`, todo: NO_EVIDENCE });
      else terminal.out(`${path}: ${sentence}`);
      end(code);
    });
};

/** What a replay says, in a sentence, and its exit code. */
export function conclusionOf(outcome: Replay): { readonly code: ExitCode; readonly sentence: string } {
  if (outcome.kind === 'impossible') return { code: 2, sentence: `the record cannot be replayed: ${outcome.why}.` };
  const { was, is, exactly, differing } = outcome;
  if (was !== is)
    return { code: 1, sentence: `the verdict was ${was}; on the same evidence it is ${is} now. ${cause(outcome)}` };
  if (exactly) return { code: 0, sentence: `${is}, as before; the record is the same, byte for byte.` };
  const where = differing.length === 0 ? 'only its layout' : differing.join(', ');
  return { code: 0, sentence: `${is}, as before. Different in the record: ${where}. ${cause(outcome)}` };
}

function cause({ madeBy, hidden }: Extract<Replay, { kind: 'judged' }>): string {
  if (madeBy !== VERSION) return `Version ${madeBy} made the record, this is ${VERSION}.`;
  return hidden
    ? 'A token was hidden in it when it was written.'
    : 'This version made the record, so the file has been changed since.';
}
