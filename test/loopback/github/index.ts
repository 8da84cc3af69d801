/**
 * A GitHub to test against, on the loopback address: GitHub's real GraphQL
 * schema and REST description over a world of plain data.
 *
 *     const world = createWorld({ users: { alice: 'WRITE', bob: 'WRITE' } });
 *     const { number } = world.openPullRequest({ author: 'alice', changes: { 'a.txt': 'a' } });
 *     const github = await startGitHub(world);
 *     // run the action with GITHUB_API_URL=github.apiUrl, GITHUB_GRAPHQL_URL=github.graphqlUrl
 *     // assert on world.pullRequest(number).comments, world.checkRuns, github.problems
 *     await github.close();
 */
export { startGitHub, type Fault, type LoopbackGitHub, type RecordedRequest } from './server.ts';
export { createWorld, type World } from './world/world.ts';
export type { WorldOptions } from './world/state.ts';
export type { CommitOptions, FileLike, PersonLike } from './world/git-actions.ts';
export type { OpenOptions } from './world/pull-request-actions.ts';
export type { MergeOptions } from './world/merge.ts';
export type { DeployOptions } from './world/deploy-actions.ts';
export type * from './world/model.ts';
