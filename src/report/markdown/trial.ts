import type { Outcome } from '../../codes/outcome.ts';
import type { Estate, EstateDimension, Trial } from '../../domain/sites/trial.ts';
import { printCount } from '../../prose/numbers.ts';
import { list, phrase, say, words, type Prose } from '../../prose/say.ts';
import { bullets, paragraph, strong, table, type Block, type Column } from './nodes.ts';
import type { Limits } from './limits.ts';

const COLUMNS: readonly Column[] = [
  { head: 'Sites of a permitted status' },
  { head: 'Now', align: 'right' },
  { head: 'After the merge', align: 'right' },
];

/** What a changed policy or inventory file would do to the estate. */
export function trialSection({ facts }: Outcome, limits: Limits): Block[] {
  const trial = facts?.trial ?? null;
  if (trial === null) return [];
  const notes = notesOf(trial);
  return [
    paragraph(strong('What this changes')),
    ...estateBlocks(trial, limits),
    ...(notes.length === 0 ? [] : [bullets(notes.map((note) => [paragraph(note)]))]),
  ];
}

function estateBlocks({ estate }: Trial, limits: Limits): Block[] {
  switch (estate.kind) {
    case 'hidden':
      return [
        paragraph(
          words('The sites are not shown: the author of this pull request has no write access to the repository.'),
        ),
      ];
    case 'untried':
      return [paragraph(say`It could not be tried on the sites: ${phrase(estate.why)}.`)];
    case 'counted':
      return [table(COLUMNS, rowsOf(estate.before, estate.after), limits.rows, ' rows')];
  }
}

function rowsOf(before: Estate | null, after: Estate): Prose[][] {
  const names = [...new Set([...(before?.cohorts.keys() ?? []), ...after.cohorts.keys()])];
  const dimensions = [...new Set([...(before?.dimensions ?? []), ...after.dimensions].map(({ name }) => name))];
  const count = (estate: Estate | null, read: (estate: Estate) => number | undefined): Prose => {
    const found = estate === null ? undefined : read(estate);
    return words(found === undefined ? '–' : printCount(found));
  };
  const row = (head: Prose, read: (estate: Estate) => number | undefined) => [
    head,
    count(before, read),
    count(after, read),
  ];
  const dimension = (estate: Estate, name: string): EstateDimension | undefined =>
    estate.dimensions.find((dimension) => dimension.name === name);
  const of = (name: string) => (dimensions.length > 1 ? say` of ${name}` : words(''));
  return [
    ...names.map((name) => row(say`${name}`, (estate) => estate.cohorts.get(name))),
    ...dimensions.flatMap((name) => [
      row(say`in no cohort${of(name)}`, (estate) => dimension(estate, name)?.none),
      row(say`in several cohorts${of(name)}`, (estate) => dimension(estate, name)?.several.length),
    ]),
    row(words('all sites'), (estate) => estate.total),
  ];
}

function notesOf({ estate, dimensions, untried }: Trial): Prose[] {
  const several =
    estate.kind === 'counted' ? estate.after.dimensions.filter((dimension) => dimension.several.length > 0) : [];
  return [
    ...several.map(
      (dimension) =>
        say`In several cohorts of ${dimension.name}: ${list(dimension.several, 10)}. No release can target them.`,
    ),
    ...(dimensions.length > 1
      ? [
          say`Cohorts of the dimensions ${list(dimensions)} have environments: a release is deployed to one only where it covers all that the environment holds. A part that goes first is better a wave.`,
        ]
      : []),
    ...untried.map((what) => say`Not looked up: ${phrase(what)}.`),
  ];
}
