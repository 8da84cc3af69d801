import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Whatever the sources ask is in the matrix: a request that no run makes is a line missing from the documents, which
 * are what the runs have found.
 */

const root = resolve(import.meta.dirname, '../..');
const documents = ['check', 'gate']
  .map((name) => readFileSync(join(root, `docs/faults/${name}.md`), 'utf8'))
  .join('\n');
/** The requests of the documents, with all parameters alike. */
const rows = [...documents.matchAll(/^\| `([^`]+)` \|/gm)].map(([, label = '']) => alike(label));

const files = ['src/github', 'src/inventory'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);
const texts = files.map(
  (path) => [path, readFileSync(join(root, path), 'utf8').replaceAll(/\/\*[^]*?\*\/|^ *\/\/.*$/gm, '')] as const,
);

const all = (pattern: RegExp) =>
  texts.flatMap(([path, text]) => [...text.matchAll(pattern)].map(([, ...found]) => [path, found.join(' ')] as const));
const operations = all(/\b(?:query|mutation) (\w+)(?=[ ({])(?=[^`]*\{)/g);
const routes = all(
  /(?:'(?=[^`']*')|`(?=[^`]*`))(GET|POST|PUT|PATCH|DELETE) \/repos\/\{owner\}\/\{repo\}\/((?<=`[^'`]*)[^`]+|[^'`]+)['`]/g,
);
const lists = all(/\n {2}field: '(\w+)',|\bConnection<\w+> = \{ field: '(\w+)'/g);
const resources = all(/#address\('(\w+)'\)/g);

function alike(route: string): string {
  return route
    .replaceAll(/\$?\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}')
    .replaceAll('{}...{}', '{}')
    .replace(/ \(.*$|, later page$/, '');
}

describe('in the matrix', () => {
  it.each(operations)('%s: query %s', (_, name) => expect(rows).toContain(name));
  it.each(routes)('%s: %s', (_, route) => expect(rows).toContain(alike(route)));
  it.each(resources)('%s: %s', (_, name) => expect(rows).toContain(`GET /v1/${name}`));
  it.each(lists)('%s: later pages of %s', (_, field) =>
    expect(documents.split(`\`Page (${field.trim()}), later page\``)).toHaveLength(3),
  );
});

it('each file that asks has its requests found', () => {
  const asking = texts
    .filter(
      ([path, text]) =>
        path !== 'src/github/client.ts' &&
        path !== 'src/github/recorder.ts' &&
        // A rendering is asked for of texts that somebody has edited; what it is worth is in test/domain/approvals.
        path !== 'src/github/markdown.ts' &&
        /\bgithub\.(?:query|rest|pages)\(/.test(text),
    )
    .map(([path]) => path);
  const told = new Set([...operations, ...routes].map(([path]) => path));
  expect(asking.filter((path) => !told.has(path))).toEqual([]);
  expect(asking.length).toBeGreaterThan(10);
});
