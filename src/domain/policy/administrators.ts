import type { Policy } from './policy.ts';

/**
 * What a pull request is judged by that changes the policy alone while there is no valid one: no cohort, nothing that
 * makes a release, and the administrators of the repository as the policy owners.
 */
export const ADMINISTRATORS_POLICY: Policy = {
  // Never used: without a cohort the inventory is not asked.
  inventory: {
    provider: 'http',
    url: 'https://localhost',
    auth: { kind: 'bearer' },
    query: [],
    mapping: null,
    bounds: new Map(),
    confirm: [],
    maxAge: 0,
    timeout: 0,
  },
  cohorts: new Map(),
  releases: {
    branches: null,
    ignore: [],
    guarded: [],
    manifests: [],
    change: null,
    statuses: ['active'],
    unsignedMerges: 'deny',
    deployed: 'environment',
  },
  approvals: { within: 1, cross: 2, policy: 1, trustedBots: [] },
  freezes: [],
  limit: null,
  emergency: null,
  policyOwners: [],
};
