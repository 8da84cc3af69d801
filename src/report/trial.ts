import type { Estate, EstateDimension, Trial, TriedEstate } from '../domain/sites/trial.ts';
import { printCount } from '../prose/numbers.ts';
import { list, phrase, say, words, type Prose } from '../prose/say.ts';

/* What a changed policy or inventory file would do to the estate, whatever it is written to. */

/** What is shown of an estate. */
type Divided = Pick<Estate, 'total' | 'cohorts' | 'dimensions'>;

/** Numbers of sites of a permitted status: now, and after the merge. */
export interface TrialRow {
  readonly head: Prose;
  readonly counts: readonly [before: string, after: string];
}

export function trialRows(before: Divided | null, after: Divided): TrialRow[] {
  const names = new Set([...(before?.cohorts.keys() ?? []), ...after.cohorts.keys()]);
  const dimensions = new Set([...(before?.dimensions ?? []), ...after.dimensions].map(({ name }) => name));
  const row = (head: Prose, read: (estate: Divided) => number | undefined): TrialRow => {
    const count = (found: number | undefined) => (found === undefined ? '–' : printCount(found));
    return { head, counts: [count(before === null ? undefined : read(before)), count(read(after))] };
  };
  const dimension = (estate: Divided, name: string): EstateDimension | undefined =>
    estate.dimensions.find((dimension) => dimension.name === name);
  const of = (name: string) => (dimensions.size > 1 ? say` of ${name}` : words(''));
  return [
    ...[...names].map((name) => row(say`${name}`, (estate) => estate.cohorts.get(name))),
    ...[...dimensions].flatMap((name) => [
      row(say`in no cohort${of(name)}`, (estate) => dimension(estate, name)?.none),
      row(say`in several cohorts${of(name)}`, (estate) => dimension(estate, name)?.several.length),
    ]),
    row(words('all sites'), (estate) => estate.total),
  ];
}

/** Why no sites are shown. */
export function describeUntried(estate: Exclude<TriedEstate, { kind: 'counted' }>): Prose {
  return estate.kind === 'hidden'
    ? words('The sites are not shown: the author of this pull request has no write access to the repository.')
    : say`It could not be tried on the sites: ${phrase(estate.why)}.`;
}

/** @param after null: the sites are not shown. */
export function trialNotes(
  { dimensions, untried }: Pick<Trial, 'dimensions' | 'untried'>,
  after: Divided | null,
): Prose[] {
  const several = (after?.dimensions ?? []).filter((dimension) => dimension.several.length > 0);
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
