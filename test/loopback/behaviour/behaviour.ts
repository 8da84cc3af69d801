import type { World } from '../github/index.ts';

/** Something that GitHub does and that no schema tells: one file each, listed in `index.ts` and in docs/explanation/github.md. */
export interface Behaviour<How extends readonly unknown[]> {
  /** One sentence. */
  readonly does: string;
  /** Where it is told: a page of GitHub's documentation, or a public thread. */
  readonly source: string;
  /** Of the source: year and month, and the day where it is known. */
  readonly date: string;
  /** `sure`: GitHub's own words or several witnesses; `likely`: one who measured, or several who did not. */
  readonly certainty: 'sure' | 'likely' | 'guess';
  /** Makes the loopback do it. */
  readonly on: (world: World, ...how: How) => void;
}

export const behaviour = <How extends readonly unknown[]>(entry: Behaviour<How>): Behaviour<How> => entry;
