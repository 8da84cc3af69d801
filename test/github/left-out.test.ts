import { describe, expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { onWorkflowRun } from '../acceptance/events.ts';
import { quickScenario, RP_BODY, type Scenario } from '../acceptance/scenario.ts';
import type { LoopbackGitHub } from '../loopback/github/index.ts';

/* GitHub leaves out, cuts short or names otherwise what it mostly tells: what it does not say is never taken for good. */

const approved = { approvedBy: ['alice'] } as const;

/** Changes what one query is answered. */
function change(github: LoopbackGitHub, operation: string, edit: (repository: any) => void): void {
  github.fault = ({ operationName }) =>
    operationName !== operation
      ? undefined
      : {
          mutate: (answer: any) => {
            edit(answer.data.repository);
            return answer as never;
          },
        };
}

const changePull = (own: Scenario, edit: (pull: any) => void): void =>
  change(own.github, 'PullRequest', ({ pullRequest }) => edit(pullRequest));

it('of the states of the policy, what one of them has: it is not taken for one without', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land();
  s.land({ changes: { 'deploy/resource-publisher/b.yml': 'b' } });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  change(s.github, 'Blobs', (repository) => {
    delete repository.o1;
  });
  expect(await s.gate()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
});

describe.concurrent('of a pull request', () => {
  it('nothing at all', async () => {
    const own = await quickScenario(approved);
    change(own.github, 'PullRequest', (repository) => {
      repository.pullRequest = null;
    });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
    expect(run.log).toContain('none with that number');
  });

  const missing = { verdict: 'hold', codes: ['approval.missing'] };
  const told = (pullRequest: object) => ({ judgement: { pullRequest } });
  const kind = (name: string) => ({ verdict: 'allow', ...told({ changes: [{ kind: name }] }) });
  it.for<[string, (pull: any) => void, object]>([
    ['who approved, as no person', (pull) => void (pull.reviews.nodes[0].author.__typename = 'Mannequin'), missing],
    [
      'the repository of its branch, which is gone: who pushed is not known',
      (pull) => void (pull.headRepository = null),
      { ...missing, ...told({ headRepository: null }) },
    ],
    ['a review that is not sent yet', (pull) => void (pull.reviews.nodes[0].state = 'PENDING'), missing],
    ['a copied file', (pull) => void (pull.files.nodes[0].changeType = 'COPIED'), kind('copied')],
    ['a file whose mode alone changed', (pull) => void (pull.files.nodes[0].changeType = 'CHANGED'), kind('modified')],
  ])('%s', async ([, edit, outcome]) => {
    const own = await quickScenario(approved);
    changePull(own, edit);
    expect(await own.run()).toMatchObject(outcome);
  });

  it('an edit of its description, later than all that the history of edits tells of', async () => {
    const own = await quickScenario();
    own.world.editBody(own.pull.number, { by: 'mia', body: `Once more.\n\n${RP_BODY}` });
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
    // What was approved could have been another declaration, of an edit that this one took back.
    changePull(own, (pull) => void (pull.lastEditedAt = '2026-02-01T00:00:00Z'));
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
    changePull(own, (pull) => {
      pull.lastEditedAt = '2026-02-01T00:00:00Z';
      pull.reviews.nodes[0].submittedAt = '2026-02-01T00:00:01Z';
    });
    expect(await own.run()).toMatchObject({ verdict: 'allow' });
  });

  it('a later page of a list', async () => {
    const own = await quickScenario({
      ...approved,
      changes: Object.fromEntries(
        Array.from({ length: 130 }, (_, index) => [`deploy/resource-publisher/${String(index)}.yml`, 'x']),
      ),
    });
    change(own.github, 'Page', ({ pullRequest }) => {
      pullRequest.files.nodes[0].changeType = 'MELTED';
    });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
  });
});

describe.concurrent('of the policy', () => {
  it.for<[string, object, string]>([
    ['it is a folder', { __typename: 'Tree' }, 'a folder'],
    ['it is cut short', { isTruncated: true }, 'a file that is too large'],
    ['it is no text', { isBinary: true }, 'a binary file'],
  ])('%s', async ([, differs, told]) => {
    const own = await quickScenario(approved);
    change(own.github, 'PullRequest', ({ policy }) => Object.assign(policy, differs));
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
    expect(run.log).toContain(told);
  });
});

describe.concurrent('of an inventory file', () => {
  const SITES = 'id,status,template-engine\nR1,active,resource-publisher\n';
  const fromFile = () =>
    quickScenario({
      ...approved,
      body: 'Target-Cohort: resource-publisher\n',
      policy: (draft) => void (draft.inventory = { provider: 'file', path: 'inventory/sites.csv' }),
      world: { files: { 'inventory/sites.csv': SITES } },
    });

  it('when it last changed', async () => {
    const own = await fromFile();
    expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 1 });
    change(own.github, 'InventoryFile', ({ tip }) => {
      tip.history.nodes = [];
    });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'error', codes: ['inventory.unavailable'], sites: null });
    expect(run.log).toContain('the commit that last changed it');
  });
});

it('of the pull requests of a branch, the one that a run is about', async () => {
  const own = await quickScenario(approved);
  change(own.github, 'Heads', ({ pullRequests }) => Object.assign(pullRequests, { totalCount: 101, nodes: [] }));
  expect(await own.run(onWorkflowRun(own.pull))).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
});

describe.concurrent('at the gate', () => {
  it('the statuses of a deployment: it is not known to have succeeded, and what came after is judged', async () => {
    const s = await gateScenario();
    const first = s.deploy();
    s.land({ body: '', approvedBy: [] });
    expect(await s.gate()).toMatchObject({ verdict: 'deny' });
    s.deploy();
    expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [] });
    change(s.github, 'Ground', ({ deployments }) => {
      deployments.nodes[0].statuses = null;
    });
    expect(await s.gate()).toMatchObject({ verdict: 'deny', baseline: first.commitOid });
  });

  it('the commit that a merge made', async () => {
    const s = await gateScenario();
    s.deploy();
    s.land();
    change(s.github, 'Merged', (repository) => {
      for (const key of Object.keys(repository)) if (/^p\d/.test(key)) repository[key].mergeCommit = null;
    });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });

  it('who pushed to the branches of several pull requests: their unsigned commits need one more approval', async () => {
    const s = await gateScenario();
    s.deploy();
    for (let index = 0; index < 5; index += 1)
      s.land({ changes: { [`deploy/resource-publisher/${String(index)}.yml`]: 'x' } });
    s.github.fault = ({ path }) => (path.includes('/activity') ? { mutate: () => [] as never } : undefined);
    expect(await s.gate()).toMatchObject({
      verdict: 'hold',
      codes: ['approval.missing', 'gate.release-refused'],
      judged: { length: 5 },
    });
  });
});
