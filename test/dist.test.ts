import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { build } from '../scripts/build.ts';

/* GitHub runs dist, people review src: they must be the same. */

const ROOT = resolve(import.meta.dirname, '..');

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

it(
  'src builds exactly the committed dist: if not, run `npm run bundle` and commit it',
  { timeout: 240_000 },
  async () => {
    // Git ignores build-*.
    const folder = mkdtempSync(join(ROOT, 'build-dist-'));
    try {
      await build(folder);
      expect(filesOf(folder)).toEqual(filesOf(join(ROOT, 'dist')));
      for (const file of filesOf(folder)) {
        const same = readFileSync(join(folder, file)).equals(readFileSync(join(ROOT, 'dist', file)));
        expect(same, `dist/${file} is what src builds`).toBe(true);
      }
      const size = (...names: string[]) => names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
      expect(size('index.js')).toBeLessThan(50_000);
      // All parts of the action: what a check loads of them has its goal in `npm run bench`.
      const parts = filesOf(folder).filter((name) => name.endsWith('.js') && name !== 'cli.js');
      expect(size(...parts)).toBeLessThan(1_250_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
