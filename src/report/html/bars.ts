import { plural, printCount } from '../../prose/numbers.ts';
import { PARTS, type EstateRow, type Part } from './estate.ts';
import { html, joinHtml, NOTHING, type Html } from './html.ts';

/** What the parts of a bar are called. */
export const PART_WORDS: Readonly<Record<Part, string>> = {
  offending: 'must not receive it',
  targeted: 'targeted',
  covered: 'covered, not targeted',
  apart: 'not covered',
};

/** Percent: a part that is there can be seen and hit. */
const LEAST = 1;

/** The address of the rows of one part, or null where they are not listed. */
export type AddressOf = (part: Part) => string | null;

/** A bar of a cohort's sites and, below it, the same in words: colour is never the only sign. */
export function bar(counts: EstateRow['counts'], addressOf: AddressOf): Html {
  const total = PARTS.reduce((sum, part) => sum + counts[part], 0);
  if (total === 0) return html`<p class="none">no site</p>`;
  return html`${picture(counts, total, addressOf)}
    <ul class="parts">
      ${PARTS.map((part) => entry(part, counts[part], addressOf(part)))}
    </ul>`;
}

function picture(counts: EstateRow['counts'], total: number, addressOf: AddressOf): Html {
  const shown = PARTS.filter((part) => counts[part] > 0);
  const widths = shown.map((part) => Math.max(LEAST, (counts[part] / total) * 100));
  const scale = 100 / widths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  const parts = shown.map((part, index) => {
    const width = (widths[index] ?? 0) * scale;
    const box = html`<rect x="${left.toFixed(2)}%" width="${width.toFixed(2)}%" height="16" class="${part}"
      ><title>${plural(counts[part], 'site')} ${PART_WORDS[part]}</title></rect
    >`;
    left += width;
    const address = addressOf(part);
    // The list below has the same links for the keyboard.
    return address === null ? box : html`<a href="${address}" tabindex="-1">${box}</a>`;
  });
  return html`<svg class="bar" width="100%" height="16" aria-hidden="true">${joinHtml(parts)}</svg>`;
}

function entry(part: Part, count: number, address: string | null): Html {
  if (count === 0) return NOTHING;
  const text = html`<b>${printCount(count)}</b> ${PART_WORDS[part]}`;
  return html`<li><i class="key ${part}"></i>${address === null ? text : html`<a href="${address}">${text}</a>`}</li>`;
}
