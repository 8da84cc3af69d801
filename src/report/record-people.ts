import { describeDiscount } from '../codes/discount.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { commandPlaces } from '../domain/approvals/channels.ts';
import { UNDATED } from '../domain/approvals/statements.ts';
import { printOwner } from '../domain/policy/policy.ts';
import type { PullRequest } from '../domain/pull-request.ts';

/* Who has approved, who may, and what has happened to a pull request in between, as a record has it. */

export function approvalsValue({ approvals, pull }: ReleaseFacts) {
  const at = timesOf(pull);
  return {
    needed: approvals.needed,
    policyNeeded: approvals.policyNeeded,
    unattributed: approvals.unattributed,
    unreadableTeams: approvals.unreadableTeams.map(({ team, why }) => ({ team, why })),
    administrators: approvals.administrators,
    counted: approvals.counted.map(({ login, cohorts, forPolicy, url }) => ({
      login,
      cohorts,
      forPolicy,
      url,
      at: at(url),
    })),
    discounted: approvals.discounted.map(({ login, reason, via, url }) => ({
      login,
      reason,
      because: describeDiscount(reason),
      via,
      url,
      at: at(url),
    })),
    vetoes: approvals.vetoes.map(({ login, cohorts, url }) => ({ login, cohorts, url, at: at(url) })),
    unapproved: approvals.unapproved.map(({ cohort, owners }) => ({ cohort, owners: owners.map(printOwner) })),
    eligible: approvals.eligible.map(({ cohort, owners, administrators, excluded }) => ({
      cohort,
      owners: owners.map(printOwner),
      administrators,
      excluded: excluded.map(({ owner, reason }) => ({ owner: printOwner(owner), reason })),
    })),
    unreachable: approvals.unreachable,
    commands: approvals.heard.map(({ login, url, at, verb, effect }) => ({ login, url, at, verb, effect })),
    answers: approvals.answers.map(({ login, url, why, written, line }) => ({ login, url, why, written, line })),
  };
}

/** When what stands at an address was written; null where GitHub gives no time. */
function timesOf(pull: PullRequest): (url: string) => string | null {
  const times = new Map(
    commandPlaces(pull).map(({ writing, at }) => [writing.url, at === UNDATED ? null : at] as const),
  );
  return (url) => times.get(url) ?? null;
}

/** What of a pull request has changed since it was opened, and may have made approvals stale. */
export function editsOf({ revisions, timeline }: PullRequest) {
  // The first revision is the text as the pull request was opened with it.
  const descriptions = revisions
    .slice(1)
    .map(({ at, by }) => ({ at, by: by?.login ?? null, what: 'description' as const }));
  const events = timeline.flatMap((event) =>
    event.kind === 'comment-deleted' || event.kind === 'review-dismissed'
      ? []
      : [{ at: event.at, by: event.by?.login ?? null, what: event.kind }],
  );
  return [...descriptions, ...events].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
