import { attribute, type Element } from './node.ts';

/* What GitHub's elements do to the text within them. */

/** Elements with lines of their own. */
const BLOCKS = new Set(
  [
    'address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form',
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre search section summary table tbody td tfoot th thead tr ul',
  ].flatMap((line) => line.split(' ')),
);

/** Elements whose content no page shows as text. */
const UNSHOWN = new Set(
  'area audio base canvas embed head iframe link math meta noembed noframes noscript object param script style svg template title video'.split(
    ' ',
  ),
);

/** Emphasis, which changes nothing of what is read, and what GitHub itself puts around words. */
const PLAIN = new Set('a b em i span strong'.split(' '));
const CODE = new Set(['code']);
const STRUCK = new Set(['del', 's', 'strike']);

/** What is not plain about a text. */
export type Oddity = 'hidden' | 'struck' | 'collapsed' | 'turned' | 'part-code' | 'other';

export type Role =
  | { readonly kind: 'break' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'block' | 'inline'; readonly code: boolean; readonly oddity: Oddity | null };

export function roleOf(element: Element): Role {
  const { tagName } = element;
  if (tagName === 'br') return { kind: 'break' };
  if (isHidden(element)) return { kind: 'hidden' };
  const kind = BLOCKS.has(tagName) ? 'block' : 'inline';
  return { kind, code: CODE.has(tagName), oddity: oddityOf(element, kind) };
}

function isHidden(element: Element): boolean {
  return (
    UNSHOWN.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(attribute(element, 'style') ?? '')
  );
}

function oddityOf(element: Element, kind: 'block' | 'inline'): Oddity | null {
  const { tagName } = element;
  if (STRUCK.has(tagName)) return 'struck';
  if (tagName === 'details') return 'collapsed';
  if (tagName === 'bdo' || tagName === 'bdi' || attribute(element, 'dir')?.trim().toLowerCase() === 'rtl')
    return 'turned';
  // A style may make a text as good as unseen.
  if (attribute(element, 'style') !== undefined) return 'other';
  return kind === 'block' || PLAIN.has(tagName) || CODE.has(tagName) ? null : 'other';
}

/** Parts of an e-mail that GitHub folds away, or marks as a quotation. Nobody can write these classes. */
export function isEmailQuotation(element: Element): boolean {
  const classes = classesOf(element);
  return classes.includes('email-hidden-reply') || classes.includes('email-quoted-reply');
}

/** Text in which a page keeps line ends as they are. */
export function keepsLineEnds(element: Element): boolean {
  return (
    element.tagName === 'pre' ||
    element.tagName === 'textarea' ||
    classesOf(element).some((name) => name === 'email-fragment' || name === 'email-signature-reply')
  );
}

function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s/);
}
