import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/* The linter holds which room may import which, and that files import in no circle. Here: nor do the folders of a room. */

/** What a file imports of the source, types included. */
function importsOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^;]*?from '(\.[^']+)'/gms);
  return [...imports].map(([, target = '']) => join(dirname(file), target));
}

/** The folder of a room that a file is in, or the file itself where it is in none. */
function partOf(room: string, file: string): string {
  return relative(room, file).split(sep)[0] ?? '';
}

function importsBetweenParts(room: string): Map<string, Set<string>> {
  const imports = new Map<string, Set<string>>();
  for (const name of readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
    const file = join(room, name);
    const part = partOf(room, file);
    const inside = importsOf(file).filter((target) => target.startsWith(room + sep));
    const others = inside.map((target) => partOf(room, target)).filter((target) => target !== part);
    imports.set(part, new Set([...(imports.get(part) ?? []), ...others]));
  }
  return imports;
}

/** Parts of a circle: what is left once everything is taken away that imports only what was taken away. */
function circular(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  let left = [...imports.keys()];
  for (;;) {
    const next = left.filter((part) => [...(imports.get(part) ?? [])].some((target) => left.includes(target)));
    if (next.length === left.length) return left.toSorted();
    left = next;
  }
}

describe('the folders of a room import in no circle', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(rooms.map(({ name }) => name))('%s', (room) => {
    expect(circular(importsBetweenParts(join('src', room)))).toEqual([]);
  });

  it('and a circle is found where there is one', () => {
    const circle = new Map([
      ['policy', new Set(['sites'])],
      ['sites', new Set(['policy'])],
      ['page', new Set<string>()],
    ]);
    expect(circular(circle)).toEqual(['policy', 'sites']);
  });
});
