import type { DeployedGroup } from '../../domain/deployment/facts.ts';
import type { GateFacts } from '../../codes/outcome.ts';
import { plural } from '../../prose/numbers.ts';
import { commitReference, say, words, type Prose } from '../../prose/say.ts';

/** How many sites have which commit, and what this deployment does about it. */
export interface SpreadRow {
  /** Null: not known. */
  readonly has: Prose | null;
  readonly sites: number;
  readonly meaning: Prose;
}

/** What the active sites have, the newest first; empty where the inventory does not say it. */
export function spreadRows({ groups, rollback }: GateFacts): SpreadRow[] {
  return spreadOf(groups ?? [], (group) => spreadMeaning(group, rollback.applies));
}

/** Groups of sites as rows, each with its meaning for this deployment. */
export function spreadOf(groups: readonly DeployedGroup[], meaningOf: (group: DeployedGroup) => Prose): SpreadRow[] {
  return groups.map((group) => ({
    has: group.commit === null ? null : commitReference(group.commit),
    sites: group.sites.length,
    meaning: meaningOf(group),
  }));
}

/** What this deployment does about sites that have a commit. */
export function spreadMeaning(group: Pick<DeployedGroup, 'stand' | 'baseline'>, isRollback: boolean): Prose {
  return isRollback ? onRollback(group) : onDeployment(group);
}

/** The same for the log, a line a group. */
export function spreadLines(rows: readonly SpreadRow[]): Prose[] {
  return rows.map(({ has, sites, meaning }) => {
    const count = words(plural(sites, 'site'));
    return has === null ? say`${count}: ${meaning}` : say`${count} at ${has}: ${meaning}`;
  });
}

function onDeployment({ stand, baseline }: Pick<DeployedGroup, 'stand' | 'baseline'>): Prose {
  const judged = baseline === null ? words('') : say`, judged since ${commitReference(baseline)}`;
  switch (stand) {
    case 'same':
      return words('this commit');
    case 'newer':
      return words('newer than this commit, left out');
    case 'older':
      return say`older than this commit${judged}`;
    case 'apart':
      return say`diverged from this commit${judged}`;
    case 'unknown':
      return say`commit not known in this repository${judged}`;
  }
}

function onRollback({ stand }: Pick<DeployedGroup, 'stand'>): Prose {
  switch (stand) {
    case 'newer':
      return words('newer than this commit, rolled back');
    case 'same':
      return words('this commit');
    case 'older':
      return words('older than this commit, left out');
    case 'apart':
      return words('diverged from this commit, left out');
    case 'unknown':
      return words('commit not known in this repository, left out');
  }
}
