import type { Lookup } from '../domain/facts.ts';
import type { Query, Resolution } from '../domain/resolution.ts';

/**
 * A source of sites. It answers a question about a declaration; it does not hand over lists,
 * so that one that can count and filter on its own engine may do so, however many sites there are.
 */
export interface Inventory {
  /** Ends when `signal` does; a question that could not be answered in full is a failure, never a part of an answer. */
  resolve(query: Query, signal: AbortSignal): Promise<Lookup<Resolution>>;
}
