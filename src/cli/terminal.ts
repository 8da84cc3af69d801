import { execFileSync } from 'node:child_process';
import {
  closeSync,
  openSync,
  readSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { systemClock, type Clock } from '../http/clock.ts';
import { systemPrompts, type Prompts } from './prompts.ts';

/** 0: allowed, or clean. 1: refused, or findings. 2: could not be judged, or was used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** All that a command needs of the machine it runs on. */
export interface Terminal {
  /** The result: standard output. */
  out(text: string): void;
  /** Everything else, progress and errors: standard error. */
  err(text: string): void;
  /** Whether standard output may be coloured. */
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** Shows a line on standard error until the next one; an empty one takes it away. Null where that is no terminal. */
  readonly passing: ((line: string) => void) | null;
  /** By which waits are timed. */
  readonly clock: Clock;
  /** Asks the person at the terminal; null where nobody is there. */
  readonly prompts: Prompts | null;
  readonly variables: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** Throws where the file cannot be read; `-` is standard input. */
  readFile(path: string): string;
  readBytes(path: string): Uint8Array<ArrayBuffer>;
  /** The bytes of a file, piece by piece. Throws, at the first piece, where the file cannot be read. */
  pieces(path: string): Generator<Uint8Array<ArrayBuffer>, void>;
  /** Writes a file and makes the folders that it is in. Throws where there is a file already, but with `overwrite`. */
  writeFile(path: string, content: string, overwrite?: boolean): void;
  exists(path: string): boolean;
  /** The paths of all files below a folder, sorted; null: there is no such folder. */
  filesBelow(folder: string): readonly string[] | null;
  /** What `git` prints; null where it fails, or this is no clone. */
  git(...words: readonly string[]): string | null;
  /** The same, as bytes. */
  gitBytes(...words: readonly string[]): Uint8Array<ArrayBuffer> | null;
  /** The token that `gh` has for a host; null where it has none, or is not there. */
  ghToken(host: string): string | null;
}

const WIDTH = 80;

/** The terminal of this process. Paths are relative to `folder`. */
export function systemTerminal(folder = process.cwd()): Terminal {
  const at = (path: string) => resolve(folder, path);
  const gitBytes = (...words: readonly string[]) => run('git', ['-c', 'core.quotePath=false', ...words], folder);
  return {
    out: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    err: (text) => void process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
    colour: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
    width: process.stdout.isTTY ? process.stdout.columns : WIDTH,
    passing: process.stderr.isTTY ? (line) => void process.stderr.write(`\r\u001B[2K${line}`) : null,
    clock: systemClock,
    prompts: systemPrompts(),
    variables: process.env,
    now: () => new Date(),
    readFile: (path) => readFileSync(path === '-' ? 0 : at(path), 'utf8'),
    readBytes: (path) => readFileSync(at(path)),
    pieces: (path) => pieces(at(path)),
    writeFile(path, content, overwrite = false) {
      mkdirSync(dirname(at(path)), { recursive: true });
      if (!overwrite) return writeFileSync(at(path), content, { flag: 'wx' });
      // As a whole or not at all: where the process is ended in between, the file is as it was.
      writeFileSync(`${at(path)}.new`, content);
      renameSync(`${at(path)}.new`, at(path));
    },
    exists: (path) => existsSync(at(path)),
    filesBelow(folder) {
      try {
        const entries = readdirSync(at(folder), { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
        return files.map((path) => join(folder, relative(at(folder), path)).replaceAll('\\', '/')).toSorted();
      } catch {
        return null;
      }
    },
    git: (...words) => gitBytes(...words)?.toString('utf8') ?? null,
    gitBytes,
    ghToken: (host) => run('gh', ['auth', 'token', '--hostname', host], folder)?.toString('utf8').trim() || null,
  };
}

const PIECE = 256 * 1024;

function* pieces(path: string): Generator<Uint8Array<ArrayBuffer>, void> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const size = readSync(file, piece);
      if (size === 0) return;
      yield piece.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

/** What a program prints; null where it fails, or is not there. */
function run(program: string, words: readonly string[], folder: string): Buffer<ArrayBuffer> | null {
  try {
    return execFileSync(program, words, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    });
  } catch {
    return null;
  }
}
