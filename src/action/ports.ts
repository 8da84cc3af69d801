import type { Failure } from '../domain/finding.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { ok, fail, type Result } from '../domain/result.ts';
import { askingAhead } from '../github/ahead.ts';
import { connect, type GitHub, type GitHubOptions } from '../github/client.ts';
import { fetchTime } from '../github/time.ts';
import { askInventoryAhead, createInventory, type InventoryDeps } from '../inventory/index.ts';
import { fetchingAhead } from '../http/ahead.ts';
import { boundedFetch, type Fetch } from '../http/bounded-fetch.ts';
import type { Deadline } from '../http/deadline.ts';
import type { Ports, Resolve } from '../check/ports.ts';
import type { Environment } from './environment.ts';
import { fetchIdentity } from './identity.ts';
import type { Inputs } from './inputs.ts';
import { redactorOf, type Redactor } from './redaction.ts';

/** Hears of the requests of a run as they are made. */
export interface Listener {
  /** A request is sent, to GitHub or to the inventory. */
  asked(): void;
  /** The request for what is probably the last page of the inventory is sent. */
  ending(): void;
  /** The inventory has answered in full: any request after this may be the last of the run. */
  answered(): void;
}

const NOBODY: Listener = { asked: () => undefined, ending: () => undefined, answered: () => undefined };

/** Connects to GitHub and to the inventory. Every request ends by the deadline. `instead` replaces what an inventory is read with. */
export function connectPorts(
  environment: Environment,
  inputs: Inputs,
  deadline: Deadline,
  now: () => Date,
  instead: Partial<InventoryDeps> = {},
  listener: Listener = NOBODY,
): Ports {
  const connection = (token: string) => connect(withListener(optionsOf(environment, token, deadline), listener));
  const { github, ahead } = askingAhead(connection(inputs.githubToken), deadline.clock);
  const list = listing(inputs, deadline, listener);
  const resolve = resolver(environment, github, inputs, deadline, {
    now,
    fetch: list.fetch,
    onLast: () => listener.ending(),
    ...instead,
  });
  return {
    github,
    ahead,
    members: inputs.membersToken === null ? null : connection(inputs.membersToken),
    resolve: async (queries, tip) => {
      const answers = await resolve(queries, tip);
      listener.answered();
      return answers;
    },
    listAhead: list.ahead,
    now: once(() => fetchTime(withListener(optionsOf(environment, inputs.githubToken, deadline), listener))),
    // Where the time is up, the next request says so.
    sleep: (milliseconds) => deadline.clock.sleep(milliseconds, deadline.signal).catch(() => undefined),
  };
}

/** Connects to the GitHub of this run. `twice` says that a POST may reach it twice without harm; a query always may. */
export function connectTo(environment: Environment, token: string, deadline: Deadline, twice = false): GitHub {
  return connect(optionsOf(environment, token, deadline, twice));
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => (answer ??= ask());
}

function optionsOf(environment: Environment, token: string, deadline: Deadline, twice = false): GitHubOptions {
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

function withListener<T extends { readonly fetch: Fetch }>(options: T, listener: Listener): T {
  const { fetch } = options;
  return {
    ...options,
    fetch: (url: string | URL, init?: RequestInit) => {
      listener.asked();
      return fetch(url, init);
    },
  };
}

/** How inventories are asked over HTTP, and how the one of a policy is asked ahead for its first page. */
function listing({ inventoryToken: token }: Inputs, deadline: Deadline, listener: Listener) {
  const { signal, clock } = deadline;
  const bounded = boundedFetch({ signal, remaining: () => deadline.remaining(), clock });
  const { fetch, ahead } = fetchingAhead(withListener({ fetch: bounded }, listener).fetch, clock);
  return {
    fetch,
    ahead: (policy: Policy) => askInventoryAhead(policy, token, ahead),
  };
}

/** Asks the inventory of the queries' policy; a slow one has more time, as its policy says. */
function resolver(
  environment: Environment,
  github: GitHub,
  inputs: Inputs,
  deadline: Deadline,
  instead: Pick<InventoryDeps, 'now' | 'fetch'> & Partial<InventoryDeps>,
): Resolve {
  // Most estates are no files: what reads one is loaded where it is needed.
  const files = () => import(/* webpackChunkName: "files" */ './inventory-files.ts');
  const tokens = [inputs.githubToken, inputs.membersToken ?? '', inputs.inventoryToken ?? ''];
  return resolveWithin(deadline, tokens, (tip) => ({
    token: inputs.inventoryToken,
    fetchIdentity: (audience, signal) => fetchIdentity(environment.identity, audience, instead.fetch, signal),
    findStepFile: async () => (await files()).findStepFile(inputs, environment, github),
    findFile: async (source) =>
      (await files()).findRepositoryFile({ environment, inputs, deadline, github }, source, tip),
    ...instead,
  }));
}

/** A token in the id of a site is hidden wherever the id is written: what is handed out would be another site, or none. */
function withoutTokens(
  answers: Result<readonly Resolution[], Failure>,
  tokens: readonly string[],
): Result<readonly Resolution[], Failure> {
  if (!answers.ok) return answers;
  const hide = redactorOf(tokens);
  const isLegible = answers.value.every(({ targets }) => isUnchanged(targets, hide));
  return isLegible
    ? answers
    : fail({
        code: 'inventory.malformed',
        asked: 'ids of sites',
        expected: 'ids that hold none of the tokens of this run',
        observed: 'one that does',
        key: 'site.id',
      });
}

/** Ids that are looked at together: one by one, millions of them take seconds. */
const TOGETHER = 4096;

function isUnchanged(ids: readonly string[], hide: Redactor): boolean {
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const text = ids.slice(at, at + TOGETHER).join('\n');
    if (hide(text) !== text) return false;
  }
  return true;
}

/** Asks the inventory that the policy of the questions names; `tokens` are hidden wherever its answers are written. */
export function resolveWithin(
  deadline: Deadline,
  tokens: readonly string[],
  depsAt: (tip: string) => InventoryDeps,
): Resolve {
  return async (queries, tip) => {
    const [first] = queries;
    if (first === undefined) return ok([]);
    const { timeout, confirm } = first.policy.inventory;
    deadline.extend(confirm.reduce((sum, { source }) => sum + source.timeout, timeout));
    const answers = await createInventory(first.policy.inventory, depsAt(tip)).resolve(queries, deadline.signal);
    return withoutTokens(answers, tokens);
  };
}
