import { html, NOTHING, type Html } from './html.ts';

/** A table whose first column is the head of its rows. */
export function table(
  kind: 'sites' | 'cohorts' | 'plain',
  caption: string,
  heads: readonly string[],
  body: Html,
): Html {
  return html`<table class="${kind}">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    ${body}
  </table>`;
}

/** A table of sites, which a script makes searchable and sortable; it scrolls by itself where it is too wide. */
export function sitesTable(caption: string, heads: readonly string[], body: Html): Html {
  return html`<div class="rows" role="region" aria-label="${caption}" tabindex="0">
    ${table('sites', caption, heads, body)}
  </div>`;
}

/**
 * A row of a table: its head, then its cells, and those that were put together before. Without end tags, which a browser
 * does not need: of thousands of rows that is a third.
 */
export function row(head: Html, cells: readonly Html[], more: Html = NOTHING): Html {
  return { html: `<tr><th scope="row">${head.html}${cellsHtml(cells).html}${more.html}` };
}

export function cellsHtml(cells: readonly Html[]): Html {
  return { html: cells.map((cell) => `<td>${cell.html}`).join('') };
}
