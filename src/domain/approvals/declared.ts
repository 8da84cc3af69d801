import { isCohortLabel } from '../declaration/labels.ts';
import { declarationFingerprint } from '../declaration/fingerprint.ts';
import { definitions } from '../plan.ts';
import type { Policy } from '../policy/policy.ts';
import type { Actor, PullRequest, Revision } from '../pull-request.ts';
import type { PolicyVersions } from './people.ts';

/** What has changed of a declaration since a moment. */
export type DeclarationChange =
  'body-changed' | 'body-unreadable' | 'label-changed' | 'base-changed' | 'definition-changed';

/** Times are whole seconds: what happened within the very second counts as later, since nobody can tell. */
export function changeSince(pull: PullRequest, at: string): DeclarationChange | null {
  const before = pull.revisions.findLast((revision) => revision.at < at);
  const since = pull.revisions.filter((revision) => revision.at === at);
  if (pull.revisions.length > 0) {
    if (before === undefined && since.length === 0) return 'body-unreadable';
    for (const { text } of [...(before === undefined ? [] : [before]), ...since]) {
      if (text === null) return 'body-unreadable';
      if (declarationFingerprint(text) !== declarationFingerprint(pull.body)) return 'body-changed';
    }
  }
  const events = pull.timeline.filter((event) => event.at >= at);
  if (events.some((event) => event.kind === 'label' && isCohortLabel(event.label))) return 'label-changed';
  return events.some((event) => event.kind === 'base') ? 'base-changed' : null;
}

/** Whether the policy's definitions of some cohorts have been the same ever since a moment. */
export function definitionsHeld(
  cohorts: readonly string[],
  policy: Policy,
  { versions, complete }: PolicyVersions,
  at: string,
): boolean {
  const now = JSON.stringify(definitions(cohorts, policy));
  for (const version of versions) {
    if (JSON.stringify(definitions(cohorts, version.policy)) !== now) return false;
    if (version.since !== null && version.since < at) return true;
  }
  // Before the first policy nothing was defined; since when there is one must then be what nobody can tell.
  return complete && (versions.at(-1)?.since ?? null) === null;
}

/** The logins of the last to change what is declared: in the body, by a label, by the base branch. */
export function lastDeclarers(pull: PullRequest): string[] {
  const labels = pull.timeline.filter((event) => event.kind === 'label' && isCohortLabel(event.label));
  const bases = pull.timeline.filter((event) => event.kind === 'base');
  return [
    ...lastBodyEditors(pull.revisions),
    latest(labels.filter(isKnown))?.by,
    latest(bases.filter(isKnown))?.by,
  ].flatMap((actor) => (actor ? [actor.login] : []));
}

/** Who last changed the declaration in the body, and everybody after whom it cannot be told: with unreadable revisions, several. */
function lastBodyEditors(revisions: readonly Revision[]): (Actor | null)[] {
  let editors: (Actor | null)[] = [];
  let former: Revision | undefined;
  for (const revision of revisions) {
    if (former !== undefined) {
      if (former.text === null || revision.text === null) editors.push(revision.by);
      else if (declarationFingerprint(former.text) !== declarationFingerprint(revision.text)) editors = [revision.by];
    }
    former = revision;
  }
  return editors;
}

/** Somebody whose account is gone, or whom GitHub does not tell, hides nobody who came before. */
function isKnown(event: { readonly by: Actor | null }): boolean {
  return event.by !== null;
}

function latest<T extends { readonly at: string }>(events: readonly T[]): T | undefined {
  return events.reduce<T | undefined>(
    (last, event) => (last === undefined || event.at >= last.at ? event : last),
    undefined,
  );
}
