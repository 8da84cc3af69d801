import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import type { TellProgress } from './progress.ts';

/** What every source is read with. */
export interface ReadingDeps {
  readonly now: () => Date;
  /** Default: nobody wants to know. */
  readonly progress?: TellProgress;
}

/**
 * A source of sites. It answers questions about declarations; it does not hand over lists,
 * so that one that can count and filter on its own engine may do so, however many sites there are.
 */
export interface Inventory {
  /**
   * Answers several questions from one state of the inventory, in their order. Ends when `signal` does;
   * questions that could not all be answered in full are a failure, never a part of an answer.
   */
  resolve(queries: readonly Query[], signal: AbortSignal): Promise<Result<readonly Resolution[], Failure>>;
}
