import { readBody } from '../declaration/body.ts';
import { printRange, printRequirements, printSelectors } from '../declaration/declaration.ts';
import { isCohortLabel } from '../declaration/labels.ts';
import { definitions } from '../plan.ts';
import type { Policy } from '../policy/policy.ts';
import type { PullRequest, Revision } from '../pull-request.ts';
import type { PolicyVersions } from './people.ts';

/** What has changed of a declaration since a moment. */
export type DeclarationChange = 'body-changed' | 'body-unreadable' | 'label-changed' | 'base-changed' | 'definition-changed';

/** Times are whole seconds: what happened within the very second counts as later, since nobody can tell. */
export function changeSince(pull: PullRequest, at: string): DeclarationChange | null {
  const before = pull.revisions.findLast((revision) => revision.at < at);
  const since = pull.revisions.filter((revision) => revision.at === at);
  if (pull.revisions.length > 0) {
    if (before === undefined && since.length === 0) return 'body-unreadable';
    for (const { text } of [...(before === undefined ? [] : [before]), ...since]) {
      if (text === null) return 'body-unreadable';
      if (declared(text) !== declared(pull.body)) return 'body-changed';
    }
  }
  const events = pull.timeline.filter((event) => event.at >= at);
  if (events.some((event) => event.kind === 'label' && isCohortLabel(event.label))) return 'label-changed';
  return events.some((event) => event.kind === 'base') ? 'base-changed' : null;
}

/** Whether the policy's definitions of some cohorts have been the same ever since a moment. */
export function definitionsHeld(cohorts: readonly string[], policy: Policy, { versions, complete }: PolicyVersions, at: string): boolean {
  const now = JSON.stringify(definitions(cohorts, policy));
  for (const version of versions) {
    if (JSON.stringify(definitions(cohorts, version.policy)) !== now) return false;
    if (version.since !== null && version.since < at) return true;
  }
  return complete;
}

/** The logins of the last to change what is declared: in the body, by a label, by the base branch. */
export function lastDeclarers(pull: PullRequest): string[] {
  const labels = pull.timeline.filter((event) => event.kind === 'label' && isCohortLabel(event.label));
  const bases = pull.timeline.filter((event) => event.kind === 'base');
  return [lastBodyChange(pull.revisions)?.by, latest(labels)?.by, latest(bases)?.by].flatMap((actor) => (actor ? [actor.login] : []));
}

function lastBodyChange(revisions: readonly Revision[]): Revision | undefined {
  return revisions.findLast((revision, index) => {
    const former = revisions[index - 1];
    if (former === undefined) return false;
    return revision.text === null || former.text === null || declared(revision.text) !== declared(former.text);
  });
}

function latest<T extends { readonly at: string }>(events: readonly T[]): T | undefined {
  return events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).at(-1);
}

/** What a body declares, in a form that compares. One that cannot be read is compared by its whole text. */
function declared(body: string): string {
  const reading = readBody(body);
  if (!reading.ok) return `unreadable ${body}`;
  const { part } = reading.value;
  if (part === undefined) return 'nothing';
  return JSON.stringify([
    part.cohorts ?? null,
    part.requires ? printRequirements(part.requires) : null,
    part.forbids ? printSelectors(part.forbids) : null,
    part.expect ? printRange(part.expect) : null,
    part.adopts ?? null,
  ]);
}
