/**
 * One place the software runs, as an inventory answered it.
 * An attribute that is absent from `attributes` is missing; one that is `null` is known to have no known value.
 */
export interface Site {
  readonly id: string;
  readonly name: string | null;
  /** `unknown` where the inventory gives none. */
  readonly status: string;
  /** The inventory's own membership; empty where it gives none. */
  readonly cohorts: readonly string[];
  readonly attributes: ReadonlyMap<string, string | null>;
  /** The full id of the commit that it has now; null: not known. */
  readonly deployed: string | null;
}

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** What an inventory says that a site has, as a commit: anything but a full id in small letters is unknown. */
export function deployedCommit(value: string | null | undefined): string | null {
  return typeof value === 'string' && COMMIT.test(value) ? value : null;
}

/** The status of a site for which the inventory gives none. */
export const UNKNOWN_STATUS = 'unknown';
