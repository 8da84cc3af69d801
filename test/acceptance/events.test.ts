import { describe, expect, it } from 'vitest';
import { onComment, onDispatch, onIssueComment, onPullRequest, onPush, onReview, onWorkflowRun } from './events.ts';
import { scenario, type Scenario } from './scenario.ts';

/* What a run is about, and what becomes of it when that cannot be told. */

const published = ({ world }: Scenario) => [...world.checkRuns, ...world.pullRequests.flatMap((pull) => pull.comments)];

describe.concurrent('events that carry a pull request', () => {
  it('are judged, and published', async () => {
    const own = await scenario({ approvedBy: ['alice'] });
    const { pull, run, checks, comment } = own;
    const input = { with: { 'pull-request': String(pull.number) } };
    const steps = [
      onPullRequest('pull_request', pull),
      onReview(pull),
      onComment(pull),
      { ...onDispatch(), ...input },
      onWorkflowRun(pull),
      { ...onPush(), ...input },
    ];
    for (const [before, step] of steps.entries()) {
      expect(await run(step)).toMatchObject({
        verdict: 'allow',
        sites: 3,
        record: { event: step.event, run: 'https://github.com/acme/rollout/actions/runs/1' },
      });
      expect(checks().map(({ conclusion }) => conclusion)).toEqual(Array(before + 1).fill('SUCCESS'));
      expect(comment()).toContain('Allowed');
    }
  });
});

describe.concurrent('workflow_run', () => {
  it('of a fork: found by head commit and head repository, not by branch alone', async () => {
    const own = await scenario({ head: 'fix', world: { isPrivate: false } });
    const { world, run } = own;
    world.addUser('sue', 'READ');
    world.fork('sue');
    const forked = world.openPullRequest({
      author: 'sue',
      head: 'fix',
      headRepository: 'sue/rollout',
      body: 'Target-Cohort: template-manager\n',
      changes: { 'deploy/template-manager/app.yml': 'image: 2\n' },
    });
    expect(await run(onWorkflowRun(forked))).toMatchObject({
      verdict: 'hold',
      cohorts: ['template-manager'],
      sites: 2,
    });
    expect(own.comments()).toEqual([]);
    expect(own.comments(forked.number)).toHaveLength(1);
    expect(own.checks(forked.headRefOid)).toHaveLength(1);
  });

  it('several open ones with one head: all judged, the check run carries the worst', async () => {
    const own = await scenario({ approvedBy: ['alice'] });
    const { world, run, pull } = own;
    world.commit({ branch: 'release-1', parent: 'main' });
    const second = world.openPullRequest({
      author: 'mia',
      head: pull.headRefName,
      base: 'release-1',
      body: 'Target-Cohort: resource-publisher\n',
    });
    const result = await run(onWorkflowRun(pull));
    // Nothing is judged for release-1, which is no release branch.
    expect(result).toMatchObject({
      verdict: 'allow',
      record: {
        judgements: [
          { verdict: 'allow', pullRequest: { number: pull.number } },
          { verdict: 'skip', pullRequest: { number: second.number } },
        ],
      },
    });
    expect(own.check().conclusion).toBe('SUCCESS');
    world.editBody(pull.number, { by: 'mia', body: '' });
    expect(await run(onWorkflowRun(pull))).toMatchObject({ verdict: 'deny', codes: ['declaration.missing'] });
    expect(own.check().conclusion).toBe('FAILURE');
  });

  it('an open one goes before a closed one', async () => {
    const { world, run, pull } = await scenario();
    world.closePullRequest(pull.number, { by: 'mia' });
    const reopened = world.openPullRequest({
      author: 'mia',
      head: pull.headRefName,
      body: 'Target-Cohort: resource-publisher\n',
    });
    expect(await run(onWorkflowRun(pull))).toMatchObject({ judgement: { pullRequest: { number: reopened.number } } });
  });

  it('none found: closed, and nothing is published', async () => {
    const own = await scenario();
    expect(await own.run(onWorkflowRun({ ...own.pull, headRefOid: own.world.head().oid }))).toMatchObject({
      verdict: 'error',
      codes: ['evidence.unavailable'],
      sites: null,
      plan: '',
    });
    expect(await own.run(onWorkflowRun({ ...own.pull, headRepository: 'mallory/rollout' }))).toMatchObject({
      verdict: 'error',
      codes: ['evidence.unavailable'],
    });
    expect(published(own)).toEqual([]);
  });
});

