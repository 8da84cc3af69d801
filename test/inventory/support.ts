import { heldBytes } from '../../src/inventory/file-reading.ts';
import type { Failure } from '../../src/domain/finding.ts';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import { onTestFinished } from 'vitest';
import { coverageOf } from '../../src/domain/sites/coverage.ts';
import type { Declaration, Targets } from '../../src/domain/declaration/declaration.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { Query, Resolution } from '../../src/domain/sites/resolution.ts';
import { createInventory, type InventoryDeps } from '../../src/inventory/index.ts';
import { boundedFetch, type Fetch, type Limits } from '../../src/http/bounded-fetch.ts';
import { selector } from '../domain/build.ts';
import { makeEstate } from '../loopback/estate.ts';
import { startInventory, type InventoryOptions, type LoopbackInventory } from '../loopback/inventory.ts';

/** The time at which every test here takes place. */
export const NOW = new Date('2026-11-22T08:00:00Z');
export const FRESH = '2026-11-22T02:00:00Z';

export const ESTATE = makeEstate({ seed: 7, size: 25 });

/** What fails with a code of the inventory: `failure('stale', { key: 'max-age' })`. */
export const failure = (code: string, more: object = {}) => fail({ code: `inventory.${code}`, ...more });

/** An inventory of three pages, until the test is over. */
export async function serve(options: Partial<InventoryOptions> = {}): Promise<LoopbackInventory> {
  const inventory = await startInventory({ sites: ESTATE, pageSize: 10, asOf: FRESH, ...options });
  onTestFinished(() => inventory.close());
  return inventory;
}

/** A policy over one inventory; with `select` the inventory's own cohorts are of no account. */
export function policyOf(inventory: string, { select = false } = {}): Policy {
  const cohort = (name: string) =>
    `  ${name}: { owners: [alice]${select ? `, select: "template-engine=${name}"` : ''} }`;
  const parsed = parsePolicy(
    `version: 1\ninventory: { ${inventory} }\ncohorts:\n${cohort('resource-publisher')}\n${cohort('template-manager')}\n`,
    'policy.yml',
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

export function queryOf(
  policy: Policy,
  cohorts: readonly string[] = ['resource-publisher'],
  targets: Targets = { kind: 'covered' },
  forbids: readonly string[] = [],
): Query {
  const declaration: Declaration = {
    cohorts,
    requires: [],
    forbids: forbids.map(selector),
    all: false,
    expect: null,
    change: null,
    targets,
  };
  return { policy, declaration, coverage: coverageOf({ cohorts, all: false }, policy) };
}

/** Limits under which a test of a failure is over at once. */
const QUICK: Partial<Limits> = { tries: 2, tryTime: 5000, backoff: [1] };

export function quickFetch(limits: Partial<Limits> = {}): Fetch {
  return boundedFetch({
    signal: new AbortController().signal,
    remaining: () => 10_000,
    limits: { ...QUICK, ...limits },
  });
}

export function depsOf(changes: Partial<InventoryDeps> = {}): InventoryDeps {
  return {
    token: null,
    findStepFile: () => Promise.reject(new Error('no step wrote a file here')),
    fetchIdentity: () => Promise.reject(new Error('no identity is asked for here')),
    now: () => NOW,
    fetch: quickFetch(),
    findFile: () => Promise.reject(new Error('no file is read here')),
    ...changes,
  };
}

/** Resolves against an http inventory. */
export async function ask(
  url: string,
  {
    deps = {},
    select = false,
    cohorts,
    targets,
  }: { deps?: Partial<InventoryDeps>; select?: boolean; cohorts?: readonly string[]; targets?: Targets } = {},
) {
  const policy = policyOf(`provider: http, url: "${url}"`, { select });
  return await createInventory(policy.inventory, depsOf(deps))
    .resolve([queryOf(policy, cohorts, targets)], new AbortController().signal)
    .then(first);
}

/** Resolves against an inventory file. */
export async function askFile(
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
  {
    changedAt = FRESH,
    maxAge = '',
    ...rest
  }: {
    changedAt?: string;
    maxAge?: string;
    deps?: Partial<InventoryDeps>;
    select?: boolean;
    cohorts?: readonly string[];
    targets?: Targets;
    forbids?: readonly string[];
  } = {},
) {
  const policy = policyOf(`provider: file, path: ${path}${maxAge === '' ? '' : `, max-age: ${maxAge}`}`, {
    select: rest.select ?? false,
  });
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const deps = depsOf({
    findFile: () => Promise.resolve(ok({ read: heldBytes(bytes), changedAt })),
    ...rest.deps,
  });
  return await createInventory(policy.inventory, deps)
    .resolve([queryOf(policy, rest.cohorts, rest.targets, rest.forbids)], new AbortController().signal)
    .then(first);
}

/** The answer to the only question. */
function first(answers: Result<readonly Resolution[], Failure>): Result<Resolution, Failure> {
  if (!answers.ok) return answers;
  const [value] = answers.value;
  if (value === undefined) throw new Error('no answer');
  return ok(value);
}
