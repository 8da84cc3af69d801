import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compact } from './compact.ts';
import { namedParts } from './parts.ts';

/*
 * Builds the bundle that GitHub runs: `node scripts/build.ts [folder]`, by default into dist/.
 * ncc cannot read TypeScript 7, so tsc writes JavaScript first. The result is the same, byte for byte, on every run.
 *
 * The action is one file that starts, `index.js`, and files beside it that hold what is imported late under a name
 * (`import(/* webpackChunkName: "gate" *\/ …)`). The command line is one file, whatever is imported late.
 */

const root = resolve(import.meta.dirname, '..');

/**
 * Packages that run nothing at import and do not say so. Copies that do say so let the bundler leave out what is not
 * used of them: an HTTP client of its own, above all, which is a third of the bundle.
 */
const FREE_OF_SIDE_EFFECTS = [
  '@actions/core',
  '@actions/exec',
  '@actions/github',
  '@actions/http-client',
  '@actions/io',
];

/** Nothing of ours runs at import but what starts: so a part has no more than what is used in it. */
const OURS = { type: 'module', sideEffects: ['./main.js', './cli/main.js', './action/plain-parsing.js'] };

/**
 * Of yaml what is meant for browsers: the same source, as modules of which the bundler takes what is used. For Node there
 * is a form that it takes whole. (They differ in what `!!binary` gives, which no file of ours may have.)
 */
const YAML_IN_MODULES = { exports: './browser/index.js', sideEffects: false };

/**
 * What writes Markdown knows the 2,000 names that HTML has for characters, to tell whether two labels of references are
 * the same. A report has no references, so the copies know no names.
 */
const WRITE_MARKDOWN = ['mdast-util-to-markdown', 'mdast-util-gfm-table', 'micromark-util-decode-string'];
const KNOWS_NAMES = 'decode-named-character-reference';
const NAMES = "import {characterEntities} from 'character-entities'";

/** What octokit sets up when it is imported, for apps and for OAuth: nothing of it is used here, and it costs 140 KB. */
const APPS_OF_OCTOKIT = /= (Default(?:OAuth)?App\.defaults\(\{ Octokit \}\));/g;

/**
 * Octokit's plugins. Of a connection only `request` is used (see `connect` in src/github/client.ts): a table of all
 * endpoints and what turns pages are 80 KB. Only the command line lets Octokit repeat and slow down requests.
 */
const PLUGINS_OF_OCTOKIT =
  /OctokitCore\.plugin\(\s*restEndpointMethods,\s*paginateRest,\s*paginateGraphQL,\s*retry,\s*throttling\s*\)/;
const PLUGINS_OF_ACTION: readonly string[] = [];
const PLUGINS_OF_COMMANDS = ['retry', 'throttling'];

/** Builds src/ into a folder. */
export async function build(folder: string): Promise<void> {
  // Below the root, so that the bundler finds node_modules; of its own, so that two builds at a time do not meet.
  const scratch = mkdtempSync(join(root, 'build-'));
  try {
    run('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', scratch]);
    for (const name of FREE_OF_SIDE_EFFECTS) copyPackage(name, scratch);
    copyPackage('yaml', scratch, YAML_IN_MODULES);
    writeFileSync(join(scratch, 'package.json'), JSON.stringify(OURS));
    copyOctokit(scratch, PLUGINS_OF_ACTION);
    copyMarkdown(scratch);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const action = bundle(scratch, 'main.js');
    for (const { name, source } of namedParts(action)) await write(join(folder, name), source);
    // ncc lists the licences of an entry alone: of all its parts, where they are one file.
    joinParts(scratch);
    copyFileSync(join(bundle(scratch, 'main.js'), 'licenses.txt'), join(folder, 'licenses.txt'));
    copyOctokit(scratch, PLUGINS_OF_COMMANDS);
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

function copyPackage(name: string, scratch: string, change: object = { sideEffects: false }): string {
  const to = join(scratch, 'node_modules', name);
  cpSync(join(root, 'node_modules', name), to, { recursive: true, dereference: true });
  const file = join(to, 'package.json');
  const description = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...description, ...change }));
  return to;
}

/** Copies octokit without what it sets up for apps, and with only some of its plugins. */
function copyOctokit(scratch: string, plugins: readonly string[]): void {
  const file = join(copyPackage('octokit', scratch, {}), 'dist-bundle/index.js');
  const source = readFileSync(file, 'utf8');
  if (source.search(APPS_OF_OCTOKIT) === -1 || !PLUGINS_OF_OCTOKIT.test(source))
    throw new Error('octokit is another than the build knows: see APPS_OF_OCTOKIT and PLUGINS_OF_OCTOKIT');
  // Octokit says that it runs nothing at import; the bundler believes it of a call where it is told so at the call.
  const marked = source.replaceAll(APPS_OF_OCTOKIT, '= /* @__PURE__ */ (() => $1)();');
  writeFileSync(file, marked.replace(PLUGINS_OF_OCTOKIT, `OctokitCore.plugin(${plugins.join(', ')})`));
}

function copyMarkdown(scratch: string): void {
  for (const name of WRITE_MARKDOWN) copyPackage(name, scratch, {});
  const file = join(copyPackage(KNOWS_NAMES, scratch, {}), 'index.js');
  const source = readFileSync(file, 'utf8');
  if (!source.includes(NAMES)) throw new Error(`${KNOWS_NAMES} is another than the build knows: see NAMES`);
  writeFileSync(file, source.replace(NAMES, 'const characterEntities = {}'));
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
