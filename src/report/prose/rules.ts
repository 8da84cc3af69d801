import { approveLine } from '../../domain/approvals/commands.ts';
import type { Finding, Origin } from '../../domain/finding.ts';
import { printOwner } from '../../domain/policy/policy.ts';
import { plural } from '../../prose/numbers.ts';
import { either, list, say, words } from '../../prose/say.ts';
import { adoption } from './adoption.ts';
import { next, type Description, type Next } from './description.ts';
import { ofPull } from './gate.ts';

type RuleChange = Extract<Finding, { readonly code: 'policy.changed' }>;

/** A merged change of the rules, as the gate finds it. */
export function describeRuleChange(finding: RuleChange, origin: Origin): Description {
  const { paths } = finding;
  const files = `${plural(paths.length, 'file')} that ${paths.length === 1 ? 'decides' : 'decide'} where releases go`;
  return {
    title:
      'pull' in origin
        ? `Pull request ${origin.pull} changed ${files}, and no policy owner has approved it`
        : `A commit without a pull request changed ${files}`,
    expected: words(
      'every change of the rules in a merged pull request, approved by a policy owner of the rules before it',
    ),
    observed: [
      say`changed: ${list(paths)}`,
      'pull' in origin
        ? say`${ofPull(origin.pull)}, merged without that approval`
        : say`commit ${origin.commit === '' ? words('not known') : say`${origin.commit}`}, of no merged pull request`,
    ],
    next:
      'pull' in origin
        ? approveNow(finding, origin.pull, origin.plan)
        : adoption(origin.commit === '' ? [] : [origin.commit]),
  };
}

/** A merged pull request can still be approved, by a comment on it. */
function approveNow({ owners }: RuleChange, number: number, plan: string | null): Next {
  const who =
    owners.length === 0
      ? words('a policy owner of the rules before it')
      : say`a policy owner of the rules before it (now: ${either(owners.map(printOwner))})`;
  const ask = say`Have ${ofPull(number)} approved now, though it is merged, by ${who}, in a comment on it with this line`;
  return plan === null
    ? next(say`${ask} (its digest is in the report on it, as the plan):`, '/cohort approve policy <digest>')
    : next(say`${ask}:`, approveLine(['policy'], plan));
}
