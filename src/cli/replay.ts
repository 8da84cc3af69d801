import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod/mini';
import { ended, jsonPieces } from '../action/json.ts';
import { judgeRecord } from './judge-record.ts';
import { VERSION } from '../version.ts';
import type { DefineCommand } from './command.ts';
import { readOrExplain, sayTrouble } from './trouble.ts';
import { printable } from '../prose/printable.ts';
import type { ExitCode } from './terminal.ts';

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

/** What judging a record's evidence again has come to. */
export type Replay =
  | {
      readonly kind: 'judged';
      readonly was: string;
      readonly is: string;
      /** Whether the record as it would be written now is the same, byte for byte. */
      readonly exactly: boolean;
      /** Parts of the record that are not as they were. */
      readonly differing: readonly string[];
      readonly madeBy: string;
      /** Whether a token was hidden in it when it was written: then it need not be the same. */
      readonly hidden: boolean;
    }
  /** The record cannot tell. */
  | { readonly kind: 'impossible'; readonly why: string };

/** Judges the evidence of a decision record again, by the code of today, and asks nobody. `text` is the file as it was written. */
export async function replay(text: string): Promise<Replay> {
  const judged = await judgeRecord(text);
  if (!judged.ok) return { kind: 'impossible', why: judged.error };
  const { record, again } = judged.value;
  const written = [...ended(jsonPieces(again))].join('');
  return {
    kind: 'judged',
    was: record.verdict,
    is: again.verdict,
    exactly: written === text,
    differing: differing(JSON.parse(text), JSON.parse(written)),
    madeBy: record.tool.version ?? 'an unknown version',
    hidden: text.includes('***'),
  };
}

const parts = z.record(z.string(), z.unknown());

/** The names of the record's parts that differ. */
function differing(before: unknown, after: unknown): string[] {
  const [was, is] = [parts.parse(before), parts.parse(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((key) => !isDeepStrictEqual(was[key], is[key]));
}
