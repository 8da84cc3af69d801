import type { TooLarge } from '../github/world/behaviours.ts';
import { behaviour } from './behaviour.ts';

export const queryTooLarge = behaviour({
  does: 'A query that takes GitHub more than ten seconds of work ends with HTTP 502 or 504, one that costs too much with status 200, partial data and `RESOURCE_LIMITS_EXCEEDED`; the same query for half as much is answered.',
  source:
    'docs.github.com, graphql/overview/rate-limits-and-query-limits; apache/devlake #3708; entrius/gittensor #1093; turbot/steampipe-plugin-github #471',
  date: '2026-06',
  certainty: 'likely',
  on(world, above: number, as: TooLarge = 502) {
    world.behaviours.tooLarge = { above, as };
  },
});
