const NAME = /<\/?[a-z][a-z0-9-]*/iy;
const ATTRIBUTE = /\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?/iy;
const END = /\s*\/?>/y;

/**
 * Where the HTML tag ends that begins at a place; undefined when none does. `dead` remembers, for one text, places
 * between attributes from which no tag comes to an end, so that no place is looked at twice.
 */
export function tagEnd(text: string, start: number, dead = new Set<number>()): number | undefined {
  let at = after(NAME, text, start);
  const passed: number[] = [];
  while (at !== undefined && !dead.has(at)) {
    passed.push(at);
    const end = after(END, text, at);
    if (end !== undefined) return end;
    at = after(ATTRIBUTE, text, at);
  }
  for (const place of passed) dead.add(place);
  return undefined;
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Tags that begin a block of HTML (CommonMark, 4.6), in which only HTML counts. */
const BLOCK = new RegExp(
  `^</?(?:${[
    'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure',
    'footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param',
    'search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
  ].join('|')})(?:\\s|/?>|$)`,
  'i',
);
const VERBATIM = /^<(?:pre|script|style|textarea)(?:\s|>|$)/i;
const VERBATIM_END = /<\/(?:pre|script|style|textarea)>/i;

/** What ends the block of HTML that a line begins: a pattern, or `blank` for a blank line; undefined when it begins none. */
export function htmlBlock(text: string, interrupts: boolean): RegExp | 'blank' | undefined {
  if (VERBATIM.test(text)) return VERBATIM_END;
  if (BLOCK.test(text)) return 'blank';
  const end = interrupts ? undefined : tagEnd(text, 0);
  return end !== undefined && text.slice(end).trim() === '' ? 'blank' : undefined;
}
