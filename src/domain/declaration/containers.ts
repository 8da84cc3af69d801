/** What a line of Markdown stands in: a quotation, or a list item with the indentation of what belongs to it. */
export type Container =
  | { readonly kind: 'quote' }
  | {
      readonly kind: 'item';
      readonly width: number;
      /** Nothing has stood in it yet: a blank line ends it. */ readonly bare: boolean;
    };

/** Deeper than anybody reads (GitHub's own limit for lists): what is nested further is taken as text, so that no input is slow. */
const DEEPEST = 100;

const ITEM = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: +|$)/;
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;

/** Tabs as spaces up to the next fourth column, as Markdown counts them. */
export function detab(line: string): string {
  return line.split('\t').reduce((text, part) => text + ' '.repeat(4 - (text.length % 4)) + part);
}

export function indentOf(text: string): number {
  return text.search(/[^ ]|$/);
}

export function isBlank(text: string): boolean {
  return indentOf(text) === text.length;
}

/** A line across the page; `- - -` is no list. */
export function isRule(text: string): boolean {
  // Cheap first: lists in lists ask this of ever the same long line.
  return text.trimEnd().at(-1) === text[indentOf(text)] && RULE.test(text);
}

/** Follows a line into the containers that are open, as far as it continues them. */
export function enter(
  containers: readonly Container[],
  line: string,
): { readonly matched: number; readonly rest: string } {
  let rest = line;
  let matched = 0;
  for (const container of containers) {
    const indent = indentOf(rest);
    if (container.kind === 'quote') {
      if (indent > 3 || rest[indent] !== '>') break;
      rest = afterQuote(rest, indent);
    } else if (indent === rest.length) {
      if (container.bare) break;
    } else if (indent >= container.width) {
      rest = rest.slice(container.width);
    } else break;
    matched += 1;
  }
  return { matched, rest };
}

/** The containers that a line opens. `interrupts`: it would otherwise continue a paragraph, which not every number at its start ends. */
export function openAt(
  text: string,
  depth: number,
  interrupts: boolean,
): { readonly opened: readonly Container[]; readonly rest: string } {
  const opened: Container[] = [];
  let rest = text;
  while (depth + opened.length < DEEPEST) {
    const indent = indentOf(rest);
    if (indent <= 3 && rest[indent] === '>') {
      opened.push({ kind: 'quote' });
      rest = afterQuote(rest, indent);
      continue;
    }
    const item = isRule(rest) ? null : readItem(rest, interrupts && opened.length === 0);
    if (item === null) break;
    opened.push(item);
    rest = rest.slice(item.width);
  }
  return { opened, rest };
}

function afterQuote(text: string, indent: number): string {
  return text.slice(indent + (text[indent + 1] === ' ' ? 2 : 1));
}

function readItem(text: string, interrupts: boolean): Extract<Container, { kind: 'item' }> | null {
  const match = ITEM.exec(text);
  if (match === null) return null;
  const [whole] = match;
  const marked = whole.trimEnd().length;
  const bare = isBlank(text.slice(whole.length));
  const number = Number.parseInt(whole, 10);
  if (interrupts && (bare || number === 0 || number > 1)) return null;
  // Five spaces and more begin indented code within the item.
  const gap = bare || whole.length - marked > 4 ? 1 : whole.length - marked;
  return { kind: 'item', width: marked + gap, bare };
}
