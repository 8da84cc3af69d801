import type { DeployedGroup, SiteStand } from '../../domain/deployment/facts.ts';
import { commitReference, say, words, type Prose } from '../../prose/say.ts';

/** How many sites have which commit, and what this deployment does about it. */
export interface SpreadRow {
  /** Null: not known. */
  readonly has: Prose | null;
  readonly sites: number;
  readonly meaning: Prose;
}

/** How the commit that sites have stands to that of the run. */
const STANDS: Readonly<Record<SiteStand, string>> = {
  same: 'this commit',
  newer: 'newer than this commit',
  older: 'older than this commit',
  apart: 'diverged from this commit',
  unknown: 'commit not known in this repository',
};

export function printStand({ stand }: Pick<DeployedGroup, 'stand'>): Prose {
  return words(STANDS[stand]);
}

/** Groups of sites as rows, each with its meaning. */
export function spreadRows(groups: readonly DeployedGroup[], meaningOf: (group: DeployedGroup) => Prose): SpreadRow[] {
  return groups.map((group) => ({
    has: group.commit === null ? null : commitReference(group.commit),
    sites: group.sites.length,
    meaning: meaningOf(group),
  }));
}

/** What this deployment does about sites that have a commit. */
export function spreadMeaning(group: Pick<DeployedGroup, 'stand' | 'baseline'>, isRollback: boolean): Prose {
  const { stand, baseline } = group;
  if (stand === 'same') return printStand(group);
  if ((stand === 'newer') !== isRollback) return say`${printStand(group)}, left out`;
  if (isRollback) return say`${printStand(group)}, rolled back`;
  return baseline === null ? printStand(group) : say`${printStand(group)}, judged since ${commitReference(baseline)}`;
}
