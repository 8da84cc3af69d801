import { POLICY_PATH } from '../acceptance/scenario.ts';
import { asItStands, concerns, delivers, objectionsAsItStands } from './naive-gate.ts';
import { rulesAreApproved } from './naive-people.ts';
import { activeOf, ambiguous, isGuarded, isRead, namedBy, standingOffenders, targetsOf } from './naive.ts';
import { manifestFor, type Deployed, type Setting, type State } from './past.ts';
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
  readonly settings: readonly Setting[];
}

/** A release as far as one site would receive it. */
interface Received {
  readonly request: Request;
  readonly current: Request;
  readonly covered: boolean;
}

/** What the gate must say. */
export function answerOf(
  world: SiteDeployment,
): 'skip' | { codes: readonly string[]; targets: readonly string[] | null } {
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
  if (active.length > 0 && active.every((id) => stateOf(id) === asked)) return 'skip';
  if (ground.sites.some((site) => reached.includes(site.id) && ambiguous(site, ground))) found.add('cohort.ambiguous');
  const isUnknown = active.some((id) => stateOf(id) === null);
  const superseded = (reached.length === 0 && ahead.length > 0) || (isUnknown && isSuperseded(world));
  if (superseded) found.add('gate.superseded');
  const stands = states[asked]?.manifest ?? null;
  // Where nobody is reached no manifest is asked about anybody; one that names what is not known closes the gate anyway.
  if (reached.length > 0 && stands !== null) {
    const offenders = standingOffenders(cohort, stands, ground);
    if (offenders === null || offenders.some((id) => reached.includes(id))) found.add('gate.standing-condition');
  }
  if (reached.length > 0 && !superseded) {
    if (keyOf(world)?.approved === false && reached.some((id) => baseOf(world, id) < (keyOf(world)?.state ?? 0)))
      found.add('policy.changed');
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
  return { codes, targets: isOpen ? reached.toSorted() : null };
}

/** What speaks against taking some sites back to the state that is asked for. */
export function wrongWithRollback(world: SiteDeployment, targets: readonly string[]): string[] {
  const { ground, cohort, states, asked, has, deployed, settings } = world;
  const believed = deployed.filter((one) => one.cohort === cohort && one.believable).map(({ state }) => state);
  const answered = settings.filter((one) => one.cohort === cohort && one.approved).map(({ state }) => state);
  const stands = states[asked]?.manifest ?? null;
  const offenders = stands === null ? [] : standingOffenders(cohort, stands, ground);
  const rulesBroken = states
    .slice(Math.max(asked, ...answered) + 1)
    .some(
      (state, index, all) =>
        state.files.get(POLICY_PATH) !== (all[index - 1] ?? states[asked])?.files.get(POLICY_PATH) &&
        (state.landed === null || !rulesAreApproved({ ground, request: state.landed.request })),
    );
  return [
    ...(believed.includes(asked) || answered.includes(asked) ? [] : ['never had']),
    ...((believed.at(-1) ?? asked) < asked ? ['forward'] : []),
    ...(targets.length > 0 && rulesBroken ? ['rules that nobody approved'] : []),
    ...targets.flatMap((id) => ((has.get(id) ?? -1) > asked ? [] : [`${id} is not ahead`])),
    ...targets.flatMap((id) => (offenders === null || offenders.includes(id) ? [`${id} does not fit`] : [])),
  ];
}

/** Every release in the range of each of some sites that reaches the cohort and is not undone there. */
function receivedBy(world: SiteDeployment, ids: readonly string[]): Received[] {
  const { ground, cohort, states, asked } = world;
  return ids.flatMap((id) =>
    states.slice(baselineOf(world, id) + 1, asked + 1).flatMap(({ landed }): Received[] => {
      if (landed === null || isUndone(world, id, landed.paths)) return [];
      const { request } = landed;
      const current = asItStands(request, { manifest: manifestFor(states, landed, asked) });
      if (!concerns({ ground, request }, current, cohort)) return [];
      const covered = targetsOf({ ground, request: current }).includes(id);
      return [{ request, current, covered: covered || !delivers({ ground, request }, current, cohort) }];
    }),
  );
}

function releaseObjections(world: SiteDeployment, reached: readonly string[]): string[] {
  const { ground, cohort } = world;
  const found = new Set<string>();
  for (const { request, current, covered } of receivedBy(world, reached)) {
    const against = objectionsAsItStands(request, current, ground);
    for (const code of against) found.add(code);
    if (against.length > 0) found.add('gate.release-refused');
    const told = { ground, request: current };
    const known = isRead(told) && namedBy(told).every((name) => ground.cohorts.some((one) => one.name === name));
    if (delivers({ ground, request }, current, cohort) && known && !covered) found.add('gate.outside-declaration');
  }
  return [...found];
}

/** The newest `baseline` of the cohort's environment, where the commit holds it: it counts for every site, whatever was deployed. */
function keyOf({ settings, cohort, asked }: SiteDeployment): Setting | null {
  const setting = settings.findLast((one) => one.cohort === cohort);
  return setting !== undefined && setting.state <= asked ? setting : null;
}

function baselineOf(world: SiteDeployment, id: string): number {
  const key = keyOf(world);
  return key?.approved === true ? Math.max(key.state, baseOf(world, id)) : baseOf(world, id);
}

/** The older of what a site has and the record; of what is not known, the first policy. */
function baseOf({ has, deployed, cohort, asked }: SiteDeployment, id: string): number {
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
  return world.states.slice(baselineOf(world, id) + 1, world.asked + 1).some(
    ({ landed, unsignedMerge }) =>
      landed === null ||
      // What decides where things go is never passed over, whatever became of it.
      (unsignedMerge &&
        (landed.paths.some((path) => isGuarded(path, world.ground)) || !isUndone(world, id, landed.paths))),
  );
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
