import type { PolicyDraft } from '../../../acceptance/scenario.ts';
import type { World } from '../../../loopback/github/index.ts';
import { RULESET, type Illness } from '../healthy.ts';

/** What is wrong with a repository, and what its row finds: a part of the text. */
export interface Fault extends Illness {
  readonly row: string;
  readonly name: string;
  readonly state: 'fault' | 'warning' | 'unknown';
  readonly says: string;
}

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
