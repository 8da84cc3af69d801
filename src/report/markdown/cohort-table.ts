import { printCount, printShare } from '../../prose/numbers.ts';
import { list, say, words, type Prose } from '../../prose/say.ts';
import type { ApprovalState } from '../approvals.ts';
import { printStanding, printTargeted, resolutionOf, uncovered, type ReachRow } from '../reach.ts';
import type { CheckView } from '../view.ts';
import { isRed, reachChart } from './chart.ts';
import type { Limits } from './limits.ts';
import { code, table, type Block, type Column } from './nodes.ts';

const COLUMNS: readonly Column[] = [
  { head: 'Cohort' },
  { head: 'Declared' },
  { head: 'Sites', align: 'right' },
  { head: 'Share', align: 'right' },
  { head: 'Approval' },
];

/** The one table: what the release reaches, and who has approved it or may. A picture only where something is red. */
export function cohortTable(view: CheckView, limits: Limits): Block[] {
  const { outcome, approvals, rows } = view;
  const { facts, verdict } = outcome;
  if (facts === null) return [];
  // Who must approve is not known while something else has to change first.
  const isAsked = verdict !== 'deny' && verdict !== 'error';
  const estate = resolutionOf(facts)?.total ?? 0;
  const policy = approvals?.policy ?? null;
  const cells = [
    ...rows.map((row) => cohortCells(row, estate, approvals?.cohorts.get(row.cohort), isAsked)),
    ...strayCells(view, estate),
    ...(policy === null ? [] : [[words('the policy'), words('–'), words('–'), words('–'), approval(policy, isAsked)]]),
  ];
  if (cells.length === 0) return [];
  return [
    table(COLUMNS, cells, limits.rows, ' cohorts'),
    ...(rows.length > 0 && isRed(facts) ? [code('mermaid', [reachChart(facts)])] : []),
  ];
}

function cohortCells(
  { cohort, standing, sites }: ReachRow,
  estate: number,
  state: ApprovalState | undefined,
  isAsked: boolean,
): Prose[] {
  return [
    say`${cohort}`,
    words(`${standing === 'declared' ? '✅ ' : standing === 'implied' ? '' : '❌ '}${printStanding(standing)}`),
    words(sites === null ? 'not known' : printTargeted(sites)),
    words(sites === null ? '–' : printShare(sites.targeted, estate)),
    state === undefined ? words('–') : approval(state, isAsked),
  ];
}

function approval({ by, may }: ApprovalState, isAsked: boolean): Prose {
  if (by.length > 0) return say`✅ ${list(by)}`;
  return isAsked ? say`⏳ ${may}` : words('–');
}

/** Targeted sites that are in no row of a cohort. */
function strayCells({ outcome: { facts } }: CheckView, estate: number): Prose[][] {
  if (facts === null) return [];
  const { unassigned, unknown } = uncovered(facts);
  return [
    ...(unassigned > 0
      ? [
          [
            words('in no cohort'),
            words('❌ no'),
            words(printCount(unassigned)),
            words(printShare(unassigned, estate)),
            words('–'),
          ],
        ]
      : []),
    ...(unknown > 0
      ? [[words('not in the inventory'), words('❌ no'), words(printCount(unknown)), words('–'), words('–')]]
      : []),
  ];
}
