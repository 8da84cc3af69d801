import { isEmailQuotation, keepsLineEnds, roleOf, type Oddity } from './elements.ts';
import { isElement, isText, type Element, type Node } from './node.ts';
import { parseTree } from './tree.ts';

/** Lines that stand together: a paragraph, the text of a list item, a heading, a cell. */
export interface Block {
  /** What the lines stand in; `other`: anything but a paragraph or a list item. */
  readonly place: 'paragraph' | 'item' | 'other';
  /** A quotation repeats another text, and code is an example: neither declares anything. */
  readonly within: 'page' | 'quotation' | 'code';
  /** At least one. */
  readonly lines: readonly Line[];
}

/**
 * A line as the page shows it, up to a `<br>` or the end of what it stands in. Where the page wraps it has no meaning.
 */
export interface Line {
  /** White space collapsed as on the page, none at the ends; with invisible characters. May be empty. */
  readonly text: string;
  /** What is not plain text, emphasis, a link, or inline code over the whole line; each once. */
  readonly oddities: readonly Oddity[];
}

/** Reads HTML as GitHub has rendered it. Null: the page is too large or too deep to be read. */
export function readPage(html: string): readonly Block[] | null {
  const tree = parseTree(html);
  if (tree === null) return null;
  const reader = new PageReader();
  reader.readAll(tree, OUTSIDE);
  return reader.finish();
}

/** What holds of a text by the elements around it. */
interface Surroundings {
  readonly place: Block['place'];
  readonly within: Block['within'];
  readonly code: boolean;
  readonly lineEnds: boolean;
  readonly oddities: readonly Oddity[];
}

const OUTSIDE: Surroundings = { place: 'other', within: 'page', code: false, lineEnds: false, oddities: [] };

class PageReader {
  readonly #blocks: Block[] = [];
  #lines: Line[] = [];
  #line = new LineBuilder();
  #surroundings = OUTSIDE;

  readAll(nodes: readonly Node[], around: Surroundings): void {
    for (const node of nodes) this.#read(node, around);
  }

  finish(): readonly Block[] {
    this.#endBlock(OUTSIDE);
    return this.#blocks;
  }

  #read(node: Node, around: Surroundings): void {
    if (isText(node)) this.#readText(node.value, around);
    else if (isElement(node)) this.#readElement(node, around);
  }

  #readText(text: string, around: Surroundings): void {
    if (!around.lineEnds) {
      this.#line.add(text, around);
      return;
    }
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.#endLine();
      this.#line.add(line, around);
    }
  }

  #readElement(element: Element, around: Surroundings): void {
    const role = roleOf(element);
    switch (role.kind) {
      case 'break':
        this.#endLine();
        return;
      case 'hidden':
        this.#line.mark('hidden');
        return;
      case 'inline':
        if (isImage(element)) this.#line.mark('other');
        this.readAll(element.childNodes, inside(element, around, role));
        return;
      case 'block':
        this.#readBlock(element, around, { ...inside(element, around, role), place: placeOf(element) });
        return;
    }
  }

  #readBlock(element: Element, around: Surroundings, within: Surroundings): void {
    this.#endBlock(within);
    this.readAll(element.childNodes, within);
    this.#endBlock(around);
  }

  #endLine(): void {
    this.#lines.push(this.#line.finish());
    this.#line = new LineBuilder();
  }

  #endBlock(next: Surroundings): void {
    this.#endLine();
    const { place, within } = this.#surroundings;
    if (this.#lines.some((line) => line.text !== '')) this.#blocks.push({ place, within, lines: this.#lines });
    this.#lines = [];
    this.#surroundings = next;
  }
}

function inside(
  element: Element,
  around: Surroundings,
  { code, oddity }: { readonly code: boolean; readonly oddity: Oddity | null },
): Surroundings {
  return {
    place: around.place,
    within: withinOf(element, around),
    code: around.code || code,
    lineEnds: around.lineEnds || keepsLineEnds(element),
    oddities: oddity === null || around.oddities.includes(oddity) ? around.oddities : [...around.oddities, oddity],
  };
}

function placeOf({ tagName }: Element): Block['place'] {
  return tagName === 'p' ? 'paragraph' : tagName === 'li' ? 'item' : 'other';
}

function withinOf(element: Element, around: Surroundings): Block['within'] {
  if (element.tagName === 'blockquote' || isEmailQuotation(element)) return 'quotation';
  return element.tagName === 'pre' && around.within === 'page' ? 'code' : around.within;
}

function isImage({ tagName }: Element): boolean {
  return tagName === 'img' || tagName === 'input' || tagName === 'button' || tagName === 'select';
}

/** Puts a line together from the texts that it is made of. */
class LineBuilder {
  #text = '';
  readonly #oddities = new Set<Oddity>();
  #code = false;
  #plain = false;

  add(text: string, { code, oddities }: Surroundings): void {
    this.#text += text;
    if (/^[ \t\n\f\r]*$/.test(text)) return;
    if (code) this.#code = true;
    else this.#plain = true;
    for (const oddity of oddities) this.mark(oddity);
  }

  mark(oddity: Oddity): void {
    this.#oddities.add(oddity);
  }

  finish(): Line {
    const text = this.#text.replaceAll(/[ \t\n\f\r]+/g, ' ').replaceAll(/^ | $/g, '');
    if (this.#code && this.#plain) this.mark('part-code');
    return { text, oddities: [...this.#oddities] };
  }
}
