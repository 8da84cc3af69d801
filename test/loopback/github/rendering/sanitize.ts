import type { DefaultTreeAdapterTypes } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

/* What GitHub leaves of a page: its documentation and its published sanitizer name elements and attributes. */

const ELEMENTS = new Set(
  [
    'h1 h2 h3 h4 h5 h6 h7 h8 br b i strong em a pre code img tt div ins del sup sub p picture ol ul table thead tbody tfoot',
    'blockquote dl dt dd kbd q samp var hr ruby rt rp li tr td th s strike summary details caption figure figcaption abbr',
    'bdo cite dfn mark small source span time wbr section input',
  ].flatMap((line) => line.split(' ')),
);
/** Their text goes with them. */
const WHOLE = new Set(
  'script style textarea title iframe noembed noframes xmp plaintext math svg template select object'.split(' '),
);
const ATTRIBUTES = new Set(
  [
    'href src alt title align dir lang width height start open type checked disabled colspan rowspan cite datetime',
    'id name reversed valign data-footnotes data-footnote-ref data-footnote-backref aria-describedby aria-label',
  ].flatMap((line) => line.split(' ')),
);
/** What micromark itself writes, and an author cannot. */
const CLASSES = /^(?:footnotes|data-footnote-backref|sr-only|task-list-item|contains-task-list|language-\S+)$/;
const MAX_DEPTH = 200;

/** Takes out what GitHub takes out, in place, and flattens what nobody nests so deeply. */
export function sanitize(root: Parent): void {
  const open: { readonly parent: Parent; readonly depth: number }[] = [{ parent: root, depth: 0 }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { parent, depth } = at;
    const left = parent.childNodes.toReversed();
    const kept: Child[] = [];
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
      if (node.nodeName === '#text') kept.push(node);
      if (!('tagName' in node) || WHOLE.has(node.tagName)) continue;
      if (!ELEMENTS.has(node.tagName) || depth >= MAX_DEPTH) {
        for (const child of node.childNodes.toReversed()) left.push(child);
        continue;
      }
      node.attrs = node.attrs.filter(
        ({ name, value }) => ATTRIBUTES.has(name) || (name === 'class' && CLASSES.test(value)),
      );
      kept.push(node);
      open.push({ parent: node, depth: depth + 1 });
    }
    parent.childNodes = kept;
    for (const node of kept) node.parentNode = parent;
  }
}
