import { API_VERSION } from '../../../github/client.ts';
import { fetchAllowances, fetchServer } from '../../../github/settings/server.ts';
import { fault, fine, unknown, warning, type Row } from '../diagnosis.ts';

/** The first GitHub Enterprise Server whose own runners know Node 24. */
const OLDEST = [3, 18] as const;

export const server: Row = {
  id: 'server',
  asks: 'Does this GitHub have what the action needs?',
  async examine({ github }) {
    const answer = await fetchServer(github);
    if (!answer.ok) return unknown('the server', answer.error);
    const { version, apis } = answer.value;
    const about = version === null ? 'github.com' : `GitHub Enterprise Server ${version}`;
    if (version !== null && isOlder(version))
      return fault(about, {
        found: 'a server whose runners do not know node24',
        consequence: 'The action does not start, so no check is ever published and no gate opens.',
        fix: `Use ${OLDEST.join('.')} or newer, or runners of 2.327.1 or newer.`,
      });
    if (apis === null) return fine(about, 'does not list the versions of its API');
    if (apis.includes(API_VERSION)) return fine(about, `the API version ${API_VERSION}`);
    return fault(about, {
      found: `the API versions ${apis.join(', ')}`,
      consequence: `The version ${API_VERSION} that is asked for is gone: answers may have another shape.`,
      fix: 'Update cohort-guard.',
    });
  },
};

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

/** What a check and a gate of an ordinary release cost: GraphQL points. */
const CHECK_POINTS = 4;

export const allowance: Row = {
  id: 'allowance',
  asks: 'Is enough left of the hour for the checks to come?',
  async examine({ github }) {
    const answer = await fetchAllowances(github);
    if (!answer.ok) return unknown('requests of the hour', answer.error);
    if (answer.value === null) return fine('requests of the hour', 'this server has no limit');
    const { rest, graphql } = answer.value;
    const found = `${rest.left} of ${rest.limit} requests and ${graphql.left} of ${graphql.limit} points left, enough for ${Math.floor(graphql.left / CHECK_POINTS)} checks`;
    return graphql.left * 10 < graphql.limit || rest.left * 10 < rest.limit
      ? warning('requests of the hour', {
          found,
          consequence:
            'All workflows of the repository share them: a check that gets no answer is an error until the hour is over.',
          fix: `Wait until ${new Date(Math.max(rest.until, graphql.until)).toISOString()}, and look at what else asks so much.`,
        })
      : fine('requests of the hour', found);
  },
};
