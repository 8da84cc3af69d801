import type { Approvals, Eligible } from '../domain/approvals/approvals.ts';
import { approveLine } from '../domain/approvals/commands.ts';
import type { UnreadableTeam } from '../domain/approvals/people.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import type { PullRequest } from '../domain/pull-request.ts';
import { printOwner } from '../domain/policy/policy.ts';
import { plural } from '../prose/numbers.ts';
import { commitReference, either, join, pullReference, say, words, type Prose } from '../prose/say.ts';
import { advise, next, type Next } from './code.ts';
import { describeDiscount } from './discount.ts';

/* What findings about missing approvals have in common: how many, who, and the one way to give one. */

/** How many different people must approve, who of them has, who still may, and what stands in the way. */
export interface Shortfall {
  readonly needed: number;
  /** Logins. */
  readonly counted: readonly string[];
  /** Commits that are not linked to an account: they cost one more approval. */
  readonly unattributed: readonly string[];
  /** Teams that approve nothing, because their members could not be read. */
  readonly unreadableTeams: readonly UnreadableTeam[];
  /** For what an approval is asked, and by whom. */
  readonly eligible: readonly Eligible[];
  /** How many more approvals are needed than people are left to give them. */
  readonly unreachable: number;
}

export function shortfallOf(approvals: Approvals): Pick<Shortfall, 'unattributed' | 'unreadableTeams' | 'unreachable'> {
  const { unattributed, unreadableTeams, unreachable } = approvals;
  return { unattributed, unreadableTeams, unreachable };
}

/** What makes a further approval necessary, or keeps any approval from counting. */
export function obstacles({ unattributed, unreadableTeams, eligible, unreachable }: Shortfall): Prose[] {
  return [
    ...(unattributed.length > 0
      ? [
          say`one more approval is needed, because ${words(plural(unattributed.length, 'commit is', 'commits are'))} not linked to a GitHub account: ${join(
            unattributed.map(commitReference),
            ', ',
            3,
          )}`,
        ]
      : []),
    ...unreadableTeams.map(
      ({ team, why }) => say`the members of ${team} could not be read: ${words(TEAM_FAILURES[why])}`,
    ),
    ...eligible
      .filter((entry) => unreachable > 0 || !mayBeAsked(entry))
      .flatMap(({ excluded }) => excluded)
      .filter(({ reason }) => reason !== 'team-unreadable')
      .map(({ owner, reason }) => say`${printOwner(owner)} ${words(describeDiscount(reason))}`),
  ];
}

const TEAM_FAILURES: Readonly<Record<UnreadableTeam['why'], string>> = {
  'no-token': 'there is no token for that',
  refused: 'the token was refused',
  'not-found': 'there is no such team, or the token may not see it',
};

/** The one place that says how an approval is given: to a merged pull request, by a comment. */
export function askForApproval(
  who: Prose,
  lines: readonly string[],
  pull: Pick<PullRequest, 'state' | 'number'> | null,
  finding: Pick<Shortfall, 'needed' | 'unreadableTeams' | 'eligible' | 'unreachable'>,
): Next {
  const { needed, unreadableTeams } = finding;
  const token =
    unreadableTeams.length === 0
      ? words('')
      : say`To count approvals by members of ${either(unreadableTeams.map(({ team }) => team))}, give the action a token that may read teams, as input ${'members-token'}. `;
  const lacking = finding.eligible.filter((entry) => !mayBeAsked(entry));
  if (lacking.length > 0 || finding.unreachable > 0) return advise`${token}${whereNobodyIsLeft(lacking, finding)}`;
  const people = needed > 1 ? words(`Approvals by ${needed} different people are needed. `) : words('');
  if (pull?.state === 'merged')
    return next(
      say`${token}${people}Pull request ${pullReference(pull.number)} is merged, so approve it with a comment on it. Get this line from ${who}:`,
      ...lines,
    );
  if (pull?.state === 'unopened')
    return advise`${people}Once the pull request is open, get an approving review of its head commit from ${who}.`;
  const review = say`${token}${people}Get an approving review of the head commit from ${who}`;
  return lines.length === 0 ? advise`${review}.` : next(say`${review}, or this comment:`, ...lines);
}

function whereNobodyIsLeft(
  lacking: readonly Eligible[],
  { unreachable, eligible }: Pick<Shortfall, 'unreachable' | 'eligible'>,
): Prose {
  const entries = lacking.length > 0 ? lacking : eligible;
  const what = either(entries.map(({ cohort }) => (cohort === 'policy' ? 'policy-owners' : cohort)));
  const without = entries.flatMap(({ excluded }) => excluded).filter(({ reason }) => reason === 'no-write-access');
  const access =
    without.length === 0
      ? words('')
      : say`, give ${either(without.map(({ owner }) => printOwner(owner)))} write access`;
  const missing =
    lacking.length > 0
      ? say`No one is left who may approve for ${what}`
      : words(`${plural(unreachable, 'more person is', 'more people are')} needed than may approve`);
  return say`${missing}. Name another owner of ${what} in a change of the policy${access}, or let another author make the change in a pull request of their own.`;
}

export function mayBeAsked({ owners, administrators }: Eligible): boolean {
  return administrators || owners.length > 0;
}

/** The comment that approves this plan, ready to be pasted. An owner of only some of the cohorts approves for those. */
export function approvalLines(cohorts: readonly string[], release: ReleaseFacts | null): string[] {
  // Before there is a pull request there is no plan to approve.
  return release === null || release.pull.state === 'unopened' || cohorts.length === 0
    ? []
    : [approveLine(cohorts, release.plan)];
}

/** Who may still approve, in words. */
export function describeEligible(entry: Eligible): Prose {
  if (entry.administrators) return words('an administrator of the repository');
  return entry.owners.length === 0 ? words('no one') : either(entry.owners.map(printOwner));
}

/** The same for several cohorts; for which one goes without saying where there is only one. */
export function describeEligibleFor(entries: readonly Eligible[], several: boolean): Prose {
  const people = entries.map((entry) =>
    several ? say`${describeEligible(entry)} for ${entry.cohort}` : describeEligible(entry),
  );
  return people.length > 0 ? join(people, ', and from ', 6) : words('one more owner of an involved cohort');
}
