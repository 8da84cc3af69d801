import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compact } from './compact.ts';

/*
 * Builds the bundle that GitHub runs: `node scripts/build.ts [folder]`, by default into dist/.
 * ncc cannot read TypeScript 7, so tsc writes JavaScript first. The result is the same, byte for byte, on every run.
 */

const root = resolve(import.meta.dirname, '..');

/**
 * Packages that run nothing at import and do not say so. Copies that do say so let the bundler leave out what is not
 * used of them: an HTTP client of its own, above all, which is a third of the bundle.
 */
const FREE_OF_SIDE_EFFECTS = ['core', 'exec', 'http-client', 'io'];

/** Builds src/ into a folder. */
export async function build(folder: string): Promise<void> {
  // Below the root, so that the bundler finds node_modules; of its own, so that two builds at a time do not meet.
  const scratch = mkdtempSync(join(root, 'build-'));
  try {
    const run = (command: string, args: string[], cwd = root) =>
      execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], {
        cwd,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    run('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', scratch]);
    for (const name of FREE_OF_SIDE_EFFECTS) copyPackage(name, join(scratch, 'node_modules/@actions', name));
    rmSync(folder, { recursive: true, force: true });
    // The names of modules in the bundle are relative to where the bundler runs: from here they do not tell the scratch folder's name.
    run(
      '@vercel/ncc/dist/ncc/cli.js',
      ['build', join(scratch, 'main.js'), '-o', folder, '--license', 'licenses.txt', '--quiet', '--no-cache'],
      scratch,
    );
    const bundle = join(folder, 'index.js');
    writeFileSync(bundle, await compact(readFileSync(bundle, 'utf8')));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function copyPackage(name: string, to: string): void {
  cpSync(join(root, 'node_modules/@actions', name), to, { recursive: true, dereference: true });
  const file = join(to, 'package.json');
  const description = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...description, sideEffects: false }));
}

if (import.meta.main) await build(resolve(process.argv[2] ?? join(root, 'dist')));
