import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { listen } from './slow.ts';

/*
 * Other actions, to compare with: a folder of them, each with its action.yml and the bundle that it has committed
 * (`labeler/action.yml`, `labeler/dist/index.js`). Nothing of them is in this repository.
 */

export interface Peer {
  readonly name: string;
  /** The script that GitHub runs. */
  readonly main: string;
  /** Its inputs as its action.yml gives them, with a token wherever one is asked for. */
  readonly inputs: Readonly<Record<string, string>>;
}

export function findPeers(folder: string): readonly Peer[] {
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name, 'action.yml');
    if (!existsSync(file)) return [];
    const { inputs = {}, runs } = parse(readFileSync(file, 'utf8')) as {
      inputs?: Record<string, { default?: string | number | boolean } | null>;
      runs: { main?: string };
    };
    const given = Object.entries(inputs).map(([input, described]): [string, string] => [
      input,
      /token/i.test(input) ? 'ghs_Nobody' : String(described?.default ?? ''),
    ]);
    return runs.main === undefined
      ? []
      : [{ name, main: resolve(folder, name, runs.main), inputs: Object.fromEntries(given) }];
  });
}

const [HEAD, BASE] = ['a'.repeat(40), 'b'.repeat(40)];
const PULL = {
  number: 1,
  state: 'open',
  draft: false,
  mergeable: true,
  head: { ref: 'feature', sha: HEAD, label: 'acme:feature', repo: { fork: false, full_name: 'acme/rollout' } },
  base: { ref: 'main', sha: BASE },
};
const CHECKED = {
  oid: HEAD,
  checkSuites: { totalCount: 1 },
  statusCheckRollup: {
    state: 'SUCCESS',
    contexts: {
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: [{ __typename: 'CheckRun', isRequired: true, conclusion: 'SUCCESS', name: 'ci' }],
    },
  },
};
const DATED = { author: { date: '2025-12-01T00:00:00Z' }, committer: { date: '2025-12-01T00:00:00Z' } };

/** What branch-deploy is answered when somebody writes `.deploy` on a pull request that may go: the first that matches. */
const ANSWERS: readonly (readonly [RegExp, number, unknown])[] = [
  [
    /^POST \/graphql/,
    200,
    {
      data: {
        repository: {
          pullRequest: {
            reviewDecision: 'APPROVED',
            mergeStateStatus: 'CLEAN',
            reviews: { totalCount: 1 },
            commits: { nodes: [{ commit: CHECKED }] },
          },
        },
      },
    },
  ],
  [/\/reactions/, 201, { id: 1 }],
  [/\/permission$/, 200, { permission: 'write' }],
  [/\/pulls\/\d+$/, 200, PULL],
  [/\/repos\/acme\/rollout$/, 200, { default_branch: 'main', full_name: 'acme/rollout' }],
  [/\/rules/, 200, []],
  [/-branch-deploy-lock/, 404, { message: 'Not Found' }],
  [/\/branches\//, 200, { name: 'main', commit: { sha: BASE, commit: { tree: { sha: BASE } } } }],
  [/\/compare\//, 200, { behind_by: 0, ahead_by: 1, status: 'ahead', commits: [] }],
  [/\/git\//, 201, { sha: BASE, ref: 'refs/heads/x', object: { sha: BASE } }],
  [/^GET .*\/deployments$/, 200, []],
  [/\/deployments$/, 201, { id: 5, sha: HEAD, ref: 'feature' }],
  [/\/(?:statuses|comments)/, 201, { id: 1 }],
  [
    /\/commits\//,
    200,
    { sha: HEAD, commit: { ...DATED, tree: { sha: HEAD }, verification: { verified: true } }, files: [] },
  ],
];

/** A `.deploy` on a pull request, and a GitHub that lets it through, each answer after some milliseconds. */
export async function deployCommand(milliseconds: number) {
  const server = createServer((message, response: ServerResponse) => {
    message.resume().on('end', () => {
      const asked = `${message.method ?? ''} ${(message.url ?? '').split('?')[0] ?? ''}`;
      const [, status, body] = ANSWERS.find(([pattern]) => pattern.test(asked)) ?? [null, 404, { message: asked }];
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      }, milliseconds);
    });
  });
  const apiUrl = await listen(server);
  server.unref();
  return {
    repository: 'acme/rollout',
    apiUrl,
    graphqlUrl: `${apiUrl}/graphql`,
    event: 'issue_comment',
    payload: {
      action: 'created',
      comment: {
        id: 9,
        body: '.deploy',
        user: { login: 'mia' },
        created_at: '2026-01-01T00:00:00Z',
        updated_at: '2026-01-01T00:00:00Z',
      },
      issue: { number: 1, pull_request: { url: 'x' }, user: { login: 'mia' } },
      repository: { full_name: 'acme/rollout', name: 'rollout', owner: { login: 'acme' }, default_branch: 'main' },
      sender: { login: 'mia' },
    },
    commit: HEAD,
  };
}
