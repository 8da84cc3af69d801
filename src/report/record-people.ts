import { describeDiscount } from '../codes/discount.ts';
import type { ReleaseFacts } from '../domain/facts.ts';
import { commandPlaces } from '../domain/approvals/channels.ts';
import { UNDATED } from '../domain/approvals/statements.ts';
import { printOwner } from '../domain/policy/policy.ts';
import { compare } from '../domain/sites/order.ts';
import type { PullRequest } from '../domain/pull-request.ts';

/* Who has approved, who may, and what has happened to a pull request in between, as a record has it. */

export function approvalsValue({ approvals, pull }: ReleaseFacts) {
  const at = timesOf(pull);
  const { missing: _, heard, ...rest } = approvals;
  return {
    ...rest,
    counted: approvals.counted.map((vote) => ({ ...vote, at: at(vote.url) })),
    discounted: approvals.discounted.map((vote) => ({
      ...vote,
      because: describeDiscount(vote.reason),
      at: at(vote.url),
    })),
    vetoes: approvals.vetoes.map((veto) => ({ ...veto, at: at(veto.url) })),
    unapproved: approvals.unapproved.map(({ cohort, owners }) => ({ cohort, owners: owners.map(printOwner) })),
    eligible: approvals.eligible.map(({ owners, excluded, ...entry }) => ({
      ...entry,
      owners: owners.map(printOwner),
      excluded: excluded.map(({ owner, reason }) => ({ owner: printOwner(owner), reason })),
    })),
    commands: heard,
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
  return [...descriptions, ...events].toSorted((a, b) => compare(a.at, b.at));
}
