import type { Lookup } from '../domain/facts.ts';
import { connect, type GitHub } from '../github/client.ts';
import { readInventoryFile } from '../github/files.ts';
import { createInventory } from '../inventory/index.ts';
import { boundedFetch } from '../net/bounded-fetch.ts';
import type { Deadline } from '../net/deadline.ts';
import type { Resolve } from './check.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';

/** Everything that a judgement asks or waits for. What it comes to depends on nothing else but inputs and event. */
export interface Outside {
  /** By the workflow's own token. */
  readonly github: GitHub;
  /** By the one that can read teams, where it is given. */
  readonly members: GitHub | null;
  readonly resolve: Resolve;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The world as it is now; every request ends by the deadline. */
export function liveOutside(environment: Environment, inputs: Inputs, deadline: Deadline, now: () => Date): Outside {
  const github = connectTo(environment, inputs.githubToken, deadline);
  return {
    github,
    members: inputs.membersToken === null ? null : connectTo(environment, inputs.membersToken, deadline),
    resolve: resolver(github, inputs, deadline, now),
    // Where the time is up, the next request says so.
    sleep: (milliseconds) => deadline.clock.sleep(milliseconds, deadline.signal).catch(() => undefined),
  };
}

/** Connects to the GitHub of this run. */
export function connectTo(environment: Environment, token: string, deadline: Deadline): GitHub {
  const fetch = boundedFetch({
    signal: deadline.signal,
    remaining: () => deadline.remaining(),
    clock: deadline.clock,
    // A query changes nothing; a comment or a check run sent twice would be there twice.
    repeatable: (method, url) => method !== 'POST' || url.href === environment.graphqlUrl,
  });
  return connect({
    token,
    apiUrl: environment.apiUrl,
    graphqlUrl: environment.graphqlUrl,
    repository: environment.repository,
    fetch,
  });
}

/** Asks the inventory of the queries' policy; a slow one has more time, as its policy says. */
function resolver(github: GitHub, inputs: Inputs, deadline: Deadline, now: () => Date): Resolve {
  return async (queries, tip) => {
    const [first] = queries;
    if (first === undefined) return { found: true, value: [] };
    deadline.extend(first.policy.inventory.timeout);
    const inventory = createInventory(first.policy.inventory, {
      token: inputs.inventoryToken,
      fetch: boundedFetch({ signal: deadline.signal, remaining: () => deadline.remaining(), clock: deadline.clock }),
      now,
      readFile: async (path) => asInventory(await readInventoryFile(github, path, tip)),
    });
    return inventory.resolve(queries, deadline.signal);
  };
}

/** A file of the repository that cannot be read is here an inventory that does not answer. */
function asInventory<T>(answer: Lookup<T>): Lookup<T> {
  return answer.found ? answer : { found: false, failure: { ...answer.failure, code: 'inventory.unavailable' } };
}
