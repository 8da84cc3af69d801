import { readFileSync } from 'node:fs';
import { replay, type Replay } from './replay.ts';
import { VERSION } from '../version.ts';

/** What a command line has come to. */
export interface Ended {
  readonly code: 0 | 1 | 2;
  readonly text: string;
}

const USAGE = `cohort-guard ${VERSION}

    node dist/index.js replay <decision record>

Judges the evidence of a decision record again, without a network. Exit code 0: the verdict is the same;
1: it is another; 2: the file cannot be replayed.`;

/** Runs a command. `commands` are the words behind the file's own name; `read` throws where a file cannot be read. */
export async function runCommand(
  commands: readonly string[],
  read: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Promise<Ended> {
  const [command, path, ...more] = commands;
  if (command !== 'replay' || path === undefined || more.length > 0) return { code: 2, text: USAGE };
  const text = readOr(path, read);
  return text === null ? { code: 2, text: `${path}: the file cannot be read.` } : told(path, await replay(text));
}

function readOr(path: string, read: (path: string) => string): string | null {
  try {
    return read(path);
  } catch {
    return null;
  }
}

function told(path: string, outcome: Replay): Ended {
  if (outcome.kind === 'impossible') return { code: 2, text: `${path} cannot be replayed: ${outcome.why}.` };
  const { was, is, exactly, differing } = outcome;
  if (was !== is)
    return {
      code: 1,
      text: `${path}: the verdict was ${was}; on the same evidence it is ${is} now. ${cause(outcome)}`,
    };
  if (exactly) return { code: 0, text: `${path}: ${is}, as before; the record is the same, byte for byte.` };
  const where = differing.length === 0 ? 'only its layout' : differing.join(', ');
  return { code: 0, text: `${path}: ${is}, as before. Not the same in the record: ${where}. ${cause(outcome)}` };
}

function cause({ madeBy, hidden }: Extract<Replay, { kind: 'judged' }>): string {
  if (madeBy !== VERSION) return `Version ${madeBy} made the record, this is ${VERSION}.`;
  return hidden
    ? 'A token was hidden in it when it was written.'
    : 'This version made the record, so the file has been changed since.';
}
