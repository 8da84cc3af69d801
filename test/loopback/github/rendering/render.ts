import { defaultTreeAdapter, html, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { toHtml } from '../../../../src/cli/rendering.ts';
import { sanitize } from './sanitize.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** The two places where GitHub renders: what `bodyHTML` shows, and what `POST /markdown` answers. */
export type Place = 'bodyHTML' | 'markdown';

const rendered = new Map<string, string>();

/** A text as GitHub shows it. The two places agree on what is text, and differ in what they put around it. */
export function render(markdown: string, place: Place): string {
  const key = `${place} ${markdown}`;
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const tree = parseFragment(toHtml(markdown));
  sanitize(tree);
  const open: Parent[] = [tree];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    parent.childNodes = parent.childNodes.flatMap((node) => {
      if (node.nodeName === '#text' && 'value' in node) return place === 'bodyHTML' ? linked(node, parent) : [node];
      if ('tagName' in node) {
        decorate(node, place);
        open.push(node);
      }
      return [node];
    });
  }
  const page = serialize(tree);
  rendered.set(key, page);
  return page;
}

function decorate(element: Element, place: Place): void {
  const { tagName } = element;
  if (tagName === 'a') set(element, 'rel', 'nofollow');
  if (place === 'markdown') return;
  if (
    ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol'].includes(tagName) &&
    !element.attrs.some(({ name }) => name === 'dir')
  )
    set(element, 'dir', 'auto');
  if (tagName === 'ul' && element.childNodes.some(isTask)) set(element, 'class', 'contains-task-list');
  if (isTask(element)) set(element, 'class', 'task-list-item');
}

function isTask(node: DefaultTreeAdapterTypes.ChildNode): boolean {
  return 'tagName' in node && node.tagName === 'li' && node.childNodes.some((child) => child.nodeName === 'input');
}

const REFERENCE = /(@[a-z\d][a-z\d-]*|#\d+)/i;

/** Mentions and numbers become links. */
function linked(text: DefaultTreeAdapterTypes.TextNode, parent: Parent): DefaultTreeAdapterTypes.ChildNode[] {
  if (within(parent, ['a', 'code', 'pre']) || !REFERENCE.test(text.value)) return [text];
  return text.value.split(REFERENCE).map((piece, index) => {
    const child = textNode(piece, parent);
    if (index % 2 === 0) return child;
    const link = defaultTreeAdapter.createElement('a', html.NS.HTML, [
      { name: 'class', value: piece.startsWith('@') ? 'user-mention notranslate' : 'issue-link js-issue-link' },
      { name: 'href', value: `https://github.com/${piece.slice(1)}` },
    ]);
    defaultTreeAdapter.appendChild(link, child);
    return link;
  });
}

function textNode(value: string, parent: Parent): DefaultTreeAdapterTypes.TextNode {
  return { nodeName: '#text', value, parentNode: parent };
}

function within(node: Parent, names: readonly string[]): boolean {
  for (let at: Parent | null = node; at !== null && 'tagName' in at; at = at.parentNode)
    if (names.includes(at.tagName)) return true;
  return false;
}

function set(element: Element, name: string, value: string): void {
  element.attrs = [...element.attrs.filter((attr) => attr.name !== name), { name, value }];
}
