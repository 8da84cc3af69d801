import { activeOf, ambiguous, isIn, isRead, namedBy, objections, scopeOf, targetsOf } from './naive.ts';
import type { Ground, Request, World } from './worlds.ts';

/* What must be true before a deployment, over plain data: section 8 of the contract. */

export interface Deployment {
  readonly ground: Ground;
  readonly cohort: string;
  /** Whether the commit is on the release branch. */
  readonly onBranch: boolean;
  /** Whether something newer is deployed. */
  readonly superseded: boolean;
  /** Whether it is asked for, and whether the environment has had the commit. */
  readonly rollback: { readonly asked: boolean; readonly had: boolean };
  /** Whether anything came without a pull request. */
  readonly unreviewed: boolean;
  /** Whether a policy owner has approved every change of the rules. */
  readonly rulesApproved: boolean;
  readonly releases: readonly { readonly request: Request; readonly undone: boolean }[];
}

/** By path, by name, by a target, or because nothing tells what does not concern the cohort. */
export function reaches(world: World, cohort: string): boolean {
  const { ground } = world;
  const { release, reached } = scopeOf(world);
  const own = ground.cohorts.find((one) => one.name === cohort);
  if (!release || own === undefined) return false;
  const known = namedBy(world).every((name) => ground.cohorts.some((one) => one.name === name));
  const targets = isRead(world) && known ? targetsOf(world) : [];
  // What cannot be read may have meant any cohort.
  const anybody = !(isRead(world) && known);
  return (
    anybody ||
    own.folders.length === 0 ||
    reached.includes(cohort) ||
    (isRead(world) && namedBy(world).includes(cohort)) ||
    ground.sites.some((site) => targets.includes(site.id) && isIn(site, own))
  );
}

/** All that speaks against a deployment, in the contract's codes. */
export function objectionsToDeploying(deployment: Deployment): string[] {
  const { ground, cohort, rollback } = deployment;
  const found = new Set<string>();
  const active = activeOf(cohort, ground);
  if (active.length === 0) found.add('cohort.empty');
  if (ground.sites.some((site) => active.includes(site.id) && ambiguous(site, ground))) found.add('cohort.ambiguous');
  if (
    ground.cohorts.some((one) => one.name === cohort && one.select === null) &&
    !ground.sites.some((site) => site.cohorts.includes(cohort))
  )
    found.add('cohort.unknown');
  if (!deployment.onBranch) found.add('gate.not-on-branch');
  else if (deployment.superseded && !(rollback.asked && rollback.had)) found.add('gate.superseded');
  if (!deployment.rulesApproved) found.add('policy.changed');
  if (deployment.unreviewed) found.add('gate.unreviewed');
  for (const { request, undone } of deployment.releases) {
    const world = { ground, request };
    if (undone || !reaches(world, cohort)) continue;
    const own = objections(world);
    for (const code of own) found.add(code);
    if (own.length > 0) found.add('gate.release-refused');
    const targets = targetsOf(world);
    const told = isRead(world) && namedBy(world).every((name) => ground.cohorts.some((one) => one.name === name));
    if (told && active.some((id) => !targets.includes(id))) found.add('gate.outside-declaration');
  }
  return [...found].toSorted();
}
