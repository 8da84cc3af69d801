import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A program that scripts/install-tools.sh has installed, or the one on the path; null where there is none. */
export function tool(name: string): string | null {
  const folders = [join(ROOT, 'node_modules/.cache/tools/bin'), ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** For the title of a test, so that one which is skipped says why. */
export const unlessThere = (name: string, path: string | null): string =>
  path === null ? ` (skipped: no ${name} here; scripts/install-tools.sh installs it)` : '';

/** Every workflow of this repository and of the examples, from the root. */
export const WORKFLOWS = ['.github/workflows', 'examples/workflows', 'examples/gitops/workflows'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
);
