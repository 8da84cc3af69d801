import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GATES } from './gates.ts';
import { labelsOf } from './kinds.ts';
import { rowsOf } from './matrix.ts';
import { record } from './run.ts';
import { CHECKS } from './scenarios.ts';

/* Whatever the sources ask is in the matrix: each query, route and later page is asked by one of its runs. */

const root = resolve(import.meta.dirname, '../..');
const runs = await Promise.all([...CHECKS, ...GATES].map(record));
afterAll(() => Promise.all(runs.map((run) => run.close())));
const labels = [...labelsOf(rowsOf(runs).map(({ asked }) => asked.kind)).values()];
/** The requests that the runs make, with all parameters alike. */
const rows = labels.map(alike);

/** What only a command of a terminal asks, which decides nothing: test/cli has its failures. */
const COMMANDS_ONLY = /^(?:settings\/|merges\.ts$)/;

const files = ['src/github', 'src/inventory'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !COMMANDS_ONLY.test(name))
    .map((name) => `${folder}/${name}`),
);
const texts = files.map(
  (path) => [path, readFileSync(join(root, path), 'utf8').replaceAll(/\/\*[^]*?\*\/|^ *\/\/.*$/gm, '')] as const,
);

const all = (pattern: RegExp) =>
  texts.flatMap(([path, text]) => [...text.matchAll(pattern)].map(([, ...found]) => [path, found.join(' ')] as const));
const operations = all(/\b(?:query|mutation) (\w+)(?=[ ({])(?=[^`]*\{)|\boperation: '(\w+)'/g).map(
  ([path, what]) => [path, what.trim()] as const,
);
const routes = all(
  /(?:'(?=[^`']*')|`(?=[^`]*`))(GET|POST|PUT|PATCH|DELETE) \/repos\/\{owner\}\/\{repo\}\/((?<=`[^'`]*)[^`]+|[^'`]+)['`]/g,
);
const outside = all(/'(GET|POST) (\/(?!repos\/)[^']+)'/g);
/** The lists of a pull request. */
const lists = all(/\n {2}field: '(\w+)',|\bConnection<\w+> = \{ field: '(\w+)'/g).filter(([path]) =>
  /\/(?:wire|discussion|commits)\.ts$/.test(path),
);
const resources = all(/#address\('(\w+)'\)/g);

function alike(route: string): string {
  return route
    .replaceAll(/\$?\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}')
    .replaceAll('{}...{}', '{}')
    .replace(/ \(.*$|, later page$/, '');
}

/** Asked only where another request has failed: two failures at once are not in the matrix. */
const AFTER_A_FAILURE = ['GET pulls/{}', 'Ancestors'];
/** Asked only after a thousand deployments: test/gate/spellings.test.ts has its failure. */
const FAR_BACK = ['Spelling'];
const ELSEWHERE = [...AFTER_A_FAILURE, ...FAR_BACK];

describe('in the matrix', () => {
  const missing = (asked: readonly (readonly [path: string, what: string])[], rowOf: (what: string) => string) =>
    asked.filter(([, what]) => !ELSEWHERE.includes(rowOf(what)) && !rows.includes(rowOf(what)));

  it('each query', () => expect(missing(operations, (name) => name)).toEqual([]));
  it('each route', () => expect(missing([...routes, ...outside], alike)).toEqual([]));
  it('each resource of an inventory', () => expect(missing(resources, (name) => `GET /v1/${name}`)).toEqual([]));
  it('the later pages of each list, once', () => {
    const pagesOf = (field: string) => labels.filter((label) => label === `Page (${field.trim()}), later page`);
    expect(lists.filter(([, field]) => pagesOf(field).length !== 1)).toEqual([]);
  });
});

/** They hand on what others ask. */
const HANDING_ON = ['client', 'answering', 'limit-watch', 'read-only', 'git/objects'].map(
  (name) => `src/github/${name}.ts`,
);

it('each file that asks has its requests found', () => {
  const asking = texts
    .filter(
      ([path, text]) =>
        !HANDING_ON.includes(path) &&
        /\b(?:github\.(?:query|rest|pages)|readAll|fetchObjects)\(|\bpagesOf\(github\b/.test(text),
    )
    .map(([path]) => path);
  const told = new Set([...operations, ...routes, ...outside].map(([path]) => path));
  expect(asking.filter((path) => !told.has(path))).toEqual([]);
  expect(asking.length).toBeGreaterThan(10);
});
