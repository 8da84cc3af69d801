import type { ActionsPolicy } from '../../../loopback/github/world/settings.ts';
import { CHECK_WORKFLOW } from '../healthy.ts';
import { queued, fault, unknown, warning, withRights, faultsOf } from './fault.ts';

/* Whether the workflows run and GitHub answers them. */

const actionsPolicy = (change: Partial<ActionsPolicy>): ActionsPolicy => ({
  id: 3,
  name: 'release workflows',
  enforcement: 'active',
  include: ['.github/workflows/cohort-guard*.yml'],
  exclude: ['.github/workflows/cohort-guard-review.yml'],
  events: null,
  actors: null,
  ...change,
});

export const WORKFLOWS = faultsOf({
  server: [
    fault('too old', 'node24', { world: ({ settings }) => void (settings.serverVersion = '3.17.4') }),
    fault('without the API version', 'the API versions 2026-03-10', {
      world: (world) => void world.settings.apiVersions.shift(),
    }),
  ],
  actions: [
    fault('off', 'switched off', { world: ({ settings }) => void (settings.actions.enabled = false) }),
    warning('selected ones', 'selected actions alone', {
      world: ({ settings }) => void (settings.actions.allowed = 'selected'),
    }),
    unknown('a token without the right', 'actions/permissions', withRights({ contents: 'read' })),
  ],
  'actions-policies': [
    fault('one that leaves an event out', 'the policy release workflows stops issue_comment', {
      world: ({ settings }) =>
        void (settings.actionsPolicies = [
          actionsPolicy({ events: ['pull_request_target', 'workflow_run', 'merge_group', 'workflow_dispatch'] }),
        ]),
    }),
    warning('one that is tried', 'would stop', {
      world: ({ settings }) =>
        void (settings.actionsPolicies = [actionsPolicy({ events: ['push'], enforcement: 'evaluate' })]),
    }),
    warning('one for some people', 'lets 2 actors alone start it', {
      world: ({ settings }) => void (settings.actionsPolicies = [actionsPolicy({ actors: [1, 2] })]),
    }),
    warning('none in a public repository', 'no policy allows pull_request_target', {
      world: (world) => void (world.repository.isPrivate = false),
    }),
    unknown('a token without the right', 'actions/policies', withRights({ contents: 'read' })),
  ],
  events: [
    fault('no workflow', 'no workflow of the default branch judges', {
      files: { [CHECK_WORKFLOW]: 'on: push\njobs: {}\n' },
    }),
    fault('without edits', 'pull_request_target: edited', {
      files: {
        [CHECK_WORKFLOW]:
          'on:\n  pull_request_target: { types: [opened, synchronize, reopened] }\n  issue_comment:\n  workflow_run: { workflows: [x], types: [completed] }\njobs: { judge: { runs-on: x, steps: [{ uses: OWNER/cohort-guard@v1 }] } }\n',
      },
    }),
    fault('without the queue that is required', 'has a merge queue', {
      world: queued,
      files: {
        [CHECK_WORKFLOW]:
          'on: [pull_request_target, issue_comment, workflow_run]\njobs: { judge: { runs-on: x, steps: [{ uses: OWNER/cohort-guard@v1 }] } }\n',
      },
    }),
  ],
  runs: [
    fault('stopped by a policy of Actions', 'startup_failure', {
      world(world) {
        const run = world.workflowRuns.find(({ event }) => event === 'pull_request_target');
        if (run !== undefined) run.conclusion = 'startup_failure';
      },
    }),
    fault('none, though something was merged', 'no run by pull_request_target, though #4', {
      world(world) {
        for (const run of world.workflowRuns) if (run.event === 'pull_request_target') run.event = 'push';
      },
    }),
  ],
  'check-evidence': [
    fault('a query that is refused', 'Resource not accessible', {
      world(_, { github }) {
        github.fault = ({ operationName }) =>
          operationName === 'PullRequest'
            ? { status: 403, body: { message: 'Resource not accessible by integration' } }
            : undefined;
      },
    }),
  ],
  'gate-evidence': [fault('a right too few', 'deployments', withRights({ contents: 'read', 'pull-requests': 'read' }))],
});
