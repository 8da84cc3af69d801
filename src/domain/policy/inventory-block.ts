import { z } from 'zod/mini';
import type { Problem } from '../problem.ts';
import { fail, ok, type Result } from '../result.ts';
import { toInventory, type InventoryPolicy } from './inventory.ts';
import { inventory } from './inventory-schema.ts';
import { problemsOf } from './problems.ts';
import { parseYaml } from './yaml.ts';

const block = z.looseObject({ inventory });

/**
 * Reads where sites come from in a YAML text by itself: an `inventory:` block, with or without the rest of a policy
 * around it, or the keys of that block alone. The error holds every problem, each with its line and column.
 */
export function parseInventory(text: string, file: string): Result<InventoryPolicy, readonly Problem[]> {
  const yaml = parseYaml(text, file, 'core', 'YAML');
  if (!yaml.ok) return yaml;
  const { value, places } = yaml.value;
  const isWhole = typeof value === 'object' && value !== null && 'inventory' in value;
  const read = block.safeParse(isWhole ? value : { inventory: value });
  if (read.success) return ok(toInventory(read.data.inventory));
  const issues = read.error.issues.map((issue) => (isWhole ? issue : { ...issue, path: issue.path.slice(1) }));
  return fail(problemsOf(issues, value, places));
}
