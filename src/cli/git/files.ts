import type { Failure } from '../../domain/finding.ts';
import { globs } from '../../domain/globs.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { compare } from '../../domain/sites/order.ts';
import type { ManifestFile } from '../../domain/standing/manifest.ts';
import { textFileOf, toManifestFile, type TextFile } from '../../github/files.ts';
import type { Terminal } from '../terminal.ts';

/* Files of a commit, as GitHub would give them. Paths are relative to the root of the repository. */

/** GitHub gives the content of no larger file. */
const MAX_BYTES = 1024 * 1024;

/** A text file at a commit, or why there is no text. */
export function readTextFile(terminal: Terminal, path: string, commit: string): Result<TextFile, Failure> {
  const asked = `git show ${commit.slice(0, 12)}:${path}`;
  const listed = terminal.git('ls-tree', '-z', '-l', '--full-tree', commit, '--', path);
  const entry = /^(\d+) (\w+) \S+ +(\S+)\t/.exec(listed ?? '');
  if (entry === null)
    return fail({
      code: 'evidence.unavailable',
      asked,
      expected: 'a file',
      observed: 'none of that path',
      reason: 'absent',
    });
  const [, mode, type, size] = entry;
  if (mode === '120000') return ok({ kind: 'unreadable', why: 'a symlink' });
  if (type !== 'blob') return ok({ kind: 'unreadable', why: type === 'tree' ? 'a folder' : 'a submodule' });
  if (Number(size) > MAX_BYTES) return ok({ kind: 'unreadable', why: 'a file of more than 1 MB' });
  const bytes = terminal.gitBytes('cat-file', 'blob', `${commit}:${path}`);
  return ok(bytes === null ? { kind: 'unreadable', why: 'a file that cannot be read' } : textFileOf(bytes));
}

/** The files of the clone that git does not ignore; null where this is none. */
export function filesOfClone(terminal: Terminal): string[] | null {
  const listed = terminal.git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
  return listed?.split('\0').filter((path) => path !== '' && terminal.exists(path)) ?? null;
}

/** The folders that some files are in, each once, an outer one before those in it. */
export function foldersOf(files: readonly string[]): string[] {
  const folders = files.flatMap((path) => {
    const steps = path.split('/').slice(0, -1);
    return steps.map((_, at) => steps.slice(0, at + 1).join('/'));
  });
  return [...new Set(folders)].toSorted((a, b) => a.length - b.length || compare(a, b));
}

/** Every path of a commit. */
export function pathsOf(terminal: Terminal, commit: string): string[] {
  return (terminal.git('ls-tree', '-r', '-z', '--name-only', '--full-tree', commit) ?? '')
    .split('\0')
    .filter((path) => path !== '');
}

/** The files of a commit that match some globs, read as manifests. */
export function manifestsOf(terminal: Terminal, commit: string, patterns: readonly string[]): ManifestFile[] {
  return pathsOf(terminal, commit)
    .filter(globs(patterns))
    .map((path): ManifestFile => {
      const file = readTextFile(terminal, path, commit);
      return toManifestFile(path, file.ok ? file.value : null);
    });
}
