import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { printRequirements, printSelectors, type Declaration } from './declaration/declaration.ts';
import type { Policy } from './policy/policy.ts';
import { printSelector } from './selector.ts';

/** What an approver approves. Its inventory answer is not in it: that is verified afresh each time. */
export interface Plan {
  readonly repository: string;
  readonly pullRequest: number;
  readonly base: string;
  /** Head commit. */
  readonly head: string;
  readonly declaration: Declaration | null;
  /** Null where there is no valid policy. */
  readonly policy: Policy | null;
}

/** SHA-256 over the plan's canonical JSON (RFC 8785): 64 hex digits. */
export function planDigest(plan: Plan): string {
  return digest({
    version: 1,
    repository: plan.repository,
    pullRequest: plan.pullRequest,
    base: plan.base,
    head: plan.head,
    declaration: plan.declaration === null ? null : declarationValue(plan.declaration),
    cohorts: plan.declaration === null ? {} : definitions(plan.declaration.cohorts, plan.policy),
  });
}

/** The digest of several plans (gate, merge group): of the sorted array of theirs. */
export function joinedDigest(digests: readonly string[]): string {
  return digest(digests.toSorted());
}

/** The digest of several plans together; of one plan, its digest; null where there is none, or one is not known. */
export function digestOfAll(plans: readonly (string | null)[]): string | null {
  const known = plans.filter((plan) => plan !== null);
  const [first, ...others] = known;
  if (first === undefined || known.length < plans.length) return null;
  return others.length === 0 ? first : joinedDigest(known);
}

/** The declaration as plain data in canonical order: equal declarations give equal values. */
export function declarationValue(declaration: Declaration) {
  const { targets } = declaration;
  return {
    cohorts: declaration.cohorts.toSorted(),
    all: declaration.all,
    // One selector or none: it does not matter over how many lines it is written.
    requires: declaration.requires.length === 0 ? [] : [printRequirements(declaration.requires)],
    forbids: printSelectors(declaration.forbids),
    expect: declaration.expect === null ? null : { min: declaration.expect.min, max: declaration.expect.max },
    change: declaration.change,
    sites: targets.kind === 'sites' ? targets.ids.toSorted() : null,
    select: targets.kind === 'select' ? printSelector(targets.select) : null,
  };
}

/** The definitions (dimension, select) of some cohorts; null for one that the policy does not know. */
export function definitions(names: readonly string[], policy: Policy | null) {
  return Object.fromEntries(
    names.map((name) => {
      const cohort = policy?.cohorts.get(name);
      return [
        name.toWellFormed(),
        cohort === undefined
          ? null
          : { dimension: cohort.dimension, select: cohort.select === null ? null : printSelector(cohort.select) },
      ];
    }),
  );
}

function digest(value: unknown): string {
  // Half a character has no canonical form; what is read has none, but a digest must never be what fails.
  const whole: unknown = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed() : part,
  );
  return hash('sha256', canonicalize(whole) ?? '');
}
