import type { FileSource, HttpSource, InventoryPolicy } from '../../src/domain/policy/inventory.ts';
import { parsePolicy } from '../../src/domain/policy/parse.ts';
import type { Cohort, Owner, Policy } from '../../src/domain/policy/policy.ts';
import { parseSelector, type Selector } from '../../src/domain/selector.ts';

/* Policies: two template engines that exclude each other, and where it is wanted a pilot across both. */

export const POLICY_PATH = '.github/cohort-guard.yml';

/** Parsed when it is first looked at: what a table of tests holds is not run before the test that it belongs to. */
export function selector(text: string): Selector {
  return {
    get terms() {
      const parsed = parseSelector(text);
      if (!parsed.ok) throw new Error(`${text}: ${parsed.error}`);
      return parsed.value.terms;
    },
  };
}

export interface CohortOptions {
  readonly dimension?: string;
  /** A label selector; none: the inventory's own membership. */
  readonly select?: string;
  readonly owners?: readonly string[];
  readonly paths?: readonly string[];
  readonly environments?: readonly string[];
}

export function cohort(
  name: string,
  { dimension = 'default', select, owners = ['alice'], paths = [], environments = [] }: CohortOptions = {},
): Cohort {
  return {
    name,
    dimension,
    select: select === undefined ? null : selector(select),
    owners: owners.map((login): Owner => ({ kind: 'user', login })),
    paths,
    environments: environments.map((environment) => ({
      name: environment,
      job: null,
      baseline: null,
      within: 3_600_000,
    })),
    waves: [],
    formerly: [],
    limit: null,
  };
}

/** Resource Publisher or Template Manager. */
export const COHORTS: Readonly<Record<string, CohortOptions>> = {
  rp: { dimension: 'engine', select: 'engine=rp', owners: ['alice', 'bob'], paths: ['deploy/rp/**'] },
  tm: { dimension: 'engine', select: 'engine=tm', owners: ['carol', 'dave'], paths: ['deploy/tm/**'] },
};

/** The same, and a pilot of another dimension: then a manifest declares. */
export const PILOTED: Readonly<Record<string, CohortOptions>> = {
  ...COHORTS,
  pilot: { dimension: 'ring', select: 'ring=pilot', owners: ['erin'] },
};

export function httpSource(url: string): HttpSource & Pick<InventoryPolicy, 'confirm'> {
  return {
    provider: 'http',
    url,
    auth: { kind: 'bearer' },
    query: [],
    mapping: null,
    bounds: new Map(),
    confirm: [],
    maxAge: 86_400_000,
    timeout: 0,
  };
}

export function fileSource(path: string): FileSource & Pick<InventoryPolicy, 'confirm'> {
  return {
    provider: 'file',
    path,
    branch: null,
    mapping: null,
    bounds: new Map(),
    confirm: [],
    maxAge: null,
    timeout: 0,
  };
}

export interface PolicyOptions {
  readonly cohorts?: Readonly<Record<string, CohortOptions>>;
  readonly inventory?: Policy['inventory'];
  readonly releases?: Partial<Policy['releases']>;
  readonly approvals?: Partial<Policy['approvals']>;
  readonly policyOwners?: readonly string[];
}

export function policy({
  cohorts = COHORTS,
  inventory,
  releases,
  approvals,
  policyOwners = ['frank'],
}: PolicyOptions = {}): Policy {
  return {
    inventory: inventory ?? httpSource('https://inventory.example.org/v1'),
    cohorts: new Map(Object.entries(cohorts).map(([name, options]) => [name, cohort(name, options)])),
    releases: {
      branches: null,
      ignore: [],
      guarded: [],
      manifests: [],
      change: null,
      statuses: ['active'],
      unsignedMerges: 'deny',
      deployed: 'environment',
      ...releases,
    },
    approvals: { within: 1, cross: 2, policy: 1, trustedBots: [], ...approvals },
    freezes: [],
    limit: null,
    emergency: null,
    policyOwners: policyOwners.map((login) => ({ kind: 'user', login })),
  };
}

/** Parses a policy that a test expects to be valid. */
export function policyFrom(text: string): Policy {
  const parsed = parsePolicy(text, POLICY_PATH);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}
