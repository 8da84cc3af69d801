import { approveLine } from '../domain/approvals/commands.ts';
import { contributors } from '../domain/approvals/contributors.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { printOwner, type Owner } from '../domain/policy/policy.ts';
import { plural } from '../prose/numbers.ts';
import { printable } from '../prose/printable.ts';
import { either, list, say, words, type Prose } from '../prose/say.ts';
import { next, type Next } from './code.ts';

/* What findings about missing approvals have in common: how many, who, and the one way to give one. */

/** How many different people must approve, who of them has, and what stands in the way. */
export interface Shortfall {
  readonly needed: number;
  /** Logins. */
  readonly counted: readonly string[];
  /** Commits that no account stands behind: they cost one more approval. */
  readonly unattributed: readonly string[];
  /** Why teams approve nothing, where there are any and they could not be read. */
  readonly teams: 'readable' | 'no-token' | 'refused';
}

/** What costs an approval, or keeps one from counting, whoever gives it. */
export function obstacles({ unattributed, teams }: Shortfall): Prose[] {
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
export function askForApproval(
  who: Prose,
  lines: readonly string[],
  release: ReleaseFacts | null,
  { needed, teams }: Pick<Shortfall, 'needed' | 'teams'>,
): Next {
  const token =
    teams === 'readable'
      ? words('')
      : say`For approvals by members of teams, give the action a token that may read them, as input ${'members-token'}. `;
  const people = needed > 1 ? words(`It takes ${needed} different people in all. `) : words('');
  if (release?.pull.state === 'merged')
    return next(
      say`${token}${people}Have pull request ${`#${release.pull.number}`} approved now, though it is merged, by ${who}, in a comment on it with this line:`,
      ...lines,
    );
  const review = say`${token}${people}Get an approving review on the head commit by ${who}`;
  return lines.length === 0
    ? next(say`${review}.`)
    : next(say`${review}, or a comment of theirs with this line:`, ...lines);
}

/** The comment that approves this plan, ready to be pasted; whoever owns only some of the cohorts approves for those. */
export function approvalLines(cohorts: readonly string[], release: ReleaseFacts | null): string[] {
  return release === null || cohorts.length === 0
    ? []
    : [
        approveLine(
          cohorts.map((cohort) => printable(cohort)),
          release.plan,
        ),
      ];
}

/** Owners, without those who have a hand in the pull request: their approval never counts. */
export function mayApprove(owners: readonly Owner[], release: ReleaseFacts | null): Prose {
  const hands = release === null ? new Map<string, unknown>() : contributors(release.pull, null);
  const others = owners.filter((owner) => owner.kind === 'team' || !hands.has(owner.login.toLowerCase()));
  return others.length === 0
    ? words('nobody: every owner has a hand in this pull request')
    : either(others.map(printOwner));
}
