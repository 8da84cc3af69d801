import { CODES } from '../../codes/index.ts';
import { nearest } from '../../domain/problem.ts';
import { readOrExplain, type DefineCommand } from '../command.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { explainRecord } from './record.ts';

/** `explain CODE` and `explain record.json`. */
export const defineExplain: DefineCommand = (program, terminal, end) => {
  program
    .command('explain')
    .summary('say what a code means, or why a decision record came out as it did')
    .description(
      'Says what a code means and what to do about it; or shows a decision record as a tree: each finding, what counted, what did not, and what would change the verdict.',
    )
    .argument('<code or record>', 'a code such as site.unproven, or the file that the output `record-file` names')
    .action((word: string) => end(explain(word, terminal)));
};

function explain(word: string, terminal: Terminal): ExitCode {
  const code = CODES.find((entry) => entry.code === word);
  if (code !== undefined) {
    terminal.out(explainCode(code));
    return 0;
  }
  if (!terminal.exists(word) && /^[a-z]+(?:[.-][a-z-]+)*$/.test(word)) {
    const meant = nearest(
      word,
      CODES.map((entry) => entry.code),
    );
    terminal.err(`${word} is not a code of cohort-guard.${meant === undefined ? '' : ` Did you mean ${meant}?`}`);
    return 2;
  }
  const text = readOrExplain(terminal, word);
  if (text === null) return 2;
  const explained = explainRecord(text, terminal.width);
  if (!explained.ok) {
    terminal.err(`${word}: ${explained.error}.`);
    return 2;
  }
  terminal.out(explained.value.text);
  return explained.value.allowed ? 0 : 1;
}

function explainCode({ code, docs }: (typeof CODES)[number]): string {
  const when = Object.entries(docs.when).map(([effect, meaning]) => `  ${effect}: ${meaning}`);
  return [code, ...when, '', `What to do: ${docs.next}`].join('\n');
}
