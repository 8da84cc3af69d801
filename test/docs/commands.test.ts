import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/index.ts';
import { systemTerminal } from '../../src/cli/terminal.ts';
import { command } from '../cli/terminal.ts';
import { blocks, blocksOf, read, ROOT } from './documents.ts';

/* A command that a page shows is there, and the first steps of the README can be walked. */

/** The lines of a shell block, as words; a line that goes on is one, and comments are not of it. */
function linesOf(text: string): string[][] {
  return text
    .replaceAll(/\\\n\s*/g, ' ')
    .split(/\n|&&/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll(/^["']|["']$/g, '')));
}

/** The words behind our command, however a page calls it; null where a line calls something else. */
function oursOf(words: readonly string[]): readonly string[] | null {
  const at = words.findIndex(
    (word) => word === 'cohort-guard' || /(?:^|\/)dist\/cli\.js$|^github:[\w-]+\/cohort-guard#v\d+$/.test(word),
  );
  const before = words.slice(0, Math.max(at, 0));
  return at < 0 || before.some((word) => !['node', 'npx', 'exec', '--yes', 'gh'].includes(word))
    ? null
    : words.slice(at + 1).filter((word) => !['$@', '>', '|'].includes(word));
}

const lines = blocks('sh').flatMap(({ page, line, text }) =>
  linesOf(text).map((words) => [`${page}:${String(line)} ${words.join(' ')}`, words] as const),
);
const ours = lines.flatMap(([title, words]) => {
  const rest = oursOf(words);
  return rest === null || rest.length === 0 ? [] : [[title, rest] as const];
});

describe('our commands', () => {
  it('are there', () => expect(ours.length).toBeGreaterThan(5));

  it.each(ours)('%s', async (_, words) => {
    const [first = '', second = ''] = words;
    const twice = await command([first, second, '--help']);
    const found = twice.out.startsWith(`Usage: cohort-guard ${first} ${second} `);
    const help = found ? twice : await command([first, '--help']);
    expect(help.out).toMatch(new RegExp(`^Usage: cohort-guard ${first}(?: |$)`, 'm'));
    for (const option of words.filter((word) => word.startsWith('--')))
      expect(help.out).toMatch(new RegExp(`^ +(?:-\\w, )?${option.split('=')[0] ?? ''}(?: |$)`, 'm'));
  });
});

describe('commands of npm, vitest and cp name what is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it.each(lines.filter(([, [program]]) => ['npm', 'npx', 'cp'].includes(program ?? '')))(
    '%s',
    (_, [program, second = '', third = '', ...rest]) => {
      const files = program === 'cp' ? [second.replace('../cohort-guard/', '')] : rest.filter(isTest);
      expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
      expect(program === 'npm' && second === 'run' ? scripts : { [third]: 'no script' }).toHaveProperty([third]);
    },
  );
});

const isTest = (word: string): boolean => word.startsWith('test/');

describe('the README, walked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-readme-'));
  const clone = join(folder, 'practice');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('copies files that the command line finds no mistake in', async () => {
    symlinkSync(ROOT, join(folder, 'cohort-guard'));
    execFileSync('git', ['init', '-q', clone]);
    const steps = blocksOf('README.md')
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => linesOf(text));
    const files = steps.filter(([program]) => program === 'mkdir' || program === 'cp');
    expect(files.length).toBeGreaterThan(3);
    for (const [program = '', ...words] of files) execFileSync(program, words, { cwd: clone });
    expect(readFileSync(join(clone, '.github/cohort-guard.yml'), 'utf8')).toBe(read('examples/cohort-guard.yml'));

    const said: string[] = [];
    const terminal = { ...systemTerminal(clone), out: (text: string) => void said.push(text) };
    expect([await runCommand(['validate'], terminal), said.filter((text) => text.startsWith('error'))]).toEqual([
      0,
      [],
    ]);
  });
});
