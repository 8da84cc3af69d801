import type { Outcome } from '../../codes/outcome.ts';
import { reachChart } from '../chart.ts';
import { code, table, type Block, type Column } from '../markdown.ts';
import { printShare } from '../../prose/numbers.ts';
import { printTargeted, reachRows, resolutionOf, type ReachRow } from '../reach.ts';
import { say, words, type Prose } from '../../prose/say.ts';
import type { Limits } from './limits.ts';

const COLUMNS: readonly Column[] = [
  { head: 'Cohort' },
  { head: 'Declared' },
  { head: 'Reached by' },
  { head: 'Sites targeted', align: 'right' },
  { head: 'Share of estate', align: 'right' },
];

/** Each cohort that the release has to do with, and the picture of it. */
export function reachSection({ facts }: Outcome, limits: Limits): Block[] {
  if (facts === null || !facts.scope.release) return [];
  const estate = resolutionOf(facts)?.total ?? 0;
  const rows = reachRows(facts);
  if (rows.length === 0) return [];
  return [
    table(
      COLUMNS,
      rows.map((row) => cells(row, estate)),
      limits.rows,
      ' cohorts',
    ),
    code('mermaid', [reachChart(facts)]),
  ];
}

function cells({ cohort, standing, paths, sites }: ReachRow, estate: number): Prose[] {
  return [
    say`${cohort}`,
    words(declared(standing)),
    paths === 0 ? words('–') : say`${paths} ${words(paths === 1 ? 'path' : 'paths')}`,
    sites === null ? words('not known') : words(printTargeted(sites)),
    sites === null ? words('–') : words(printShare(sites.targeted, estate)),
  ];
}

function declared(standing: ReachRow['standing']): string {
  switch (standing) {
    case 'declared':
      return '✅ yes';
    case 'undeclared':
      return '❌ no';
    case 'implied':
      return 'covered';
    case 'unknown':
      return '❌ not in the policy';
  }
}
