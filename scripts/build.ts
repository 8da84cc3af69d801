import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * Builds the bundle that GitHub runs: `node scripts/build.ts [folder]`, by default into dist/.
 * ncc cannot read TypeScript 7, so tsc writes JavaScript first. The result is the same, byte for byte, on every run.
 */

const root = resolve(import.meta.dirname, '..');

/** Builds src/ into a folder. */
export function build(folder: string): void {
  // Below the root, so that the bundler finds node_modules; of its own, so that two builds at a time do not meet.
  const scratch = mkdtempSync(join(root, 'build-'));
  try {
    const run = (command: string, args: string[], cwd = root) =>
      execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], {
        cwd,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    run('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', scratch]);
    rmSync(folder, { recursive: true, force: true });
    // The names of modules in the bundle are relative to where the bundler runs: from here they do not tell the scratch folder's name.
    run(
      '@vercel/ncc/dist/ncc/cli.js',
      ['build', join(scratch, 'main.js'), '-o', folder, '--license', 'licenses.txt', '--quiet', '--no-cache'],
      scratch,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

if (import.meta.main) build(resolve(process.argv[2] ?? join(root, 'dist')));
