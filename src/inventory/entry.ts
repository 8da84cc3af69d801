import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/sites/site.ts';
import type { InventoryError } from './error.ts';

/** One site of a file, or why there is none, and where: `line 7`, `item 3`. */
export interface Entry {
  readonly place: string;
  readonly site: Result<Site, InventoryError>;
}
