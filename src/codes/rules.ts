import { approveLine } from '../domain/approvals/commands.ts';
import type { Eligible } from '../domain/approvals/approvals.ts';
import type { GateFactsOf } from '../domain/deployment/facts.ts';
import { plural } from '../prose/numbers.ts';
import { commitReference, join, list, pullName, pullReference, say, words, type Prose } from '../prose/say.ts';
import { next, type Description, type Next } from './code.ts';
import { askForApproval, describeEligible, mayBeAsked, obstacles, type Shortfall } from './shortfall.ts';
import { answerFor } from './way-out.ts';

/** Where a change of the rules came from, at the gate: a merged pull request, or a commit without one. */
export type Origin =
  | {
      readonly pull: number;
      /** The digest to approve. */
      readonly plan: string | null;
      /** Whether it is the environment's `baseline` that lacks its approvals. */
      readonly baseline: boolean;
    }
  | {
      /** Its id; empty where it is not known. */
      readonly commit: string;
    };

interface RuleChange extends Shortfall {
  readonly paths: readonly string[];
}

/** A merged change of the rules, as the gate finds it. */
export function describeRuleChange(change: RuleChange, origin: Origin, gate: GateFactsOf | null): Description {
  const { paths } = change;
  const files = `${plural(paths.length, 'file')} that ${paths.length === 1 ? 'decides' : 'decide'} where releases go`;
  if ('commit' in origin)
    return {
      title:
        origin.commit === ''
          ? `No pull request of the range changed ${files}, and yet ${paths.length === 1 ? 'it differs' : 'they differ'}`
          : `A commit without a pull request changed ${files}`,
      expected: EXPECTED,
      observed: [
        say`changed: ${list(paths)}`,
        origin.commit === ''
          ? words('which commit carried it is not known: a merge or squash can hold more than its pull request')
          : say`commit ${commitReference(origin.commit)}, which belongs to no merged pull request`,
      ],
      next: answerFor(words(origin.commit === '' ? 'this change' : 'this commit'), gate),
    };
  if (origin.baseline) return describeBaseline(change, origin, gate);
  const cohorts = cohortsOf(change.eligible);
  return {
    title: `Pull request ${origin.pull} changed ${files}, and ${cohorts.length === 0 && change.counted.length === 0 ? 'no policy owner has approved it' : 'lacks approvals that it needs'}`,
    expected: EXPECTED,
    observed: [
      say`changed: ${list(paths)}`,
      say`${pullName(origin.pull)}, merged without ${cohorts.length === 0 ? words('that approval') : words('these approvals')}`,
      ...(cohorts.length === 0 ? [] : [say`it changed which release manifests apply to ${list(cohorts)}`]),
      ...obstacles(change),
    ],
    next: approveNow(change, origin, gate),
  };
}

const EXPECTED = say`every change of the rules in a merged pull request with the approvals that the rules before it ask for`;

/** A `baseline` without its approvals does not count. */
function describeBaseline(
  change: RuleChange,
  { pull, plan }: Extract<Origin, { pull: number }>,
  gate: GateFactsOf | null,
): Description {
  const cohort = gate?.cohort ?? '<cohort>';
  return {
    title: `Pull request ${pull} gives the environment a baseline without the approvals that it needs`,
    expected: say`the approvals of a release across cohorts, a policy owner's and a cohort owner's among them, by the rules before it`,
    observed: [say`${pullName(pull)}, merged without them, so the baseline is not used`, ...obstacles(change)],
    next: next(
      say`Have ${pullName(pull)} approved now, though it is merged, by different people, among them a policy owner and an owner of ${cohort}${whoOf(change.eligible)}, in comments on it with this line:`,
      plan === null
        ? '/cohort approve <cohort> policy <digest>'
        : approveLine([...(gate === null ? [] : [gate.cohort]), 'policy'], plan),
    ),
  };
}

function whoOf(eligible: readonly Eligible[]): Prose {
  if (eligible.length === 0) return words('');
  const askable = eligible.map((entry) =>
    entry.cohort === 'policy'
      ? say`of the policy: ${describeEligible(entry)}`
      : say`of ${entry.cohort}: ${describeEligible(entry)}`,
  );
  return say` (${join(askable, '; ', 6)})`;
}

/** A merged pull request can still be approved, by a comment on it. */
function approveNow(
  change: RuleChange,
  { pull, plan }: Extract<Origin, { pull: number }>,
  gate: GateFactsOf | null,
): Next {
  const { eligible } = change;
  if (eligible.length === 0 || plan === null) {
    const ask = say`${words('Pull request')} ${pullReference(pull)} is merged, so approve it with a comment on it. Ask a policy owner of the rules before it to write`;
    return plan === null
      ? next(say`${ask} (the digest is the plan in the report on it):`, '/cohort approve policy <digest>')
      : next(say`${ask}:`, approveLine(['policy'], plan));
  }
  // The policy before it cannot be given another owner any more.
  if (change.unreachable > 0 || !eligible.every(mayBeAsked))
    return answerFor(say`this change, which no one is left to approve`, gate);
  const names = eligible.map(({ cohort }) => cohort);
  return askForApproval(people(eligible), [approveLine(names, plan)], { state: 'merged', number: pull }, change);
}

/** Who may still approve, for the policy by the rules before it. */
export function people(eligible: readonly Eligible[]): Prose {
  const approvers = eligible.map((entry) =>
    entry.cohort === 'policy'
      ? say`a policy owner of the rules before it (${describeEligible(entry)})`
      : say`an owner of ${entry.cohort} (${describeEligible(entry)})`,
  );
  return join(approvers, ', and from ', 6);
}

function cohortsOf(eligible: readonly Eligible[]): string[] {
  return eligible.map(({ cohort }) => cohort).filter((cohort) => cohort !== 'policy');
}
