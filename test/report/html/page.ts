import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Outcome, GateOutcome } from '../../../src/codes/outcome.ts';
import { gateRecordOf, htmlReportOf, recordOf } from '../../../src/report/index.ts';
import { CONTEXT } from '../world.ts';

/* The HTML report, made of a record as it is written, and read as a browser reads it. */

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export function recordText(...outcomes: readonly Outcome[]): string {
  return JSON.stringify(recordOf(outcomes, CONTEXT), null, 2);
}

export function gateRecordText(outcome: GateOutcome): string {
  return JSON.stringify(gateRecordOf(outcome, CONTEXT), null, 2);
}

/** The same of an estate of a few sites of each kind: what is to be read of a whole country takes a while. */
export const shortened = (outcome: Outcome): string => JSON.stringify(withFew(recordOf([outcome], CONTEXT)));
export const shortenedGate = (outcome: GateOutcome): string => JSON.stringify(withFew(gateRecordOf(outcome, CONTEXT)));

function withFew(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFew);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      withFew(
        Array.isArray(inner) && ['sites', 'offendingSites', 'missing', 'targets'].includes(key)
          ? inner.slice(0, 7)
          : inner,
      ),
    ]),
  );
}

export function reportOf(text: string): string {
  const made = htmlReportOf(text);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

/** An element of a page, with what a test asks of it. */
export interface Found {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text in it, with single spaces. */
  readonly text: string;
}

/** Every element of a page, in its order. */
export function elementsOf(page: string): readonly Found[] {
  // A test asks several things of one page, which may be a megabyte.
  if (page !== last.page) last = { page, elements: readElements(page) };
  return last.elements;
}

let last: { readonly page: string; readonly elements: readonly Found[] } = { page: '', elements: [] };

function readElements(page: string): readonly Found[] {
  return walk(parse(page)).map((element) => ({
    name: element.tagName,
    attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
    get text() {
      return textOf(element).replaceAll(/\s+/g, ' ').trim();
    },
  }));
}

/** The texts of the elements of one kind, or of one class of it: `li`, `tbody.offending`. */
export function textsOf(page: string, kind: string): string[] {
  const [name, ...classes] = kind.split('.');
  return elementsOf(page)
    .filter(
      (element) =>
        element.name === name &&
        classes.every((one) => (element.attributes.get('class') ?? '').split(' ').includes(one)),
    )
    .map(({ text }) => text);
}

function walk(node: Node, found: Element[] = []): Element[] {
  if ('tagName' in node) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, found);
  return found;
}

/** What is read: a picture is not. */
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || ('tagName' in node && node.tagName === 'svg')) return '';
  const text = node.childNodes.map(textOf).join('');
  return isBlock(node) ? ` ${text} ` : text;
}

function isBlock(node: Node): boolean {
  return (
    'tagName' in node &&
    ['p', 'li', 'th', 'td', 'dt', 'dd', 'tr', 'tbody', 'table', 'dl', 'ul', 'ol', 'section', 'body'].includes(
      node.tagName,
    )
  );
}

/** Every element that the report is made of, and the attributes that each may have. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  title: [],
  style: [],
  script: [],
  body: [],
  a: ['class', 'href', 'rel', 'tabindex'],
  header: ['class'],
  nav: ['aria-label'],
  main: ['id'],
  footer: [],
  section: ['aria-labelledby'],
  form: ['id', 'role', 'hidden'],
  label: ['for'],
  input: ['id', 'type', 'autocomplete'],
  output: ['id', 'for'],
  h1: [],
  h2: ['id'],
  h3: ['id'],
  svg: ['class', 'width', 'height', 'aria-hidden'],
  rect: ['x', 'width', 'height', 'class'],
  div: ['class', 'role', 'aria-label', 'tabindex'],
  table: ['class'],
  th: ['scope'],
  tbody: ['class'],
  p: ['class', 'id'],
  ol: ['class', 'start'],
  ul: ['class'],
  li: ['class'],
  i: ['class', 'aria-hidden'],
  span: ['class'],
  time: ['datetime'],
  details: ['class'],
  article: ['class'],
  ...Object.fromEntries(
    ['tr', 'td', 'thead', 'caption', 'b', 'bdi', 'code', 'pre', 'small', 'dl', 'dt', 'dd', 'summary'].map((name) => [
      name,
      [],
    ]),
  ),
};

/** What is in a page and not ours. */
export function foreignIn(elements: readonly Found[]): unknown[] {
  return elements.flatMap(({ name, attributes }) => [
    ...(OURS[name] === undefined ? [name] : []),
    ...[...attributes.keys()].filter((attribute) => OURS[name]?.includes(attribute) === false),
    ...[attributes.get('href') ?? '#'].filter((address) => !/^(?:#[\w-]*$|https:\/\/github\.example\/)/.test(address)),
  ]);
}
