import type { PolicyDraft } from '../../../acceptance/scenario.ts';
import type { World } from '../../../loopback/github/index.ts';
import type { Rights } from '../../../loopback/github/rights.ts';
import { RULESET, type Illness } from '../healthy.ts';

/** What is wrong with a repository, and what its row finds: a part of the text. */
export interface Fault extends Illness {
  readonly row: string;
  readonly name: string;
  readonly state: 'fault' | 'warning' | 'unknown';
  readonly says: string;
}

type Told = Omit<Fault, 'row'>;

const told =
  (state: Fault['state']) =>
  (name: string, says: string, illness: Illness): Told => ({ name, state, says, ...illness });
export const fault = told('fault');
export const warning = told('warning');
export const unknown = told('unknown');

/** By the row that finds them. */
export const faultsOf = (rows: Readonly<Record<string, readonly Told[]>>): readonly Fault[] =>
  Object.entries(rows).flatMap(([row, faults]) => faults.map((each) => ({ row, ...each })));

/** Asked with a token that has these rights alone. */
export const withRights = (rights: Rights): Illness => ({
  world: (world) => void world.grants.set('plain', { login: 'mia', rights }),
  token: 'plain',
});

export const ruleset = (world: World) => {
  const found = world.settings.rulesets.find(({ id }) => id === RULESET);
  if (found === undefined) throw new Error('the healthy world has a ruleset');
  return found;
};

export const cohort = (draft: PolicyDraft, name: string) => draft.cohorts[name] ?? {};

export const queued = (world: World) => {
  ruleset(world).rules.push({
    type: 'merge_queue',
    parameters: {
      check_response_timeout_minutes: 60,
      grouping_strategy: 'ALLGREEN',
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: 'MERGE',
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    },
  });
};
