import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, startGitHub, type LoopbackGitHub, type World } from './github/index.ts';
import { CHECK_RIGHTS, GATE_RIGHTS } from './github/world/state.ts';

let world: World;
let github: LoopbackGitHub;

beforeEach(async () => {
  world = createWorld({
    files: { 'deploy/a/app.yml': 'image: 1\nreplicas: 2\n', 'docs/guide.md': 'Read me\n' },
    users: { alice: 'WRITE', bob: 'MAINTAIN', carol: 'READ' },
    bots: { dependabot: 'WRITE' },
    teams: { release: ['alice', 'bob'] },
    rights: { ...CHECK_RIGHTS, ...GATE_RIGHTS, 'pull-requests': 'write', issues: 'write', 'merge-queues': 'read' },
  });
  github = await startGitHub(world);
});
afterEach(() => github.close());

interface Answer {
  data?: unknown;
  errors?: { type?: string; message: string }[];
}

async function graphql(query: string, variables: Record<string, unknown> = {}, token = world.token): Promise<Answer> {
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}
const askRepository = (selection: string): Promise<Answer> =>
  graphql(`{ repository(owner: "acme", name: "rollout") { ${selection} } }`);
/** Of an answer without errors, what `path` leads to. */
async function inRepository(selection: string, path: string): Promise<unknown> {
  const answer = await askRepository(selection);
  expect(answer.errors).toBeUndefined();
  return at(answer, `data.repository.${path}`);
}

/** `nodes.*.author.login`: a star stands for every element. */
function at(value: unknown, path: string): unknown {
  const [name = '', ...rest] = path.split('.');
  if (name === '') return value;
  if (name === '*') return (value as unknown[]).map((each) => at(each, rest.join('.')));
  return at((value as Record<string, unknown> | null)?.[name], rest.join('.'));
}

