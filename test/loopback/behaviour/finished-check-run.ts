import { behaviour } from './behaviour.ts';

export const finishedCheckRun = behaviour({
  does: 'A finished check run is not reopened: a new status is ignored; whether its conclusion can still be changed is told both ways.',
  source: 'Mergifyio/mergify #1989 and taskcluster/taskcluster #5085',
  date: '2026-05',
  certainty: 'likely',
  on(world, how: 'kept' | 'final') {
    world.behaviours.finishedRun = how;
  },
});
