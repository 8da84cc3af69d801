import type { Node } from './node.ts';
import { parsePlain } from './plain.ts';

type TreeParser = (html: string) => readonly Node[] | null;

/** More than GitHub writes for the longest text that it takes. */
const MAX_CHARACTERS = 8_000_000;

/**
 * Reads pages that are not plain. It is set once it is loaded, always to the same parser. Until then such a page is a bug,
 * which is reported as `internal`: it is never taken for an empty one.
 */
let parseAny: TreeParser = () => {
  throw new Error('a page that is not plain has come before what reads it was loaded');
};

/** Sets the parser of pages that are not plain (`browser.ts`). Whatever takes in pages loads it before they are read. */
export function readPagesWith(parser: TreeParser): void {
  parseAny = parser;
}

/** Whether {@link parseTree} can read a page before a parser is set. */
export function isPlain(html: string): boolean {
  return html.length > MAX_CHARACTERS || parsePlain(html) !== null;
}

/** Reads HTML as a browser does within a page. Null: it is larger, deeper or more tangled than a page that people read. */
export function parseTree(html: string): readonly Node[] | null {
  return html.length > MAX_CHARACTERS ? null : (parsePlain(html) ?? parseAny(html));
}
