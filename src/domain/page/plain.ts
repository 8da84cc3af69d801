import type { Element, Node } from './node.ts';

/*
 * Most descriptions and comments are paragraphs, lists and links, each of which ends where it is written to end. To read
 * them takes none of a browser's rules for HTML that is not so, and not the 180 KB of code that know these rules.
 */

/** What may stand within an element: blocks and text, items and text, text alone, or nothing, not even an end. */
type Content = 'blocks' | 'items' | 'text' | 'nothing';

/** A browser ends a block where another begins, unless that one may stand within it. */
interface Kind {
  readonly isBlock: boolean;
  readonly content: Content;
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...kinds('blockquote li', true, 'blocks'),
  ...kinds('ol ul', true, 'items'),
  ...kinds('h1 h2 h3 h4 h5 h6 p', true, 'text'),
  ...kinds('hr', true, 'nothing'),
  ...kinds('a code del em span strong', false, 'text'),
  ...kinds('br img', false, 'nothing'),
]);

function kinds(names: string, isBlock: boolean, content: Content): [string, Kind][] {
  return names.split(' ').map((name) => [name, { isBlock, content }]);
}

/** Anything deeper is left to a browser's rules, which have a bound of their own. */
const MAX_DEPTH = 50;

const TEXT = /[^<&\r\0]+/y;
const REFERENCE = /&(?:amp|lt|gt|quot|#39);/y;
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z][a-z-]*="[^"<>&\r\0]*")*)>/y;
const ATTRIBUTE = / ([a-z][a-z-]*)="([^"]*)"/g;
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

/** An element that has not ended yet. */
interface Open {
  readonly name: string;
  readonly content: Content;
  readonly nodes: Node[];
}

/** Reads HTML that says itself what stands in what. Null: it does not, or may not, and a browser's rules decide. */
export function parsePlain(html: string): readonly Node[] | null {
  const page: Open = { name: '', content: 'blocks', nodes: [] };
  const open = [page];
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(html);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    const parent = open.at(-1) ?? page;
    const text = readText(next);
    if (text !== '') parent.nodes.push({ nodeName: '#text', value: text });
    if (at === html.length) return open.length === 1 ? page.nodes : null;
    const [, slash, name = '', written = ''] = next(TAG) ?? [];
    if (slash === '/') {
      if (name !== parent.name || written !== '') return null;
      open.pop();
      continue;
    }
    const kind = KINDS.get(name);
    const attrs = attributesOf(written);
    if (kind === undefined || attrs === null || open.length > MAX_DEPTH || !mayStandIn(name, kind, open)) return null;
    const element = { nodeName: name, tagName: name, attrs, childNodes: [] };
    parent.nodes.push(element);
    if (kind.content !== 'nothing') open.push({ name, content: kind.content, nodes: element.childNodes });
  }
}

function readText(next: (pattern: RegExp) => RegExpExecArray | null): string {
  let text = '';
  for (;;) {
    const found = next(TEXT)?.[0] ?? CHARACTERS.get(next(REFERENCE)?.[0] ?? '');
    if (found === undefined) return text;
    text += found;
  }
}

/** Null where one of them is there twice: the first one counts. */
function attributesOf(written: string): Element['attrs'] | null {
  const attrs = Array.from(written.matchAll(ATTRIBUTE), ([, name = '', value = '']) => ({ name, value }));
  return new Set(attrs.map(({ name }) => name)).size === attrs.length ? attrs : null;
}

function mayStandIn(name: string, { isBlock }: Kind, open: readonly Open[]): boolean {
  const within = open.at(-1)?.content;
  // A link ends where another begins, however deep that stands.
  if (name === 'a' && open.some((element) => element.name === name)) return false;
  if (name === 'li') return within === 'items';
  return !isBlock || within === 'blocks';
}
