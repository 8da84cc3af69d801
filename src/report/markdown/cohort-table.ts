import type { Column } from '../../prose/columns.ts';
import { printCount, printShare } from '../../prose/numbers.ts';
import { list, say, words, type Prose } from '../../prose/say.ts';
import type { ApprovalState } from '../approvals.ts';
import { printStanding, printTargeted, resolutionOf, uncovered, type ReachRow } from '../reach.ts';
import type { CheckView } from '../view.ts';
import { isRed, reachChart } from './chart.ts';
import type { Limits } from './fit.ts';
import { code, table, type Block } from './nodes.ts';

/** Who may approve stands before the numbers: a phone cuts off what is on the right. */
const COLUMNS: readonly Column[] = [
  { head: 'Cohort' },
  { head: 'Declared' },
  { head: 'Approved by / may approve' },
  { head: 'Sites', align: 'right' },
  { head: 'Share', align: 'right' },
];
const APPROVAL = 2;

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
    ...uncovered(facts).map(({ where, sites, isKnown }) =>
      [where, '❌ no', '–', printCount(sites), isKnown ? printShare(sites, estate) : '–'].map(words),
    ),
    ...(policy === null ? [] : [[words('the policy'), words('–'), approval(policy, isAsked), words('–'), words('–')]]),
  ];
  if (cells.length === 0) return [];
  const isApproved = [...(approvals?.cohorts.values() ?? []), policy].some((state) => (state?.by.length ?? 0) > 0);
  const shown = <T>(columns: readonly T[]) => (isAsked || isApproved ? columns : columns.toSpliced(APPROVAL, 1));
  return [
    table(shown(COLUMNS), cells.map(shown), limits.rows, ' cohorts'),
    ...(facts.declaration.kind === 'read' && rows.length > 0 && isRed(facts)
      ? [code('mermaid', [reachChart(facts)])]
      : []),
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
    state === undefined ? words('–') : approval(state, isAsked),
    words(sites === null ? 'not known' : printTargeted(sites)),
    words(sites === null ? '–' : printShare(sites.targeted, estate)),
  ];
}

function approval({ by, may }: ApprovalState, isAsked: boolean): Prose {
  if (by.length > 0) return say`✅ ${list(by)}`;
  return isAsked ? say`⏳ ${may}` : words('–');
}
