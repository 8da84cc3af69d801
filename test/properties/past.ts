import { POLICY_PATH } from '../acceptance/scenario.ts';
import type { PullRequest } from '../loopback/github/index.ts';
import type { Deployment } from './naive-gate.ts';
import { rulesAreApproved } from './naive-people.ts';
import { isGuarded } from './naive.ts';
import type { Act, Ground, Request, Said } from './worlds.ts';

/* What a random history comes to, as plain data, and what of it a gate must judge: section 8 of the contract. */

export interface State {
  readonly oid: string;
  /** Null: it came by a push. */
  readonly landed: Landed | null;
  readonly unsignedMerge: boolean;
  readonly files: ReadonlyMap<string, string | null>;
  /** What the one manifest says; null: there is none. */
  readonly manifest: Said | null;
}

/** A `baseline` that a pull request gave an environment. */
export interface Setting {
  readonly cohort: string;
  /** The state that it names, and the one that it came with. */
  readonly state: number;
  readonly since: number;
  readonly approved: boolean;
}

export interface Landed {
  request: Request;
  readonly pull: PullRequest;
  readonly paths: readonly string[];
}

export interface Deployed {
  readonly cohort: string;
  readonly state: number;
  /** How many states there were. */
  readonly at: number;
  /** By the named job, at that commit, and with success. */
  readonly believable: boolean;
  /** Made by Actions: some sites may have it, whatever else is wrong with it. */
  readonly byActions: boolean;
}

/** All that has happened, in the order of time. */
export interface Past {
  readonly ground: Ground;
  readonly states: readonly State[];
  readonly deployed: readonly Deployed[];
  readonly settings: readonly Setting[];
}

/** The newest `baseline` of a cohort's environment, where it shortens what lies between two states and has not ended. */
function keyOf({ settings, deployed: all }: Past, cohort: string, deployed: number, asked: number): Setting | null {
  const setting = settings.findLast((one) => one.cohort === cohort);
  if (setting === undefined) return null;
  const ended = all.some((one) => one.cohort === cohort && one.believable && one.at > setting.since);
  const shortens = setting.state > deployed && setting.state <= asked;
  return shortens && !ended && setting.since > deployed ? setting : null;
}

/** Every state after the newest believable deployment up to the one that is asked for. */
export function deploymentOf(past: Past, cohort: string, asked: number, rollback: boolean): Deployment {
  const { ground, states, deployed: all } = past;
  const believed = all.filter((one) => one.cohort === cohort && one.believable).map((one) => one.state);
  const own = all.filter((one) => one.cohort === cohort);
  const since = own.slice(
    Math.max(
      0,
      own.findLastIndex((one) => one.believable),
    ),
  );
  const superseded = since.some((one) => one.byActions && one.state > asked);
  // What failed makes no way forward a way back.
  const newest = believed.at(-1) ?? asked;
  const had = believed.includes(asked) && newest >= asked;
  const deployed = believed.findLast((state) => state <= asked) ?? 0;
  const key = keyOf(past, cohort, deployed, asked);
  const baseline = key?.approved === true ? key.state : deployed;
  const isRollback = rollback && superseded && had;
  const judged = isRollback || !superseded;
  const range = judged && !isRollback ? states.slice(baseline + 1, asked + 1) : [];
  const rules = judged
    ? states
        .slice(baseline + 1)
        .filter((state, index) => state.files.get(POLICY_PATH) !== states[baseline + index]?.files.get(POLICY_PATH))
    : [];
  const textAt = (path: string, state: number) => states[state]?.files.get(path) ?? null;
  return {
    ground: ground,
    cohort,
    onBranch: true,
    superseded,
    rollback: { asked: rollback, had },
    unreviewed: range.some(
      ({ landed, unsignedMerge }) =>
        landed === null ||
        // What decides where things go is never passed over, whatever became of it.
        (unsignedMerge &&
          landed.paths.some((path) => isGuarded(path, ground) || textAt(path, baseline) !== textAt(path, asked))),
    ),
    tree: { manifest: states[asked]?.manifest ?? null },
    rulesApproved:
      !(judged && key?.approved === false) &&
      [...rules, ...range.filter((state) => state.landed !== null)].every(
        ({ landed }) => landed !== null && rulesAreApproved({ ground: ground, request: landed.request }),
      ),
    releases: range.flatMap(({ landed }) =>
      landed === null
        ? []
        : [
            {
              request: landed.request,
              undone: landed.paths.every((path) => textAt(path, baseline) === textAt(path, asked)),
              tree: { manifest: manifestFor(states, landed, asked) },
            },
          ],
    ),
  };
}

/** What the manifest that declared a release says now: what has the name of a deleted one is another, unless it says the same. */
export function manifestFor(states: readonly State[], landed: Landed, asked: number): Said | null {
  const now = states[asked]?.manifest ?? null;
  const since = states.findIndex((state) => state.landed === landed);
  const wasDeleted = states.slice(since + 1, asked + 1).some(({ manifest }) => manifest === null);
  return wasDeleted && wordsOf(now) !== wordsOf(landed.request.said) ? null : now;
}

function wordsOf(said: Said | null): string {
  if (said === null) return '';
  const { cohorts, requires, forbids, expect, targets } = said;
  return JSON.stringify([cohorts.toSorted(), requires, forbids, expect, targets]);
}

/** Section 4: a release across cohorts, with a policy owner and an owner of the cohort among those who approved. */
export function mayAnswer(name: string, acts: readonly Act[], ground: Ground): boolean {
  const { owners = [] } = ground.cohorts.find((cohort) => cohort.name === name) ?? {};
  const isAmong = (all: readonly string[], login: string) =>
    all.some((owner) => owner === login || (ground.teams?.[owner] ?? []).includes(login));
  const isOwner = (login: string) => isAmong(owners, login);
  const isOfPolicy = (login: string) => isAmong(ground.policyOwners, login);
  const counted = acts
    .map(({ who }) => who)
    .filter((who) => ground.writers.includes(who) && (isOwner(who) || isOfPolicy(who)));
  const ofPolicy = counted.filter(isOfPolicy);
  const present = owners.some((owner) => owner.startsWith('@') || ground.writers.includes(owner));
  return (
    counted.length >= ground.cross && (present ? ofPolicy.length > 0 && counted.some(isOwner) : ofPolicy.length > 1)
  );
}
