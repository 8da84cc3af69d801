import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOf, type Client } from './client.ts';
import { createWorld, startGitHub, type LoopbackGitHub, type World } from './github/index.ts';
import { CHECK_RIGHTS, GATE_RIGHTS } from './github/world/state.ts';

/*
 * What keeps the loopback GitHub from agreeing to what the real one refuses. That it answers as GitHub does where it
 * answers, each acceptance test needs.
 */

let world: World;
let github: LoopbackGitHub;
let client: Client;

beforeEach(async () => {
  world = createWorld({
    users: { alice: 'WRITE', bob: 'MAINTAIN', carol: 'READ' },
    bots: { dependabot: 'WRITE' },
    teams: { release: ['alice', 'bob'] },
    rights: { ...CHECK_RIGHTS, ...GATE_RIGHTS, 'pull-requests': 'write' },
  });
  github = await startGitHub(world);
  client = clientOf(github);
});
afterEach(() => github.close());

const opened = (author = 'alice') => world.openPullRequest({ author, changes: { 'a.txt': 'a' } }).number;

describe('GraphQL', () => {
  it.each([
    ['a field that GitHub does not have', 'previousName', 'Cannot query field "previousName"'],
    ['a field that is not modelled', 'diskUsage', 'loopback does not model Repository.diskUsage'],
  ])('%s is an error and a problem, never null', async (_, field, said) => {
    expect((await client.inRepository(field)).errors).toMatchObject([{ message: expect.stringContaining(said) }]);
    expect(github.problems).toEqual([expect.stringContaining(said)]);
  });

  it('what is not there is NOT_FOUND, and no problem', async () => {
    expect(await client.inRepository('pullRequest(number: 99) { id }')).toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [{ type: 'NOT_FOUND' }],
    });
    expect(github.problems).toEqual([]);
  });

  it('pages forwards and backwards', async () => {
    const number = opened();
    for (const body of ['0', '1', '2', '3', '4']) world.comment(number, { author: 'bob', body });
    const page = async (bounds: string) => {
      const fields = 'totalCount nodes { body } pageInfo { hasNextPage hasPreviousPage endCursor startCursor }';
      const { data } = await client.inRepository(
        `pullRequest(number: ${String(number)}) { comments(${bounds}) { ${fields} } }`,
      );
      const { nodes, pageInfo, totalCount } = data.repository.pullRequest.comments;
      return { bodies: nodes.map(({ body }: { body: string }) => body).join(''), totalCount, ...pageInfo };
    };
    const first = await page('first: 2');
    expect(first).toMatchObject({ bodies: '01', totalCount: 5, hasNextPage: true, hasPreviousPage: false });
    const rest = await page(`first: 4, after: "${first.endCursor}"`);
    expect(rest).toMatchObject({ bodies: '234', hasNextPage: false, hasPreviousPage: true });
    expect(await page('last: 1')).toMatchObject({ bodies: '4' });
    expect(await page(`last: 1, before: "${rest.startCursor}"`)).toMatchObject({ bodies: '1' });
  });

  const refs = (bounds: string) => `refs(refPrefix: "refs/heads/"${bounds}) { nodes { name } }`;
  const parents = 'commits(first: 100) { nodes { commit { parents(first: 100) { nodes { oid } } } } }';
  it.each([
    ['without bounds', refs(''), 'MISSING_PAGINATION_BOUNDARIES'],
    ['above 100', refs(', first: 101'), 'EXCESSIVE_PAGINATION'],
    ['with a foreign cursor', refs(', first: 1, after: "MQ=="'), 'INVALID_CURSOR_ARGUMENTS'],
    ['of too many nodes', `pullRequests(first: 100) { nodes { ${parents} } }`, 'MAX_NODE_LIMIT_EXCEEDED'],
  ])('refuses a page %s', async (_, selection, type) => {
    expect(await client.errorsOf(selection)).toEqual([type]);
    expect(github.problems).toHaveLength(1);
  });

  it('truncates a large text and says so', async () => {
    world.commit({ branch: 'main', changes: { 'big.csv': 'x'.repeat(600_000) } });
    const { data } = await client.inRepository(
      'object(expression: "main:big.csv") { ...on Blob { text byteSize isTruncated } }',
    );
    expect(data.repository.object).toEqual({ text: 'x'.repeat(512_000), byteSize: 600_000, isTruncated: true });
  });
});

