import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/action/environment.ts';
import { contextOf } from '../acceptance/run-context.ts';

const VARIABLES = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'acme/templates',
  GITHUB_EVENT_PATH: '/event.json',
};
type Given = Record<string, string | undefined>;

function read(given: Given = {}, event: string | Error = '{"a":1}') {
  const variables = { ...VARIABLES, ...given };
  return readEnvironment(variables, () =>
    contextOf(variables, () => {
      if (event instanceof Error) throw event;
      return event;
    }),
  );
}

describe('the environment', () => {
  it('is read, with GitHub.com as its default', async () => {
    expect(await read()).toEqual(
      ok({
        event: 'pull_request',
        payload: { a: 1 },
        repository: 'acme/templates',
        apiUrl: 'https://api.github.com',
        graphqlUrl: 'https://api.github.com/graphql',
        commit: null,
        branch: null,
        retentionDays: null,
        runUrl: null,
        identity: null,
        workspace: '.',
        links: { repository: 'https://github.com/acme/templates', codes: null, run: null },
      }),
    );
  });

  it.each<[string, Given, object]>([
    [
      'a GitHub Enterprise Server',
      { GITHUB_API_URL: 'https://ghe.example.org/api/v3', GITHUB_GRAPHQL_URL: 'https://ghe.example.org/api/graphql' },
      { apiUrl: 'https://ghe.example.org/api/v3', graphqlUrl: 'https://ghe.example.org/api/graphql' },
    ],
    [
      'a slash at the end',
      { GITHUB_API_URL: 'https://api.github.com/' },
      { apiUrl: 'https://api.github.com', graphqlUrl: 'https://api.github.com/graphql' },
    ],
    [
      'variables that are empty',
      { GITHUB_API_URL: '', GITHUB_GRAPHQL_URL: '' },
      { apiUrl: 'https://api.github.com', graphqlUrl: 'https://api.github.com/graphql' },
    ],
    [
      'where the identity token is asked for',
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/?a=b', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' },
      { identity: { url: 'https://token.example/?a=b', token: 't' } },
    ],
    ['no address of it', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }, { identity: null }],
    [
      'the page of codes in the version that runs',
      { GITHUB_ACTION_REPOSITORY: 'octo/cohort-guard', GITHUB_ACTION_REF: 'v1' },
      { links: { codes: 'https://github.com/octo/cohort-guard/blob/v1/docs/reference/codes.md' } },
    ],
    [
      'no page of codes of an action in the repository itself',
      { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: 'main' },
      { links: { codes: null } },
    ],
    [
      'no page of codes at what is no name of a version',
      { GITHUB_ACTION_REPOSITORY: 'octo/cohort-guard', GITHUB_ACTION_REF: 'v1)](https://evil.example' },
      { links: { codes: null } },
    ],
    ['the run', { GITHUB_RUN_ID: '9' }, { runUrl: 'https://github.com/acme/templates/actions/runs/9' }],
    [
      'the run on another server',
      { GITHUB_RUN_ID: '9', GITHUB_SERVER_URL: 'https://ghe.example.org' },
      { runUrl: 'https://ghe.example.org/acme/templates/actions/runs/9' },
    ],
  ])('tells %s', async (_, given, value) => {
    expect(await read(given)).toMatchObject(ok(value));
  });

  it.each<[string, Given, string | Error, string, string]>([
    ['no event', { GITHUB_EVENT_NAME: undefined }, '{}', 'GITHUB_EVENT_NAME', 'nothing'],
    ['no repository', { GITHUB_REPOSITORY: '' }, '{}', 'GITHUB_REPOSITORY', 'nothing'],
    ['half a repository', { GITHUB_REPOSITORY: 'acme' }, '{}', 'GITHUB_REPOSITORY', 'acme'],
    ['more than a repository', { GITHUB_REPOSITORY: 'acme/a/b' }, '{}', 'GITHUB_REPOSITORY', 'acme/a/b'],
    ['no path of the event', { GITHUB_EVENT_PATH: undefined }, '{}', 'GITHUB_EVENT_PATH', 'nothing'],
    ['an event that cannot be read', {}, new Error('ENOENT'), 'GITHUB_EVENT_PATH', 'a file that cannot be read'],
    ['an event that is no JSON', {}, 'pull_request', 'GITHUB_EVENT_PATH', 'a file that is not JSON'],
    ['an event that is empty', {}, '', 'GITHUB_EVENT_PATH', 'a file that is not JSON'],
    [
      'an API without an address',
      { GITHUB_API_URL: 'github', GITHUB_GRAPHQL_URL: 'https://x.example/graphql' },
      '{}',
      'GITHUB_API_URL',
      'github',
    ],
    ['a GraphQL API without an address', { GITHUB_GRAPHQL_URL: 'github' }, '{}', 'GITHUB_GRAPHQL_URL', 'github'],
  ])('is refused: %s', async (_, given, event, place, found) => {
    expect(await read(given, event)).toMatchObject(fail([{ place, found, allowed: expect.stringMatching(/./) }]));
  });

  it('is refused for its address, and not for the event that cannot be read with it', async () => {
    const given = { ...VARIABLES, GITHUB_API_URL: 'github' };
    const result = await readEnvironment(given, () => Promise.reject(new TypeError('Invalid URL')));
    expect(result.ok ? [] : result.error.map((one) => one.place)).toEqual(['GITHUB_API_URL']);
  });

  it('is refused with all its problems at once', async () => {
    const result = await readEnvironment({}, () => contextOf({}, () => ''));
    expect(result.ok ? [] : result.error.map((one) => one.place)).toEqual([
      'GITHUB_EVENT_NAME',
      'GITHUB_REPOSITORY',
      'GITHUB_EVENT_PATH',
    ]);
  });

  it.each(['null', '[]', '"x"', '7'])('leaves the shape of the payload to those who use it: %s', async (text) => {
    expect(await read({}, text)).toMatchObject(ok({ payload: JSON.parse(text) }));
  });
});
