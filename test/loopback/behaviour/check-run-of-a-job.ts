import { behaviour } from './behaviour.ts';

export const checkRunOfAJob = behaviour({
  does: 'Each job has a check run of its own, by the same app as the ones that its token makes; no request changes it.',
  source: 'LouisBrunner/checks-action #369; GitHub changelog of 12 February 2025',
  date: '2025-03',
  certainty: 'sure',
  on: (world, name: string, headSha: string) =>
    void world.addCheckRun({ name, headSha, status: 'IN_PROGRESS', ofJob: true }),
});
