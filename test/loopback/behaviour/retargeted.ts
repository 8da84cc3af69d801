import { behaviour } from './behaviour.ts';

export const retargeted = behaviour({
  does: "When a pull request is merged and its branch deleted, GitHub moves the open pull requests into that branch to the merged one's base, in the name of who merged, and starts no workflow for it.",
  source:
    '1bit-MONSTER/1bit-MONSTER #2564, two cases; that no event comes is likely, since its workflows may not have listened for it',
  date: '2026-09-18',
  certainty: 'likely',
  on(world, lower: number, by: string, method: 'squash' | 'merge' = 'squash') {
    world.mergePullRequest(lower, { by, method });
    world.deleteBranch(world.pullRequest(lower).headRefName, { by });
  },
});
