import { approveLine } from '../domain/approvals/commands.ts';
import { printOwner, type Owner } from '../domain/policy/policy.ts';
import { plural } from '../prose/numbers.ts';
import { either, list, commitReference, pullReference, say, words } from '../prose/say.ts';
import type { GateFactsOf } from '../domain/deployment/facts.ts';
import { next, type Description, type Next } from './code.ts';
import { pullName } from './names.ts';
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
  | { readonly commit: string };

interface RuleChange {
  readonly paths: readonly string[];
  readonly owners: readonly Owner[];
}

/** A merged change of the rules, as the gate finds it. */
export function describeRuleChange(
  { paths, owners }: RuleChange,
  origin: Origin,
  gate: GateFactsOf | null,
): Description {
  if ('pull' in origin && origin.baseline) return describeBaseline(origin.pull, origin.plan, gate);
  const files = `${plural(paths.length, 'file')} that ${paths.length === 1 ? 'decides' : 'decide'} where releases go`;
  return {
    title:
      'pull' in origin
        ? `Pull request ${origin.pull} changed ${files}, and no policy owner has approved it`
        : `A commit without a pull request changed ${files}`,
    expected: words(
      'every change of the rules in a merged pull request that a policy owner of the rules before it approved',
    ),
    observed: [
      say`changed: ${list(paths)}`,
      'pull' in origin
        ? say`${pullName(origin.pull)}, merged without that approval`
        : say`commit ${origin.commit === '' ? words('not known') : commitReference(origin.commit)}, which belongs to no merged pull request`,
    ],
    next: 'pull' in origin ? approveNow(owners, origin.pull, origin.plan) : answerFor(words('this commit'), gate),
  };
}

/** A `baseline` without its approvals counts for nothing. */
function describeBaseline(number: number, plan: string | null, gate: GateFactsOf | null): Description {
  const cohort = gate?.cohort ?? '<cohort>';
  return {
    title: `Pull request ${number} gives the environment a baseline without the approvals that takes`,
    expected: words(
      "the approvals of a release across cohorts, a policy owner's and a cohort owner's among them, by the rules before it",
    ),
    observed: [say`${pullName(number)}, merged without them: the baseline counts for nothing`],
    next: next(
      say`Have ${pullName(number)} approved now, though it is merged, by different people, among them a policy owner and an owner of ${cohort}, in comments on it with this line:`,
      plan === null
        ? '/cohort approve <cohort> policy <digest>'
        : approveLine([...(gate === null ? [] : [gate.cohort]), 'policy'], plan),
    ),
  };
}

/** A merged pull request can still be approved, by a comment on it. */
function approveNow(owners: readonly Owner[], number: number, plan: string | null): Next {
  const who =
    owners.length === 0
      ? words('a policy owner of the rules before it')
      : say`a policy owner of the rules before it (now: ${either(owners.map(printOwner))})`;
  const ask = say`${words('Pull request')} ${pullReference(number)} is merged, so approve it with a comment on it. Ask ${who} to write`;
  return plan === null
    ? next(say`${ask} (the digest is the plan in the report on it):`, '/cohort approve policy <digest>')
    : next(say`${ask}:`, approveLine(['policy'], plan));
}
