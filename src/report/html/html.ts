import { printable } from '../../prose/printable.ts';

/** A piece of HTML in which every text from outside is a text and nothing else. */
export interface Html {
  readonly html: string;
}

/** False and null: nothing. */
type Part = string | number | Html | false | null | readonly Part[];

/**
 * HTML by construction: the literals are our own markup; whatever stands between is text, but for HTML that was made
 * here. A line end of the literals, with the space around it, is the layout of the source: it becomes one space.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const tidied = TIDIED.get(literals) ?? literals.map((literal) => literal.replaceAll(/\s*\n\s*/g, ' '));
  TIDIED.set(literals, tidied);
  // Added up: of a page of thousands of rows each element that holds another would copy it.
  let made = '';
  for (const [index, literal] of tidied.entries()) made += literal + rendered(parts[index] ?? null);
  return { html: made };
}

/** Each template is tidied once. */
const TIDIED = new WeakMap<TemplateStringsArray, readonly string[]>();

export function joinHtml(parts: readonly Html[], separator = ''): Html {
  return { html: parts.map((part) => part.html).join(separator) };
}

export const NOTHING: Html = { html: '' };

function rendered(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map(rendered).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  // Most texts have none of them, and to look is much quicker than to write the text anew.
  return SPECIAL.test(text) ? text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '') : text;
}

const SPECIAL = /[&<>"']/;

/**
 * A text from outside as a value: what cannot be seen in it is named, and it does not change the direction of what
 * follows.
 */
export function value(text: string, limit?: number): Html {
  return html`<code><bdi>${printable(text, limit)}</bdi></code>`;
}

/** A text from outside as a plain word, in a cell of a table. */
export function plain(text: string, limit?: number): Html {
  return { html: plainHtml(text, limit) };
}

/** The same as a text, where thousands are put together. */
export function plainHtml(text: string, limit?: number): string {
  return escape(printable(text, limit));
}

/** A link; plain text where the address is not one of the web. */
export function link(content: Html | string, address: string | null): Html {
  return address !== null && isWeb(address)
    ? html`<a href="${address}" rel="noreferrer noopener">${content}</a>`
    : html`${content}`;
}

function isWeb(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}
