import type { Clock } from '../../../src/http/clock.ts';
import { behaviour } from './behaviour.ts';

export const publicationRefused = behaviour({
  does: 'Above 80 requests a minute, or 500 an hour, that create content, GitHub refuses every further one with HTTP 403 or 429 and `retry-after: 60`.',
  source: 'docs.github.com, rest/using-the-rest-api/rate-limits-for-the-rest-api, about secondary limits',
  date: '2026-10',
  certainty: 'sure',
  on(world, clock: Clock, seconds: number = 60, status: 403 | 429 = 403) {
    const end = clock.now() + seconds * 1000;
    world.behaviours.refusals.push(({ kind, method, path }) => {
      const left = Math.ceil((end - clock.now()) / 1000);
      if (kind === 'graphql' || method === 'GET' || path === '/markdown' || left <= 0) return null;
      return {
        status,
        headers: { 'retry-after': String(left) },
        body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
      };
    });
  },
});
