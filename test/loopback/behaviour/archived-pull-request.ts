import { behaviour } from './behaviour.ts';

export const archivedPullRequest = behaviour({
  does: 'Who has the triage role may archive a pull request; it is then seen by them alone, and whether the workflow token still reads it, and commits still name it, is not known.',
  source: "GitHub's changelog of July 2026",
  date: '2026-07',
  certainty: 'guess',
  on: (world, number: number, how: 'hidden' | 'listed') => void world.behaviours.archived.set(number, how),
});
