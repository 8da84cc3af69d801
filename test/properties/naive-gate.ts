import { objections, objectionsOfPeople } from './naive-people.ts';
import {
  activeOf,
  ambiguous,
  involvedIn,
  isIn,
  isRead,
  namedBy,
  objectionsOfSites,
  scopeOf,
  standingOffenders,
  targetsOf,
} from './naive.ts';
import type { Ground, Request, Said, World } from './worlds.ts';

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
  readonly releases: readonly {
    readonly request: Request;
    readonly undone: boolean;
    /** What its manifest says now, where a tree is looked at. */
    readonly tree?: { readonly manifest: Said | null };
  }[];
  /** What the manifest in the tree of the commit says, if there is one; null: no tree is looked at. */
  readonly tree: { readonly manifest: Said | null } | null;
}

/** A release as the gate reads it: one that a manifest declares, by that manifest as it stands now. */
export function asItStands(request: Request, tree: Deployment['tree']): Request {
  return request.said?.in === 'manifest' && tree !== null ? { ...request, said: tree.manifest } : request;
}

/** Whether all that it does is to delete or widen the manifest, and nothing of it declares any more. */
function isUndeclared({ tends, said }: Request): boolean {
  return tends?.alone === true && said === null;
}

/** By what it delivers, or by the manifest that it changes. */
export function concerns(own: World, current: Request, cohort: string): boolean {
  const { tends } = own.request;
  return (tends !== undefined && (tends.mends || tends.stood.includes(cohort))) || delivers(own, current, cohort);
}

/** What it declares is what stands now; what it changed is what it changed. */
export function delivers(own: World, current: Request, cohort: string): boolean {
  return !isUndeclared(current) && reaches({ ...own, request: current }, cohort, scopeOf(own));
}

/** All that speaks against a release: its sites as it stands, its people by what was approved. */
export function objectionsAsItStands(request: Request, current: Request, ground: Ground): string[] {
  const own = { ground, request };
  const now = { ground, request: current };
  const { release, guarded } = scopeOf(own);
  const undeclared = isUndeclared(current);
  // What the inventory says of a manifest as it stands was asked of nobody who approved it as it was.
  const involved = involvedIn(own, request.said?.in !== 'manifest');
  return [
    ...(release && !undeclared ? objectionsOfSites(now) : []),
    ...objectionsOfPeople(
      own,
      {
        release: undeclared && request.said === null ? involved.length > 0 : release,
        guarded: guarded || request.tends?.mends === true,
      },
      involved,
      undeclared || isRead(now),
    ),
  ];
}

/** By path, by name, by a target, or because nothing tells what does not concern the cohort. */
export function reaches(world: World, cohort: string, scope = scopeOf(world)): boolean {
  const { ground } = world;
  const { release, reached } = scope;
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
  const stands = deployment.tree?.manifest ?? null;
  if (stands !== null && standingOffenders(cohort, stands, ground)?.length !== 0) found.add('gate.standing-condition');
  for (const { request, undone, tree = null } of deployment.releases) {
    const current = asItStands(request, tree);
    const own = { ground, request };
    const world = { ground, request: current };
    if (undone || !concerns(own, current, cohort)) continue;
    const against = tree === null ? objections(world) : objectionsAsItStands(request, current, ground);
    for (const code of against) found.add(code);
    if (against.length > 0) found.add('gate.release-refused');
    const targets = targetsOf(world);
    const told = isRead(world) && namedBy(world).every((name) => ground.cohorts.some((one) => one.name === name));
    if (delivers(own, current, cohort) && told && active.some((id) => !targets.includes(id)))
      found.add('gate.outside-declaration');
  }
  return [...found].toSorted();
}
