import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the bundle, not yet compact. */
export interface Part {
  readonly name: string;
  readonly source: string;
}

const LOADS = /\/\* import\(\) \| ([a-z-]+) \*\/(?:\[([^\]]*)\]|\s*(\d+))/g;
const FILE_NAME = 'return "" + chunkId + ".index.js";';

/**
 * The files of a bundle under names that tell what is in them. ncc numbers what is imported late, and puts the packages
 * that it needs into a file of their own: `judge.js` and `judge-packages.js`.
 */
export function namedParts(folder: string): readonly Part[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const sources = new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const names = new Map<string, string>();
  for (const source of sources.values()) {
    for (const [, name = '', several, single = ''] of source.matchAll(LOADS)) {
      const ids = several === undefined ? [single] : [...several.matchAll(/\.e\((\d+)\)/g)].map(([, id = '']) => id);
      const own = ids.at(-1) ?? '';
      for (const [at, id] of ids.slice(0, -1).entries())
        if (!names.has(id)) names.set(id, `${name}-packages${at === 0 ? '' : `-${String(at + 1)}`}`);
      names.set(own, name);
    }
  }
  const table = JSON.stringify(Object.fromEntries([...names].toSorted(([a], [b]) => Number(a) - Number(b))));
  return [...sources].map(([file, source]) => {
    if (file === 'index.js') {
      if (!source.includes(FILE_NAME)) throw new Error('the bundler names its files in another way: see parts.ts');
      return { name: file, source: source.replace(FILE_NAME, `return ${table}[chunkId] + ".js";`) };
    }
    const name = names.get(file.replace('.index.js', ''));
    if (name === undefined)
      throw new Error(`${file}: a part without a name; what is imported late needs a webpackChunkName`);
    return { name: `${name}.js`, source };
  });
}
