import type { Actor, PullRequest, TimelineEvent } from '../pull-request.ts';

/* Since when the parts of a plan are as they are: each source of a declaration, and everything else in a plan. */

/**
 * Asks what has changed since a moment; null: nothing. Times are whole seconds: what happened within the very second
 * counts as later.
 */
export type ChangedSince<Change extends string> = (at: string) => Change | null;

/** How it has changed, and who was the last to change it. */
export interface DeclarationHistory<Change extends string> {
  changedSince(pull: PullRequest, bodies: FormerTexts): ChangedSince<Change>;
  /** Accounts that changed it last: several where it cannot be established which; null for one that is gone. */
  lastChangedBy(pull: PullRequest, bodies: FormerTexts): readonly (Actor | null)[];
}

/** What the descriptions of a pull request declared. */
export interface FormerTexts {
  /** What a text declares, in a form that compares; null where it has not been rendered. */
  fingerprint(text: string): string | null;
  /** How what a text declared stands to what is declared today. */
  compare(text: string): 'same' | 'changed' | 'unreadable';
}

/** The history of what only events change. */
export function historyOf<const Change extends string>(
  change: Change,
  isSuch: (event: TimelineEvent) => boolean,
): DeclarationHistory<Change> {
  return {
    changedSince: ({ timeline }) => {
      const last = latest(timeline.filter(isSuch));
      return (at) => (last !== undefined && last.at >= at ? change : null);
    },
    lastChangedBy: ({ timeline }) => lastKnown(timeline.filter(isSuch)),
  };
}

/**
 * An editor whose account is gone, or whom GitHub does not name, does not hide the editors before. A base branch that
 * GitHub itself moved has no such person.
 */
function lastKnown(events: readonly TimelineEvent[]): (Actor | null)[] {
  const last = latest(events.filter(({ by }) => by !== null));
  return last === undefined ? [] : [last.by];
}

function latest<T extends { readonly at: string }>(events: readonly T[]): T | undefined {
  return events.reduce<T | undefined>(
    (last, event) => (last === undefined || event.at >= last.at ? event : last),
    undefined,
  );
}
