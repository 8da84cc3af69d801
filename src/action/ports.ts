import type { Failure } from '../domain/finding.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import { ok, fail, type Result } from '../domain/result.ts';
import type { Ahead } from '../github/ahead.ts';
import type { GitHub } from '../github/client.ts';
import { fetchTime } from '../github/time.ts';
import { askInventoryAhead, createInventory, type EarlyPages, type InventoryDeps } from '../inventory/index.ts';
import { boundedFetch } from '../http/bounded-fetch.ts';
import type { Deadline } from '../http/deadline.ts';
import { EarlyAnswers } from '../http/early-answers.ts';
import type { Ports, Resolve } from '../check/ports.ts';
import type { Environment } from './environment.ts';
import { connectAhead, connectWithListener, NOBODY, optionsOf, withListener, type Listener } from './github.ts';
import { fetchIdentity } from './identity.ts';
import type { Inputs } from './inputs.ts';
import { redactorOf, type Redactor } from './redaction.ts';

/** Connects to GitHub and to the inventory. Every request ends by the deadline. `instead` replaces what an inventory is read with. */
export function connectPorts(
  environment: Environment,
  inputs: Inputs,
  deadline: Deadline,
  now: () => Date,
  instead: Partial<InventoryDeps> = {},
  listener: Listener = NOBODY,
  { github, ahead }: Ahead = connectAhead(environment, inputs, deadline, listener),
): Ports {
  const { signal, clock } = deadline;
  const bounded = boundedFetch({ signal, remaining: () => deadline.remaining(), clock });
  const early: EarlyPages = new EarlyAnswers(clock);
  const http = { now, fetch: withListener({ fetch: bounded }, listener).fetch, early };
  const resolve = resolver(environment, github, inputs, deadline, {
    ...http,
    onLast: () => listener.ending(),
    ...instead,
  });
  return {
    github,
    ahead,
    members:
      inputs.membersToken === null ? null : connectWithListener(environment, inputs.membersToken, deadline, listener),
    resolve: async (queries, tip) => {
      const answers = await resolve(queries, tip);
      listener.answered();
      return answers;
    },
    listAhead: (policy) => askInventoryAhead(policy, { ...http, token: inputs.inventoryToken, signal }),
    now: once(() => fetchTime(withListener(optionsOf(environment, inputs.githubToken, deadline), listener))),
    // Where the time is up, the next request says so.
    sleep: (milliseconds) => deadline.clock.sleep(milliseconds, deadline.signal).catch(() => undefined),
  };
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => (answer ??= ask());
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
