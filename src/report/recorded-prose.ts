import { plainText, type Prose, type Segment } from '../prose/say.ts';

/**
 * Prose in a record: a value stands in quotes and is whole, written as JSON writes it, so that it ends where it seems
 * to.
 */
export function recordProse(prose: Prose): string {
  return plainText(prose, (value) => JSON.stringify(value).slice(1, -1));
}

const VALUE = /"(?:[^"\\]|\\.)*"/gs;
const REFERENCE = /#(?<number>[1-9]\d{0,8})\b|\b(?<oid>[0-9a-f]{12})\b/g;

/** What {@link recordProse} has written, read back: what is in quotes is a value, whatever is in it. */
export function parseRecordedProse(text: string): Prose {
  return divide(text, VALUE, ownWords, ([quoted]) => ({ code: parseValue(quoted) }));
}

function ownWords(text: string): Prose {
  return divide(
    text,
    REFERENCE,
    (words) => [{ text: words }],
    ({ groups }) =>
      groups?.['number'] === undefined
        ? { reference: { kind: 'commit', oid: groups?.['oid'] ?? '' } }
        : { reference: { kind: 'pull', number: Number(groups['number']) } },
  );
}

function divide(
  text: string,
  pattern: RegExp,
  between: (text: string) => Prose,
  found: (match: RegExpExecArray) => Segment,
): Prose {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) segments.push(...between(text.slice(at, match.index)));
    segments.push(found(match));
    at = match.index + match[0].length;
  }
  return at < text.length ? [...segments, ...between(text.slice(at))] : segments;
}

function parseValue(quoted: string): string {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : quoted;
  } catch {
    // A record that was edited by hand.
    return quoted.slice(1, -1);
  }
}
