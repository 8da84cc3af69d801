import { plural, printCount } from '../../prose/numbers.ts';
import { PART_WORDS } from './bars.ts';
import { PARTS, type Estate, type Part, type SiteBlock } from './estate.ts';
import { html, joinHtml, NOTHING, plain, value, type Html } from './html.ts';
import { recorded } from './prose.ts';
import { section, type Section } from './section.ts';
import type { Subject } from './subject.ts';
import { cellsHtml, NO_NAME, row, siteRows, sitesTable } from './table.ts';

/** The id of what shows one part of one row, and of nothing else. */
export function filterId(prefix: string, row: number, part: Part): string {
  return `${prefix}-${row}-${part}`;
}

/** Every site that must not receive the change. */
export function offendersSection({ offenders, estate, prefix, links }: Subject): Section | null {
  if (offenders.length === 0) return null;
  const rowsOf = rowsById(estate);
  const blocks = [...Map.groupBy(offenders, ({ id }) => rowsOf.get(id) ?? '')].map(
    ([classes, rows]) =>
      html`<tbody class="g offending ${classes}">
        ${rows.map(({ id, name, cohorts, why }) =>
          row(plain(id), [nameOf(name), cohortsOf(cohorts), recorded(why, links)]),
        )}
      </tbody>`,
  );
  return section(
    `${prefix}-offenders`,
    'Sites that must not receive it',
    html`${filters(estate, prefix, ['offending'], `#${prefix}-offenders`)}${sitesTable(
      `${plural(offenders.length, 'site')}, each with what stands against it`,
      ['Site', 'Name', 'In cohort', 'Why it must not receive this change'],
      joinHtml(blocks),
    )}`,
  );
}

/** All other sites, while there are few enough to list. */
export function sitesSection({ estate, inventory, offenders, prefix }: Subject): Section | null {
  if (estate === null || inventory === null) return null;
  const blocks = (estate.blocks ?? []).filter(({ part }) => part !== 'offending');
  if (estate.blocks === null)
    return section(
      `${prefix}-sites`,
      'All sites',
      html`<p>
        The inventory has ${plural(inventory.total, 'site')}. So many are counted, and only those that must not receive
        the change are listed.
      </p>`,
    );
  const count = blocks.reduce((sum, { sites }) => sum + sites.length, 0);
  if (count === 0) return null;
  const parts = PARTS.filter((part) => part !== 'offending');
  return section(
    `${prefix}-sites`,
    offenders.length === 0 ? 'All sites' : 'All other sites',
    html`<details class="fold">
      <summary>${plural(count, 'site')}</summary>
      ${filters(estate, prefix, parts, `#${prefix}-sites`)}${sitesTable(
        `${plural(count, 'site')} of the inventory, and what becomes of each`,
        ['Site', 'Name', 'In cohort', 'Status', 'Here'],
        joinHtml(blocks.toSorted((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part)).map(block)),
      )}
    </details>`,
  );
}

function block({ rows, part, cohorts, status, sites }: SiteBlock): Html {
  // The same for thousands of rows: put together once.
  const alike = cellsHtml([cohortsOf(cohorts), plain(status), html`${PART_WORDS[part]}`]);
  return html`<tbody class="g ${part} ${classesOf(rows)}">
    ${siteRows(sites, alike)}
  </tbody>`;
}

/** What stands above a table while a part of a bar is looked at: shown by the address alone, without a script. */
function filters(estate: Estate | null, prefix: string, parts: readonly Part[], all: string): Html {
  if (estate?.blocks == null) return NOTHING;
  return joinHtml(
    estate.rows.flatMap(({ kind, cohort, counts }, row) =>
      parts
        .filter((part) => counts[part] > 0)
        .map(
          (part) =>
            html`<p class="filter" id="${filterId(prefix, row, part)}">
              Shown: ${printCount(counts[part])} of ${kind === 'cohort' ? value(cohort) : rowName(kind)},
              ${PART_WORDS[part]}. <a href="${all}">Show all</a>
            </p>`,
        ),
    ),
  );
}

/** The style by which an address shows one part of one row. */
export function filterStyle({ estate, prefix }: Subject): string {
  if (estate?.blocks == null) return '';
  return estate.rows
    .flatMap(({ counts }, row) =>
      PARTS.filter((part) => counts[part] > 0).map((part) => {
        const notOfIt = `:not(.r${row}.${part})`;
        return `#${filterId(prefix, row, part)}:target~.rows :is(tbody.g${notOfIt},tbody.s tr${notOfIt}){display:none}`;
      }),
    )
    .join('\n');
}

function rowsById(estate: Estate | null): ReadonlyMap<string, string> {
  return new Map(
    (estate?.blocks ?? [])
      .filter(({ part }) => part === 'offending')
      .flatMap(({ rows, sites }) => sites.map(([id]) => [id, classesOf(rows)] as const)),
  );
}

function classesOf(rows: readonly number[]): string {
  return rows.map((row) => `r${row}`).join(' ');
}

function nameOf(name: string | null): Html {
  return name === null ? html`${NO_NAME}` : plain(name);
}

function cohortsOf(cohorts: readonly string[]): Html {
  return cohorts.length === 0
    ? html`none`
    : joinHtml(
        cohorts.map((cohort) => plain(cohort)),
        ', ',
      );
}

/** The name of a row of sites that no cohort holds, or several of one dimension. */
export function rowName(kind: 'none' | 'ambiguous'): string {
  return kind === 'none' ? 'none' : 'ambiguous';
}
