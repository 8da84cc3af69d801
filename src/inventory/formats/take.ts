import type { Result } from '../../domain/result.ts';
import type { Site } from '../../domain/sites/site.ts';
import type { InventoryError } from '../error.ts';

/** Takes one site of a file, or why there is none, with its place (`line 7`, `item 3`). False: no more is wanted. */
export type Take = (place: string, site: Result<Site, InventoryError>) => boolean;
