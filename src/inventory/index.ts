import type { InventoryPolicy, InventorySource } from '../domain/policy/inventory.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { boundedInventory } from './bounded.ts';
import { confirmedInventory } from './confirmed.ts';
import type { FileDeps } from './file.ts';
import { askFirstPages, httpInventory, type EarlyDeps, type HttpDeps } from './http/index.ts';
import type { Inventory } from './port.ts';
import type { PostgresDeps } from './postgres/index.ts';
import type { StepDeps } from './step.ts';

export type { Inventory } from './port.ts';
export type { EarlyPages } from './http/session.ts';

export type InventoryDeps = HttpDeps & FileDeps & StepDeps & PostgresDeps;

/** The inventory that the policy names. A new provider is one file and one line here. */
export function createInventory(policy: InventoryPolicy, deps: InventoryDeps): Inventory {
  const confirming = policy.confirm.map((confirmation) => ({
    ...confirmation,
    inventory: sourceOf(confirmation.source, deps),
  }));
  return confirmedInventory(sourceOf(policy, deps), confirming);
}

/** Asks early for what every answer of an inventory begins with, where that depends on nothing else that is asked. */
export function askInventoryAhead(policy: Policy, deps: EarlyDeps): void {
  if (policy.inventory.provider === 'http') askFirstPages(policy.inventory, policy, deps);
}

function sourceOf(source: InventorySource, deps: InventoryDeps): Inventory {
  return boundedInventory(providerOf(source, deps), source.bounds);
}

function providerOf(source: InventorySource, deps: InventoryDeps): Inventory {
  switch (source.provider) {
    case 'http':
      return httpInventory(source, deps);
    // Few read anything but an API: what does is loaded where it is needed.
    case 'file':
      return lateInventory(async () => {
        const { fileInventory } = await import(/* webpackChunkName: "files" */ './files.ts');
        return fileInventory(source, deps);
      });
    case 'step':
      return lateInventory(async () => {
        const { stepInventory } = await import(/* webpackChunkName: "files" */ './files.ts');
        return stepInventory(source, deps);
      });
    case 'postgres':
      return lateInventory(async () => {
        const { postgresInventory } = await import(/* webpackChunkName: "postgres" */ './postgres/index.ts');
        return postgresInventory(source, deps);
      });
  }
}

function lateInventory(load: () => Promise<Inventory>): Inventory {
  return { resolve: async (queries, signal) => (await load()).resolve(queries, signal) };
}
