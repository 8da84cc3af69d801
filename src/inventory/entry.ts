import type { Result } from '../domain/result.ts';
import type { Site } from '../domain/site.ts';
import type { Doubt } from './doubt.ts';

/** One site of a file, or why there is none, and where: `line 7`, `item 3`. */
export interface Entry {
  readonly place: string;
  readonly site: Result<Site, Doubt>;
}
