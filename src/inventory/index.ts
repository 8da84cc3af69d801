import type { InventoryPolicy } from '../domain/policy/policy.ts';
import { fileInventory, type FileDeps } from './file.ts';
import { httpInventory, type HttpDeps } from './http.ts';
import type { Inventory } from './port.ts';

export type { Inventory } from './port.ts';

export type InventoryDeps = HttpDeps & FileDeps;

/** The inventory that the policy names. A new provider is one file and one line here. */
export function createInventory(policy: InventoryPolicy, deps: InventoryDeps): Inventory {
  switch (policy.provider) {
    case 'http':
      return httpInventory(policy, deps);
    case 'file':
      return fileInventory(policy, deps);
  }
}
