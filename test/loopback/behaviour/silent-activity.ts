import { behaviour } from './behaviour.ts';

export const silentActivity = behaviour({
  does: 'The activity of a repository lists pushes late, and not for ever: a branch may have had pushes of which it tells nothing.',
  source: 'docs.github.com, rest/repos/repos, list repository activities; how late and how long is not said',
  date: '2026-10',
  certainty: 'guess',
  on: (world, branch: string) => void world.behaviours.silentBranches.add(`refs/heads/${branch}`),
});
