import { behaviour } from './behaviour.ts';

export const retention = behaviour({
  does: 'Workflow runs, their jobs and check runs are gone after 90 days, as the repository sets it; deployments and their statuses stay.',
  source:
    "GitHub's announcement of 1 October 2026 that the retention of Actions governs runs and checks, in two public notes of it",
  date: '2026-10-01',
  certainty: 'sure',
  on(world, days: number = 90) {
    world.behaviours.retentionDays = days;
  },
});