describe('who may see what', () => {
  it('needs a token it knows', async () => {
    expect((await client.rest('', { token: 'guess' })).status).toBe(401);
    expect((await fetch(`${github.apiUrl}/repos/acme/rollout`)).status).toBe(401);
  });

  it('shows teams to the members token only, which writes nothing', async () => {
    const query = '{ organization(login: "acme") { team(slug: "release") { members(first: 9) { nodes { login } } } } }';
    expect((await client.graphql(query)).body).toMatchObject({
      data: { organization: { team: null } },
      errors: [{ type: 'FORBIDDEN' }],
    });
    const nodes = [{ login: 'alice' }, { login: 'bob' }];
    expect((await client.graphql(query, world.membersToken)).body.data).toEqual({
      organization: { team: { members: { nodes } } },
    });
    const comment = { method: 'POST', body: { body: 'x' }, token: world.membersToken };
    expect((await client.rest(`/issues/${String(opened())}/comments`, comment)).status).toBe(403);
    expect(github.problems).toEqual([]);
  });

  it('names a bot as each API does', async () => {
    const number = String(opened('dependabot'));
    const commits = 'commits(first: 1) { nodes { commit { author { user { login } } } } }';
    const { data } = await client.inRepository(`pullRequest(number: ${number}) { author { login } ${commits} }`);
    expect(data.repository.pullRequest).toEqual({
      author: { login: 'dependabot' },
      commits: { nodes: [{ commit: { author: { user: null } } }] },
    });
    expect((await client.rest(`/pulls/${number}/commits`)).body[0].author.login).toBe('dependabot[bot]');
  });
});

describe('REST', () => {
  const run = (name: unknown) => ({ method: 'POST', body: { name, head_sha: world.head().oid } });

  it('refuses a request body that does not fit, and reports it', async () => {
    expect((await client.rest('/check-runs', run(7))).status).toBe(422);
    expect(github.problems).toEqual([expect.stringContaining('request body of POST')]);
  });

  it('catches an answer of its own that does not fit', async () => {
    github.fault = () => ({ mutate: (body: object) => ({ ...body, full_name: 7 }) });
    expect((await client.rest('')).status).toBe(500);
    expect(github.problems).toEqual([expect.stringContaining('/full_name must be string')]);
  });

  it('cuts a list short where GitHub does', async () => {
    world.limits.pullRequestFiles = 2;
    const { number } = world.openPullRequest({ author: 'alice', changes: { '1': '1', '2': '2', '3': '3' } });
    expect((await client.rest(`/pulls/${String(number)}/files`)).body).toHaveLength(2);
  });

  it('reports a path or a parameter that GitHub does not have', async () => {
    await client.rest('/nothing');
    await client.rest('/pulls?status=open');
    expect(github.problems).toEqual([
      expect.stringContaining('does not serve'),
      expect.stringContaining('no query parameter status'),
    ]);
  });
});

describe('faults', () => {
  it('answers what the test says, cuts the line, or stays silent', async () => {
    github.fault = () => ({ status: 429, headers: { 'retry-after': '1' } });
    expect((await client.rest('')).headers.get('retry-after')).toBe('1');
    github.fault = () => 'reset';
    await expect(client.rest('')).rejects.toThrow('fetch failed');
    github.fault = () => 'hang';
    const signal = AbortSignal.timeout(30);
    await expect(fetch(`${github.apiUrl}/rate_limit`, { signal })).rejects.toThrow('timeout');
    expect(github.requests).toHaveLength(3);
  });

  it('changes one GraphQL answer', async () => {
    github.fault = ({ operationName }) =>
      operationName === 'Cut'
        ? { mutate: (answer: object) => ({ ...answer, errors: [{ message: 'partial' }] }) }
        : undefined;
    expect((await client.graphql('query Cut { viewer { login } }')).body.errors).toEqual([{ message: 'partial' }]);
    expect((await client.graphql('query Whole { viewer { login } }')).body.errors).toBeUndefined();
  });
});
