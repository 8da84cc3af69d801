import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

/* Most comments are none of ours: what such a run loads is what every comment of a repository costs. */

const SRC = resolve(import.meta.dirname, '../../src');

/** The packages that a file loads at once, with all that it imports; what is imported late, or as a type alone, is left out. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const found = new Set<string>();
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)';/gm);
  for (const [, name = ''] of imports) {
    if (!name.startsWith('.')) found.add(name);
    else for (const more of packagesOf(resolve(dirname(file), name), seen)) found.add(more);
  }
  return found;
}

it('a run with nothing to judge loads no schema, no parser and no report', () => {
  const files = new Set<string>();
  const packages = packagesOf(resolve(SRC, 'main.ts'), files);
  expect([...packages].filter((name) => !name.startsWith('node:')).toSorted()).toEqual([
    '@actions/core',
    'fastest-levenshtein',
  ]);
  const rooms = [...files].map((file) => relative(SRC, file));
  expect(rooms.filter((file) => /^(?:codes|inventory|gate)\//.test(file))).toEqual([]);
});
