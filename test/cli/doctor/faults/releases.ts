import type { World } from '../../../loopback/github/index.ts';
import { DEPLOY_WORKFLOW, TIME } from '../healthy.ts';
import { queued, fault, unknown, warning, faultsOf } from './fault.ts';

/* What is open, what is merged, and what judging it costs. */

const stacked = (world: World) => {
  for (const [index, base] of ['main', 'layer-1', 'layer-2'].entries())
    world.openPullRequest({
      author: 'mia',
      head: `layer-${String(index + 1)}`,
      base,
      changes: { [`docs/${base}.md`]: 'Layer\n' },
    });
};

const comment = (world: World, number: number) => {
  for (const body of ['One', 'Two', 'Three']) world.comment(number, { author: 'noah', body });
};

export const RELEASES = faultsOf({
  'largest-pull-request': [
    fault('one that GitHub does not answer', 'pull request #2', {
      world(world, { github }) {
        comment(world, 2);
        github.fault = ({ operationName, variables }) =>
          operationName === 'PullRequest' && JSON.stringify(variables).includes('2')
            ? { status: 502, body: {} }
            : undefined;
      },
    }),
    warning('one that takes long', '1 file, 1 commit, 4 comments: judged in', {
      world(world, { github }) {
        comment(world, 2);
        github.fault = () => {
          TIME.advance(19_000);
          return undefined;
        };
      },
    }),
  ],
  obstacles: [
    warning('a direct push', 'gate.unreviewed', {
      world: (_, { push }) => void push({ 'deploy/resource-publisher/app.yml': 'image: 99\n' }),
    }),
  ],
  'recent-commits': [
    warning('a direct push', '1 commit', { world: (_, { push }) => void push({ 'docs/guide.md': 'By hand\n' }) }),
    warning('a merge that GitHub has not made', 'that merge and that GitHub has not signed', {
      world: (_, { land }) => void land({ changes: { 'docs/guide.md': 'By hand\n' }, method: 'merge', signed: false }),
    }),
    warning('an author without an account', 'whose author or committer has no account', {
      world: (_, { push }) =>
        void push(
          { 'docs/guide.md': 'By hand\n' },
          { branch: 'main', author: { name: 'Nobody', email: 'nobody@example.org' } },
        ),
    }),
  ],
  'merge-queue': [
    fault('that may not be read', 'cannot be read', {
      world(world) {
        queued(world);
        world.mergeQueueBranches.add('main');
        world.grants.set('plain', { login: 'mia', rights: { contents: 'read', administration: 'write' } });
      },
      token: 'plain',
    }),
  ],
  'baseline-age': [
    warning('past two thirds of the retention', 'deployed 5 days ago; runs are kept for 6', {
      world: ({ settings }) => void (settings.retentionDays = 6),
    }),
  ],
  'old-checks': [
    warning('a pull request from before the retention', '#5: unchanged for more than the 4 days', {
      world(world) {
        world.openPullRequest({ author: 'mia', title: 'Old', body: '', changes: { 'docs/guide.md': 'Old\n' } });
        world.settings.retentionDays = 4;
      },
    }),
  ],
  stacks: [
    warning(
      'layers on an open pull request',
      '2 pull requests stacked on another: #7 (into layer-2), #6 (into layer-1)',
      { world: stacked },
    ),
  ],
  'run-attempts': [
    warning('a run that was started again and again', 'run 47 times', {
      world(world) {
        const run = world.workflowRuns.find(({ path }) => path === DEPLOY_WORKFLOW);
        if (run === undefined) throw new Error('the healthy world has deployed');
        run.runAttempt = 47;
      },
    }),
  ],
  allowance: [
    warning('nearly used up', '300 of 5000 points', { world: ({ settings }) => void (settings.left.graphql = 300) }),
  ],
  'query-cost': [
    warning('a query of which few fit into an hour', 'at most 77,000 nodes in one', {
      world(_, { github }) {
        github.fault = ({ query }) =>
          /^query PullRequest.*dryRun/s.test(query)
            ? { status: 200, body: { data: { repository: null, rateLimit: { cost: 60, nodeCount: 77_000 } } } }
            : undefined;
      },
    }),
    unknown('a cost that is not told', 'Resource not accessible', {
      world(_, { github }) {
        github.fault = ({ query }) =>
          query.includes('dryRun')
            ? { status: 403, body: { message: 'Resource not accessible by integration' } }
            : undefined;
      },
    }),
  ],
});
