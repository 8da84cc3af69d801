import { ALL_SITES, type Bounds } from '../domain/policy/bounds.ts';
import type { Resolution } from '../domain/sites/resolution.ts';
import { failed, type InventoryError } from './error.ts';
import type { Inventory } from './port.ts';

/** An inventory whose sizes are as the policy says, or which is not believed. */
export function boundedInventory(inventory: Inventory, bounds: Bounds): Inventory {
  if (bounds.size === 0) return inventory;
  return {
    async resolve(queries, signal) {
      const answers = await inventory.resolve(queries, signal);
      if (!answers.ok) return answers;
      for (const resolution of answers.value) {
        const problem = outOfBounds(resolution, bounds);
        if (problem !== null) return failed('inventory', problem);
      }
      return answers;
    },
  };
}

function outOfBounds({ total, cohorts }: Resolution, bounds: Bounds): InventoryError | null {
  for (const [name, { min, max }] of bounds) {
    const size = name === ALL_SITES ? total : cohorts.get(name)?.members;
    if (size === undefined || (size >= min && size <= max)) continue;
    const what = name === ALL_SITES ? 'sites in all' : `sites of cohort ${name}`;
    return {
      code: 'inventory.bounds',
      expected: `${min} to ${max} ${what}, as the policy says`,
      observed: `${size} ${what}`,
      key: `bounds.${name}`,
    };
  }
  return null;
}
