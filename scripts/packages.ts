import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Copies of packages for the build, which the bundler finds before the packages themselves. They are marked so that it can
 * leave out what is not used here. What is used of them is the same as in the packages.
 */

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

/**
 * Of yaml what is meant for browsers: the same source, as modules of which the bundler takes what is used. For Node there
 * is a form that it takes whole. (They differ in what `!!binary` gives, which no file of ours may have.)
 */
const YAML_IN_MODULES = { exports: './browser/index.js', sideEffects: false };

/** What octokit sets up when it is imported, for apps and for OAuth: nothing of it is used here, and it costs 140 KB. */
const APPS_OF_OCTOKIT = /= (Default(?:OAuth)?App\.defaults\(\{ Octokit \}\));/g;

/**
 * Octokit's plugins. Of a connection only `request` is used (see `connect` in src/github/client.ts): a table of all
 * endpoints and what turns pages are 80 KB. Only the command line lets Octokit repeat and slow down requests.
 */
const PLUGINS_OF_OCTOKIT =
  /OctokitCore\.plugin\(\s*restEndpointMethods,\s*paginateRest,\s*paginateGraphQL,\s*retry,\s*throttling\s*\)/;
export const PLUGINS_OF_ACTION: readonly string[] = [];
export const PLUGINS_OF_COMMANDS = ['retry', 'throttling'];

/** Copies what the action and the command line use alike. Of octokit they use different parts: see {@link copyOctokit}. */
export function copyPackages(root: string, scratch: string): void {
  for (const name of FREE_OF_SIDE_EFFECTS) copyPackage(root, scratch, name, { sideEffects: false });
  copyPackage(root, scratch, 'yaml', YAML_IN_MODULES);
}

/**
 * Copies octokit without what it sets up for apps, and with only these of its plugins. Throws where octokit is written
 * otherwise than the build knows.
 */
export function copyOctokit(root: string, scratch: string, plugins: readonly string[]): void {
  const file = join(copyPackage(root, scratch, 'octokit', {}), 'dist-bundle/index.js');
  const source = readFileSync(file, 'utf8');
  if (source.search(APPS_OF_OCTOKIT) === -1 || !PLUGINS_OF_OCTOKIT.test(source))
    throw new Error('octokit is another than the build knows: see APPS_OF_OCTOKIT and PLUGINS_OF_OCTOKIT');
  // Octokit says that it runs nothing at import; the bundler believes it of a call where it is told so at the call.
  const marked = source.replaceAll(APPS_OF_OCTOKIT, '= /* @__PURE__ */ (() => $1)();');
  writeFileSync(file, marked.replace(PLUGINS_OF_OCTOKIT, `OctokitCore.plugin(${plugins.join(', ')})`));
}

/** Copies a package, with some of its description changed; gives the folder of the copy. */
function copyPackage(root: string, scratch: string, name: string, change: object): string {
  const to = join(scratch, 'node_modules', name);
  cpSync(join(root, 'node_modules', name), to, { recursive: true, dereference: true });
  const file = join(to, 'package.json');
  const description = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...description, ...change }));
  return to;
}
