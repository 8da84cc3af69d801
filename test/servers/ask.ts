import { createInventory } from '../../src/inventory/index.ts';
import { policyOfPage } from '../inventory/recipes/page.ts';
import { depsOf } from '../inventory/support.ts';
import { queryOf } from '../inventory/support.ts';

/** Asks a running server by a page's mapping; what the page says of the address and the size of a page is replaced. */
export async function askByPage(
  page: string,
  changes: Record<string, unknown>,
  { token = null, statuses = ['active'] }: { token?: string | null; statuses?: readonly string[] } = {},
) {
  const policy = policyOfPage(page, { changes, statuses });
  const inventory = createInventory(policy.inventory, depsOf({ token, now: () => new Date() }));
  return inventory.resolve([queryOf(policy, ['rp'])], new AbortController().signal);
}

/** What every server is given: a and b of rp (b not active), c of tm, d of neither; and what is to come out. */
export const FOUND = {
  total: 4,
  permitted: 3,
  targets: ['a'],
  cohorts: new Map([
    ['rp', { members: 2, permitted: 1, targeted: 1 }],
    ['tm', { members: 1, permitted: 1, targeted: 0 }],
  ]),
  unassigned: [{ count: 1, sites: [{ id: 'd' }] }],
};
