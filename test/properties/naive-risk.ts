/* What must be true before a part of a cohort is deployed: section 9 of the contract, over plain data. */

/** What has been done to an environment, in the order of time; times are milliseconds since 1970. */
export interface Done {
  readonly environment: string;
  readonly tip: boolean;
  /** By the job that the policy names, behind its gate, by Actions. */
  readonly believable: boolean;
  readonly byActions: boolean;
  /** `started`: it is behind its gate and under way. */
  readonly came: 'success' | 'failure' | 'refused' | 'started';
  readonly at: number;
}

export interface Said {
  readonly by: string;
  readonly plan: string;
  readonly cohort: string;
  readonly reason: string;
  readonly at: number;
}

export interface RiskWorld {
  readonly now: number;
  /** Waves in their order, and after them the rest, each with its environment and its active sites. */
  readonly parts: readonly { readonly environment: string; readonly sites: readonly string[]; readonly bake: number }[];
  /** Whether the pilot is watched, and the checks of the app on the commit: green or not, and when they began. */
  readonly watched: boolean;
  readonly checks: readonly { readonly green: boolean; readonly byApp: boolean; readonly at: number }[];
  readonly done: readonly Done[];
  readonly limit: number | null;
  readonly freezes: readonly { readonly from: number; readonly to: number }[];
  /** Whether the range holds a release, and whether all of them are approved. */
  readonly released: boolean;
  readonly approved: boolean;
  /** The plan of what is deployed; null where there is no release. */
  readonly plan: string | null;
  readonly said: readonly Said[];
}

const HOUR = 3_600_000;
/** Approvers of the policy who may write and have no hand in anything. */
const APPROVERS = ['erin', 'adam'];

/** Whether two of them have said so for this very deployment, within the four hours for which that counts. */
export function inEmergency({ plan, said, now }: RiskWorld): boolean {
  const counted = said.filter(
    (one) =>
      plan !== null &&
      one.plan === plan &&
      one.cohort === 'resource-publisher' &&
      one.reason.length >= 20 &&
      now - one.at <= 4 * HOUR &&
      APPROVERS.includes(one.by),
  );
  return new Set(counted.map(({ by }) => by)).size >= 2;
}

/** All that speaks against deploying a part, in the contract's codes, and what of it an emergency takes out. */
export function objectionsToPart(world: RiskWorld, index: number): { held: string[]; lifted: string[] } {
  const { parts, limit, freezes, now, released, approved } = world;
  const held = new Set<string>();
  const lifted = new Set<string>();
  const sites = parts[index]?.sites ?? [];
  if (sites.length === 0) held.add('cohort.empty');
  if (!approved) for (const code of ['approval.missing', 'gate.release-refused']) held.add(code);
  if (limit !== null && sites.length > limit) lifted.add('limit.exceeded');
  if (released && freezes.some(({ from, to }) => from <= now && now < to)) lifted.add('freeze.active');
  for (const [at, part] of parts.slice(0, index).entries()) {
    if (part.sites.length === 0) held.add('wave.skipped');
    const state = stateOf(world, part.environment);
    if (state.kind === 'never') held.add('wave.skipped');
    if (state.kind === 'unwell') held.add('wave.unhealthy');
    if (state.kind !== 'there') continue;
    if (state.since + part.bake > now) lifted.add('wave.early');
    if (at === 0 && world.watched && !isGreen(world, state.newest)) held.add('wave.unhealthy');
  }
  return { held: [...held], lifted: [...lifted] };
}

function stateOf(
  { done }: RiskWorld,
  environment: string,
): { kind: 'never' } | { kind: 'unwell' } | { kind: 'there'; since: number; newest: number } {
  const own = done.filter((one) => one.environment === environment && one.byActions);
  const last = own.findLastIndex((one) => one.tip && one.believable && one.came === 'success');
  const first = own[last];
  if (first === undefined) return { kind: 'never' };
  let newest = first.at;
  for (const one of own.slice(last + 1)) {
    if (one.came === 'failure' || (one.came !== 'refused' && !one.tip)) return { kind: 'unwell' };
    if (one.came === 'success') newest = one.at;
  }
  return { kind: 'there', since: first.at, newest };
}

function isGreen({ checks }: RiskWorld, since: number): boolean {
  return checks.findLast(({ byApp, at }) => byApp && at >= since)?.green === true;
}