describe.concurrent('events that are about no pull request', () => {
  it('a comment on an issue: skip, GitHub is not even asked', async () => {
    const own = await scenario();
    expect(await own.run(onIssueComment(77))).toMatchObject({ verdict: 'skip', gate: 'closed', exitCode: 0 });
    expect(own.github.requests).toEqual([]);
  });

  it('a comment without a command: skip, nothing is claimed', async () => {
    const own = await scenario({ approvedBy: ['alice'] });
    for (const body of ['Looks good to me', 'The cohort looks fine, thanks 👍', '> /cohort reject']) {
      expect(await own.run(onComment(own.pull, body))).toMatchObject({ verdict: 'skip', gate: 'closed', exitCode: 0 });
      expect(published(own)).toEqual([]);
      expect(own.github.requests.filter(({ path }) => path !== '/markdown')).toEqual([]);
    }
  });

  it('one with a command, or with what is nearly one, is judged', async () => {
    const own = await scenario({ approvedBy: ['alice'] });
    for (const body of ['/cohort recheck', '/cohrt approve', 'cohort: reject'])
      expect(await own.run(onComment(own.pull, body))).toMatchObject({ verdict: 'allow' });
  });

  it('so is one that was a command before it was edited', async () => {
    const own = await scenario({ approvedBy: ['alice'] });
    const { event, payload } = onComment(own.pull, 'Never mind');
    const edited = { ...(payload as object), action: 'edited', changes: { body: { from: '/cohort reject' } } };
    expect(await own.run({ event, payload: edited })).toMatchObject({ verdict: 'allow' });
    expect(own.checks()).toHaveLength(1);
  });

  it('push, without a number', async () => {
    const own = await scenario();
    expect(await own.run({ ...onPush(), with: { 'fail-on': 'none' } })).toMatchObject({
      verdict: 'error',
      codes: ['input.invalid'],
      exitCode: 1,
      log: expect.stringContaining('"push"'),
    });
    expect(published(own)).toEqual([]);
  });

  it('a number that there is not', async () => {
    const own = await scenario();
    expect(await own.run({ ...onDispatch(), with: { 'pull-request': '404' } })).toMatchObject({
      verdict: 'error',
      codes: ['evidence.unavailable'],
      plan: '',
    });
  });

  it('the input contradicts the event', async () => {
    const own = await scenario();
    const other = own.world.openPullRequest({ author: 'mia', changes: { 'docs/guide.md': 'Other\n' } });
    for (const event of [onPullRequest('pull_request_target', own.pull), onComment(own.pull)]) {
      expect(
        await own.run({ ...event, with: { 'pull-request': String(other.number), 'fail-on': 'none' } }),
      ).toMatchObject({ verdict: 'error', codes: ['input.invalid'], exitCode: 1 });
    }
    expect(published(own)).toEqual([]);
  });
});

describe.concurrent('a run that cannot read its surroundings fails whatever fail-on says', () => {
  it('an event file that is none, or not there, with no repository and no address', async () => {
    const own = await scenario();
    for (const step of [
      { payload: '{"pull_request":' },
      { payload: { pull_request: { number: 'one' } } },
      { env: { GITHUB_EVENT_PATH: '/nowhere/event.json', GITHUB_REPOSITORY: '', GITHUB_API_URL: 'nonsense' } },
    ]) {
      expect(await own.run({ ...step, with: { 'fail-on': 'none' } })).toMatchObject({
        verdict: 'error',
        gate: 'closed',
        codes: ['input.invalid'],
        exitCode: 1,
      });
      expect(published(own)).toEqual([]);
    }
  });

  it('wrong inputs, all of them at once, each with what is allowed', async () => {
    const own = await scenario();
    const result = await own.run({
      with: {
        mode: 'chek',
        'pull-request': '#7',
        rollback: 'maybe',
        publish: 'no',
        'fail-on': 'deny,hodl,,none',
        'policy-path': '../policy.yml',
        'github-token': ' ',
      },
    });
    expect(result).toMatchObject({ verdict: 'error', codes: ['input.invalid'], exitCode: 1 });
    for (const shown of [
      '"chek"',
      '"#7"',
      '"maybe"',
      '"no"',
      '"hodl"',
      '"none"',
      '"../policy.yml"',
      'input github-token',
    ])
      expect(result.log).toContain(shown);
    for (const nearest of ['check', 'hold'])
      expect(result.judgement.findings[0].evidence.problems).toContainEqual(expect.objectContaining({ nearest }));
    expect(own.github.requests).toEqual([]);
  });
});

describe.concurrent('fail-on', () => {
  it.for<[string, Parameters<typeof scenario>[0], Readonly<Record<string, number>>]>([
    ['denied', { body: '' }, { 'deny,hold,error': 1, none: 0 }],
    ['on hold', {}, { hold: 1, 'deny,error': 0 }],
    ['allowed', { approvedBy: ['alice'] }, { allow: 1 }],
  ])('fails the step or not, for what is %s', async ([, options, ends]) => {
    const { run } = await scenario(options);
    for (const [failOn, exitCode] of Object.entries(ends))
      expect(await run({ with: { 'fail-on': failOn } })).toMatchObject({ exitCode });
  });
});

it.concurrent('publish: false judges and writes nothing', async () => {
  const own = await scenario({ approvedBy: ['alice'] });
  expect(await own.run({ with: { publish: 'false' } })).toMatchObject({
    verdict: 'allow',
    sites: 3,
    summary: expect.stringContaining('Allowed'),
  });
  expect(published(own)).toEqual([]);
  expect(own.github.requests.every(({ kind, method }) => kind === 'graphql' || method === 'GET')).toBe(true);
});
