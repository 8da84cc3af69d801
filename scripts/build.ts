import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compact } from './compact.ts';
import { copyOctokit, copyPackages, PLUGINS_OF_ACTION, PLUGINS_OF_COMMANDS } from './packages.ts';
import { namedParts } from './parts.ts';

/*
 * Builds the bundle that GitHub runs: `node scripts/build.ts [folder]`, by default into dist/.
 * ncc cannot read TypeScript 7, so tsc writes JavaScript first. The result is the same, byte for byte, on every run.
 *
 * The action is one file that starts, `index.js`, and files beside it that hold what is imported late under a name
 * (`import(/* webpackChunkName: "gate" *\/ …)`). The command line is one file, whatever is imported late.
 */

const root = resolve(import.meta.dirname, '..');

/** Nothing of ours runs at import but what starts: so a part has no more than what is used in it. */
const OURS = { type: 'module', sideEffects: ['./main.js', './cli/main.js', './action/plain-parsing.js'] };

/** Builds src/ into a folder. */
export async function build(folder: string): Promise<void> {
  // Below the root, so that the bundler finds node_modules; of its own, so that two builds at a time do not meet.
  const scratch = mkdtempSync(join(root, 'build-'));
  try {
    run('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', scratch]);
    writeFileSync(join(scratch, 'package.json'), JSON.stringify(OURS));
    copyPackages(root, scratch);
    copyOctokit(root, scratch, PLUGINS_OF_ACTION);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const action = bundle(scratch, 'main.js');
    for (const { name, source } of namedParts(action)) await write(join(folder, name), source);
    // ncc lists the licences of an entry alone: of all its parts, where they are one file.
    joinParts(scratch);
    copyFileSync(join(bundle(scratch, 'main.js'), 'licenses.txt'), join(folder, 'licenses.txt'));
    copyOctokit(root, scratch, PLUGINS_OF_COMMANDS);
    const commands = bundle(scratch, 'cli/main.js');
    await write(join(folder, 'cli.js'), readFileSync(join(commands, 'index.js'), 'utf8'));
    copyFileSync(join(commands, 'licenses.txt'), join(folder, 'cli-licenses.txt'));
    writeFileSync(join(folder, 'package.json'), '{\n  "type": "module"\n}\n');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The folder into which an entry was bundled. */
function bundle(scratch: string, entry: string): string {
  const out = mkdtempSync(join(scratch, 'out-'));
  // The names of modules in the bundle are relative to where the bundler runs: from here they do not tell the scratch folder's name.
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    ['build', join(scratch, entry), '-o', out, '--license', 'licenses.txt', '--quiet', '--no-cache'],
    scratch,
  );
  return out;
}

async function write(path: string, source: string): Promise<void> {
  writeFileSync(path, await compact(source));
}

function run(command: string, args: readonly string[], cwd = root): void {
  execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** What is imported late stays late, and in the file that imports it. */
function joinParts(scratch: string): void {
  for (const name of globSync('**/*.js', { cwd: scratch, exclude: ['node_modules/**', 'out-*/**'] })) {
    const file = join(scratch, name);
    const source = readFileSync(file, 'utf8');
    const joined = source.replaceAll(/webpackChunkName: "[a-z-]+"/g, 'webpackMode: "eager"');
    if (joined !== source) writeFileSync(file, joined);
  }
}

if (import.meta.main) await build(resolve(process.argv[2] ?? join(root, 'dist')));
