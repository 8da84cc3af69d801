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

  const server = (path: string) => ({ GITHUB_API_URL: `${path}/v3`, GITHUB_GRAPHQL_URL: `${path}/graphql` });
  const publicOne = { apiUrl: 'https://api.github.com', graphqlUrl: 'https://api.github.com/graphql' };
  const ENTERPRISE = 'https://ghe.example.org/api';
  const identity = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://a.example/?a=b', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' };
  const actionAt = (repository: string, ref: string) => ({
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
  });
  const codes = (url: string | null) => ({ links: { codes: url } });
  const page = 'https://github.com/octo/cohort-guard/blob/v1/docs/reference/codes.md';
  const runAt = (at: string) => ({ runUrl: `${at}/acme/templates/actions/runs/9` });
  it.each<[string, Given, object]>([
    ['a server', server(ENTERPRISE), { apiUrl: `${ENTERPRISE}/v3`, graphqlUrl: `${ENTERPRISE}/graphql` }],
    ['a slash at the end', { GITHUB_API_URL: 'https://api.github.com/' }, publicOne],
    ['variables that are empty', { GITHUB_API_URL: '', GITHUB_GRAPHQL_URL: '' }, publicOne],
    ['where the identity token is', identity, { identity: { url: 'https://a.example/?a=b', token: 't' } }],
    ['no address of it', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }, { identity: null }],
    ['the page of codes in the version that runs', actionAt('octo/cohort-guard', 'v1'), codes(page)],
    ['no page of an action in the repository itself', actionAt('', 'main'), codes(null)],
    ['no page at what is no version', actionAt('octo/cohort-guard', 'v1)](https://evil.example'), codes(null)],
    ['the run', { GITHUB_RUN_ID: '9' }, runAt('https://github.com')],
    ['the run elsewhere', { GITHUB_RUN_ID: '9', GITHUB_SERVER_URL: 'https://a.example' }, runAt('https://a.example')],
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
      { ...server(ENTERPRISE), GITHUB_API_URL: 'github' },
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
