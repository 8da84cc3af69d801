import { fetchAllowances } from '../../../github/settings/server.ts';
import { fine, unknown, warning } from '../diagnosis.ts';
import type { Row } from '../row.ts';

/** What a check and a gate of an ordinary release cost: GraphQL points. */
const CHECK_POINTS = 4;

export const allowance: Row = {
  id: 'allowance',
  asks: 'Is enough left of the hour for the checks to come?',
  async examine({ github }) {
    const answer = await fetchAllowances(github);
    if (!answer.ok) return [unknown('requests of the hour', answer.error)];
    if (answer.value === null) return [fine('requests of the hour', 'this server has no limit')];
    const { rest, graphql } = answer.value;
    const found = `${rest.left} of ${rest.limit} requests and ${graphql.left} of ${graphql.limit} points left, enough for ${Math.floor(graphql.left / CHECK_POINTS)} checks`;
    return graphql.left * 10 < graphql.limit || rest.left * 10 < rest.limit
      ? [
          warning('requests of the hour', {
            found,
            means:
              'All workflows of the repository share them: a check that gets no answer is an error until the hour is over.',
            fix: `Wait until ${new Date(Math.max(rest.until, graphql.until)).toISOString()}, and look at what else asks so much.`,
          }),
        ]
      : [fine('requests of the hour', found)];
  },
};
