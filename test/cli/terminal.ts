import { runCommand } from '../../src/cli/index.ts';
import type { Prompts } from '../../src/cli/prompts.ts';
import type { ExitCode, Terminal } from '../../src/cli/terminal.ts';
import type { Clock } from '../../src/http/clock.ts';
import { virtualClock } from '../loopback/clock.ts';

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** Files that it wrote, by path. */
  readonly written: ReadonlyMap<string, string>;
}

export interface ClonedOptions {
  /** Files of the folder that the command stands in, all of them tracked. */
  readonly files?: Readonly<Record<string, string>>;
  /** Branches of the clone; none: the folder is no clone. */
  readonly branches?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly colour?: boolean;
  /** Gets what is shown on a terminal for a moment; none: standard error is no terminal. */
  readonly passing?: (line: string) => void;
  readonly clock?: Clock;
  /** Default: a day of November 2026. */
  readonly now?: Date;
  /** What `gh auth token` prints; none: there is no gh. */
  readonly ghToken?: string;
  /** The address of the remote `origin`; none: there is no remote. */
  readonly remote?: string;
  /** Whether git is installed. */
  readonly git?: boolean;
  /** Who answers questions; none: nobody is at the terminal. */
  readonly prompts?: Prompts;
}

/** Runs a command line in a folder that is only in memory. */
export async function command(words: readonly string[], options: ClonedOptions = {}): Promise<Ended> {
  const {
    files = {},
    branches = ['main'],
    variables = {},
    colour = false,
    passing = null,
    clock = virtualClock(),
    prompts = null,
    now = new Date('2026-11-25T12:00:00Z'),
    ghToken = null,
    remote = null,
    git = true,
  } = options;
  const printed = { out: '', err: '' };
  const written = new Map<string, string>();
  const read = (path: string): string => {
    const text = written.get(path) ?? files[path];
    if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return text;
  };
  const terminal: Terminal = {
    out: (text) => void (printed.out += text.endsWith('\n') ? text : `${text}\n`),
    err: (text) => void (printed.err += text.endsWith('\n') ? text : `${text}\n`),
    colour,
    width: 80,
    passing,
    clock,
    prompts,
    variables,
    now: () => now,
    readFile: read,
    readBytes: (path) => new TextEncoder().encode(read(path)),
    *pieces(path) {
      yield new TextEncoder().encode(read(path));
    },
    writeFile(path, content, overwrite = false) {
      if (!overwrite && (path in files || written.has(path))) throw Object.assign(new Error(path), { code: 'EEXIST' });
      written.set(path, content);
    },
    exists: (path) => path in files || written.has(path),
    filesBelow(folder) {
      const paths = [...Object.keys(files), ...written.keys()];
      const below = folder === '.' ? paths : paths.filter((path) => path.startsWith(`${folder}/`));
      return below.length === 0 ? null : below.toSorted();
    },
    git(name, second) {
      if (name === '--version') return git ? 'git version 2.47.0\n' : null;
      if (branches.length === 0 || !git) return null;
      if (name === 'remote') return second === 'get-url' ? remote : remote === null ? '' : 'origin\n';
      if (name === 'ls-files') return [...Object.keys(files), ...written.keys()].join('\0');
      return name === 'for-each-ref' ? branches.map((branch) => `refs/heads/${branch}`).join('\n') : null;
    },
    gitBytes: () => null,
    ghToken: () => ghToken,
  };
  const code = await runCommand(words, terminal);
  return { code, ...printed, written };
}
