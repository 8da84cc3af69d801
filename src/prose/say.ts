import { printCount } from './numbers.ts';
import { printable } from './printable.ts';

/** A piece of prose: our own words, a value from outside, which every reporter shows as a value and nothing else, or a reference. */
export type Segment = { readonly text: string } | { readonly code: string } | { readonly reference: Reference };

/** Something that has an address of its own: a reporter that can link, links it. */
export type Reference =
  | { readonly kind: 'pull'; readonly number: number }
  | { readonly kind: 'commit'; readonly oid: string }
  | { readonly kind: 'finding-code'; readonly code: string };

export type Prose = readonly Segment[];

type Value = string | number | Prose;

/**
 * Prose by construction: the literals are our own words; an interpolated string is an outside value, a number is ours,
 * prose stays what it is. No reporter has to remember to escape: an outside value cannot become a word.
 */
export function say(words: TemplateStringsArray, ...values: readonly Value[]): Prose {
  return words.flatMap((text, index): readonly Segment[] => {
    const value = values[index];
    const literal: Prose = text === '' ? [] : [{ text }];
    return value === undefined ? literal : [...literal, ...segments(value)];
  });
}

function segments(value: Value): Prose {
  if (typeof value === 'number') return [{ text: printCount(value) }];
  return typeof value === 'string' ? [{ code: value }] : value;
}

/** Our own words, chosen at run time. Never give it anything from outside. */
export function words(text: string): Prose {
  return [{ text }];
}

/** A pull request of the repository that is judged. */
export function pullReference(number: number): Prose {
  return [{ reference: { kind: 'pull', number } }];
}

/** The same by what it is: `pull request #12`. */
export function pullName(number: number): Prose {
  return say`pull request ${pullReference(number)}`;
}

/** A commit of the repository that is judged; what is no full id is a value like others. */
export function commitReference(oid: string): Prose {
  return /^[0-9a-f]{40}$/.test(oid) ? [{ reference: { kind: 'commit', oid } }] : [{ code: oid }];
}

/** A code of ours, which the docs explain. */
export function codeReference(code: string): Prose {
  return [{ reference: { kind: 'finding-code', code } }];
}

/** A reference in a few characters. */
export function printReference(reference: Reference): string {
  switch (reference.kind) {
    case 'pull':
      return `#${reference.number}`;
    case 'commit':
      return reference.oid.slice(0, 12);
    case 'finding-code':
      return reference.code;
  }
}

/** Outside values with commas between; beyond `limit` they are counted. */
export function list(values: readonly string[], limit = 5): Prose {
  return join(
    values.map((value) => [{ code: value }]),
    ', ',
    limit,
  );
}

/** Outside values, one of which is enough: `a`, `b` or `c`. */
export function either(values: readonly string[]): Prose {
  const [last, ...others] = values.toReversed();
  return last === undefined || others.length === 0 || values.length > 6
    ? list(values, 6)
    : say`${list(others.toReversed())} or ${last}`;
}

/** Several proses with a separator of ours between; beyond `limit` they are counted. */
export function join(proses: readonly Prose[], separator: string, limit = Number.POSITIVE_INFINITY): Prose {
  if (proses.length === 0) return words('none');
  const shown = proses
    .slice(0, limit)
    .flatMap((prose, index) => (index === 0 ? prose : [{ text: separator }, ...prose]));
  const more = proses.length - limit;
  return more > 0 ? [...shown, { text: ` and ${printCount(more)} more` }] : shown;
}

/** Words that form no markup of any kind and no reference: no commit id, no `GH-12`. */
const HARMLESS = /^(?!.*(?:www\.|:\S|[a-z]-\d|\b[0-9a-f]{7,}\b))[a-z0-9 ,;:.()'%-]+$/i;

/** A phrase that another part of this project wrote. It is shown as a value unless it is harmless as words. */
export function phrase(text: string): Prose {
  return HARMLESS.test(text) ? [{ text }] : [{ code: text }];
}

/** A paste-ready line: the words are literal, interpolated values are shown whole, with hidden characters written out. */
export function line(literals: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return literals.map((text, index) => `${text}${printed(values[index])}`).join('');
}

function printed(value: string | number | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' ? String(value) : printable(value, 400);
}

/** Prose as plain text; outside values stand in quotes. */
export function plainText(prose: Prose, show: (value: string) => string = printable): string {
  return prose
    .map((segment) => {
      if ('reference' in segment) return printReference(segment.reference);
      return 'code' in segment ? `"${show(segment.code)}"` : segment.text;
    })
    .join('');
}
