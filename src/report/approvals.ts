import type { ReleaseFacts } from '../domain/facts.ts';
import { describeEligible } from '../codes/shortfall.ts';
import { approveLine } from '../domain/approvals/commands.ts';
import type { CommandAnswer, Discounted } from '../domain/approvals/approvals.ts';
import { plural } from '../prose/numbers.ts';
import { printOwner } from '../domain/policy/policy.ts';
import { either, list, say, type Prose } from '../prose/say.ts';

/** Who has approved what, and who may. */
export interface ApprovalsView {
  /** How many approvals are needed and how many count, in one line. */
  readonly tally: string;
  /** By cohort: nothing where no approval is needed. */
  readonly cohorts: ReadonlyMap<string, ApprovalState>;
  /** Of what decides where releases go; null where none of it changes. */
  readonly policy: ApprovalState | null;
  readonly discounted: readonly Discounted[];
  /** To what was said to us and could not be read. */
  readonly answers: readonly CommandAnswer[];
  /** The commands that can be given here, and by whom; empty where no one has asked. */
  readonly help: readonly Prose[];
}

export interface ApprovalState {
  /** Logins. */
  readonly by: readonly string[];
  readonly may: Prose;
}

export function approvalsView(facts: ReleaseFacts): ApprovalsView | null {
  const { counted, eligible, discounted, answers } = facts.approvals;
  const line = tally(facts);
  if (line === null) return null;
  const states = eligible.map((entry) => {
    const by = counted.filter(({ cohorts, forPolicy }) =>
      entry.cohort === 'policy' ? forPolicy : cohorts.includes(entry.cohort),
    );
    return [entry.cohort, { by: by.map(({ login }) => login), may: describeEligible(entry) }] as const;
  });
  return {
    tally: line,
    cohorts: new Map(states.filter(([cohort]) => cohort !== 'policy')),
    policy: states.find(([cohort]) => cohort === 'policy')?.[1] ?? null,
    discounted,
    answers,
    help: facts.approvals.heard.some(({ verb }) => verb === 'help') ? helpOf(facts) : [],
  };
}

function helpOf({ approvals: { eligible }, plan, policy: { emergency } }: ReleaseFacts): Prose[] {
  const owners = list(eligible.map(({ cohort }) => (cohort === 'policy' ? 'policy-owners' : cohort)));
  return [
    ...eligible.map(
      (entry) => say`${approveLine([entry.cohort], plan)} approves for ${entry.cohort}; by ${describeEligible(entry)}`,
    ),
    ...(eligible.length === 0
      ? []
      : [say`${'/cohort reject'} and a reason is a veto, until the same person approves; by the owners of ${owners}`]),
    say`${'/cohort recheck'} judges the pull request again; by everyone who can comment`,
    ...(emergency === null
      ? []
      : [
          say`${'/cohort emergency'} opens a gate that only time or number holds back, after the merge: the report of that gate shows the line; by ${emergency.approvals} of ${either(emergency.approvers.map(printOwner))}`,
        ]),
  ];
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

/** What could not be read as a command, with the line that was probably meant. */
export function describeAnswer({ login, why, written, line }: CommandAnswer): Prose {
  switch (why) {
    case 'unreadable':
      return say`${login} wrote ${written}, which is no command. If one was meant, write: ${line}`;
    case 'in-code':
      return say`${login} wrote ${written} in a code block, where it is no command. Write it outside: ${line}`;
    case 'in-review':
      return say`${login} wrote ${written} in a review, where it does not count. Approve by the review itself, or in a comment: ${line}`;
  }
}
