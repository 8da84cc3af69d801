import { behaviour } from './behaviour.ts';

export const threeThousandFiles = behaviour({
  does: 'At most 3,000 files of a pull request are listed, and in GraphQL the total of the list agrees with the cut list; whether `changedFiles` tells the true number is not known.',
  source: 'DefinitelyTyped/dt-mergebot #420; palantir/policy-bot #11',
  date: '2026-08',
  certainty: 'likely',
  on(world, most: number, changedFiles: 'true' | 'cut') {
    world.limits.pullRequestFiles = most;
    world.behaviours.changedFilesCut = changedFiles === 'cut';
  },
});
