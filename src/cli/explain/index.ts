import { CODES } from '../../codes/index.ts';
import { nearest } from '../../domain/problem.ts';
import { plainText, words } from '../../prose/say.ts';
import { wrap } from '../../prose/wrap.ts';
import { NO_RECORD, type DefineCommand } from '../command.ts';
import { readOrExplain, sayTrouble } from '../trouble.ts';
import { printable } from '../../prose/printable.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { explainRecord } from './record.ts';
import { describeWay, waysOfRecord } from './ways.ts';

interface Options {
  readonly json?: true;
}

/** `explain CODE` and `explain record.json`. */
export const defineExplain: DefineCommand = (program, terminal, end) => {
  program
    .command('explain')
    .summary('say what a code means, or why a decision record came out as it did')
    .description(
      'Says what a code means and what to do about it; or shows a decision record as a tree: each finding, what counted, what did not, and the shortest change that would allow it, found by judging its evidence again. 0: a code, or what was allowed; 1: what was not; 2: it is neither a code nor a record.',
    )
    .argument('<code or record>', 'a code such as site.unproven, or the file that the output `record-file` names')
    .option('--json', 'print it as JSON')
    .action(async (word: string, options: Options) => end(await explain(word, options, terminal)));
};

async function explain(word: string, { json }: Options, terminal: Terminal): Promise<ExitCode> {
  const code = CODES.find((entry) => entry.code === word);
  if (code !== undefined) {
    terminal.out(
      json === true ? JSON.stringify({ code: code.code, ...code.docs }, null, 2) : explainCode(code, terminal.width),
    );
    return 0;
  }
  if (!terminal.exists(word) && /^[a-z]+(?:[.-][a-z-]+)*$/.test(word)) {
    const meant = nearest(
      word,
      CODES.map((entry) => entry.code),
    );
    return sayTrouble(terminal, {
      what: `${word} is not a code of cohort-guard, and there is no such file.`,
      todo: meant === undefined ? 'All codes are in docs/reference/codes.md.' : `Did you mean ${meant}?`,
    });
  }
  const text = readOrExplain(terminal, word, NO_RECORD);
  if (text === null) return 2;
  const ways = await waysOfRecord(text);
  const explained = explainRecord(text, terminal.width, ways);
  if (!explained.ok) return sayTrouble(terminal, { what: `${printable(word)}: ${explained.error}.`, todo: NO_RECORD });
  const { verdict, allowed } = explained.value;
  terminal.out(json === true ? JSON.stringify({ verdict, ...waysValue(ways) }, null, 2) : explained.value.text);
  if (allowed) return 0;
  return verdict === 'error' ? 2 : 1;
}

function waysValue(ways: Awaited<ReturnType<typeof waysOfRecord>>) {
  if (!ways.ok) return { ways: null, why: ways.error };
  const { pulls, ...besides } = ways.value;
  return {
    ways: pulls.map(({ number, ways: found, left }) => ({
      pullRequest: number,
      ways: found.map((way) => ({ say: plainText(describeWay(way)), changes: way })),
      left: left.map(({ code }) => code),
    })),
    ...besides,
  };
}

function explainCode({ code, docs }: (typeof CODES)[number], width: number): string {
  const when = Object.entries(docs.when).flatMap(([effect, meaning]) => wrap(`  ${effect}: `, words(meaning), width));
  return [code, ...when, '', ...wrap('', words(`What to do: ${docs.next}`), width)].join('\n');
}
