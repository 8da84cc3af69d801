import type { Commit, Change } from '../../domain/pull-request.ts';
import type { Terminal } from '../terminal.ts';

/** What differs between two commits, renames found; null where git does not say. */
export function changesBetween(terminal: Terminal, from: string, to: string): Change[] | null {
  const text = terminal.git('diff-tree', '-r', '-z', '-M', '--no-commit-id', '--name-status', from, to);
  if (text === null) return null;
  const fields = text.split('\0');
  const changes: Change[] = [];
  for (let at = 0; at + 1 < fields.length;) {
    const [status = '', first = '', second = ''] = fields.slice(at, at + 3);
    const isPair = /^[RC]/.test(status);
    changes.push(
      isPair
        ? { path: second, previous: first, kind: status.startsWith('R') ? 'renamed' : 'copied' }
        : { path: first, previous: null, kind: KINDS[status] ?? 'modified' },
    );
    at += isPair ? 3 : 2;
  }
  return changes;
}

const KINDS: Readonly<Record<string, Change['kind']>> = { A: 'added', D: 'deleted' };

const PEOPLE = '%ae%x00%ce%x00%(trailers:key=Co-authored-by,valueonly,separator=%x00)';
const NOREPLY = /(?:^|<)(?:\d+\+)?([A-Za-z\d][A-Za-z\d-]*(?:\[bot\])?)@users\.noreply\./;

/**
 * The commits of a range. An address that GitHub gives an account tells who is behind one; behind every other is taken
 * to be the author: whose account it is only GitHub knows.
 */
export function commitsBetween(terminal: Terminal, from: string, to: string, author: string): Commit[] {
  const text = terminal.git('log', '--format=%H%x00' + PEOPLE + '%x1e', `${from}..${to}`) ?? '';
  return text
    .split('\x1e')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [oid = '', ...addresses] = entry.split('\0');
      const known = addresses.flatMap((address) => NOREPLY.exec(address)?.[1] ?? []);
      const logins = known.length === 0 ? [author] : [...new Set(known)];
      return {
        oid,
        people: logins.map((login) => ({ login, kind: login.endsWith('[bot]') ? 'bot' : 'user' }) as const),
        signed: true,
      };
    });
}
