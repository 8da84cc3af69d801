import { behaviour } from './behaviour.ts';

export const hourlyLimit = behaviour({
  does: 'A token that has spent its hour is refused: by REST with HTTP 403, by GraphQL with status 200 and `RATE_LIMITED`, both with `x-ratelimit-remaining: 0` and the second of its end in `x-ratelimit-reset`.',
  source:
    'docs.github.com, graphql/overview/rate-limits-and-query-limits and rest/using-the-rest-api/rate-limits-for-the-rest-api',
  date: '2026-10',
  certainty: 'sure',
  on(world, end: string, api: 'graphql' | 'rest' | 'both' = 'both') {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse(end) / 1000) };
    const message = 'API rate limit exceeded for installation ID 4711.';
    world.behaviours.refusals.push(({ kind }) => {
      if (api !== 'both' && api !== kind) return null;
      return kind === 'rest'
        ? { status: 403, headers, body: { message } }
        : { status: 200, headers, body: { errors: [{ type: 'RATE_LIMITED', message }] } };
    });
  },
});
