import type { Node } from './node.ts';
import { parsePlain } from './plain.ts';

/** Null: the HTML is larger, deeper or more tangled than a page that people read. */
type TreeParser = (html: string) => readonly Node[] | null;

/** More than GitHub writes for the longest text that it takes. */
const MAX_CHARACTERS = 8_000_000;

/** What reads pages that are not plain, once it is loaded. */
let parseAny: TreeParser = () => {
  throw new Error('a page that is not plain has come before what reads it was loaded');
};

/** Has pages that are not plain read by a parser: it is loaded where such a page comes in. */
export function readPagesWith(parser: TreeParser): void {
  parseAny = parser;
}

/** Whether a page can be read without {@link readPagesWith}. */
export function isPlain(html: string): boolean {
  return html.length > MAX_CHARACTERS || parsePlain(html) !== null;
}

/** Reads HTML as a browser does within a page. */
export function parseTree(html: string): readonly Node[] | null {
  return html.length > MAX_CHARACTERS ? null : (parsePlain(html) ?? parseAny(html));
}
