import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../cli/terminal.ts';
import { blocks, read, ROOT } from './documents.ts';
import { linesOf, wordsOf } from './walk.ts';

/* A command that a page shows is there, with the options that it shows. */

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
  linesOf(text)
    .flatMap((typed) => typed.split(/&&|\|/))
    .map((typed) => [`${page}:${String(line)} ${typed.trim()}`, wordsOf(typed)] as const),
);
const ours = lines.flatMap(([title, words]) => {
  const rest = oursOf(words);
  return rest === null || rest.length === 0 ? [] : [[title, rest] as const];
});

describe('our commands', () => {
  it('are there', () => expect(ours.length).toBeGreaterThan(5));

  it('are commands with these options', async () => {
    for (const [title, words] of ours) {
      const [first = '', second = ''] = words;
      const twice = await command([first, second, '--help']);
      const found = twice.out.startsWith(`Usage: cohort-guard ${first} ${second} `);
      const help = found ? twice : await command([first, '--help']);
      expect.soft(help.out, title).toMatch(new RegExp(`^Usage: cohort-guard ${first}(?: |$)`, 'm'));
      for (const option of words.filter((word) => word.startsWith('--')))
        expect.soft(help.out, title).toMatch(new RegExp(`^ +(?:-\\w, )?${option.split('=')[0] ?? ''}(?: |$)`, 'm'));
    }
  });
});

describe('commands of npm, vitest and cp name what is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it('each of them', () => {
    for (const [title, [program, second = '', third = '', ...rest]] of lines) {
      if (!['npm', 'npx', 'cp'].includes(program ?? '')) continue;
      const files = program === 'cp' ? [second.replace('../cohort-guard/', '')] : rest.filter(isTest);
      expect
        .soft(
          files.filter((file) => !existsSync(join(ROOT, file))),
          title,
        )
        .toEqual([]);
      if (program === 'npm' && second === 'run') expect.soft(scripts, title).toHaveProperty([third]);
    }
  });
});

const isTest = (word: string): boolean => word.startsWith('test/');