async function rest(path: string, init: { method?: string; body?: unknown; token?: string; accept?: string } = {}) {
  const response = await fetch(`${github.apiUrl}${path}`, {
    method: init.method ?? 'GET',
    headers: {
      authorization: `token ${init.token ?? world.token}`,
      accept: init.accept ?? 'application/vnd.github+json',
    },
    ...(init.body !== undefined && { body: JSON.stringify(init.body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.startsWith('application/json') === true && text !== '';
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: json ? (JSON.parse(text) as unknown) : undefined,
  };
}
const repo = '/repos/acme/rollout';

describe("GraphQL is GitHub's own", () => {
  it('answers a field that GitHub does not have with an error, and reports it', async () => {
    const answer = await graphql('{ repository(owner: "acme", name: "rollout") { previousName } }');
    expect(answer.errors?.[0]?.message).toContain('previousName');
    expect(github.problems).toEqual([expect.stringContaining('previousName')]);
  });

  it('never answers null for a field that it does not model', async () => {
    const answer = await graphql('{ repository(owner: "acme", name: "rollout") { diskUsage } }');
    expect(answer.errors?.[0]?.message).toBe('loopback does not model Repository.diskUsage');
    expect(github.problems).toHaveLength(1);
  });

  it('says NOT_FOUND without calling it a problem', async () => {
    const answer = await graphql('{ repository(owner: "acme", name: "rollout") { pullRequest(number: 99) { id } } }');
    expect(answer.errors?.[0]?.type).toBe('NOT_FOUND');
    expect(answer.data).toEqual({ repository: { pullRequest: null } });
    expect(github.problems).toEqual([]);
  });

  it('pages forwards and backwards', async () => {
    const { number } = world.openPullRequest({ author: 'alice', changes: { 'a.txt': 'a' } });
    for (let index = 0; index < 5; index += 1)
      world.comment(number, { author: 'bob', body: `comment ${String(index)}` });
    const page = (bounds: string): Promise<unknown> =>
      inRepository(
        `pullRequest(number: ${String(number)}) { comments(${bounds}) { totalCount nodes { body } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
        'pullRequest.comments',
      );
    const first = await page('first: 2');
    expect(first).toMatchObject({
      totalCount: 5,
      nodes: [{ body: 'comment 0' }, { body: 'comment 1' }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const third = await page(`first: 4, after: "${String(at(first, 'pageInfo.endCursor'))}"`);
    expect(third).toMatchObject({
      nodes: [{ body: 'comment 2' }, { body: 'comment 3' }, { body: 'comment 4' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    expect(at(await page('last: 1'), 'nodes')).toEqual([{ body: 'comment 4' }]);
    expect(at(await page(`last: 2, before: "${String(at(third, 'edges.1.cursor'))}"`), 'nodes')).toEqual([
      { body: 'comment 1' },
      { body: 'comment 2' },
    ]);
    expect(github.problems).toEqual([]);
  });

  it.each([
    ['without bounds', 'refs(refPrefix: "refs/heads/") { nodes { name } }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['above 100', 'refs(refPrefix: "refs/heads/", first: 101) { nodes { name } }', 'EXCESSIVE_PAGINATION'],
    [
      'with a foreign cursor',
      'refs(refPrefix: "refs/heads/", first: 1, after: "MQ==") { nodes { name } }',
      'INVALID_CURSOR_ARGUMENTS',
    ],
    [
      'of too many nodes',
      'pullRequests(first: 100) { nodes { commits(first: 100) { nodes { commit { parents(first: 100) { nodes { oid } } } } } } }',
      'MAX_NODE_LIMIT_EXCEEDED',
    ],
  ])('refuses a page %s', async (_case, selection, type) => {
    const answer = await askRepository(selection);
    expect(answer.errors?.[0]?.type).toBe(type);
    expect(github.problems).toHaveLength(1);
  });

  it('truncates a large text and says so', async () => {
    world.commit({ branch: 'main', changes: { 'big.csv': 'x'.repeat(600_000), 'binary.bin': new Uint8Array([0, 1]) } });
    expect(
      await inRepository('object(expression: "main:big.csv") { ...on Blob { text byteSize isTruncated } }', 'object'),
    ).toEqual({ text: 'x'.repeat(512_000), byteSize: 600_000, isTruncated: true });
    expect(
      await inRepository('object(expression: "HEAD:binary.bin") { ...on Blob { text isBinary } }', 'object'),
    ).toEqual({ text: null, isBinary: true });
  });

  it('models what a judge of releases asks', async () => {
    const { number, id } = world.openPullRequest({ author: 'alice', changes: { 'a.txt': 'a' }, labels: ['x'] });
    world.review(number, { author: 'bob' });
    world.comment(number, { author: 'carol', body: 'Hm' });
    world.mergePullRequest(number, { by: 'bob' });
    world.deploy({ environment: 'production' });
    world.addCheckRun({ name: 'build', conclusion: 'SUCCESS' });
    const answer = await graphql(wide, { number, id });
    expect(answer.errors).toBeUndefined();
    expect(at(answer, 'data.repository.pullRequest.mergeCommit.history.nodes')).toHaveLength(1);
    expect(at(answer, 'data.repository.ref.compare')).toMatchObject({ aheadBy: 1, behindBy: 1, status: 'DIVERGED' });
    expect(at(answer, 'data.repository.collaborators.edges')).toContainEqual({
      permission: 'MAINTAIN',
      node: { login: 'bob' },
    });
    expect(github.problems).toEqual([]);
  });
});

const wide = /* GraphQL */ `
  query Wide($number: Int!, $id: ID!) {
    rateLimit {
      remaining
      cost
      resetAt
    }
    viewer {
      login
      databaseId
    }
    node(id: $id) {
      ... on PullRequest {
        number
      }
    }
    nodes(ids: [$id]) {
      id
    }
    repository(owner: "acme", name: "rollout", followRenames: false) {
      id
      databaseId
      nameWithOwner
      isPrivate
      url
      owner {
        login
        __typename
      }
      defaultBranchRef {
        name
        target {
          oid
        }
      }
      collaborators(first: 10, query: "b") {
        edges {
          permission
          node {
            login
          }
        }
      }
      refs(first: 5, refPrefix: "refs/heads/") {
        nodes {
          name
          prefix
        }
      }
      pullRequests(
        first: 5
        states: [MERGED]
        headRefName: "change-1"
        baseRefName: "main"
        orderBy: { field: UPDATED_AT, direction: DESC }
      ) {
        totalCount
        nodes {
          number
        }
      }
      issueOrPullRequest(number: $number) {
        __typename
      }
      object(expression: "HEAD:deploy") {
        ... on Tree {
          oid
          entries {
            name
            path
            type
            mode
            oid
            object {
              ... on Tree {
                oid
                entries {
                  name
                  object {
                    ... on Blob {
                      text
                    }
                  }
                }
              }
            }
          }
        }
      }
      deployments(first: 5) {
        nodes {
          id
          databaseId
          environment
          commitOid
          state
          createdAt
          ref {
            name
          }
          creator {
            login
          }
          commit {
            oid
          }
          latestStatus {
            state
            logUrl
            environmentUrl
            createdAt
            creator {
              login
            }
          }
        }
      }
      mergeQueue(branch: "main") {
        id
      }
      ref(qualifiedName: "refs/heads/main") {
        compare(headRef: "change-1") {
          aheadBy
          behindBy
          status
          commits(first: 5) {
            nodes {
              oid
            }
          }
        }
      }
      pullRequest(number: $number) {
        id
        databaseId
        url
        title
        body
        state
        isDraft
        merged
        closed
        mergedAt
        mergedBy {
          login
        }
        createdAt
        updatedAt
        lastEditedAt
        editor {
          login
        }
        reviewDecision
        authorAssociation
        author {
          login
          __typename
          ... on User {
            databaseId
          }
          ... on Bot {
            databaseId
          }
        }
        changedFiles
        additions
        deletions
        isCrossRepository
        mergeQueueEntry {
          position
        }
        baseRefName
        baseRefOid
        baseRef {
          name
        }
        headRefName
        headRefOid
        headRef {
          name
        }
        headRepository {
          nameWithOwner
          owner {
            login
          }
        }
        headRepositoryOwner {
          login
        }
        labels(first: 5) {
          nodes {
            name
          }
        }
        latestReviews(first: 5) {
          nodes {
            state
          }
        }
        reviews(first: 5, states: [APPROVED]) {
          nodes {
            id
            databaseId
            state
            body
            submittedAt
            createdAt
            lastEditedAt
            isMinimized
            viewerDidAuthor
            url
            authorAssociation
            author {
              login
            }
          }
        }
        comments(first: 5) {
          nodes {
            id
            databaseId
            body
            createdAt
            lastEditedAt
            isMinimized
            minimizedReason
            url
            author {
              login
            }
            editor {
              login
            }
            userContentEdits(first: 5) {
              totalCount
            }
          }
        }
        timelineItems(last: 5, itemTypes: [LABELED_EVENT, MERGED_EVENT, PULL_REQUEST_COMMIT]) {
          totalCount
          nodes {
            __typename
            ... on MergedEvent {
              actor {
                login
              }
              merged: commit {
                oid
              }
              mergeRefName
              createdAt
            }
            ... on PullRequestCommit {
              commit {
                oid
              }
            }
          }
        }
        commits(last: 5) {
          totalCount
          nodes {
            commit {
              oid
              authors(first: 5) {
                totalCount
                nodes {
                  name
                  email
                  user {
                    login
                  }
                }
              }
              committer {
                name
                email
                date
                user {
                  login
                }
              }
            }
          }
        }
        mergeCommit {
          oid
          message
          messageHeadline
          url
          committedDate
          authoredDate
          abbreviatedOid
          tree {
            oid
          }
          file(path: "a.txt") {
            oid
            type
            object {
              ... on Blob {
                text
                isTruncated
                isBinary
                byteSize
              }
            }
          }
          parents(first: 2) {
            nodes {
              oid
            }
          }
          history(first: 5, path: "a.txt") {
            nodes {
              oid
            }
          }
          signature {
            isValid
            state
            wasSignedByGitHub
            signer {
              login
            }
          }
          checkSuites(first: 5) {
            nodes {
              checkRuns(first: 5) {
                nodes {
                  name
                  status
                  conclusion
                  title
                  summary
                  detailsUrl
                }
              }
            }
          }
          statusCheckRollup {
            state
          }
          deployments(first: 5) {
            nodes {
              environment
              statuses(first: 5) {
                nodes {
                  state
                }
              }
            }
          }
          associatedPullRequests(first: 5) {
            nodes {
              number
            }
          }
        }
      }
    }
  }
`;

describe('who may see what', () => {
  it('needs a token it knows', async () => {
    expect((await rest(repo, { token: 'guess' })).status).toBe(401);
    expect((await fetch(`${github.apiUrl}${repo}`)).status).toBe(401);
  });

  it('shows teams to the members token only', async () => {
    const query =
      '{ organization(login: "acme") { team(slug: "release") { members(first: 10) { nodes { login } } } } }';
    const refusedAnswer = await graphql(query);
    expect([refusedAnswer.data, refusedAnswer.errors?.[0]?.type]).toEqual([
      { organization: { team: null } },
      'FORBIDDEN',
    ]);
    const answer = await graphql(query, {}, world.membersToken);
    expect(at(answer, 'data.organization.team.members.nodes.*.login')).toEqual(['alice', 'bob']);
    const members = '/orgs/acme/teams/release/memberships';
    expect((await rest(`${members}/alice`)).status).toBe(403);
    expect((await rest(`${members}/alice`, { token: world.membersToken })).body).toMatchObject({ state: 'active' });
    expect((await rest(`${members}/carol`, { token: world.membersToken })).status).toBe(404);
    expect(github.problems).toEqual([]);
  });

  it('lets the members token write nothing', async () => {
    const { number } = world.openPullRequest({ author: 'alice', changes: { 'a.txt': 'a' } });
    const created = await rest(`${repo}/issues/${String(number)}/comments`, {
      method: 'POST',
      body: { body: 'x' },
      token: world.membersToken,
    });
    expect(created.status).toBe(403);
    expect(world.pullRequest(number).comments).toEqual([]);
  });

  it('names a bot as each API does', async () => {
    const { number } = world.openPullRequest({ author: 'dependabot', changes: { 'a.txt': 'a' } });
    const selection = `pullRequest(number: ${String(number)}) { author { __typename login } commits(first: 1) { nodes { commit { author { user { login } } } } } }`;
    expect(await inRepository(selection, 'pullRequest')).toEqual({
      author: { __typename: 'Bot', login: 'dependabot' },
      commits: { nodes: [{ commit: { author: { user: null } } }] },
    });
    expect(at((await rest(`${repo}/pulls/${String(number)}/commits`)).body, '0.author.login')).toBe('dependabot[bot]');
    expect((await graphql('{ viewer { login } }')).data).toEqual({ viewer: { login: 'github-actions[bot]' } });
  });
});

describe('pull requests', () => {
  it('keep the history of their body, the original included', async () => {
    const { number } = world.openPullRequest({ author: 'alice', body: 'one', changes: { 'a.txt': 'a' } });
    const history = (): Promise<unknown> =>
      inRepository(
        `pullRequest(number: ${String(number)}) { body lastEditedAt editor { login } userContentEdits(first: 10) { nodes { editedAt diff deletedAt editor { login } } } }`,
        'pullRequest',
      );
    expect(await history()).toMatchObject({ lastEditedAt: null, editor: null, userContentEdits: { nodes: [] } });
    world.editBody(number, { by: 'bob', body: 'two' });
    world.editBody(number, { by: 'alice', body: 'three' });
    world.deleteRevision(number, 1, { by: 'alice' });
    const edited = await history();
    expect(edited).toMatchObject({ body: 'three', editor: { login: 'alice' } });
    expect(at(edited, 'userContentEdits.nodes')).toMatchObject([
      { diff: 'three', editor: { login: 'alice' } },
      { diff: null, editor: { login: 'bob' } },
      { diff: 'one', editor: { login: 'alice' } },
    ]);
    expect(github.problems).toEqual([]);
  });

  it('name both ends of a rename in REST, in GraphQL only the new one', async () => {
    const { number } = world.openPullRequest({
      author: 'alice',
      changes: { 'deploy/a/app.yml': null, 'deploy/b/app.yml': 'image: 1\nreplicas: 2\n', 'new.txt': 'n' },
    });
    const files = await rest(`${repo}/pulls/${String(number)}/files?per_page=1`);
    expect(files.body).toEqual([
      expect.objectContaining({
        filename: 'deploy/b/app.yml',
        status: 'renamed',
        previous_filename: 'deploy/a/app.yml',
      }),
    ]);
    expect(files.headers.get('link')).toContain('rel="next"');
    expect(
      await inRepository(
        `pullRequest(number: ${String(number)}) { changedFiles files(first: 10) { totalCount nodes { path changeType } } }`,
        'pullRequest',
      ),
    ).toEqual({
      changedFiles: 2,
      files: {
        totalCount: 2,
        nodes: [
          { path: 'deploy/b/app.yml', changeType: 'RENAMED' },
          { path: 'new.txt', changeType: 'ADDED' },
        ],
      },
    });
  });

  it('tell their story in the timeline', async () => {
    const { number } = world.openPullRequest({
      author: 'alice',
      head: 'work',
      changes: { 'a.txt': 'a' },
      labels: ['cohort:a'],
    });
    const review = world.review(number, { author: 'bob' });
    const comment = world.comment(number, { author: 'carol', body: 'no' });
    world.deleteComment(comment.id, { by: 'alice' });
    world.dismissReview(number, review.id, { by: 'alice' });
    world.unlabel(number, 'cohort:a', { by: 'bob' });
    const forced = world.commit({ author: 'alice', parent: 'main', changes: { 'a.txt': 'b' } });
    world.moveBranch('work', forced.oid, { by: 'carol' });
    world.moveBranch('next', 'main', { by: 'alice' });
    world.changeBase(number, 'next', { by: 'alice' });
    const pullRequest = await inRepository(
      `pullRequest(number: ${String(number)}) { headRefOid reviews(first: 5) { nodes { state authorCanPushToRepository commit { oid } } }
      timelineItems(first: 50) { nodes { __typename
        ...on LabeledEvent { label { name } actor { login } } ...on HeadRefForcePushedEvent { actor { login } afterCommit { oid } }
        ...on CommentDeletedEvent { actor { login } deletedCommentAuthor { login } } ...on ReviewDismissedEvent { previousReviewState review { id } }
        ...on BaseRefChangedEvent { previousRefName currentRefName } } } }`,
      'pullRequest',
    );
    expect(at(pullRequest, 'headRefOid')).toBe(forced.oid);
    expect(at(pullRequest, 'reviews.nodes')).toMatchObject([{ state: 'DISMISSED', authorCanPushToRepository: true }]);
    expect(at(pullRequest, 'timelineItems.nodes.*.__typename')).toEqual([
      'LabeledEvent',
      'PullRequestReview',
      'CommentDeletedEvent',
      'ReviewDismissedEvent',
      'UnlabeledEvent',
      'HeadRefForcePushedEvent',
      'PullRequestCommit',
      'BaseRefChangedEvent',
    ]);
    expect(at(pullRequest, 'timelineItems.nodes.2')).toMatchObject({
      actor: { login: 'alice' },
      deletedCommentAuthor: { login: 'carol' },
    });
    expect((await rest(`${repo}/activity?ref=refs/heads/work`)).body).toMatchObject([
      { activity_type: 'force_push', actor: { login: 'carol' } },
      { activity_type: 'branch_creation', actor: { login: 'alice' } },
    ]);
    expect(github.problems).toEqual([]);
  });

  it.each(['squash', 'merge', 'rebase'] as const)('merge as GitHub does: %s', async (method) => {
    const { number } = world.openPullRequest({
      author: 'alice',
      commits: [{ changes: { 'a.txt': 'a' } }, { changes: { 'b.txt': 'b' }, author: 'carol' }],
    });
    const merged = world.mergePullRequest(number, { by: 'bob', method });
    world.lagAssociations(merged.oid, 1);
    const ask = (): Promise<unknown> =>
      inRepository(
        `object(oid: "${merged.oid}") { ...on Commit {
      parents(first: 5) { totalCount } signature { isValid wasSignedByGitHub } associatedPullRequests(first: 5) { nodes { number state mergeCommit { oid } baseRefName } } } }`,
        'object',
      );
    expect(at(await ask(), 'associatedPullRequests.nodes')).toEqual([]);
    expect(await ask()).toEqual({
      parents: { totalCount: method === 'merge' ? 2 : 1 },
      signature: method === 'rebase' ? null : { isValid: true, wasSignedByGitHub: true },
      associatedPullRequests: {
        nodes: [{ number, state: 'MERGED', mergeCommit: { oid: merged.oid }, baseRefName: 'main' }],
      },
    });
    expect(world.readFile('a.txt') + String(world.readFile('b.txt'))).toBe('ab');
    expect(github.problems).toEqual([]);
  });

  it('wait in a merge queue', async () => {
    const first = world.openPullRequest({ author: 'alice', changes: { 'a.txt': 'a' } }).number;
    const second = world.openPullRequest({ author: 'carol', changes: { 'b.txt': 'b' } }).number;
    world.enqueue(first, { by: 'alice' });
    world.enqueue(second, { by: 'bob' });
    const group = world.mergeGroup(second);
    const entries = await inRepository(
      'mergeQueue(branch: "main") { entries(first: 10) { nodes { position headCommit { oid } baseCommit { oid } pullRequest { number } } } }',
      'mergeQueue.entries.nodes',
    );
    expect(at(entries, '*.pullRequest.number')).toEqual([first, second]);
    expect(at(entries, '1.headCommit.oid')).toBe(group.head_sha);
    expect(group.commits).toHaveLength(2);
    world.mergeQueued(second);
    expect(world.head('main').oid).toBe(group.head_sha);
    expect(world.pullRequest(second).state).toBe('MERGED');
  });
});

describe("REST is GitHub's own", () => {
  it('creates, updates and finds a check run', async () => {
    const headSha = world.head().oid;
    const created = await rest(`${repo}/check-runs`, {
      method: 'POST',
      body: { name: 'cohort-guard', head_sha: headSha, status: 'in_progress' },
    });
    expect(created).toMatchObject({ status: 201, body: { status: 'in_progress' } });
    const databaseId = at(created, 'body.id');
    const url = `${repo}/check-runs/${String(databaseId)}`;
    const updated = await rest(url, {
      method: 'PATCH',
      body: { conclusion: 'success', output: { title: 'T', summary: 'S' } },
    });
    expect(updated.body).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      output: { title: 'T', summary: 'S' },
    });
    expect(world.checkRuns).toMatchObject([{ name: 'cohort-guard', conclusion: 'SUCCESS', summary: 'S' }]);
    expect((await rest(`${repo}/commits/${headSha}/check-runs?check_name=cohort-guard`)).body).toMatchObject({
      total_count: 1,
    });
    const suites = await inRepository(
      `object(oid: "${headSha}") { ...on Commit { checkSuites(first: 5) { nodes { app { slug databaseId } checkRuns(first: 5, filterBy: { checkName: "cohort-guard" }) { nodes { databaseId conclusion } } } } } }`,
      'object.checkSuites.nodes',
    );
    expect(suites).toEqual([
      {
        app: { slug: 'github-actions', databaseId: 15368 },
        checkRuns: { nodes: [{ databaseId, conclusion: 'SUCCESS' }] },
      },
    ]);
    expect(github.problems).toEqual([]);
  });

  it('refuses a request body that does not fit, and reports it', async () => {
    const answer = await rest(`${repo}/check-runs`, { method: 'POST', body: { name: 7, head_sha: world.head().oid } });
    expect(answer.status).toBe(422);
    expect(github.problems).toEqual([expect.stringContaining('request body of POST')]);
  });

  it('catches an answer of its own that does not fit', async () => {
    github.fault = () => ({ mutate: (body: object) => ({ ...body, full_name: 7 }) });
    expect((await rest(repo)).status).toBe(500);
    expect(github.problems).toEqual([expect.stringContaining('/full_name must be string')]);
  });

  it('serves comments and reactions', async () => {
    const { number } = world.openPullRequest({ author: 'alice', changes: { 'a.txt': 'a' } });
    const created = await rest(`${repo}/issues/${String(number)}/comments`, {
      method: 'POST',
      body: { body: 'Hello' },
    });
    const one = `${repo}/issues/comments/${String(at(created, 'body.id'))}`;
    await rest(one, { method: 'PATCH', body: { body: 'Hello again' } });
    expect((await rest(`${one}/reactions`, { method: 'POST', body: { content: 'rocket' } })).status).toBe(201);
    expect(world.pullRequest(number).comments).toMatchObject([
      { author: 'github-actions', body: 'Hello again', editor: 'github-actions', reactions: [{ content: 'ROCKET' }] },
    ]);
    const comment = await inRepository(
      `pullRequest(number: ${String(number)}) { comments(first: 5) { nodes { id viewerDidAuthor author { login } reactionGroups { content viewerHasReacted } } } }`,
      'pullRequest.comments.nodes.0',
    );
    expect(comment).toMatchObject({ viewerDidAuthor: true, author: { login: 'github-actions' } });
    const reacted = await graphql(
      'mutation React($id: ID!) { addReaction(input: { subjectId: $id, content: EYES }) { reaction { content user { login } } } }',
      { id: at(comment, 'id') },
    );
    expect(at(reacted, 'data.addReaction.reaction.content')).toBe('EYES');
    expect(github.requests.at(-1)).toMatchObject({
      kind: 'graphql',
      operationName: 'React',
      variables: { id: at(created, 'body.node_id') },
    });
    expect((await rest(one, { method: 'DELETE' })).status).toBe(204);
    expect(github.problems).toEqual([]);
  });

  it('cuts a list short where GitHub does', async () => {
    world.limits.pullRequestFiles = 2;
    const { number } = world.openPullRequest({ author: 'alice', changes: { '1': '1', '2': '2', '3': '3' } });
    expect((await rest(`${repo}/pulls/${String(number)}/files`)).body).toHaveLength(2);
    expect((await rest(`${repo}/pulls/${String(number)}`)).body).toMatchObject({ changed_files: 3 });
  });

  it('fits the description wherever it is asked', async () => {
    const fork = world.fork('carol');
    const { number } = world.openPullRequest({
      author: 'carol',
      headRepository: `${fork.owner}/${fork.name}`,
      changes: { 'docs/guide.md': 'New\n' },
      labels: ['x'],
    });
    world.review(number, { author: 'bob', state: 'CHANGES_REQUESTED', body: 'no' });
    world.commit({
      branch: 'main',
      author: { name: 'Nobody', email: 'nobody@example.net' },
      changes: { 'big.bin': Buffer.alloc(1_100_000, 1) },
    });
    const { run, job, databaseId } = world.deploy({
      environment: 'production',
      job: { workflow: 'deploy.yml', name: 'deploy' },
    });
    const { oid, tree } = world.head();
    const paths = [
      '',
      '/pulls',
      `/pulls/${String(number)}`,
      `/pulls/${String(number)}/files`,
      `/pulls/${String(number)}/reviews`,
      `/pulls/${String(number)}/commits`,
      `/commits/${oid}`,
      '/commits?path=docs',
      `/commits/${oid}/pulls`,
      '/contents/docs',
      '/contents/docs%2Fguide.md?ref=main',
      '/contents/big.bin',
      `/git/trees/${tree}?recursive=1`,
      `/git/commits/${oid}`,
      '/git/ref/heads/main',
      `/compare/main...carol:change-${String(number)}`,
      '/collaborators',
      '/collaborators/dependabot[bot]/permission',
      '/deployments?environment=production',
      `/deployments/${String(databaseId)}/statuses`,
      `/actions/runs/${String(run?.id)}`,
      `/actions/runs/${String(run?.id)}/jobs`,
      `/actions/jobs/${String(job?.id)}`,
      '/activity',
      `/commits/${oid}/check-runs`,
      `/issues/${String(number)}/comments`,
    ];
    for (const path of paths) expect([path, (await rest(repo + path)).status]).toEqual([path, 200]);
    expect((await rest(`${repo}/contents/docs/guide.md`, { accept: 'application/vnd.github.raw+json' })).text).toBe(
      'Read me\n',
    );
    expect((await rest(`${repo}/contents/big.bin`)).body).toMatchObject({ encoding: 'none', content: '' });
    expect(github.problems).toEqual([]);
  });

  it('reports a path or a parameter that GitHub does not have', async () => {
    await rest(`${repo}/nothing`);
    await rest(`${repo}/pulls?status=open`);
    expect(github.problems).toEqual([
      expect.stringContaining('does not serve'),
      expect.stringContaining('no query parameter status'),
    ]);
  });
});

describe('deployments', () => {
  it('keep what was a success once', async () => {
    const first = world.deploy({ environment: 'production', job: { workflow: 'deploy.yml', name: 'deploy' } });
    world.deploy({ environment: 'production', creator: 'alice' });
    const deployments = await inRepository(
      `deployments(first: 5, environments: ["Production"], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { state commitOid creator { __typename login } latestStatus { state } statuses(first: 5) { nodes { state logUrl } } } }`,
      'deployments.nodes',
    );
    expect(deployments).toMatchObject([
      { state: 'ACTIVE', creator: { __typename: 'User' } },
      { state: 'INACTIVE', creator: { __typename: 'Bot' } },
    ]);
    expect(at(deployments, '1.statuses.nodes.*.state')).toEqual(['INACTIVE', 'SUCCESS', 'IN_PROGRESS']);
    expect(at(deployments, '1.statuses.nodes.1.logUrl')).toContain(`/job/${String(first.job?.id)}`);
    expect(github.problems).toEqual([]);
  });
});

describe('faults', () => {
  it('answers what the test says, cuts the line, or stays silent', async () => {
    github.fault = () => ({ status: 429, headers: { 'retry-after': '1' } });
    expect((await rest(repo)).headers.get('retry-after')).toBe('1');
    github.fault = () => 'reset';
    await expect(rest(repo)).rejects.toThrow('fetch failed');
    github.fault = () => 'hang';
    await expect(fetch(`${github.apiUrl}${repo}`, { signal: AbortSignal.timeout(30) })).rejects.toThrow('timeout');
    expect(github.requests).toHaveLength(3);
  });

  it('changes one GraphQL answer', async () => {
    github.fault = ({ operationName }) =>
      operationName === 'Cut'
        ? { mutate: (answer: object) => ({ ...answer, errors: [{ message: 'partial' }] }) }
        : undefined;
    expect((await graphql('query Cut { viewer { login } }')).errors).toEqual([{ message: 'partial' }]);
    expect((await graphql('query Whole { viewer { login } }')).errors).toBeUndefined();
  });
});
