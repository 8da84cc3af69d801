import { parseDocument, isCollection, isMap, isScalar, isSeq, type Document } from 'yaml';
import { CODES } from '../../codes/index.ts';
import { parsePolicy } from '../../domain/policy/parse.ts';
import { isDeepStrictEqual } from 'node:util';

/** What no case meets. */
export interface Coverage {
  readonly cohorts: Part;
  readonly codes: Part;
  /** Keys of the policy that could be changed or taken away without any case noticing. */
  readonly keys: Part;
}

export interface Part {
  readonly met: number;
  readonly of: number;
  readonly missed: readonly string[];
}

export function part(all: readonly string[], met: ReadonlySet<string>): Part {
  const missed = all.filter((name) => !met.has(name));
  return { met: all.length - missed.length, of: all.length, missed };
}

/** What only a live run can come to, whatever a case says. */
const LIVE =
  /^(?:internal|input\.invalid|evidence\.|inventory\.|gate\.(?:another|baseline|not-on|rolled)|site\.disputed|stack\.|deployed\.)/;

/** What depends on what sites have. */
const BY_SITES = /^gate\.(?:superseded|site-ahead)$/;

/** The codes that a case can meet; `bySites`: where cases say what sites have. */
export function codesInReach(bySites: boolean): string[] {
  return CODES.map(({ code }) => code).filter((code) => !LIVE.test(code) && (bySites || !BY_SITES.test(code)));
}

/** What names things for people, and where the inventory is asked: no verdict depends on it. */
const NEUTRAL = /^(?:version$|inventory\b|freezes\[\d+\]\.name$)|\.(?:within|job|baseline)$/;

/**
 * For each key of a policy, as in `cohorts.rp.owners[1]`, the texts of valid policies in which it is changed or taken
 * away. A key without any cannot be changed by itself.
 */
export function mutantsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const original = parsePolicy(text, 'policy');
  const mutants = new Map<string, string[]>();
  if (!original.ok) return mutants;
  for (const path of leavesOf(parseDocument(text))) {
    const key = printed(path);
    if (NEUTRAL.test(key)) continue;
    const changed = changesAt(text, path).filter((mutant) => {
      const parsed = parsePolicy(mutant, 'policy');
      return parsed.ok && !isDeepStrictEqual(parsed.value, original.value);
    });
    if (changed.length > 0) mutants.set(key, changed);
  }
  return mutants;
}

type Path = readonly (string | number)[];

/** The scalars of a document, each item of a list for itself. */
function leavesOf(document: Document): Path[] {
  const found: Path[] = [];
  const visit = (node: unknown, path: Path) => {
    if (isMap(node))
      for (const { key, value } of node.items) visit(value, [...path, isScalar(key) ? String(key.value) : '']);
    else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    else if (isScalar(node)) found.push(path);
  };
  visit(document.contents, []);
  return found;
}

/** The text with the value at a path taken away, and with a number that is one more. */
function changesAt(text: string, path: Path): string[] {
  const without = edited(text, (document) => void document.deleteIn(path));
  const more = edited(text, (document) => {
    const value = document.getIn(path);
    if (typeof value === 'number') document.setIn(path, value + 1);
  });
  const emptied = path.length < 2 ? [] : [edited(text, (document) => dropEmpty(document, path))];
  return [without, ...emptied, more];
}

/** Takes a value away, and with it the list or mapping that held nothing else. */
function dropEmpty(document: Document, path: Path): void {
  document.deleteIn(path);
  for (let length = path.length - 1; length > 0; length -= 1) {
    const outer = document.getIn(path.slice(0, length), true);
    if (!isCollection(outer) || outer.items.length > 0) return;
    document.deleteIn(path.slice(0, length));
  }
}

function edited(text: string, change: (document: Document) => void): string {
  const document = parseDocument(text);
  change(document);
  return document.toString();
}

function printed(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}
