import { describe, expect, it } from 'vitest';
import type { Fault, LoopbackGitHub, RecordedRequest } from '../loopback/github/index.ts';
import { onPullRequest, onReview, onWorkflowRun } from './events.ts';
import { quickScenario as scenario } from './scenario.ts';

/* What GitHub tells, cuts short, refuses; and what it is told. */

const approved = { approvedBy: ['alice'] } as const;
const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `deploy/resource-publisher/part-${String(index).padStart(4, '0')}.yml`,
      `part: ${String(index)}\n`,
    ]),
  );

/** Changes the answers to GraphQL queries. */
function mutate(
  github: LoopbackGitHub,
  change: (pullRequest: any, request: RecordedRequest, answer: any) => void,
): void {
  github.fault = (request) =>
    request.kind === 'graphql'
      ? {
          mutate: ((answer: any) => {
            change(answer.data?.repository?.pullRequest, request, answer);
            return answer;
          }) as (answer: never) => unknown,
        }
      : undefined;
}

function refuse(github: LoopbackGitHub, which: RegExp, fault: Fault): void {
  github.fault = ({ method, path }) => (which.test(`${method} ${path}`) ? fault : undefined);
}

describe.concurrent('renames count with both names', () => {
  it("out of a cohort's folder: the former name reaches it", async () => {
    const own = await scenario({
      ...approved,
      changes: {
        'deploy/template-manager/app.yml': null,
        'deploy/resource-publisher/moved.yml': 'image: 1\n',
        'deploy/resource-publisher/app.yml': 'image: 2\n',
      },
    });
    expect(await own.run()).toMatchObject({
      verdict: 'deny',
      codes: ['approval.missing', 'reach.undeclared'],
      judgement: { scope: { reach: { 'template-manager': ['deploy/template-manager/app.yml'] } } },
    });
    expect(own.github.requests.filter((request) => request.path.includes('/files'))).toHaveLength(1);
  });

  it('a similar file that GitHub calls renamed, on the third page of REST', async () => {
    const own = await scenario({
      ...approved,
      changes: {
        ...many(210),
        'deploy/template-manager/app.yml': null,
        'deploy/resource-publisher/zz.yml': 'image: 9\n',
      },
      renames: [{ from: 'deploy/template-manager/app.yml', to: 'deploy/resource-publisher/zz.yml' }],
    });
    expect(await own.run()).toMatchObject({ codes: ['approval.missing', 'reach.undeclared'] });
    expect(own.github.requests.filter((request) => request.path.includes('/files'))).toHaveLength(3);
  });

  it('without the former name nothing is known', async () => {
    const own = await scenario({
      ...approved,
      world: { limits: { pullRequestFiles: 100 } },
      changes: {
        ...many(100),
        'deploy/template-manager/app.yml': null,
        'deploy/resource-publisher/zz.yml': 'image: 1\n',
      },
    });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
  });
});

describe.concurrent('lists', () => {
  it('are read to their ends: files, labels, comments, reviews', async () => {
    const own = await scenario({
      ...approved,
      changes: { ...many(230), 'deploy/template-manager/zz.yml': 'last: true\n' },
    });
    const { number } = own.pull;
    for (let index = 0; index < 130; index += 1) own.world.label(number, `label-${String(index)}`, { by: 'mia' });
    own.world.label(number, 'cohort:all', { by: 'mia' });
    for (let index = 0; index < 120; index += 1)
      own.world.comment(number, { author: 'zoe', body: `comment ${String(index)}` });
    for (let index = 0; index < 110; index += 1) own.world.review(number, { author: 'zoe', state: 'COMMENTED' });
    own.world.review(number, { author: 'bob', state: 'CHANGES_REQUESTED' });
    expect(await own.run()).toMatchObject({
      verdict: 'deny',
      codes: ['approval.vetoed', 'declaration.conflict'],
      judgement: {
        pullRequest: {
          changes: expect.objectContaining({ length: 231 }),
          labels: expect.objectContaining({ length: 131 }),
        },
      },
    });
    // Ours is the last of more than a page of comments: it is found again.
    await own.run();
    expect(own.comments()).toHaveLength(1);
  });

  const CUT: readonly (readonly [string, (pull: any, request: RecordedRequest) => void, string])[] = [
    [
      'more pull requests of the head than GitHub lists',
      (pull, { operationName }) => {
        if (operationName !== 'Target') return;
        pull.last.nodes[0].commit.associatedPullRequests.totalCount = 51;
      },
      'evidence.truncated',
    ],
    [
      'authors of a commit that it does not list',
      (pull, { operationName }) => {
        if (operationName === 'PullRequest') pull.commits.nodes[0].commit.authors.totalCount = 2;
      },
      'evidence.truncated',
    ],
    [
      'another shape',
      (pull) => {
        pull.headRefOid = null;
      },
      'evidence.unavailable',
    ],
    [
      'nothing known of the head',
      (pull, { operationName }) => {
        if (operationName !== 'Target') return;
        pull.last.nodes = [];
      },
      'evidence.unavailable',
    ],
  ];

  it('are not believed where they are cut short, or known in part', async () => {
    const own = await scenario(approved);
    for (const [what, change, code] of CUT) {
      mutate(own.github, change);
      expect([what, await own.run({ with: { publish: 'false' } })]).toMatchObject([
        what,
        { verdict: 'error', codes: [code], sites: null },
      ]);
    }
  });

  it('partial data with errors is no answer', async () => {
    const own = await scenario(approved);
    mutate(own.github, (pull, _request, answer) => {
      pull.reviews = null;
      answer.errors = [
        { type: 'FORBIDDEN', path: ['repository', 'pullRequest', 'reviews'], message: 'Something went wrong' },
      ];
    });
    expect(await own.run()).toMatchObject({
      verdict: 'error',
      codes: ['evidence.unavailable'],
      log: expect.stringContaining('Something went wrong'),
    });
  });
});

