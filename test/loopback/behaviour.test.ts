import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { behaviours } from './behaviour/index.ts';
import { virtualClock, type VirtualClock } from './clock.ts';
import { createWorld, startGitHub, type LoopbackGitHub, type PullRequest, type World } from './github/index.ts';

/* Each switch of the ledger does what its sentence says. The compiler asks for a case of each. */

let world: World;
let github: LoopbackGitHub;
let clock: VirtualClock;
let pull: PullRequest;

beforeEach(async () => {
  world = createWorld({ users: { alice: 'WRITE', bob: 'WRITE' }, teams: { ops: ['alice'], dev: ['bob'] } });
  clock = virtualClock();
  pull = world.openPullRequest({ author: 'alice', head: 'lower', changes: { 'a.txt': 'a', 'b.txt': 'b' } });
  github = await startGitHub(world);
});
afterEach(() => github.close());

async function ask(path: string, init: RequestInit = {}, token = world.token) {
  const response = await fetch(`${github.apiUrl}${path}`, {
    headers: { authorization: `bearer ${token}`, accept: 'application/vnd.github+json' },
    ...init,
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}
const rest = (path: string, init?: RequestInit) => ask(`/repos/acme/rollout${path}`, init);
const write = (path: string, body: unknown, method = 'POST') => rest(path, { method, body: JSON.stringify(body) });
const graphql = (query: string, token?: string) =>
  ask('/graphql', { method: 'POST', body: JSON.stringify({ query }) }, token);
async function inRepository(selection: string): Promise<any> {
  const { body } = await graphql(`{ repository(owner: "acme", name: "rollout") { ${selection} } }`);
  expect(body.errors).toBeUndefined();
  return body.data.repository;
}
const inPull = async (selection: string, number = pull.number): Promise<any> =>
  (await inRepository(`pullRequest(number: ${String(number)}) { ${selection} }`)).pullRequest;
const errorsOf = async (selection: string): Promise<string[]> =>
  (await graphql(`{ repository(owner: "acme", name: "rollout") { ${selection} } }`)).body.errors?.map(
    (error: any) => error.type,
  );

const CASES: Readonly<Record<keyof typeof behaviours, () => Promise<void>>> = {
  async deletedLabel() {
    const events =
      'labels(first: 9) { totalCount } timelineItems(first: 9, itemTypes: [LABELED_EVENT]) { nodes { ... on LabeledEvent { label { name } } } }';
    world.label(pull.number, 'size/S', { by: 'alice' });
    expect((await inPull(events)).timelineItems.nodes).toEqual([{ label: { name: 'size/S' } }]);
    behaviours.deletedLabel.on(world, 'size/S');
    expect(await inPull(events)).toEqual({ labels: { totalCount: 0 }, timelineItems: { nodes: [{ label: null }] } });
  },
  async lateAssociation() {
    const { oid } = world.mergePullRequest(pull.number, { by: 'bob' });
    behaviours.lateAssociation.on(world, oid, clock, 60_000);
    const found = async () =>
      (
        await inRepository(
          `object(oid: "${oid}") { ... on Commit { associatedPullRequests(first: 9) { nodes { number } } } }`,
        )
      ).object.associatedPullRequests.nodes;
    const merged = 'pullRequests(states: MERGED, first: 9) { nodes { mergeCommit { oid } } }';
    expect([await found(), (await rest(`/commits/${oid}/pulls`)).body]).toEqual([[], []]);
    expect((await inRepository(merged)).pullRequests.nodes).toEqual([{ mergeCommit: { oid } }]);
    clock.advance(59_999);
    expect(await found()).toEqual([]);
    clock.advance(1);
    expect(await found()).toEqual([{ number: pull.number }]);
  },
  async retention() {
    const { run, job } = world.deploy({ environment: 'production', job: { workflow: 'deploy.yml', name: 'deploy' } });
    world.addCheckRun({ name: 'cohort-guard', conclusion: 'SUCCESS' });
    behaviours.retention.on(world);
    const statuses = async () =>
      Promise.all(
        [`/actions/runs/${run?.id}`, `/actions/jobs/${job?.id}`].map(async (path) => (await rest(path)).status),
      );
    const checks = async () => (await rest(`/commits/main/check-runs`)).body.total_count;
    world.clock.advance(89 * 24 * 60);
    expect([await statuses(), await checks()]).toEqual([[200, 200], 1]);
    world.clock.advance(2 * 24 * 60);
    expect([await statuses(), await checks()]).toEqual([[404, 404], 0]);
    expect(
      (await inRepository('deployments(first: 9) { nodes { latestStatus { state } } }')).deployments.nodes,
    ).toEqual([{ latestStatus: { state: 'SUCCESS' } }]);
  },
  async queueForbidden() {
    world.enqueue(pull.number, { by: 'bob' });
    const queue = 'mergeQueue(branch: "main") { entries(first: 9) { totalCount } }';
    behaviours.queueForbidden.on(world);
    expect(await errorsOf(queue)).toEqual(['FORBIDDEN']);
    const app = await graphql(`{ repository(owner: "acme", name: "rollout") { ${queue} } }`, world.membersToken);
    expect(app.body.data.repository.mergeQueue.entries.totalCount).toBe(1);
  },
  async retargeted() {
    const upper = world.openPullRequest({ author: 'alice', base: 'lower', changes: { 'c.txt': 'c' } });
    behaviours.retargeted.on(world, pull.number, 'bob');
    expect(
      await inPull(
        'state baseRefName timelineItems(first: 9, itemTypes: [AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, BASE_REF_CHANGED_EVENT]) { nodes { __typename ... on AutomaticBaseChangeSucceededEvent { oldBase newBase actor { login } } } }',
        upper.number,
      ),
    ).toEqual({
      state: 'OPEN',
      baseRefName: 'main',
      timelineItems: {
        nodes: [
          {
            __typename: 'AutomaticBaseChangeSucceededEvent',
            oldBase: 'lower',
            newBase: 'main',
            actor: { login: 'bob' },
          },
        ],
      },
    });
  },
  async stackMerge() {
    const upper = world.openPullRequest({ author: 'alice', base: 'lower', changes: { 'c.txt': 'c' } });
    const pushes = world.activity.length;
    behaviours.stackMerge.on(world, [pull.number, upper.number], 'bob');
    expect(world.activity.slice(pushes).map(({ ref, type }) => [ref, type])).toEqual([['refs/heads/main', 'pr_merge']]);
    expect([...world.head().files.keys()]).toEqual(expect.arrayContaining(['a.txt', 'b.txt', 'c.txt']));
    for (const layer of [pull, upper])
      expect(
        await inPull('state mergeCommit { associatedPullRequests(first: 9) { nodes { number } } }', layer.number),
      ).toEqual({
        state: 'MERGED',
        mergeCommit: { associatedPullRequests: { nodes: [{ number: layer.number }] } },
      });
  },
  async publicationRefused() {
    behaviours.publicationRefused.on(world, clock);
    const said = () => write(`/issues/${String(pull.number)}/comments`, { body: 'x' });
    clock.advance(10_000);
    const refused = await said();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '50']);
    expect((await rest('/pulls')).status).toBe(200);
    clock.advance(50_000);
    expect((await said()).status).toBe(201);
  },
  async hourlyLimit() {
    behaviours.hourlyLimit.on(world, '2026-11-25T14:10:00Z');
    const [query, request] = [await graphql('{ viewer { login } }'), await rest('/pulls')];
    expect([query.status, query.body.errors[0].type, request.status]).toEqual([200, 'RATE_LIMITED', 403]);
    for (const { headers } of [query, request])
      expect([headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-reset')]).toEqual(['0', '1795615800']);
  },
  async queryTooLarge() {
    const pulls = (first: number) =>
      graphql(
        `{ repository(owner: "acme", name: "rollout") { pullRequests(first: ${String(first)}) { nodes { number } } } }`,
      );
    behaviours.queryTooLarge.on(world, 50, 504);
    expect([(await pulls(51)).status, (await pulls(50)).status]).toEqual([504, 200]);
    behaviours.queryTooLarge.on(world, 50, 'RESOURCE_LIMITS_EXCEEDED');
    const ended = await pulls(51);
    expect([ended.status, ended.body.errors[0].type]).toEqual([200, 'RESOURCE_LIMITS_EXCEEDED']);
  },
  async diffTooLarge() {
    behaviours.diffTooLarge.on(world, 1);
    const compared = (query = '') => rest(`/compare/main...lower${query}`);
    expect((await compared()).status).toBe(500);
    expect((await compared('?page=2')).body).toMatchObject({ ahead_by: 1, files: [] });
  },
  async archivedPullRequest() {
    const { oid } = world.mergePullRequest(pull.number, { by: 'bob' });
    behaviours.archivedPullRequest.on(world, pull.number, 'listed');
    expect((await rest(`/commits/${oid}/pulls`)).body).toMatchObject([{ number: pull.number }]);
    behaviours.archivedPullRequest.on(world, pull.number, 'hidden');
    expect(await errorsOf(`pullRequest(number: ${String(pull.number)}) { number }`)).toEqual(['NOT_FOUND']);
    expect((await rest(`/pulls/${String(pull.number)}`)).status).toBe(404);
    expect((await rest(`/commits/${oid}/pulls`)).body).toEqual([]);
  },
  async threeThousandFiles() {
    const files = 'changedFiles files(first: 9) { totalCount nodes { path } pageInfo { hasNextPage } }';
    const cut = { totalCount: 1, nodes: [{ path: 'a.txt' }], pageInfo: { hasNextPage: false } };
    behaviours.threeThousandFiles.on(world, 1, 'true');
    expect(await inPull(files)).toEqual({ changedFiles: 2, files: cut });
    behaviours.threeThousandFiles.on(world, 1, 'cut');
    expect(await inPull(files)).toEqual({ changedFiles: 1, files: cut });
  },
  async checkRunOfAJob() {
    behaviours.checkRunOfAJob.on(world, 'cohort-guard', pull.headRefOid);
    const { body } = await rest(`/commits/${pull.headRefOid}/check-runs?check_name=cohort-guard`);
    expect(body.check_runs).toMatchObject([{ name: 'cohort-guard', app: { id: 15368 } }]);
    expect(
      (
        await write(
          `/check-runs/${String(body.check_runs[0].id)}`,
          { status: 'completed', conclusion: 'success' },
          'PATCH',
        )
      ).status,
    ).toBe(403);
  },
  async suiteOfARun() {
    behaviours.suiteOfARun.on(world, pull.headRefOid, 2);
    await write('/check-runs', { name: 'cohort-guard', head_sha: pull.headRefOid });
    const { object } = await inRepository(
      `object(oid: "${pull.headRefOid}") { ... on Commit { checkSuites(first: 9) { totalCount nodes { checkRuns(first: 9) { totalCount } } } } }`,
    );
    expect(object.checkSuites.totalCount).toBe(3);
  },
  async finishedCheckRun() {
    const { databaseId } = world.addCheckRun({ name: 'cohort-guard', conclusion: 'SUCCESS' });
    const change = (body: unknown) => write(`/check-runs/${String(databaseId)}`, body, 'PATCH');
    behaviours.finishedCheckRun.on(world, 'kept');
    expect((await change({ status: 'in_progress' })).body).toMatchObject({
      status: 'completed',
      conclusion: 'success',
    });
    expect((await change({ status: 'completed', conclusion: 'failure' })).body).toMatchObject({
      conclusion: 'failure',
    });
    behaviours.finishedCheckRun.on(world, 'final');
    expect((await change({ status: 'completed', conclusion: 'success' })).status).toBe(422);
  },
  async closedTeam() {
    behaviours.closedTeam.on(world, 'acme', 'ops');
    const { body } = await graphql(
      '{ a: organization(login: "acme") { team(slug: "ops") { slug } } b: organization(login: "acme") { team(slug: "dev") { slug } } }',
      world.membersToken,
    );
    expect(body.data).toEqual({ a: { team: null }, b: { team: { slug: 'dev' } } });
    expect(body.errors).toMatchObject([{ type: 'FORBIDDEN', path: ['a', 'team'] }]);
  },
  async silentActivity() {
    const listed = async () => (await rest('/activity?ref=lower')).body.length;
    expect(await listed()).toBe(1);
    behaviours.silentActivity.on(world, 'lower');
    expect(await listed()).toBe(0);
  },
  async environmentSpelling() {
    world.deploy({ environment: 'Production', job: { workflow: 'deploy.yml', name: 'deploy' } });
    const listed = 'deployments(environments: ["production"], first: 9) { nodes { environment } }';
    expect((await inRepository(listed)).deployments.nodes).toEqual([{ environment: 'Production' }]);
    behaviours.environmentSpelling.on(world);
    expect((await inRepository(listed)).deployments.nodes).toEqual([]);
  },
  async privateFork() {
    world.fork('sue');
    const forked = world.openPullRequest({ author: 'bob', headRepository: 'sue/rollout', changes: { 'd.txt': 'd' } });
    const head = `pullRequest(number: ${String(forked.number)}) { headRepository { nameWithOwner } }`;
    behaviours.privateFork.on(world, 'null');
    expect((await inRepository(head)).pullRequest).toEqual({ headRepository: null });
    behaviours.privateFork.on(world, 'forbidden');
    expect(await errorsOf(head)).toEqual(['FORBIDDEN']);
  },
  async webFlowUser() {
    const committer = 'object(expression: "main") { ... on Commit { committer { user { login } } } }';
    expect((await inRepository(committer)).object.committer.user).toBeNull();
    behaviours.webFlowUser.on(world);
    expect((await inRepository(committer)).object.committer.user).toEqual({ login: 'web-flow' });
  },
};

describe('the ledger of what GitHub does', () => {
  it('has for each one sentence with a source and a date', () => {
    for (const [name, { does, source, date }] of Object.entries(behaviours)) {
      expect.soft(does, name).toMatch(/^[A-Z][^]{40,}\.$/);
      expect.soft(source.length, name).toBeGreaterThan(15);
      expect.soft(date, name).toMatch(/^20\d\d-\d\d(?:-\d\d)?$/);
    }
  });

  it.each(Object.entries(CASES))('%s', async (_name, proves) => {
    await proves();
    expect(github.problems).toEqual([]);
  });
});
