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
  { readonly pull: number; /** The digest to approve. */ readonly plan: string | null } | { readonly commit: string };

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
