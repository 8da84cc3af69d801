import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/index.ts';
import { systemTerminal } from '../../src/cli/terminal.ts';
import { ROOT } from './documents.ts';

/* Does what a page tells its reader to type, in a folder of its own. Our commands run in this process, from the source. */

/** Git as on a machine where nothing is set up but a name. */
const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'mia',
  GIT_AUTHOR_EMAIL: 'mia@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'mia',
  GIT_COMMITTER_EMAIL: 'mia@users.noreply.github.com',
};

/** The lines of a shell block; one that goes on in the next is one line, and comments are not of it. */
export function linesOf(text: string): string[] {
  return text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)# .*$/, '').trim())
    .filter((line) => line !== '');
}

/** The words of a command, without quotes. */
export function wordsOf(line: string): string[] {
  return (line.match(/"[^"]*"|'[^']*'|[^\s|]+|\|/g) ?? []).map((word) => word.replaceAll(/^["']|["']$/g, ''));
}

export interface Walk {
  /** The folder that the reader stands in. */
  readonly folder: () => string;
  /** What our commands print of these lines, each with its exit code; other lines are run by a shell. */
  readonly type: (lines: readonly string[]) => Promise<{ readonly code: number; readonly out: string }[]>;
  readonly end: () => void;
}

/** Begins in an empty folder; `../cohort-guard` is this repository, in the place of a clone. */
export function startWalk(): Walk {
  const top = mkdtempSync(join(tmpdir(), 'cohort-guard-walk-'));
  symlinkSync(ROOT, join(top, 'cohort-guard'));
  let folder = top;

  const ours = async (line: string) => {
    const words = wordsOf(line);
    let out = '';
    const system = systemTerminal(folder);
    const code = await runCommand(words.slice(words.findIndex((word) => word.endsWith('dist/cli.js')) + 1), {
      ...system,
      width: 80,
      out: (text) => void (out += `${text}\n`),
      err: (text) => void (out += `${text}\n`),
      // What `echo` on the left of the pipe says.
      readFile: (path) => (path === '-' ? `${words[1] ?? ''}\n` : system.readFile(path)),
    });
    return { code, out };
  };

  return {
    folder: () => folder,
    async type(lines) {
      const ended = [];
      for (const line of lines) {
        const [, into] = /^cd (\S+)$/.exec(line) ?? [];
        if (into !== undefined) folder = join(folder, into);
        else if (line.includes('dist/cli.js')) ended.push(await ours(line));
        else if (!line.startsWith('git clone'))
          execFileSync('sh', ['-c', line], { cwd: folder, env: ENVIRONMENT, stdio: 'pipe' });
      }
      return ended;
    },
    end: () => rmSync(top, { recursive: true }),
  };
}
