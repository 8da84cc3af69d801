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
import { policyFrom, selector } from '../domain/build.ts';
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

/** A policy over an inventory, of two cohorts: `engine=rp` and `engine=tm`. */
export const rpPolicy = (inventory: Readonly<Record<string, unknown>>): Policy =>
  policyFrom(
    JSON.stringify({
      version: 1,
      inventory,
      cohorts: { rp: { select: 'engine=rp', owners: ['x'] }, tm: { select: 'engine=tm', owners: ['x'] } },
    }),
  );

/** What the inventory of a policy answers to one question; default: about the cohort `rp`. */
export async function askPolicy(
  policy: Policy,
  deps: Partial<InventoryDeps> = {},
  query: Query = queryOf(policy, ['rp']),
): Promise<Result<Resolution, Failure>> {
  const answers = await createInventory(policy.inventory, depsOf(deps)).resolve([query], new AbortController().signal);
  if (!answers.ok) return answers;
  const [value] = answers.value;
  if (value === undefined) throw new Error('no answer');
  return ok(value);
}

type Content = string | Uint8Array<ArrayBuffer>;
const held = (content: Content) => heldBytes(typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** A repository with an inventory file. */
export const fileOf = (content: Content, changedAt = FRESH): Partial<InventoryDeps> => ({
  findFile: () => Promise.resolve(ok({ read: held(content), changedAt })),
});

/** A step before ours that has written an inventory file. */
export const stepFile = (content: Content, writtenAt = FRESH): Partial<InventoryDeps> => ({
  findStepFile: () => Promise.resolve(ok({ read: held(content), writtenAt })),
});

interface Asked {
  readonly deps?: Partial<InventoryDeps>;
  readonly select?: boolean;
  readonly cohorts?: readonly string[];
  readonly targets?: Targets;
  readonly forbids?: readonly string[];
}

const askAbout = (inventory: string, { deps, select, cohorts, targets, forbids }: Asked) => {
  const policy = policyOf(inventory, { select: select ?? false });
  return askPolicy(policy, deps, queryOf(policy, cohorts, targets, forbids));
};

/** Resolves against an http inventory. */
export const ask = (url: string, asked: Asked = {}) => askAbout(`provider: http, url: "${url}"`, asked);

/** Resolves against an inventory file. */
export const askFile = (
  path: string,
  content: Content,
  { changedAt = FRESH, maxAge = '', deps, ...asked }: Asked & { changedAt?: string; maxAge?: string } = {},
) =>
  askAbout(`provider: file, path: ${path}${maxAge === '' ? '' : `, max-age: ${maxAge}`}`, {
    ...asked,
    deps: { ...fileOf(content, changedAt), ...deps },
  });
