import { historyOf, type ChangedSince, type DeclarationHistory } from '../declaration/history.ts';
import { SOURCES, type SourceChange } from '../declaration/sources/index.ts';
import { definitions } from '../plan.ts';
import type { Policy } from '../policy/policy.ts';
import type { PullRequest } from '../pull-request.ts';
import { FormerBodies, type FormerPages } from './former.ts';
import type { People } from './people.ts';

/** What has changed of what a review approves. */
export type DeclarationChange = SourceChange | 'base-changed' | 'definition-changed';

/** What a plan is made of, but for the head commit and the policy: each source of the declaration, and the base branch. */
const HISTORIES: readonly DeclarationHistory<SourceChange | 'base-changed'>[] = [
  ...SOURCES,
  historyOf('base-changed', ({ kind }) => kind === 'base'),
];

/** What has changed since a moment of all that a review approves, but for the head commit. */
export function declarationChanges(question: {
  readonly pull: PullRequest;
  readonly policy: Policy;
  readonly declared: readonly string[];
  readonly people: Pick<People, 'policyVersions' | 'renderings'>;
}): ChangedSince<DeclarationChange> {
  const { pull, policy, declared, people } = question;
  const bodies = new FormerBodies(pull, { renderings: people.renderings, change: policy.releases.change !== null });
  const checks = [
    ...HISTORIES.map((history) => history.changedSince(pull, bodies)),
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
  return HISTORIES.flatMap((history) => history.lastChangedBy(pull, bodies)).flatMap((actor) =>
    actor === null ? [] : [actor.login],
  );
}

/**
 * What cohorts of today's policy meant in a version of it, in a form that compares. A new name alone is no new meaning,
 * but where the inventory itself says by the name who is in it, or the version had a cohort of either name.
 */
function meaningsOf(cohorts: readonly string[], today: Policy, version: Policy | null): string {
  const meanings = cohorts.map((name) => {
    const names = [name, ...(today.cohorts.get(name)?.formerly ?? [])];
    const [then = name, ...others] = names.filter((known) => version?.cohorts.has(known) === true);
    const { [then]: meaning = null } = definitions([then], version);
    return others.length > 0 ? names : [name, meaning?.select == null ? then : '', meaning];
  });
  return JSON.stringify(meanings);
}

/** Whether the policy's definitions of some cohorts have changed since a moment, for all that can be established. */
function definitionsChangedSince(
  cohorts: readonly string[],
  policy: Policy,
  { versions, complete }: People['policyVersions'],
): ChangedSince<'definition-changed'> {
  const now = meaningsOf(cohorts, policy, policy);
  const changed = versions.findIndex((version) => meaningsOf(cohorts, policy, version.policy) !== now);
  const same = changed < 0 ? versions : versions.slice(0, changed);
  // Before the first policy nothing was defined; where it is not known since when there is one, it is not known either.
  const always = changed < 0 && complete && (versions.at(-1)?.since ?? null) === null;
  return (at) => (always || same.some(({ since }) => (since ?? at) < at) ? null : 'definition-changed');
}
