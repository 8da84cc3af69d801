import {
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { problem, shorten, type Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import { MAX_PROBLEMS, Places } from './problems.ts';
import { syntaxProblems } from './yaml-syntax.ts';

/** A YAML text, read. */
export interface Yaml {
  readonly value: unknown;
  readonly places: Places;
  /** The keys of the mapping at a path, in the order of the file, which an object does not keep for `7`. */
  keysAt(path: readonly string[]): string[];
}

/** Deeper than any file of ours; a reader that calls itself would run out of stack somewhere beyond. */
const MAX_DEPTH = 100;
const TOO_DEEP = 'nested too deeply';

/** The tags of YAML's own core: any other asks for a value that is no text, number or list, or for a merge. */
const TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map)$/;

/** `010`, `0x1F` and `1e3` are numbers of YAML that people read otherwise. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * Reads a YAML text, anybody's: nothing in it makes this throw. Keys are taken as written; `failsafe` takes all scalars
 * so.
 */
export function parseYaml(
  text: string,
  file: string,
  schema: 'core' | 'failsafe',
  what: string,
): Result<Yaml, readonly Problem[]> {
  const lines = new LineCounter();
  const beyond = (found: string) =>
    fail([problem(file, found, `${what} without aliases that multiply, at most ${MAX_DEPTH} levels deep`)]);
  // For YAML it ends a line, for the library it does not: what follows it would be read by some and by others not.
  if (/\r(?!\n)/.test(text))
    return fail([problem(file, 'a carriage return by itself', `${what}; lines end in LF or CRLF`)]);
  try {
    // Keys are compared below, and no error quotes its line: both in time that grows with the text alone.
    const document = parseDocument(text, {
      lineCounter: lines,
      schema,
      version: '1.2',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const place = (offset: number) => {
      const { line, col } = lines.linePos(offset);
      return `${file}:${line}:${col}`;
    };
    // Lists in lists by the thousand: the library says so of each.
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) return beyond(TOO_DEEP);
    const errors = syntaxProblems(document.errors, text, file, lines);
    const problems =
      errors.length > 0
        ? errors
        : problemsIn(document, (node) => place(Number(node.range?.[0]))).slice(0, MAX_PROBLEMS);
    if (problems.length > 0) return fail(problems);
    return ok({
      value: document.toJS({ maxAliasCount: 50 }),
      places: new Places(file, document, lines),
      keysAt: (path) => keysIn(document, path),
    });
  } catch (error) {
    const found = error instanceof ReferenceError ? 'too many aliases' : error instanceof RangeError ? TOO_DEEP : null;
    if (found === null) throw error;
    return beyond(found);
  }
}

/** Refuses YAML that cannot be used here; turns keys into texts. */
function problemsIn(document: Document, place: (node: Node) => string): Problem[] {
  const problems: Problem[] = [];
  const anchors = new Map<string, Node>();
  visit(document, {
    Node: (at, node, path) => {
      if (path.length > MAX_DEPTH)
        problems.push(problem(place(node), `nested more than ${MAX_DEPTH} levels deep`, `at most ${MAX_DEPTH} levels`));
      if (path.length > MAX_DEPTH || problems.length >= MAX_PROBLEMS) return visit.BREAK;
      if (at === 'key' && !isScalar(node))
        problems.push(
          problem(place(node), isAlias(node) ? `*${node.source}` : 'a list or mapping', 'a key that is a text'),
        );
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target === undefined)
          problems.push(
            problem(
              place(node),
              `*${node.source}`,
              'an alias of an anchor above it',
              [...anchors.keys()].map((name) => `*${name}`),
            ),
          );
        else if (path.includes(target))
          problems.push(
            problem(place(node), `*${node.source}`, 'an alias of something that does not hold the alias itself'),
          );
      } else {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        if (node.tag !== undefined && !TAG.test(node.tag))
          problems.push(
            problem(place(node), `the tag ${node.tag}`, 'no tag but str, int, float, bool, null, seq and map'),
          );
        if (isMap(node)) problems.push(...readKeys(node, place));
        // A key is a text by now.
        if (isScalar(node) && Number.isFinite(node.value) && !PLAIN_NUMBER.test(node.source ?? ''))
          problems.push(
            problem(place(node), shorten(node.source ?? '', 100), 'a number in plain digits, such as 1000'),
          );
      }
      return undefined;
    },
  });
  return problems;
}

/** Takes the keys of a mapping as written: a cohort `007` is not called 7. */
function readKeys(map: YAMLMap, place: (node: Node) => string): Problem[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }): Problem[] => {
    if (!isScalar(key)) return [];
    const written = String(key.source);
    key.value = written;
    if (seen.has(written)) return [problem(place(key), `the key ${shorten(written, 100)}, twice`, 'each key once')];
    seen.add(written);
    return [];
  });
}

function keysIn(document: Document, path: readonly string[]): string[] {
  const node = document.getIn(path);
  const map = isAlias(node) ? node.resolve(document) : node;
  return isMap(map) ? map.items.map(({ key }) => String(key)) : [];
}
