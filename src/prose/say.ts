import { printCount } from './numbers.ts';
import { printable } from './printable.ts';

/** A piece of prose: our own words, or a value from outside, which every reporter shows as a value and nothing else. */
export type Segment = { readonly text: string } | { readonly code: string };

export type Prose = readonly Segment[];

type Value = string | number | Prose;

/**
 * Prose by construction: the literals are our own words; an interpolated string is an outside value, a number is ours,
 * prose stays what it is. No reporter has to remember to escape: an outside value cannot become a word.
 */
export function say(words: TemplateStringsArray, ...values: readonly Value[]): Prose {
  return words.flatMap((text, index): readonly Segment[] => {
    const value = values[index];
    const own: Prose = text === '' ? [] : [{ text }];
    return value === undefined ? own : [...own, ...segments(value)];
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

/** Outside values with commas between; beyond `limit` they are counted. */
export function list(values: readonly string[], limit = 5): Prose {
  return join(
    values.map((value) => [{ code: value }]),
    ', ',
    limit,
  );
}

/** Outside values of which one will do: `a`, `b` or `c`. */
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
  return prose.map((segment) => ('code' in segment ? `"${show(segment.code)}"` : segment.text)).join('');
}
