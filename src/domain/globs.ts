import picomatch from 'picomatch';

/** A test of paths: `*` stays within a folder, `**` crosses them, dotfiles match; a leading `!` is a character like any other. */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => picomatch(pattern, { dot: true, nonegate: true, noextglob: true, windows: false }));
  return (path) => tests.some((test) => test(path));
}
