import { NO_LINKS } from '../links.ts';
import { describeUntried, trialNotes, trialRows } from '../trial.ts';
import { html, type Html } from './html.ts';
import { proseHtml } from './prose.ts';
import type { Judgement, RecordedEstate } from '../recorded.ts';
import { section, type Section } from './section.ts';
import { row, table } from './table.ts';

type Trial = NonNullable<Judgement['trial']>;

/** What a changed policy or inventory file would do to the sites. */
export function trialSection({ trial }: Judgement, prefix: string): Section | null {
  if (trial == null) return null;
  const { estate } = trial;
  const notes = trialNotes(trial, estate.kind === 'counted' ? dividedOf(estate.after) : null);
  return section(
    `${prefix}-trial`,
    'What this changes',
    html`${estateHtml(estate)}${notes.map((note) => html`<p>${proseHtml(note, NO_LINKS)}</p>`)}`,
  );
}

function estateHtml(estate: Trial['estate']): Html {
  if (estate.kind !== 'counted') return html`<p>${proseHtml(describeUntried(estate), NO_LINKS)}</p>`;
  const rows = trialRows(estate.before && dividedOf(estate.before), dividedOf(estate.after));
  return table(
    'plain',
    'Sites of a permitted status',
    ['', 'Now', 'After the merge'],
    html`${rows.map(({ head, counts }) =>
      row(
        proseHtml(head, NO_LINKS),
        counts.map((count) => html`${count}`),
      ),
    )}`,
  );
}

function dividedOf(estate: RecordedEstate) {
  return { ...estate, cohorts: new Map(Object.entries(estate.cohorts)) };
}
