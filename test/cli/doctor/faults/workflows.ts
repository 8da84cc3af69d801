import type { ActionsPolicy } from '../../../loopback/github/world/settings.ts';
import { CHECK_WORKFLOW } from '../healthy.ts';
import { queued, type Fault } from './fault.ts';

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

export const WORKFLOWS: readonly Fault[] = [
  {
    row: 'server',
    name: 'too old',
    state: 'fault',
    says: 'node24',
    world: (world) => void (world.settings.serverVersion = '3.17.4'),
  },
  {
    row: 'server',
    name: 'without the API version',
    state: 'fault',
    says: 'the API versions 2026-03-10',
    world: (world) => void world.settings.apiVersions.shift(),
  },
  {
    row: 'actions',
    name: 'off',
    state: 'fault',
    says: 'switched off',
    world: (world) => void (world.settings.actions.enabled = false),
  },
  {
    row: 'actions',
    name: 'selected ones',
    state: 'warning',
    says: 'selected actions alone',
    world: (world) => void (world.settings.actions.allowed = 'selected'),
  },
  {
    row: 'actions',
    name: 'a token without the right',
    state: 'unknown',
    says: 'actions/permissions',
    world: (world) => void world.grants.set('plain', { login: 'mia', rights: { contents: 'read' } }),
    token: 'plain',
  },
  {
    row: 'actions-policies',
    name: 'one that leaves an event out',
    state: 'fault',
    says: 'the policy release workflows stops issue_comment',
    world: (world) =>
      void (world.settings.actionsPolicies = [
        actionsPolicy({ events: ['pull_request_target', 'workflow_run', 'merge_group', 'workflow_dispatch'] }),
      ]),
  },
  {
    row: 'actions-policies',
    name: 'one that is tried',
    state: 'warning',
    says: 'would stop',
    world: (world) =>
      void (world.settings.actionsPolicies = [actionsPolicy({ events: ['push'], enforcement: 'evaluate' })]),
  },
  {
    row: 'actions-policies',
    name: 'one for some people',
    state: 'warning',
    says: 'lets 2 actors alone start it',
    world: (world) => void (world.settings.actionsPolicies = [actionsPolicy({ actors: [1, 2] })]),
  },
  {
    row: 'actions-policies',
    name: 'none in a public repository',
    state: 'warning',
    says: 'no policy allows pull_request_target',
    world: (world) => void (world.repository.isPrivate = false),
  },
  {
    row: 'actions-policies',
    name: 'a token without the right',
    state: 'unknown',
    says: 'actions/policies',
    world: (world) => void world.grants.set('plain', { login: 'mia', rights: { contents: 'read' } }),
    token: 'plain',
  },
  {
    row: 'events',
    name: 'no workflow',
    state: 'fault',
    says: 'no workflow of the default branch judges',
    files: { [CHECK_WORKFLOW]: 'on: push\njobs: {}\n' },
  },
  {
    row: 'events',
    name: 'without edits',
    state: 'fault',
    says: 'pull_request_target: edited',
    files: {
      [CHECK_WORKFLOW]:
        'on:\n  pull_request_target: { types: [opened, synchronize, reopened] }\n  issue_comment:\n  workflow_run: { workflows: [x], types: [completed] }\njobs: { judge: { runs-on: x, steps: [{ uses: OWNER/cohort-guard@v1 }] } }\n',
    },
  },
  {
    row: 'events',
    name: 'without the queue that is required',
    state: 'fault',
    says: 'has a merge queue',
    world: queued,
    files: {
      [CHECK_WORKFLOW]:
        'on: [pull_request_target, issue_comment, workflow_run]\njobs: { judge: { runs-on: x, steps: [{ uses: OWNER/cohort-guard@v1 }] } }\n',
    },
  },
  {
    row: 'runs',
    name: 'stopped by a policy of Actions',
    state: 'fault',
    says: 'startup_failure',
    world(world) {
      const run = world.workflowRuns.find(({ event }) => event === 'pull_request_target');
      if (run !== undefined) run.conclusion = 'startup_failure';
    },
  },
  {
    row: 'runs',
    name: 'none, though something was merged',
    state: 'fault',
    says: 'no run by pull_request_target, though #4',
    world(world) {
      for (const run of world.workflowRuns) if (run.event === 'pull_request_target') run.event = 'push';
    },
  },
  {
    row: 'check-evidence',
    name: 'a query that is refused',
    state: 'fault',
    says: 'Resource not accessible',
    world(_, { github }) {
      github.fault = ({ operationName }) =>
        operationName === 'PullRequest'
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : undefined;
    },
  },
  {
    row: 'gate-evidence',
    name: 'a right too few',
    state: 'fault',
    says: 'deployments',
    world: (world) =>
      void world.grants.set('plain', { login: 'mia', rights: { contents: 'read', 'pull-requests': 'read' } }),
    token: 'plain',
  },
];
