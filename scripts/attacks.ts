import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/* The list of attacks in the docs, from the comments that the files of the corpus begin with. */

const FOLDER = resolve(import.meta.dirname, '../test/attacks');

export interface Attack {
  /** `gate-evil-merge`: the first word is its topic. */
  readonly name: string;
  /** What the attacker does; empty where the file does not say. */
  readonly what: string;
  /** Where it comes from; empty where the file does not say. */
  readonly origin: string;
}

/** One attack a file, by name. */
export function attacks(): Attack[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.test.ts'))
    .toSorted();
  return files.map((file) => {
    const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
    const end = lines.findIndex((line) => !line.startsWith('// '));
    const comment = lines
      .slice(0, end)
      .map((line) => line.slice(3))
      .join(' ');
    const [what = '', origin = ''] = comment.split(/ ?Origin: /);
    return { name: file.replace('.test.ts', ''), what, origin };
  });
}

/** docs/explanation/attacks.md */
export function attacksPage(): string {
  const all = attacks();
  const topics = Map.groupBy(all, ({ name }) => name.split('-')[0] ?? '');
  const link = (topic: string, { name }: Attack) =>
    `[${name.slice(topic.length + 1).replaceAll('-', ' ')}](../../test/attacks/${name}.test.ts)`;
  return `${[
    '# Attacks',
    `Ways to an open gate that should be closed, to an approval that should not count, to a report that says what it should not, to a token: each is a file in [test/attacks](../../test/attacks), with where it comes from. There are ${all.length}, and each has, where there is one, its honest counterpart that passes, so that a guard which refuses everything fails as well.`,
    '```sh\nCOHORT_GUARD_TESTS=all npx vitest run test/attacks\n```',
    'A new one is a file that begins with what the attacker does and an `Origin:`; `npm run docs` puts it on this page.',
    [...topics]
      .map(([topic, own]) => `- **${topic}:** ${own.map((attack) => link(topic, attack)).join(', ')}`)
      .join('\n'),
  ].join('\n\n')}\n`;
}
