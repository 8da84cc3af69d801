import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** What is built: the action, and the command line beside it, each with the licences of what it holds. */
const BUNDLES = [
  { entry: 'main.js', file: 'index.js', licences: 'licenses.txt' },
  { entry: 'cli/main.js', file: 'cli.js', licences: 'cli-licenses.txt' },
] as const;

/** Builds src/ into a folder. */
export async function build(folder: string): Promise<void> {
  // Below the root, so that the bundler finds node_modules; of its own, so that two builds at a time do not meet.
  const scratch = mkdtempSync(join(root, 'build-'));
  try {
    run('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', scratch]);
    for (const name of FREE_OF_SIDE_EFFECTS) copyPackage(name, join(scratch, 'node_modules/@actions', name));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const bundle of BUNDLES) await bundleInto(folder, scratch, bundle);
    writeFileSync(join(folder, 'package.json'), '{\n  "type": "module"\n}\n');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function bundleInto(folder: string, scratch: string, bundle: (typeof BUNDLES)[number]): Promise<void> {
  const out = mkdtempSync(join(scratch, 'out-'));
  // The names of modules in the bundle are relative to where the bundler runs: from here they do not tell the scratch folder's name.
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    ['build', join(scratch, bundle.entry), '-o', out, '--license', 'licenses.txt', '--quiet', '--no-cache'],
    scratch,
  );
  writeFileSync(join(folder, bundle.file), await compact(readFileSync(join(out, 'index.js'), 'utf8')));
  copyFileSync(join(out, 'licenses.txt'), join(folder, bundle.licences));
}

function run(command: string, args: readonly string[], cwd = root): void {
  execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function copyPackage(name: string, to: string): void {
  cpSync(join(root, 'node_modules/@actions', name), to, { recursive: true, dereference: true });
  const file = join(to, 'package.json');
  const description = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...description, sideEffects: false }));
}

if (import.meta.main) await build(resolve(process.argv[2] ?? join(root, 'dist')));
