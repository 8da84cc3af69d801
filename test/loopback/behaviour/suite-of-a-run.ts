import { behaviour } from './behaviour.ts';

export const suiteOfARun = behaviour({
  does: 'Each workflow run makes a check suite on its commit, and a check run that is made with the workflow token stands in whichever of them came first.',
  source: 'orgs/community #24616; JetBrains/qodana-action #599',
  date: '2025-11',
  certainty: 'sure',
  on: (world, headSha: string, runs: number) => void world.behaviours.emptySuites.set(headSha, runs),
});
