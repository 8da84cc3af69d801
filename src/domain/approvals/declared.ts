import { isCohortLabel } from '../declaration/labels.ts';
import type { Source } from '../declaration/declaration.ts';
import { definitions } from '../plan.ts';
import type { Policy } from '../policy/policy.ts';
import type { Actor, PullRequest, Revision, TimelineEvent } from '../pull-request.ts';
import { FormerBodies, type FormerPages } from './former.ts';
import type { People } from './people.ts';

/** What has changed of a declaration since a moment. */
export type DeclarationChange =
  'body-changed' | 'body-unreadable' | 'label-changed' | 'base-changed' | 'definition-changed';

/** Asks what has changed since a moment; null: nothing. Times are whole seconds: what happened within the very second counts as later. */
export type ChangedSince = (at: string) => DeclarationChange | null;

/** What a declaration is made of: how it has changed, and who was the last to change it. */
interface DeclarationHistory {
  changedSince(pull: PullRequest, bodies: FormerBodies): ChangedSince;
  /** Accounts that changed it last: several where it cannot be established which; null for one that is gone. */
  lastChangedBy(pull: PullRequest, bodies: FormerBodies): readonly (Actor | null)[];
}

/** A new source of declarations is asked for here, and so is whatever else the plan is made of. */
const HISTORIES: Readonly<Record<Source | 'base', DeclarationHistory>> = {
  body: {
    changedSince: bodyChangedSince,
    lastChangedBy: ({ revisions }, bodies) => lastEditors(revisions, bodies),
  },
  labels: {
    changedSince: eventSince('label-changed', isLabelEvent),
    lastChangedBy: ({ timeline }) => lastKnown(timeline.filter(isLabelEvent)),
  },
  // A manifest changes with the head commit alone, which a review names; who wrote the commit has contributed to it.
  manifest: { changedSince: () => () => null, lastChangedBy: () => [] },
  base: {
    changedSince: eventSince('base-changed', ({ kind }) => kind === 'base'),
    lastChangedBy: ({ timeline }) => lastKnown(timeline.filter(({ kind }) => kind === 'base')),
  },
};

/** What has changed since a moment of all that a review approves, but for the head commit. */
export function declarationChanges(question: {
  readonly pull: PullRequest;
  readonly policy: Policy;
  readonly declared: readonly string[];
  readonly people: Pick<People, 'policyVersions' | 'renderings'>;
}): ChangedSince {
  const { pull, policy, declared, people } = question;
  const bodies = new FormerBodies(pull, { renderings: people.renderings, change: policy.releases.change !== null });
  const checks = [
    ...Object.values(HISTORIES).map((history) => history.changedSince(pull, bodies)),
    definitionsChangedSince(declared, policy, people.policyVersions),
  ];
  return (at) => {
    for (const changedSince of checks) {
      const change = changedSince(at);
      if (change !== null) return change;
    }
    return null;
  };
}

/** The logins of the last to change what is declared: in the body, by a label, by the base branch. */
export function lastDeclarers(pull: PullRequest, pages: FormerPages): string[] {
  const bodies = new FormerBodies(pull, pages);
  return Object.values(HISTORIES)
    .flatMap((history) => history.lastChangedBy(pull, bodies))
    .flatMap((actor) => (actor === null ? [] : [actor.login]));
}

function bodyChangedSince({ revisions }: PullRequest, bodies: FormerBodies): ChangedSince {
  if (revisions.length === 0) return () => null;
  const ordered = revisions.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (at) => {
    const later = firstAtOrAfter(ordered, at);
    // What was there at the moment, and every text of that very second.
    let text = ordered[later - 1];
    let next = later;
    if (text === undefined && ordered[next]?.at !== at) return 'body-unreadable';
    for (;;) {
      if (text !== undefined) {
        if (text.text === null) return 'body-unreadable';
        const compared = bodies.compare(text.text);
        if (compared !== 'same') return compared === 'changed' ? 'body-changed' : 'body-unreadable';
      }
      text = ordered[next];
      if (text?.at !== at) return null;
      next += 1;
    }
  };
}

/** The index of the first revision that is not before a moment, by halving. */
function firstAtOrAfter(revisions: readonly Revision[], at: string): number {
  let [low, high] = [0, revisions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((revisions[middle]?.at ?? '') < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isLabelEvent(event: TimelineEvent): boolean {
  return event.kind === 'label' && isCohortLabel(event.label);
}

function eventSince(
  change: DeclarationChange,
  isSuch: (event: TimelineEvent) => boolean,
): DeclarationHistory['changedSince'] {
  return ({ timeline }) => {
    const last = latest(timeline.filter(isSuch));
    return (at) => (last !== undefined && last.at >= at ? change : null);
  };
}

/** Whether the policy's definitions of some cohorts have changed since a moment, for all that can be established. */
function definitionsChangedSince(
  cohorts: readonly string[],
  policy: Policy,
  { versions, complete }: People['policyVersions'],
): ChangedSince {
  const now = JSON.stringify(definitions(cohorts, policy));
  const changed = versions.findIndex((version) => JSON.stringify(definitions(cohorts, version.policy)) !== now);
  const same = changed < 0 ? versions : versions.slice(0, changed);
  const since = same.map((version) => version.since).filter((time) => time !== null);
  // Before the first policy nothing was defined; where it is not known since when there is one, it is not known either.
  const always = changed < 0 && complete && (versions.at(-1)?.since ?? null) === null;
  return (at) => (always || since.some((time) => time < at) ? null : 'definition-changed');
}

/** Who last changed the declaration in the body, and everybody after whom it is unknown: with unreadable revisions, several. */
function lastEditors(revisions: readonly Revision[], bodies: FormerBodies): (Actor | null)[] {
  let editors: (Actor | null)[] = [];
  let former: Revision | undefined;
  for (const revision of revisions) {
    if (former !== undefined) {
      const [before, after] = [former, revision].map(({ text }) => (text === null ? null : bodies.fingerprint(text)));
      if (former.text === null || former.text !== revision.text) {
        if (before === null || after === null) editors.push(revision.by);
        else if (before !== after) editors = [revision.by];
      }
    }
    former = revision;
  }
  return editors;
}

/**
 * Somebody whose account is gone, or whom GitHub does not name, hides nobody who came before. A base branch that GitHub
 * itself moved has no such person.
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
