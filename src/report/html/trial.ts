import { printCount } from '../../prose/numbers.ts';
import { html, NOTHING, value, type Html } from './html.ts';
import { values } from './prose.ts';
import type { Judgement, RecordedEstate } from '../recorded.ts';
import { section, type Section } from './section.ts';
import { row, table } from './table.ts';

/** What a changed policy or inventory file would do to the sites. */
export function trialSection({ trial }: Judgement, prefix: string): Section | null {
  if (trial == null) return null;
  const { estate, untried } = trial;
  const after = estate.kind === 'counted' ? estate.after : null;
  const several = (after?.dimensions ?? []).filter((dimension) => dimension.several.length > 0);
  return section(
    `${prefix}-trial`,
    'What this changes',
    html`${tried(estate)}
    ${several.map(
      (dimension) =>
        html`<p>
          In several cohorts of ${value(dimension.name)}: ${values(dimension.several)}. No release can target them.
        </p>`,
    )}${untried.length === 0 ? NOTHING : html`<p>Not looked up: ${values(untried)}.</p>`}`,
  );
}

function tried(estate: NonNullable<Judgement['trial']>['estate']): Html {
  switch (estate.kind) {
    case 'hidden':
      return html`<p>
        The sites are not shown: the author of this pull request has no write access to the repository.
      </p>`;
    case 'untried':
      return html`<p>It could not be tried on the sites: ${value(estate.why)}.</p>`;
    case 'counted':
      return table(
        'plain',
        'Sites of a permitted status',
        ['', 'Now', 'After the merge'],
        html`${rowsOf(estate.before, estate.after)}`,
      );
  }
}

function rowsOf(before: RecordedEstate | null, after: RecordedEstate): Html[] {
  const names = [...new Set([...Object.keys(before?.cohorts ?? {}), ...Object.keys(after.cohorts)])];
  const dimensions = [...new Set([...(before?.dimensions ?? []), ...after.dimensions].map(({ name }) => name))];
  const counts = (head: Html, read: (estate: RecordedEstate) => number | undefined) =>
    row(
      head,
      [before, after].map((estate) => {
        const found = estate === null ? undefined : read(estate);
        return html`${found === undefined ? '–' : printCount(found)}`;
      }),
    );
  const of = (name: string) => (dimensions.length > 1 ? html` of ${value(name)}` : NOTHING);
  const dimension = (estate: RecordedEstate, name: string) =>
    estate.dimensions.find(({ name: known }) => known === name);
  return [
    ...names.map((name) => counts(value(name), ({ cohorts }) => cohorts[name])),
    ...dimensions.flatMap((name) => [
      counts(html`in no cohort${of(name)}`, (estate) => dimension(estate, name)?.none),
      counts(html`in several cohorts${of(name)}`, (estate) => dimension(estate, name)?.several.length),
    ]),
    counts(html`all sites`, ({ total }) => total),
  ];
}
