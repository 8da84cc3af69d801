import type { InTheWay, DeployedGroup, SiteStand } from '../../domain/deployment/facts.ts';
import { isReached } from '../../domain/deployment/groups.ts';
import { changedPaths } from '../../domain/deployment/reach.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { compare, type Resolution } from '../../domain/sites/resolution.ts';
import type { Division } from '../../gate/parts.ts';
import type { Place } from '../../gate/question.ts';
import type { ReleaseSection } from '../../gate/releases.ts';
import { commitId, type CasePull } from './pull.ts';
import type { GateCase } from './schema.ts';

/*
 * Where the policy lets sites tell what is deployed, a case says what they have. What the gate would find out of that on
 * GitHub is put together here: which sites would be reached, and which releases are new to them.
 */

type State = NonNullable<GateCase['deployed']>[string];

/** What the sites that a deployment may reach have, and what stands in its way. */
export interface SitesStand {
  /** The newest first, at the end what is not known. */
  readonly groups: readonly DeployedGroup[];
  readonly inTheWay: readonly InTheWay[];
  /** Whether it is a rollback: asked for, with a site to take back. */
  readonly isRollback: boolean;
  /** The sites that are reached, by the releases that are new to them. */
  readonly sections: readonly ReleaseSection[];
  /** By earlier wave: its sites that have neither the commit nor a newer one. */
  readonly lacking: readonly (readonly string[])[];
}

const COMMITS = { before: commitId(0xbbbb), now: commitId(0xcccc), newer: commitId(0xdddd), apart: commitId(0xeeee) };

/** The sites of a case by what they have. The error says what of it there cannot be. */
export function standOfSites(
  gate: GateCase,
  place: Place,
  members: Resolution,
  division: Division,
  pulls: readonly CasePull[],
): Result<SitesStand, Problem> {
  const { deployed = {} } = gate;
  const known = (division.whole ?? members).targets;
  const stranger = Object.keys(deployed).find((id) => !known.includes(id));
  if (stranger !== undefined) return fail(problem('deployed', stranger, `an active site of ${gate.cohort}`, known));
  const later = Object.values(deployed).find((state) => typeof state === 'number' && state >= pulls.length);
  if (later !== undefined)
    return fail(
      problem('deployed', String(later), `fewer than the ${pulls.length} releases of the case, before or now`),
    );
  const stateOf = statesOf(gate, place, division);
  const groups = groupsOf(members.targets, stateOf);
  const isRollback = gate.rollback === true && groups.some(({ stand }) => stand === 'newer');
  return ok({
    groups,
    inTheWay: gate.rollback === true ? [] : lossesOf(groups),
    isRollback,
    sections: groups
      .filter((group) => isReached(group, isRollback))
      .map(({ sites }) => sectionOf(sites, stateOf(sites[0] ?? ''), pulls)),
    lacking: place.part.earlier.map((_, index) =>
      (division.waves?.[index] ?? []).filter((id) => !HAVE_IT.has(standOf(stateOf(id)))),
    ),
  });
}

const HAVE_IT: ReadonlySet<SiteStand> = new Set(['same', 'newer']);

/** What a site has: as the case says; else the commit where its wave had it before, else what was there before the releases. */
function statesOf({ deployed = {}, waves = {} }: GateCase, { part }: Place, division: Division): (id: string) => State {
  const states = new Map<string, State>();
  for (const [index, { name }] of part.earlier.entries())
    if (typeof waves[name] === 'object') for (const id of division.waves?.[index] ?? []) states.set(id, 'now');
  return (id) => deployed[id] ?? states.get(id) ?? 'before';
}

function groupsOf(ids: readonly string[], stateOf: (id: string) => State): DeployedGroup[] {
  return [...Map.groupBy(ids, stateOf)]
    .map(([state, sites]): readonly [number, DeployedGroup] => {
      const commit = typeof state === 'number' ? commitId(state) : state === 'unknown' ? null : COMMITS[state];
      const stand = standOf(state);
      return [
        ageOf(state),
        { commit, stand, sites: sites.toSorted(compare), baseline: stand === 'same' ? null : commit },
      ];
    })
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => group);
}

const STANDS = { before: 'older', now: 'same', newer: 'newer', apart: 'apart', unknown: 'unknown' } as const;

/** A site that has some of the releases has an older commit. */
function standOf(state: State): SiteStand {
  return typeof state === 'number' ? 'older' : STANDS[state];
}

const ORDER = { newer: -2, now: -1, apart: 1, before: 2, unknown: 3 };

function ageOf(state: State): number {
  return typeof state === 'number' ? 1 / (1 + state) : ORDER[state];
}

/** What would be taken away of sites on a line of their own, and of all where those that are left are ahead. */
function lossesOf(groups: readonly DeployedGroup[]): InTheWay[] {
  const isReachingNone = groups.every((group) => !isReached(group, false));
  return groups.flatMap(({ commit, stand }): InTheWay[] =>
    commit !== null && (stand === 'apart' || (stand === 'newer' && isReachingNone))
      ? [{ commit, stand, finished: true, pulls: [], direct: [] }]
      : [],
  );
}

/** Of sites that have the first releases, those after them count; of others all. */
function sectionOf(sites: readonly string[], state: State, pulls: readonly CasePull[]): ReleaseSection {
  const lacking = pulls.slice(typeof state === 'number' ? state : 0).map(({ pull }) => pull);
  return {
    sites,
    numbers: new Set(lacking.map(({ number }) => number)),
    differs: new Set(lacking.flatMap((pull) => changedPaths(pull))),
  };
}
