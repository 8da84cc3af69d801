/** What a page is made of, as a browser reads it: texts, elements, and what shows nothing, such as comments. */
export type Node = Text | Element | { readonly nodeName: string };

export interface Text {
  readonly nodeName: '#text';
  readonly value: string;
}

export interface Element {
  readonly nodeName: string;
  readonly tagName: string;
  /** Each name once. */
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly Node[];
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is Text {
  return node.nodeName === '#text';
}
