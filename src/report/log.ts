import { describeDiscount } from '../codes/discount.ts';
import type { Outcome } from '../codes/outcome.ts';
import { plural, printShare } from '../prose/numbers.ts';
import { printable } from '../prose/printable.ts';
import { phrase, say, words } from '../prose/say.ts';
import { wrap } from '../prose/wrap.ts';
import { printApproval, type ApprovalsView } from './approvals.ts';
import { blocks, findingLines, nextLines, siteLines } from './lines.ts';
import { printStanding, printTargeted, resolutionOf } from './reach.ts';
import { VERDICT_WORDS } from './verdict-words.ts';
import { viewOf, type CheckView } from './view.ts';

const MAX_COHORTS = 20;

/** The report for the log of the workflow run: plain lines, in which no workflow command can start. */
export function logOf(outcome: Outcome): string {
  const view = viewOf(outcome);
  const { word } = VERDICT_WORDS[outcome.verdict];
  return blocks([
    [
      ...wrap('', words(`${word.toUpperCase()}: ${view.reason}`)),
      ...pullLines(outcome),
      ...(outcome.note === null || outcome.facts !== null ? [] : wrap('', phrase(outcome.note))),
    ],
    nextLines(view.steps),
    findingLines(view.findings),
    siteLines(view.offenders),
    cohortLines(view),
    approvalLines(view.approvals),
    view.basis.flatMap((line) => wrap('', line)),
  ]);
}

function pullLines({ pull }: Outcome): string[] {
  return pull === null
    ? []
    : wrap(
        '',
        say`Pull request ${words(String(pull.number))} of ${pull.repository} into ${pull.base}, head ${pull.head.slice(0, 12)}`,
      );
}

function cohortLines({ rows, outcome }: CheckView): string[] {
  const estate = resolutionOf(outcome.facts)?.total ?? 0;
  const shown = rows.slice(0, MAX_COHORTS);
  if (shown.length === 0) return [];
  const width = Math.max(...shown.map((row) => printable(row.cohort, 40).length));
  return [
    'Cohorts',
    ...shown.flatMap(({ cohort, standing, paths, sites }) => {
      const counts =
        sites === null
          ? 'number of sites not known'
          : `${printTargeted(sites, ' sites')} (${printShare(sites.targeted, estate)} of all sites)`;
      const declared = standing === 'implied' || standing === 'unknown' ? '' : 'declared: ';
      return wrap(
        `  ${printable(cohort, 40).padEnd(width)}  `,
        words(
          `${declared}${printStanding(standing)}; ${counts}${paths > 0 ? `; reached by ${plural(paths, 'path')}` : ''}`,
        ),
      );
    }),
  ];
}

function approvalLines(approvals: ApprovalsView | null): string[] {
  if (approvals === null) return [];
  const { tally, cohorts, policy, discounted } = approvals;
  return [
    `Approvals: ${tally}`,
    ...[...cohorts].flatMap(([cohort, state]) => wrap('  ', say`${cohort}: ${printApproval(state)}`)),
    ...(policy === null ? [] : wrap('  ', say`the policy and what it guards: ${printApproval(policy)}`)),
    ...discounted.flatMap(({ login, reason }) =>
      wrap('  ', say`approval by ${login} does not count: ${words(describeDiscount(reason))}`),
    ),
  ];
}