describe.concurrent('GitHub is not well', () => {
  it('5xx and cut connections, then it recovers', async () => {
    const own = await scenario(approved);
    const faults: Fault[] = [{ status: 502 }, 'reset'];
    own.github.fault = () => faults.shift();
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    expect(own.checks()).toHaveLength(1);
    expect(own.comments()).toHaveLength(1);
  });

  it.for<[string, Fault, number]>([
    ['5xx to the end', { status: 503, body: 'upstream' }, 3],
    ['a token that is none', { status: 401, body: { message: 'Bad credentials' } }, 1],
  ])('%s', async ([, fault, tries]) => {
    const own = await scenario(approved);
    refuse(own.github, /^POST \/graphql/, fault);
    expect(await own.run()).toMatchObject({
      verdict: 'error',
      gate: 'closed',
      codes: ['evidence.unavailable'],
      plan: '',
    });
    expect(own.github.requests.filter(({ operationName }) => operationName === 'Target')).toHaveLength(tries);
  });

  it('an earlier green check does not stand when the pull request cannot be read', async () => {
    const own = await scenario(approved);
    await own.run();
    expect(own.check().conclusion).toBe('SUCCESS');
    refuse(own.github, /^POST \/graphql/, { status: 403, body: { message: 'no' } });
    for (const event of [onPullRequest('pull_request_target', own.pull), onReview(own.pull), onWorkflowRun(own.pull)]) {
      for (const check of own.checks()) check.conclusion = 'SUCCESS';
      expect(await own.run(event)).toMatchObject({ verdict: 'error' });
      expect({ event: event.event, conclusion: own.check().conclusion }).toEqual({
        event: event.event,
        conclusion: 'FAILURE',
      });
    }
  });
});

describe.concurrent('what cannot be published', () => {
  const forbidden: Fault = { status: 403, body: { message: 'Resource not accessible by integration' } };

  it.for(['deny,hold,error', 'none'])('a check run: the step fails whatever fail-on says (%s)', async (failOn) => {
    const own = await scenario(approved);
    refuse(own.github, /check-runs/, forbidden);
    const run = await own.run({ with: { 'fail-on': failOn } });
    expect(run).toMatchObject({ verdict: 'allow', gate: 'open', exitCode: 1, sites: 3 });
    expect(run.log.match(/^::warning::.*$/gm)).toEqual([expect.stringContaining('"checks: write"')]);
    expect(own.comment()).toContain('Allowed');
    expect(own.checks()).toEqual([]);
  });

  it('where comments are refused', async () => {
    const own = await scenario(approved);
    refuse(own.github, /^POST .*\/comments$/, forbidden);
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'allow', exitCode: 0 });
    expect(run.log.match(/^::warning::.*$/gm)).toEqual([expect.stringContaining('"pull-requests: write"')]);
    expect(own.check().conclusion).toBe('SUCCESS');
  });

  it('a comment is not sent twice when GitHub answers 502 to it', async () => {
    const own = await scenario(approved);
    refuse(own.github, /^POST .*\/comments$/, { status: 502 });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'allow', exitCode: 0 });
    expect(own.github.requests.filter(({ path }) => path.endsWith('/comments'))).toHaveLength(1);
    expect(run.log.match(/^::warning::/gm)).toHaveLength(1);
  });
});
