import type { Failure } from '../../domain/finding.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { estateOf, estateQueries, unreportedSites, type Estate } from '../../domain/sites/trial.ts';
import { ok, type Result } from '../../domain/result.ts';
import { cohortsQuery } from '../../domain/sites/query.ts';
import type { Query, Resolution } from '../../domain/sites/resolution.ts';
import { readInventory, type InventoryOptions } from '../inventory.ts';
import type { Terminal } from '../terminal.ts';

/** What a policy makes of the sites that there are. */
export interface TriedPolicy {
  readonly estate: Estate;
  /** Of every status, by cohort. */
  readonly members: ReadonlyMap<string, number>;
  /** By attribute that selectors ask for: ids of permitted sites that lack it, or whose value is not known. */
  readonly unknown: ReadonlyMap<string, readonly string[]>;
  /** Ids of permitted sites that are to tell what they have (`releases.deployed: sites`) and do not. */
  readonly unreported: readonly string[];
  /** The cohorts without a `select` that the inventory does not know, and those it does. */
  readonly unnamed: { readonly missing: readonly string[]; readonly known: readonly string[] };
  readonly unassigned: Resolution['unassigned'];
}

/** Asks the inventory what it makes of the policy. */
export async function tryPolicy(
  policy: Policy,
  options: InventoryOptions,
  terminal: Terminal,
): Promise<Result<TriedPolicy, Failure>> {
  const divisions = estateQueries(policy);
  const keys = attributesOf(policy);
  const questions = [...divisions, ...keys.map((key) => knownQuery(policy, key))];
  const answers = await readInventory(questions, options, terminal);
  if (!answers.ok) return answers;
  const [first] = answers.value;
  const divided = answers.value.slice(0, divisions.length);
  const known = answers.value.slice(divisions.length);
  return ok({
    estate: estateOf(policy, divided),
    members: new Map([...policy.cohorts.keys()].map((name) => [name, first?.cohorts.get(name)?.members ?? 0])),
    unknown: new Map(keys.map((key, at) => [key, (known[at]?.violations ?? []).map(({ site }) => site.id)])),
    unreported: unreportedSites(policy, divided),
    unnamed: {
      missing: answers.value.flatMap(({ unknownCohorts }) => unknownCohorts),
      known: first?.knownCohorts ?? [],
    },
    unassigned: first?.unassigned ?? [],
  });
}

/** The attributes that selectors of the policy ask for. */
function attributesOf(policy: Policy): string[] {
  const selectors = [...policy.cohorts.values()].flatMap(({ select, waves }) => [
    ...(select === null ? [] : [select]),
    ...waves.map((wave) => wave.select),
  ]);
  return [...new Set(selectors.flatMap(({ terms }) => terms.map(({ key }) => key)))].toSorted();
}

/** Which sites of a permitted status have no known value for an attribute: those that fail `key`. */
function knownQuery(policy: Policy, key: string): Query {
  const withoutCohorts = { ...policy, cohorts: new Map() };
  const requires = [{ terms: [{ kind: 'exists', key }] }] as const;
  return cohortsQuery(withoutCohorts, [], { all: true, requires, targets: { kind: 'select', select: { terms: [] } } });
}
