import { plural, printCount } from '../../prose/numbers.ts';
import { printStanding } from '../reach.ts';
import { bar, type AddressOf } from './bars.ts';
import type { EstateRow } from './estate.ts';
import { html, NOTHING, value, type Html } from './html.ts';
import { values } from './prose.ts';
import type { Judgement } from '../recorded.ts';
import { section, type Section } from './section.ts';
import { filterId, rowName } from './sites.ts';
import type { Subject } from './subject.ts';
import { row, table } from './table.ts';

/** Notes on cohorts, in addition to their sites. */
export interface CohortNotes {
  /** Those that the change has to do with. */
  readonly cohorts: readonly string[];
  /** Nothing of the others. */
  readonly noteOf: (cohort: string) => Html;
}

type Row = EstateRow & { readonly index: number };

/** One row a cohort, with a bar of its sites; those that the change has nothing to do with are folded. */
export function cohortsSection(subject: Subject, notes: CohortNotes): Section | null {
  const rows = (subject.estate?.rows ?? [])
    .map((row, index): Row => ({ ...row, index }))
    .filter((row) => row.kind === 'cohort' || sitesOf(row) > 0);
  const known = new Set(rows.map(({ cohort }) => cohort));
  const uncounted = notes.cohorts.filter((cohort) => !known.has(cohort));
  if (rows.length + uncounted.length === 0) return null;
  const isConcerned = (row: Row) => notes.cohorts.includes(row.cohort) || reachedOf(row) > 0;
  const concerned = rows.filter(isConcerned).toSorted((a, b) => weight(b) - weight(a));
  const others = rows.filter((row) => !isConcerned(row));
  const total = subject.inventory?.total ?? null;
  return section(
    `${subject.prefix}-cohorts`,
    'Cohorts',
    html`${
      concerned.length + uncounted.length === 0
        ? NOTHING
        : cohortTable(
            total === null ? 'What the change reaches' : `What the change reaches, of ${plural(total, 'site')}`,
            [
              ...uncounted.map((cohort) =>
                row(html`${value(cohort)}${notes.noteOf(cohort)}`, [html`the number of its sites is not known`]),
              ),
              ...concerned.map((entry) => rowHtml(entry, subject, notes)),
            ],
          )
    }
    ${
      others.length > 0 &&
      html`<details class="fold">
        <summary>What it does not reach (${printCount(others.length)})</summary>
        ${cohortTable(
          'What the change does not reach',
          others.map((entry) => rowHtml(entry, subject, notes)),
        )}
      </details>`
    }
    ${undivided(subject)}`,
  );
}

function cohortTable(caption: string, rows: readonly Html[]): Html {
  return table('cohorts', caption, ['Cohort', 'Its sites'], html`${rows}`);
}

function rowHtml({ kind, cohort, counts, index }: Row, subject: Subject, { noteOf }: CohortNotes): Html {
  const name =
    kind === 'cohort'
      ? html`${value(cohort)}${noteOf(cohort)}`
      : html`${rowName(kind)}
          <p>${WHAT[kind]}</p>`;
  return row(name, [bar(counts, addressOf(subject, index))]);
}

function undivided({ estate }: Subject): Html {
  const sites = estate?.undivided ?? 0;
  return sites === 0
    ? NOTHING
    : html`<p>${plural(sites, 'more site', 'more sites')}: so many different statuses are not listed separately.</p>`;
}

const WHAT = {
  none: 'sites that are in no cohort',
  ambiguous: 'sites that are in several cohorts of one dimension; they count in those as well',
} as const;

/** What must not be comes first, then what is reached. */
function weight({ counts }: EstateRow): number {
  return counts.offending * 1e9 + counts.targeted * 1e3 + counts.covered;
}

function reachedOf({ counts }: EstateRow): number {
  return counts.offending + counts.targeted + counts.covered;
}

function sitesOf({ counts }: EstateRow): number {
  return counts.offending + counts.targeted + counts.covered + counts.apart;
}

/** Offending sites are always listed; the others only while there are few. */
function addressOf({ estate, prefix }: Subject, row: number): AddressOf {
  return (part) => {
    if (estate?.blocks != null) return `#${filterId(prefix, row, part)}`;
    return part === 'offending' ? `#${prefix}-offenders` : null;
  };
}

/** How a cohort stands to the declaration, and who has approved for it. */
export function notesOf({ cohorts, approvals }: Judgement): CohortNotes {
  const notes = new Map(
    cohorts.map(({ cohort, standing, paths }) => {
      const by = (approvals?.counted ?? []).filter((vote) => vote.cohorts.includes(cohort)).map(({ login }) => login);
      return [
        cohort,
        html`<p>${printStanding(standing, 'alone')}</p>
          ${
            paths > 0 && html`<p>reached by ${plural(paths, 'changed path')}</p>`
          }${by.length > 0 && html`<p>approved by ${values(by)}</p>`}`,
      ] as const;
    }),
  );
  return { cohorts: [...notes.keys()], noteOf: (cohort) => notes.get(cohort) ?? NOTHING };
}
