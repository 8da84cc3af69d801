import type { ReleaseFacts } from '../../domain/facts.ts';
import type { Outcome } from '../../codes/outcome.ts';
import { details, paragraph, strong, table, type Block } from '../markdown.ts';
import { plural } from '../../prose/numbers.ts';
import { mayApprove } from '../../codes/shortfall.ts';
import { describeDiscount } from '../../codes/discount.ts';
import { list, say, words, type Prose } from '../../prose/say.ts';
import type { Limits } from './limits.ts';

/** One thing that has to be approved: for whom, by whom it was, who may. */
export interface ApprovalRow {
  readonly what: Prose;
  readonly by: readonly string[];
  readonly may: Prose;
}

/** Every involved cohort, and the policy where this pull request changes what decides where things go. */
export function approvalRows(facts: ReleaseFacts): ApprovalRow[] {
  const { approvals, involved, policy, scope } = facts;
  const cohorts = scope.release && approvals.needed > 0 ? involved.cohorts : [];
  return [
    ...cohorts.map((cohort) => ({
      what: say`${cohort}`,
      by: approvals.counted.filter((one) => one.cohorts.includes(cohort)).map((one) => one.login),
      may: mayApprove(policy.cohorts.get(cohort)?.owners ?? [], facts),
    })),
    ...(scope.guarded.length > 0
      ? [
          {
            what: words('the policy and what else decides where releases go'),
            by: approvals.counted.filter((one) => one.forPolicy).map((one) => one.login),
            may: approvals.administrators
              ? words('administrators of the repository')
              : mayApprove(policy.policyOwners, facts),
          },
        ]
      : []),
  ];
}

/** How many approvals are needed and how many count, in one line of our own; null where there is nothing to approve. */
export function tally(facts: ReleaseFacts): string | null {
  const { approvals, involved, scope } = facts;
  if (!scope.release) return scope.guarded.length > 0 ? 'by a policy owner' : null;
  if (approvals.needed === 0) return 'none needed for a release within one cohort';
  const people = approvals.counted.filter((one) => one.cohorts.length > 0).length;
  const extra = approvals.unattributed.length > 0 ? '; one more, for commits that no account stands behind' : '';
  const why = involved.crossCohort
    ? 'sites of more than one cohort'
    : involved.cohorts.length > 1
      ? 'one cohort of each dimension'
      : 'one cohort only';
  return `${people} of ${plural(approvals.needed, 'needed approval')} (${why}${extra})`;
}

/** Who has approved and who may; folded while something else comes first. */
export function approvalsSection({ facts, verdict }: Outcome, limits: Limits): Block[] {
  const line = facts === null ? null : tally(facts);
  if (facts === null || line === null) return [];
  const rows = approvalRows(facts).map(({ what, by, may }) => [
    what,
    by.length === 0 ? words('❌ nobody yet') : say`✅ ${list(by)}`,
    may,
  ]);
  const { discounted } = facts.approvals;
  const discountedRows = discounted.map(({ login, reason }) => [say`${login}`, words(describeDiscount(reason))]);
  const blocks = [
    ...(rows.length > 0
      ? [table([{ head: 'For' }, { head: 'Approved by' }, { head: 'May approve' }], rows, limits.rows, '')]
      : []),
    ...(discounted.length > 0
      ? details(
          `${plural(discounted.length, 'approval does', 'approvals do')} not count`,
          [table([{ head: 'Who' }, { head: 'Why it does not count' }], discountedRows, limits.rows, '')],
          true,
        )
      : []),
  ];
  if (verdict === 'deny' || verdict === 'error') return details('Approvals', [paragraph(words(`${line}.`)), ...blocks]);
  return [paragraph(strong('Approvals'), words(`: ${line}`)), ...blocks];
}
