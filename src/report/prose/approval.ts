import { approveLine } from '../../domain/approvals/commands.ts';
import { contributors } from '../../domain/approvals/contributors.ts';
import type { Finding, Shortfall, Unapproved, Veto } from '../../domain/finding.ts';
import { printOwner, type Owner } from '../../domain/policy/policy.ts';
import { plural } from '../../prose/numbers.ts';
import { either, join, list, say, words, type Prose } from '../../prose/say.ts';
import { printable } from '../../prose/printable.ts';
import { next, type Context, type Description, type Next } from './description.ts';

type Missing = Shortfall & { readonly without: readonly Unapproved[] };

export function describeUnapproved(finding: Missing, facts: Context): Description {
  const { needed, counted, without } = finding;
  const more = needed - counted.length;
  return {
    title:
      more > 0
        ? `${plural(more, 'more approval is', 'more approvals are')} needed (${counted.length} of ${needed} so far)`
        : `${plural(without.length, 'cohort has', 'cohorts have')} no approval of an owner yet`,
    expected: say`${wanted(needed, facts)}${facts === null ? words('') : say`, on the head commit ${facts.pull.head.slice(0, 12)}`}`,
    observed: [
      counted.length === 0 ? words('no approval that counts') : say`approved by ${list(counted)}`,
      ...without.map(({ cohort }) => say`no owner of ${cohort} has approved`),
      ...obstacles(finding),
    ],
    next: approval(askFor(finding, facts), lineFor(facts?.involved.cohorts ?? [], facts), facts, finding),
  };
}

function wanted(needed: number, facts: Context): Prose {
  const [only, ...others] = facts?.involved.cohorts ?? [];
  const one = only !== undefined && others.length === 0;
  if (needed <= 1)
    return one ? say`approval by 1 owner of ${only}` : words('approval by an owner of every involved cohort');
  return say`approvals by ${needed} different people, ${one ? say`at least one of them an owner of ${only}` : words('among them an owner of every involved cohort')}`;
}

/** Whose approval is wanted; for which cohort goes without saying where there is one. */
function askFor({ without }: Missing, facts: Context): Prose {
  const several = (facts?.involved.cohorts.length ?? 2) > 1;
  const each = without.map(({ cohort, owners }) =>
    several ? say`${mayApprove(owners, facts)} for ${cohort}` : mayApprove(owners, facts),
  );
  return each.length > 0 ? join(each, ', and by ', 6) : words('one more owner of an involved cohort');
}

/** What costs an approval, or keeps one from counting, whoever gives it. */
function obstacles({ unattributed, teams }: Shortfall): Prose[] {
  return [
    ...(unattributed.length > 0
      ? [
          say`one approval more than usual is needed, because no account stands behind ${words(plural(unattributed.length, 'commit'))}: ${list(
            unattributed.map((oid) => oid.slice(0, 12)),
            3,
          )}`,
        ]
      : []),
    ...(teams === 'readable'
      ? []
      : [
          words(
            teams === 'no-token'
              ? 'the members of teams could not be read: there is no token for it'
              : 'the members of teams could not be read: the token was refused',
          ),
        ]),
  ];
}

/** The one place that says how an approval is given: to a merged pull request, by a comment. */
function approval(
  who: Prose,
  lines: readonly string[],
  facts: Context,
  { needed, teams }: Pick<Shortfall, 'needed' | 'teams'>,
): Next {
  const token =
    teams === 'readable'
      ? words('')
      : say`For approvals by members of teams, give the action a token that may read them, as input ${'members-token'}. `;
  const people = needed > 1 ? words(`It takes ${needed} different people in all. `) : words('');
  if (facts?.pull.state === 'merged')
    return next(
      say`${token}${people}Have pull request ${`#${facts.pull.number}`} approved now, though it is merged, by ${who}, in a comment on it with this line:`,
      ...lines,
    );
  const review = say`${token}${people}Get an approving review on the head commit by ${who}`;
  return lines.length === 0
    ? next(say`${review}.`)
    : next(say`${review}, or a comment of theirs with this line:`, ...lines);
}

/** The comment that approves this plan, ready to be pasted; whoever owns only some of the cohorts approves for those. */
function lineFor(cohorts: readonly string[], facts: Context): string[] {
  return facts === null || cohorts.length === 0
    ? []
    : [
        approveLine(
          cohorts.map((cohort) => printable(cohort)),
          facts.plan,
        ),
      ];
}

/** Owners, without those who have a hand in the pull request: their approval never counts. */
export function mayApprove(owners: readonly Owner[], facts: Context): Prose {
  const hands = facts === null ? new Map<string, unknown>() : contributors(facts.pull, null);
  const others = owners.filter((owner) => owner.kind === 'team' || !hands.has(owner.login.toLowerCase()));
  return others.length === 0
    ? words('nobody: every owner has a hand in this pull request')
    : either(others.map(printOwner));
}

export function describeVetoes(vetoes: readonly Veto[]): Description {
  return {
    title: `${plural(vetoes.length, 'owner has', 'owners have')} requested changes or rejected`,
    expected: words('no owner who requests changes or rejects'),
    observed: vetoes.map(({ login, cohorts }) => say`${login} says no (owner of ${list(cohorts)})`),
    next: next(say`Settle it with ${list(vetoes.map((veto) => veto.login))}, who can lift it by approving.`),
  };
}

type PolicyChange = Extract<Finding, { readonly code: 'policy.changed' }>;

export function describePolicyChange(finding: PolicyChange, facts: Context): Description {
  const { effect, paths, needed, counted } = finding;
  return {
    title: `The pull request changes ${plural(paths.length, 'file')} that ${paths.length === 1 ? 'decides' : 'decide'} where releases go`,
    expected: words(needed > 1 ? `the approval of ${needed} policy owners` : 'the approval of a policy owner'),
    observed: [
      say`changed: ${list(paths)}`,
      effect === 'deny'
        ? words('changed without a pull request')
        : counted.length === 0
          ? words('no policy owner has approved')
          : say`approved by ${list(counted)}`,
      ...obstacles(finding),
    ],
    next: policyNext(finding, facts),
  };
}

function policyNext(finding: PolicyChange, facts: Context): Next {
  const lines = lineFor(['policy'], facts);
  if (finding.administrators)
    return approval(words('an administrator of the repository, since no policy owner has write access'), lines, facts, {
      ...finding,
      teams: 'readable',
    });
  if (finding.owners.length === 0)
    return next(say`The policy names no ${'policy-owners'}, so no change of it can be approved here.`);
  return approval(say`a policy owner: ${mayApprove(finding.owners, facts)}`, lines, facts, finding);
}
