import type { InventoryPolicy } from '../domain/policy/inventory.ts';
import { boundedInventory } from './bounded.ts';
import { fileInventory, type FileDeps } from './file.ts';
import { httpInventory, type HttpDeps } from './http/index.ts';
import type { Inventory } from './port.ts';

export type { Inventory } from './port.ts';

export type InventoryDeps = HttpDeps & FileDeps;

/** The inventory that the policy names. A new provider is one file and one line here. */
export function createInventory(source: InventoryPolicy, deps: InventoryDeps): Inventory {
  return boundedInventory(providerOf(source, deps), source.bounds);
}

function providerOf(source: InventoryPolicy, deps: InventoryDeps): Inventory {
  switch (source.provider) {
    case 'http':
      return httpInventory(source, deps);
    case 'file':
      return fileInventory(source, deps);
  }
}
