import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { behaviours } from './behaviours.ts';
import { clientOf, type Client } from './client.ts';
import { virtualClock } from './clock.ts';
import { createWorld, startGitHub, type LoopbackGitHub, type PullRequest, type World } from './github/index.ts';

/* That a switch does what its sentence says, where what check and gate make of it is the same without it. */

let world: World;
let github: LoopbackGitHub;
let client: Client;
let pull: PullRequest;

beforeEach(async () => {
  world = createWorld({ users: { alice: 'WRITE', bob: 'WRITE' } });
  pull = world.openPullRequest({ author: 'alice', head: 'lower', changes: { 'a.txt': 'a', 'b.txt': 'b' } });
  github = await startGitHub(world);
  client = clientOf(github);
});
afterEach(async () => {
  await github.close();
  if (github.problems.length > 0) throw new Error(github.problems.join('\n'));
});

const inRepository = async (selection: string) => (await client.inRepository(selection)).data.repository;

describe('the ledger of what GitHub does', () => {
  it('has for each one sentence with a source and a date', () => {
    for (const [name, { does, source, date }] of Object.entries(behaviours)) {
      expect.soft(does, name).toMatch(/^[A-Z][^]{40,}\.$/);
      expect.soft(source.length, name).toBeGreaterThan(15);
      expect.soft(date, name).toMatch(/^20\d\d-\d\d(?:-\d\d)?$/);
    }
  });

  it('lateAssociation', async () => {
    const clock = virtualClock();
    const { oid } = world.mergePullRequest(pull.number, { by: 'bob' });
    behaviours.lateAssociation.on(world, oid, clock, 60_000);
    const commit = '... on Commit { associatedPullRequests(first: 9) { nodes { number } } }';
    const found = async () => (await inRepository(`object(oid: "${oid}") { ${commit} }`)).object.associatedPullRequests;
    clock.advance(59_999);
    expect(await found()).toEqual({ nodes: [] });
    clock.advance(1);
    expect(await found()).toEqual({ nodes: [{ number: pull.number }] });
  });

  it('queueForbidden', async () => {
    world.enqueue(pull.number, { by: 'bob' });
    behaviours.queueForbidden.on(world);
    const queue = 'mergeQueue(branch: "main") { entries(first: 9) { totalCount } }';
    expect(await client.errorsOf(queue)).toEqual(['FORBIDDEN']);
    const query = `{ repository(owner: "acme", name: "rollout") { ${queue} } }`;
    expect((await client.graphql(query, world.membersToken)).body.errors).toBeUndefined();
  });

  it('queryTooLarge', async () => {
    const query = (first: number) =>
      `{ repository(owner: "acme", name: "rollout") { pullRequests(first: ${String(first)}) { nodes { number } } } }`;
    const status = async (first: number) => (await client.graphql(query(first))).status;
    behaviours.queryTooLarge.on(world, 50, 504);
    expect([await status(51), await status(50)]).toEqual([504, 200]);
  });

  it('diffTooLarge', async () => {
    behaviours.diffTooLarge.on(world, 1);
    expect((await client.rest('/compare/main...lower')).status).toBe(500);
    expect((await client.rest('/compare/main...lower?page=2')).body).toMatchObject({ total_commits: 1 });
  });

  it('environmentSpelling', async () => {
    world.deploy({ environment: 'Production' });
    const listed = 'deployments(environments: ["production"], first: 9) { nodes { environment } }';
    expect((await inRepository(listed)).deployments.nodes).toEqual([{ environment: 'Production' }]);
    behaviours.environmentSpelling.on(world);
    expect((await inRepository(listed)).deployments.nodes).toEqual([]);
  });

  it('webFlowUser', async () => {
    const committer = 'object(expression: "main") { ... on Commit { committer { user { login } } } }';
    expect((await inRepository(committer)).object.committer.user).toBeNull();
    behaviours.webFlowUser.on(world);
    expect((await inRepository(committer)).object.committer.user).toEqual({ login: 'web-flow' });
  });
});
