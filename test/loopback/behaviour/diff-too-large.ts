import { behaviour } from './behaviour.ts';

export const diffTooLarge = behaviour({
  does: 'The first page of a comparison holds the diff, and a large one is answered with HTTP 500, "this diff is taking too long to generate"; further pages have no files.',
  source: 'docs.github.com, rest/commits/commits, compare two commits',
  date: '2026-10',
  certainty: 'likely',
  on(world, above: number) {
    world.behaviours.diffTooLarge = above;
  },
});
