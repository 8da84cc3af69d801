import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { page } from './reference.ts';

/* The list of attacks in the docs, from the comments that stand above their tests. */

const FOLDER = resolve(import.meta.dirname, '../test/attacks');

/** `// Name: What the attacker does.` and `// Origin: …`, above a test or above a row of a table. */
const COMMENT = /^ *\/\/ (?<name>[A-Z][^:\n]*): (?<what>(?:(?!Origin: ).+\n *\/\/ )+)Origin: (?<origin>.+)$/gm;

export interface Attack {
  /** The file without its ending: the first word is the topic. */
  readonly file: string;
  readonly name: string;
  /** What the attacker does. */
  readonly what: string;
  /** Where it comes from. */
  readonly origin: string;
}

/** All of them, by file and name. */
export function attacks(): Attack[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.test.ts'))
    .toSorted();
  return files.flatMap((path) => {
    const file = path.replace('.test.ts', '');
    return [...readFileSync(join(FOLDER, path), 'utf8').matchAll(COMMENT)]
      .map(({ groups: { name = '', what = '', origin = '' } = {} }) => ({
        file,
        name: name.toLowerCase(),
        what: what.replaceAll(/\n *\/\/ /g, ' ').trim(),
        origin,
      }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  });
}

/** docs/explanation/attacks.md */
export function attacksPage(): string {
  const all = attacks();
  const files = Map.groupBy(all, ({ file }) => file);
  return page(
    '# Attacks',
    `Ways to an open gate that should be closed, to an approval that should not count, to a report that says what it should not, to a token: each has its tests in [test/attacks](../../test/attacks), with where it comes from. There are ${all.length}, and their honest counterparts pass, so that a guard which refuses everything fails as well.`,
    '```sh\nCOHORT_GUARD_TESTS=all npx vitest run test/attacks\n```',
    'A new one is a row of a table or a test of its own, below a comment that names it, says what the attacker does, and ends with an `Origin:`; `npm run docs` puts it on this page.',
    [...files]
      .map(
        ([file, named]) =>
          `- [${file.replaceAll('-', ' ')}](../../test/attacks/${file}.test.ts): ${named.map(({ name }) => name).join(', ')}`,
      )
      .join('\n'),
  );
}
