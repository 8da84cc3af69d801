import type { ReleaseFacts } from '../domain/facts.ts';
import { mayApprove } from '../codes/shortfall.ts';
import type { Discounted } from '../domain/approvals/judge.ts';
import { plural } from '../prose/numbers.ts';
import { list, say, words, type Prose } from '../prose/say.ts';

/** Who has approved what, and who may. */
export interface ApprovalsView {
  /** How many approvals are needed and how many count, in one line. */
  readonly tally: string;
  /** By cohort: nothing where no approval is needed. */
  readonly cohorts: ReadonlyMap<string, ApprovalState>;
  /** Of what decides where releases go; null where none of it changes. */
  readonly policy: ApprovalState | null;
  readonly discounted: readonly Discounted[];
}

export interface ApprovalState {
  /** Logins. */
  readonly by: readonly string[];
  readonly may: Prose;
}

export function approvalsView(facts: ReleaseFacts): ApprovalsView | null {
  const { approvals, involved, policy, scope } = facts;
  const line = tally(facts);
  if (line === null) return null;
  const involvedCohorts = scope.release && approvals.needed > 0 ? involved.cohorts : [];
  const cohorts = involvedCohorts.map((cohort) => {
    const by = approvals.counted.filter(({ cohorts: theirs }) => theirs.includes(cohort)).map(({ login }) => login);
    return [cohort, { by, may: mayApprove(policy.cohorts.get(cohort)?.owners ?? [], facts) }] as const;
  });
  return {
    tally: line,
    cohorts: new Map(cohorts),
    policy:
      scope.guarded.length === 0
        ? null
        : {
            by: approvals.counted.filter(({ forPolicy }) => forPolicy).map(({ login }) => login),
            may: approvals.administrators
              ? words('administrators of the repository')
              : mayApprove(policy.policyOwners, facts),
          },
    discounted: approvals.discounted,
  };
}

/** Null where there is nothing to approve. */
function tally({ approvals, involved, scope }: ReleaseFacts): string | null {
  if (!scope.release) return scope.guarded.length > 0 ? 'by a policy owner' : null;
  if (approvals.needed === 0) return 'none needed for a release within one cohort';
  const people = approvals.counted.filter(({ cohorts }) => cohorts.length > 0).length;
  const extra =
    approvals.unattributed.length > 0 ? '; one more, for commits that are not linked to a GitHub account' : '';
  const why = involved.crossCohort
    ? 'sites of more than one cohort'
    : involved.cohorts.length > 1
      ? 'one cohort of each dimension'
      : 'one cohort only';
  return `${people} of ${plural(approvals.needed, 'needed approval')} (${why}${extra})`;
}

/** `approved by …`, or who may. */
export function printApproval({ by, may }: ApprovalState): Prose {
  return by.length === 0 ? say`not yet; may approve: ${may}` : say`approved by ${list(by)}`;
}
