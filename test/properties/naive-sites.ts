import { POLICY_PATH } from '../acceptance/scenario.ts';
import type { Deployed, State } from './past.ts';
import { reaches } from './naive-gate.ts';
import { activeOf, ambiguous, namedBy, objections, rulesAreApproved, targetsOf } from './naive.ts';
import type { Ground, Request } from './worlds.ts';

/*
 * What must be true before a deployment where sites tell what is deployed, over plain data: section 8 of the contract,
 * paragraph `deployed: sites`.
 */

export interface SiteDeployment {
  readonly ground: Ground;
  readonly cohort: string;
  readonly states: readonly State[];
  /** The state that is asked for. */
  readonly asked: number;
  /** The state that each site has, by its place; null: not known. */
  readonly has: ReadonlyMap<string, number | null>;
  readonly deployed: readonly Deployed[];
}

/** A release as far as one site would receive it. */
export interface Received {
  readonly id: string;
  readonly request: Request;
  readonly covered: boolean;
}

export type Answer =
  | { readonly kind: 'skip' }
  | { readonly kind: 'judged'; readonly codes: readonly string[]; readonly targets: readonly string[] | null };

/** What the gate must say. */
export function answerOf(world: SiteDeployment): Answer {
  const { ground, cohort, asked, has, states } = world;
  const active = activeOf(cohort, ground);
  const found = new Set<string>();
  if (active.length === 0) found.add('cohort.empty');
  if (
    ground.cohorts.some((one) => one.name === cohort && one.select === null) &&
    !ground.sites.some((site) => site.cohorts.includes(cohort))
  )
    found.add('cohort.unknown');
  const stateOf = (id: string) => has.get(id) ?? null;
  const ahead = active.filter((id) => (stateOf(id) ?? -1) > asked);
  const reached = active.filter((id) => (stateOf(id) ?? -1) < asked);
  if (ahead.length > 0) found.add('gate.site-ahead');
  if (active.length > 0 && active.every((id) => stateOf(id) === asked)) return { kind: 'skip' };
  if (ground.sites.some((site) => reached.includes(site.id) && ambiguous(site, ground))) found.add('cohort.ambiguous');
  const isUnknown = active.some((id) => stateOf(id) === null);
  const superseded = (reached.length === 0 && ahead.length > 0) || (isUnknown && isSuperseded(world));
  if (superseded) found.add('gate.superseded');
  if (reached.length > 0 && !superseded) {
    const since = Math.min(...reached.map((id) => baselineOf(world, id)));
    const range = states.slice(since + 1, asked + 1);
    const rules = states
      .slice(since + 1)
      .filter((state, index) => state.files.get(POLICY_PATH) !== states[since + index]?.files.get(POLICY_PATH));
    if (
      ![...rules, ...range.filter(({ landed }) => landed !== null)].every(
        ({ landed }) => landed !== null && rulesAreApproved({ ground, request: landed.request }),
      )
    )
      found.add('policy.changed');
    if (reached.some((id) => hasUnreviewed(world, id))) found.add('gate.unreviewed');
    for (const code of releaseObjections(world, reached)) found.add(code);
  }
  const codes = [...found].toSorted();
  const isOpen = codes.every((code) => code === 'gate.site-ahead');
  return { kind: 'judged', codes, targets: isOpen ? reached.toSorted() : null };
}

/** Every release in the range of each of some sites that reaches the cohort and is not undone there. */
export function receivedBy(world: SiteDeployment, ids: readonly string[]): Received[] {
  const { ground, cohort, states, asked } = world;
  return ids.flatMap((id) =>
    states.slice(baselineOf(world, id) + 1, asked + 1).flatMap(({ landed }): Received[] => {
      if (landed === null || isUndone(world, id, landed.paths)) return [];
      const { request } = landed;
      if (!reaches({ ground, request }, cohort)) return [];
      return [{ id, request, covered: targetsOf({ ground, request }).includes(id) }];
    }),
  );
}

function releaseObjections(world: SiteDeployment, reached: readonly string[]): string[] {
  const { ground } = world;
  const found = new Set<string>();
  for (const { request, covered } of receivedBy(world, reached)) {
    const own = objections({ ground, request });
    for (const code of own) found.add(code);
    if (own.length > 0) found.add('gate.release-refused');
    const isTold = request.said !== null && request.said.spoilt === null;
    const known = namedBy({ ground, request }).every((name) => ground.cohorts.some((one) => one.name === name));
    if (isTold && known && !covered) found.add('gate.outside-declaration');
  }
  return [...found];
}

/** The older of what a site has and the record; of what is not known, the first policy. */
function baselineOf({ has, deployed, cohort, asked }: SiteDeployment, id: string): number {
  const own = has.get(id) ?? null;
  if (own === null) return 0;
  const record = deployed.findLast((one) => one.cohort === cohort && one.believable && one.state <= asked);
  return Math.min(own, record?.state ?? own);
}

/** Whether a newer commit may be at some sites, by the record. */
function isSuperseded({ deployed, cohort, asked }: SiteDeployment): boolean {
  const own = deployed.filter((one) => one.cohort === cohort);
  const newest = Math.max(
    0,
    own.findLastIndex((one) => one.believable),
  );
  return own.slice(newest).some((one) => one.byActions && one.state > asked);
}

function hasUnreviewed(world: SiteDeployment, id: string): boolean {
  return world.states
    .slice(baselineOf(world, id) + 1, world.asked + 1)
    .some(({ landed, unsignedMerge }) => landed === null || (unsignedMerge && !isUndone(world, id, landed.paths)));
}

/** The same at both ends, and as what the site has. */
function isUndone(world: SiteDeployment, id: string, paths: readonly string[]): boolean {
  const { states, asked, has } = world;
  const base = baselineOf(world, id);
  const textAt = (path: string, state: number) => states[state]?.files.get(path) ?? null;
  return paths.every((path) =>
    [base, has.get(id) ?? base].every((state) => textAt(path, state) === textAt(path, asked)),
  );
}
