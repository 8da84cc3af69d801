import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { runCommand } from '../../src/cli/index.ts';
import { systemTerminal, type ExitCode } from '../../src/cli/terminal.ts';

/* A clone on disk, with the git of this machine, for commands that read one. */

export interface Clone {
  readonly folder: string;
  /** Runs git there. */
  readonly git: (...words: readonly string[]) => string;
  /** Writes files (null: deletes) and commits them. */
  readonly commit: (changes: Readonly<Record<string, string | null>>, options?: CommitOptions) => void;
  /** Writes files without a commit. */
  readonly write: (changes: Readonly<Record<string, string>>) => void;
  readonly run: (words: readonly string[], options?: RunOptions) => Promise<CloneRun>;
}

export interface CommitOptions {
  readonly message?: string;
  readonly email?: string;
}

export interface RunOptions {
  readonly variables?: Readonly<Record<string, string>>;
  readonly width?: number;
  /** What `gh auth token` prints; none: there is no gh. */
  readonly ghToken?: string | null;
  /** Default: in 2030, when all the files of a test are written. */
  readonly now?: Date;
}

export interface CloneRun {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

const made: string[] = [];
afterAll(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Repositories as they were begun, by their files: a copy takes no process of git. */
const templates = new Map<string, string>();
process.once('exit', () => templates.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function keptCopy(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'cohort-guard-clone-'));
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  return copy;
}

/** A repository whose `main` has some files; the branch `work` stands on it and is checked out, with a commit of its own where one is given. */
export function clone(
  files: Readonly<Record<string, string>>,
  work?: { readonly changes: Readonly<Record<string, string | null>>; readonly message: string },
): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'cohort-guard-clone-'));
  made.push(folder);
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null', ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const write = (changes: Readonly<Record<string, string>>) => {
    for (const [path, content] of Object.entries(changes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  const commit: Clone['commit'] = (changes, { message = 'Change', email = 'mia@example.org' } = {}) => {
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) rmSync(join(folder, path));
      else write({ [path]: content });
    }
    const paths = Object.keys(changes);
    if (paths.length > 0) git('add', '--all', '--', ...paths);
    git('-c', 'user.name=mia', '-c', `user.email=${email}`, 'commit', '-q', '-m', message);
  };
  const begun = JSON.stringify([files, work]);
  const template = templates.get(begun);
  if (template === undefined) {
    git('init', '-q', '-b', 'main', '--template=');
    commit(files);
    git('checkout', '-q', '-b', 'work');
    if (work !== undefined) commit(work.changes, work);
    templates.set(begun, keptCopy(folder));
  } else cpSync(template, folder, { recursive: true, preserveTimestamps: true });
  return { folder, git, commit, write, run: (words, options) => run(folder, words, options) };
}

/** Runs commands in a clone that is there already. */
export function clonedAt(folder: string): Pick<Clone, 'run'> {
  return { run: (words, options) => run(folder, words, options) };
}

async function run(
  folder: string,
  words: readonly string[],
  { variables = {}, width = 80, ghToken = null, now = new Date('2030-01-01T00:00:00Z') }: RunOptions = {},
): Promise<CloneRun> {
  const printed = { out: '', err: '' };
  const add = (stream: 'out' | 'err') => (text: string) =>
    void (printed[stream] += text.endsWith('\n') ? text : `${text}\n`);
  const code = await runCommand(words, {
    ...systemTerminal(folder),
    out: add('out'),
    err: add('err'),
    colour: false,
    width,
    passing: null,
    variables,
    ghToken: () => ghToken,
    now: () => now,
  });
  return { code, ...printed };
}
