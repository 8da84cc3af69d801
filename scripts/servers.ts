import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/*
 * The inventories that start on any machine with Node, for the tests in test/servers: `node scripts/servers.ts` installs
 * them below node_modules/.cache/tools/servers. What they depend on is taken as it was on one day, so that two
 * installations are the same; no script of theirs runs.
 */

const FOLDER = resolve(import.meta.dirname, '../node_modules/.cache/tools/servers');
const AS_OF = '2026-11-20';

/** What is installed for each server. */
const SERVERS = {
  'json-server': ['json-server@0.17.4'],
  prism: ['@stoplight/prism-cli@5.16.0'],
  unleash: ['unleash-server@8.2.0'],
  backstage: ['@backstage/backend-defaults@0.19.0', '@backstage/plugin-catalog-backend@4.0.5'],
} as const;

export type ServerName = keyof typeof SERVERS;

/** The folder with a server's `node_modules`; null: it is not installed here. */
export function findServer(name: ServerName): string | null {
  const folder = join(FOLDER, name);
  const mark = join(folder, 'installed');
  return existsSync(mark) && readFileSync(mark, 'utf8') === stamp(name) ? folder : null;
}

function install(name: ServerName): void {
  const folder = join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', `--before=${AS_OF}`];
  execFileSync('npm', ['install', ...options, ...SERVERS[name]], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(folder, 'installed'), stamp(name));
}

const stamp = (name: ServerName) => [AS_OF, ...SERVERS[name]].join('\n');

if (import.meta.main) {
  for (const name of Object.keys(SERVERS) as ServerName[]) {
    if (findServer(name) !== null) continue;
    console.log(`installing ${name}`);
    try {
      install(name);
    } catch {
      console.error(`could not install ${name}`);
      process.exitCode = 1;
    }
  }
}
