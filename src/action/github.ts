import { askingAhead, type Ahead } from '../github/ahead.ts';
import { connect, type GitHub, type GitHubOptions } from '../github/client.ts';
import { boundedFetch, type Fetch } from '../http/bounded-fetch.ts';
import type { Deadline } from '../http/deadline.ts';
import type { Environment } from './environment.ts';
import type { Inputs } from './inputs.ts';

/** Hears of the requests of a run as they are made. */
export interface Listener {
  /** A request is sent, to GitHub or to the inventory. */
  asked(): void;
  /** The request for what is probably the last page of the inventory is sent. */
  ending(): void;
  /** The inventory has answered in full: any request after this may be the last of the run. */
  answered(): void;
}

export const NOBODY: Listener = { asked: () => undefined, ending: () => undefined, answered: () => undefined };

/** Connects to the GitHub of this run, to be asked in time and ahead of it. Every request ends by the deadline. */
export function connectAhead(
  environment: Environment,
  { githubToken }: Pick<Inputs, 'githubToken'>,
  deadline: Deadline,
  listener: Listener,
): Ahead {
  return askingAhead(connectWithListener(environment, githubToken, deadline, listener), deadline.clock);
}

/** A connection whose requests a listener hears of. */
export function connectWithListener(
  environment: Environment,
  token: string,
  deadline: Deadline,
  listener: Listener,
): GitHub {
  return connect(withListener(optionsOf(environment, token, deadline), listener));
}

/** Connects to the GitHub of this run. `twice` says that a POST may reach it twice without harm; a query always may. */
export function connectTo(environment: Environment, token: string, deadline: Deadline, twice = false): GitHub {
  return connect(optionsOf(environment, token, deadline, twice));
}

/** Bounds, repeats and the token of a connection. */
export function optionsOf(environment: Environment, token: string, deadline: Deadline, twice = false): GitHubOptions {
  const fetch = boundedFetch({
    signal: deadline.signal,
    remaining: () => deadline.remaining(),
    clock: deadline.clock,
    // A query that GitHub gives up after its ten seconds of work is asked again in halves, not as it is.
    limits: { worked: 5_000 },
    // A query changes nothing; a comment sent twice would be there twice.
    repeatable: (method, url) =>
      method !== 'POST' ||
      url.href === environment.graphqlUrl ||
      url.href === `${environment.apiUrl}/markdown` ||
      twice,
  });
  return {
    token,
    apiUrl: environment.apiUrl,
    graphqlUrl: environment.graphqlUrl,
    repository: environment.repository,
    fetch,
  };
}

/** Options whose requests a listener hears of. */
export function withListener<T extends { readonly fetch: Fetch }>(options: T, listener: Listener): T {
  const { fetch } = options;
  return {
    ...options,
    fetch: (...asked: Parameters<Fetch>) => {
      listener.asked();
      return fetch(...asked);
    },
  };
}
