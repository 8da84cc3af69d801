import { html, plainHtml, type Html } from './html.ts';

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
 * A row of a table: its head, then its cells. Without end tags, which a browser does not need: of thousands of rows that is
 * a third.
 */
export function row(head: Html, cells: readonly Html[]): Html {
  return { html: `${ROW}${head.html}${cellsHtml(cells).html}` };
}

const ROW = '<tr><th scope="row">';
const CELL = '<td>';

export function cellsHtml(cells: readonly Html[]): Html {
  return { html: cells.map((cell) => `${CELL}${cell.html}`).join('') };
}

/** A row for each of many sites, and in it the cells that are the same for all of them. */
export function siteRows(sites: readonly (readonly [id: string, name: string | null])[], alike: Html): Html {
  const rows = sites.map(
    ([id, name]) => `${ROW}${plainHtml(id)}${CELL}${name === null ? NO_NAME : plainHtml(name)}${alike.html}`,
  );
  return { html: rows.join('') };
}

/** What stands in the place of a name that is not known. */
export const NO_NAME = '–';
