import type { Clock } from '../../../src/http/clock.ts';
import { behaviour } from './behaviour.ts';

export const lateAssociation = behaviour({
  does: 'For up to a minute after a merge a commit has no associated pull requests, the rewritten commits of a rebase longest, while the list of merged pull requests has the new one at once.',
  source: 'release-drafter/release-drafter #322, #1604, #1726',
  date: '2026-09',
  certainty: 'sure',
  on(world, commit: string, clock: Clock, milliseconds: number) {
    const end = clock.now() + milliseconds;
    world.behaviours.unindexed.set(commit, () => clock.now() < end);
  },
});
