import { plural } from '../../prose/numbers.ts';
import { printable } from '../../prose/printable.ts';
import type { DefineCommand } from '../command.ts';
import { readOrExplain, sayProblems, sayTrouble } from '../trouble.ts';
import { paint } from '../paint.ts';
import { withProgress } from '../progress.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import type { Coverage, Part } from './coverage.ts';
import { parseTests, type ReadTests } from './read.ts';
import { coverageOf, runTests, type RanCase } from './run.ts';

const FOLDER = '.github/policy-tests';

interface TestOptions {
  readonly coverage?: true;
  readonly json?: true;
}

/** `test [dir]`: cases in YAML, judged by the rules of the action, offline. */
export const defineTest: DefineCommand = (program, terminal, end) => {
  program
    .command('test')
    .summary('test a policy by cases that say what is expected')
    .description(
      'Judges the cases in the YAML files of a folder by the rules of the action, offline: policy, declaration, files, sites, approvals and time, and the verdict and codes that are expected. 0: all are as expected; 1: some are not; 2: a file cannot be read.',
    )
    .argument('[dir]', 'a folder with cases, or one file', FOLDER)
    .option('--coverage', 'also name the cohorts, codes and keys of the policy that no case meets')
    .option('--json', 'print the result as JSON')
    .action(async (dir: string, options: TestOptions) => end(await test(dir, options, terminal)));
};

async function test(dir: string, options: TestOptions, terminal: Terminal): Promise<ExitCode> {
  const files = readAll(dir, terminal);
  if (files === null) return 2;
  const ran = await withProgress(terminal, 'Judging the cases', () => runTests(files, terminal));
  const wrong = ran.flatMap(({ problems }) => problems);
  if (wrong.length > 0) return sayProblems(terminal, wrong);
  const coverage =
    options.coverage === true
      ? await withProgress(terminal, 'Taking away one key after the other', () => coverageOf(ran, terminal))
      : null;
  const failed = ran.filter(({ differences }) => differences.length > 0);
  if (options.json === true) {
    const cases = ran.map(({ file, name, found, differences }) => {
      return { file, name, passed: differences.length === 0, differences, found };
    });
    terminal.out(JSON.stringify({ cases, coverage }, null, 2));
  } else print(files, ran, coverage, terminal);
  return failed.length > 0 ? 1 : 0;
}

/** The files of a folder; null after saying what is wrong with them. */
function readAll(dir: string, terminal: Terminal): readonly ReadTests[] | null {
  const isFile = /\.ya?ml$/.test(dir);
  const paths = isFile ? [dir] : (terminal.filesBelow(dir) ?? []).filter((path) => /\.ya?ml$/.test(path));
  if (paths.length === 0) {
    sayTrouble(terminal, {
      what: `${printable(dir)}: there is no YAML file with cases.`,
      todo: 'Give the folder that holds them, or one such file. docs/how-to/policy-tests.md has a first one.',
    });
    return null;
  }
  const read: ReadTests[] = [];
  let isWhole = true;
  for (const path of paths) {
    const text = readOrExplain(terminal, path);
    if (text === null) return null;
    const parsed = parseTests(text, path);
    if (parsed.ok) read.push(parsed.value);
    else sayProblems(terminal, parsed.error);
    isWhole &&= parsed.ok;
  }
  return isWhole ? read : null;
}

function print(
  files: readonly ReadTests[],
  ran: readonly RanCase[],
  coverage: Coverage | null,
  terminal: Terminal,
): void {
  for (const { path } of files) {
    const ofFile = ran.filter(({ file }) => file === path);
    const failed = ofFile.filter(({ differences }) => differences.length > 0);
    terminal.out(
      `${mark(failed.length === 0, terminal)} ${path}: ${plural(ofFile.length, 'case')}${failed.length === 0 ? '' : `, ${failed.length} not as expected`}`,
    );
    for (const { name, differences, found } of failed)
      terminal.out(
        [
          `  ${paint('✗', 'red', terminal)} ${printable(name, 200)}`,
          ...differences.map(({ what, expected, found: is }) => `      ${what}: expected ${expected}, found ${is}`),
          ...(found?.titles ?? []).map((title) => `      · ${title}`),
        ].join('\n'),
      );
  }
  if (coverage !== null)
    for (const what of ['cohorts', 'codes', 'keys'] as const) terminal.out(coverageLine(what, coverage[what]));
  const failed = ran.filter(({ differences }) => differences.length > 0).length;
  terminal.out(`${plural(ran.length - failed, 'case')} as expected, ${failed} not`);
}

function mark(passed: boolean, terminal: Terminal): string {
  return passed ? paint('✓', 'green', terminal) : paint('✗', 'red', terminal);
}

function coverageLine(what: string, { met, of, missed }: Part): string {
  const first = `${what.padEnd(8)} ${met} of ${of} met by a case`;
  return missed.length === 0 ? first : `${first}; not ${missed.join(', ')}`;
}
