import type { Failure } from '../domain/finding.ts';
import type { Result } from '../domain/result.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Query, Resolution } from '../domain/sites/resolution.ts';
import type { GitHub } from '../github/client.ts';

/** Asks the inventory of a policy several questions at once, all of them answered from one state. */
export type Resolve = (queries: readonly Query[], tip: string) => Promise<Result<readonly Resolution[], Failure>>;

/** Everything that a judgement asks or waits for. Its outcome depends on this, the inputs and the event alone. */
export interface Ports {
  /** By the workflow's own token. */
  readonly github: GitHub;
  /** The same, to ask ahead what it will be asked; null where that is not possible, as for a record. */
  readonly ahead: GitHub | null;
  /** By the token that can read teams, where one is given. */
  readonly members: GitHub | null;
  readonly resolve: Resolve;
  /** Asks the inventory of a policy ahead for what every answer begins with; null where that is not possible. */
  readonly listAhead: ((policy: Policy) => void) | null;
  /** The time by GitHub's clock, in milliseconds since 1970: asked once, and the same from then on. */
  readonly now: () => Promise<Result<number, Failure>>;
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
}
