import { describe, expect, it } from 'vitest';
import type { CommitOptions, Comment, PullRequest } from '../loopback/github/index.ts';
import { onComment, onReview, onWorkflowRun, type Event } from './events.ts';
import {
  changedPolicy,
  POLICY_PATH,
  RP_BODY,
  RP_CHANGE,
  quickScenario,
  scenario,
  type PolicyDraft,
  type Run,
  type Scenario,
  type ScenarioOptions,
} from './scenario.ts';

/* Approvals (section 7) through the bundle, as GitHub tells of them. */

const RP = 'resource-publisher';
const TM = 'template-manager';
const BOTH: ScenarioOptions = { body: `Target-Cohort: ${RP}, ${TM}\n` };
const NO_TOKEN = { with: { 'members-token': '' } };
const byTeams = (draft: PolicyDraft) => {
  Object.assign(draft.cohorts[RP] ?? {}, { owners: ['@acme/rp-release'] });
  Object.assign(draft.cohorts[TM] ?? {}, { owners: ['@acme/tm-release', 'carol'] });
};

const trusting = (bot: string) => (draft: PolicyDraft) => {
  Object.assign(draft, { approvals: { 'trusted-bots': [bot] } });
};
const unread = (why: string) => ['rp-release', 'tm-release'].map((team) => ({ team: `@acme/${team}`, why }));

const counted = (run: Run): string[] =>
  run.judgement.approvals.counted.map((one: { login: string }) => one.login).toSorted();
const reasons = (run: Run): string[] =>
  run.judgement.approvals.discounted
    .map((one: { login: string; reason: string }) => `${one.login} ${one.reason}`)
    .toSorted();
const vetoes = (run: Run): string[] => run.judgement.approvals.vetoes.map((one: { login: string }) => one.login);

/** What is read of GitHub: queries by their names, files and lists by their paths. */
const reading = ({ github }: Scenario): string[] =>
  github.requests
    .filter((one) => one.kind === 'graphql' || one.method === 'GET')
    .map((one) => one.operationName ?? one.path.split('?', 1)[0] ?? '');

/** The answer with one entry less than its list says to have. */
function cut(answer: any, field: string): any {
  answer.data.repository.pullRequest[field].totalCount += 1;
  if (field === 'files') answer.data.repository.pullRequest.changedFiles += 1;
  return answer;
}

/** Alice approves, then something happens. */
async function approvedThen(after: (own: Scenario) => void): Promise<Run> {
  const own = await scenario({ approvedBy: ['alice'] });
  after(own);
  return own.run();
}

function onCommand(pull: PullRequest, comment: Comment): Event {
  const { event, payload } = onComment(pull);
  return { event, payload: { ...(payload as object), comment: { id: comment.databaseId, body: comment.body } } };
}
const command = (own: Scenario, author: string, body: string): Comment =>
  own.world.comment(own.pull.number, { author, body });

describe.concurrent('from hold to allow', () => {
  it('by a review', async () => {
    const own = await quickScenario();
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.missing'], exitCode: 1 });
    expect(own.check().conclusion).toBe('ACTION_REQUIRED');
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run(onReview(own.pull))).toMatchObject({ verdict: 'allow', codes: [], exitCode: 0 });
    expect(own.check().conclusion).toBe('SUCCESS');
    expect(own.comments()).toHaveLength(1);
  });

  it('by the line that the comment gives', async () => {
    const own = await quickScenario();
    const { plan } = await own.run();
    const line = `/cohort approve ${RP} ${plan.slice(0, 16)}`;
    expect(own.comment()).toMatch(new RegExp(`^ *\`${line}\`$`, 'm'));
    const approval = command(own, 'bob', line);
    expect(await own.run(onCommand(own.pull, approval))).toMatchObject({ verdict: 'allow', plan });
  });

  it('a command that does not count: the comment says why', async () => {
    const own = await quickScenario();
    for (const [author, body] of [
      ['bob', `/cohort approve ${RP} 0123456789abcdef`],
      ['mia', `/cohort approve ${RP} 0123456789abcdef`],
      ['zoe', '/cohort reject'],
      ['zoe', '/cohort recheck'],
    ] as const)
      expect((await own.run(onCommand(own.pull, command(own, author, body)))).verdict).toBe('hold');
    expect(own.comment()).toContain('bob');
    const veto = command(own, 'bob', '/cohort reject too early');
    expect(await own.run(onCommand(own.pull, veto))).toMatchObject({ codes: ['approval.missing', 'approval.vetoed'] });
    expect(own.comments()).toHaveLength(1);
  });

  it('across cohorts by two, of each an owner', async () => {
    const own = await quickScenario(BOTH);
    const first = await own.run();
    expect(first).toMatchObject({
      verdict: 'hold',
      judgement: {
        involved: { crossCohort: true },
        approvals: { needed: 2, unapproved: [{ cohort: RP }, { cohort: TM }] },
      },
    });
    expect(own.comment()).toContain(`/cohort approve ${RP} ${TM} ${first.plan.slice(0, 16)}`);
    own.world.review(own.pull.number, { author: 'alice' });
    own.world.review(own.pull.number, { author: 'bob' });
    expect((await own.run()).judgement.approvals).toMatchObject({
      counted: [{ login: 'alice' }, { login: 'bob' }],
      unapproved: [{ cohort: TM }],
    });
    command(own, 'carol', `/cohort approve ${TM} ${first.plan.toUpperCase()}`);
    const allowed = await own.run();
    expect(allowed).toMatchObject({ verdict: 'allow', sites: 5 });
    expect(counted(allowed)).toEqual(['alice', 'bob', 'carol']);
  });

  it('of a fork, by workflow_run: unsigned commits need one more', async () => {
    const own = await quickScenario({ world: { isPrivate: false, users: { sue: 'READ' } } });
    own.world.fork('sue');
    const fork = (signature: 'verified' | null = null) =>
      own.world.openPullRequest({
        author: 'sue',
        headRepository: 'sue/rollout',
        head: `fix-${signature ?? 'plain'}`,
        body: RP_BODY,
        commits: [{ changes: RP_CHANGE, signature }],
      });
    const unsigned = fork();
    own.world.review(unsigned.number, { author: 'alice' });
    expect((await own.run(onWorkflowRun(unsigned))).judgement).toMatchObject({
      verdict: 'hold',
      approvals: { needed: 2, unattributed: [unsigned.headRefOid], counted: [{ login: 'alice' }] },
    });
    own.world.review(unsigned.number, { author: 'bob' });
    expect((await own.run(onWorkflowRun(unsigned))).verdict).toBe('allow');
    const signed = fork('verified');
    own.world.review(signed.number, { author: 'alice' });
    expect((await own.run(onWorkflowRun(signed))).verdict).toBe('allow');
  });
});

describe.concurrent('hands in the change, as GitHub tells of them', () => {
  it.each<readonly [string, ScenarioOptions, (own: Scenario) => void, string]>([
    [
      'a co-author',
      { commits: [{ changes: RP_CHANGE, message: 'Fix\n\nCo-authored-by: A <alice@example.org>' }] },
      () => {},
      'alice committer',
    ],
    ['a committer', { commits: [{ changes: RP_CHANGE, committer: 'alice' }] }, () => {}, 'alice committer'],
    ['a pusher', { commits: [{ changes: RP_CHANGE, pushedBy: 'alice' }] }, () => {}, 'alice pusher'],
    [
      'a pusher whose commits are gone',
      {},
      ({ world, pull }) => {
        const { headRefOid, headRefName } = pull;
        world.commit({
          branch: headRefName,
          author: 'mia',
          pushedBy: 'alice',
          changes: { 'deploy/resource-publisher/x.yml': 'x' },
        });
        world.moveBranch(headRefName, headRefOid, { by: 'mia' });
      },
      'alice pusher',
    ],
    [
      'the last to change the declaration',
      {},
      ({ world, pull }) =>
        world.editBody(pull.number, { by: 'alice', body: RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 2-3') }),
      'alice declarer',
    ],
    [
      'who set the label',
      {},
      ({ world, pull }) => world.label(pull.number, `cohort:${RP}`, { by: 'alice' }),
      'alice declarer',
    ],
    [
      'who moved it to this base',
      { base: 'old' },
      ({ world, pull }) => world.changeBase(pull.number, 'main', { by: 'alice' }),
      'alice declarer',
    ],
  ])('%s', async (_, options, before, reason) => {
    // A base that is left again has to be there first.
    const own = options.base === undefined ? await quickScenario(options) : await quickScenario({});
    if (options.base !== undefined) {
      own.world.commit({ branch: options.base, parent: 'main' });
      own.world.changeBase(own.pull.number, options.base, { by: 'mia' });
    }
    before(own);
    own.world.review(own.pull.number, { author: 'alice' });
    const held = await own.run();
    expect(held.verdict).toBe('hold');
    expect(reasons(held)).toEqual([reason]);
    own.world.review(own.pull.number, { author: 'bob' });
    expect((await own.run()).verdict).toBe('allow');
  });

  it('GitHub itself, a trusted bot and its commits are nobody, and none is missing', async () => {
    const own = await quickScenario({
      author: 'mia',
      policy: trusting('renovate'),
      world: { bots: { renovate: 'WRITE' } },
      commits: [
        { changes: RP_CHANGE, committer: 'web-flow', signature: 'github' },
        { author: 'renovate', changes: { 'deploy/resource-publisher/b.yml': 'b' }, signature: 'verified' },
      ],
      approvedBy: ['alice', 'renovate'],
    });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'allow', judgement: { approvals: { needed: 1, unattributed: [] } } });
    expect(reasons(run)).toEqual(['renovate bot']);
  });

  it('an e-mail of no account needs one more', async () => {
    const own = await quickScenario({
      commits: [{ changes: RP_CHANGE, author: { email: 'who@example.net' }, committer: 'mia', pushedBy: 'mia' }],
      approvedBy: ['alice'],
    });
    expect(await own.run()).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { needed: 2, unattributed: [own.pull.headRefOid] } },
    });
    own.world.review(own.pull.number, { author: 'bob' });
    expect((await own.run()).verdict).toBe('allow');
  });

  it('a push of which the activity names nobody: who pushed is unknown', async () => {
    const own = await quickScenario({ commits: [{ changes: RP_CHANGE, pushedBy: null }], approvedBy: ['alice'] });
    expect(await own.run()).toMatchObject({ verdict: 'hold', judgement: { approvals: { needed: 2 } } });
  });

  it('an activity that cannot be read: unsigned commits need one more, signed ones do not', async () => {
    for (const [signature, verdict] of [
      [null, 'hold'],
      ['verified', 'allow'],
    ] as const) {
      const own = await quickScenario({ commits: [{ changes: RP_CHANGE, signature }], approvedBy: ['alice'] });
      own.github.fault = (request) => (request.path.includes('/activity') ? { status: 403 } : undefined);
      expect((await own.run()).verdict).toBe(verdict);
    }
  });

  it('an account that is gone, or has lost its access', async () => {
    const own = await quickScenario({ approvedBy: ['alice', 'bob'] });
    own.world.deleteAccount('alice');
    own.world.setPermission('bob', 'TRIAGE');
    const run = await own.run();
    expect(run.verdict).toBe('hold');
    expect(reasons(run)).toEqual(['bob no-write-access', 'ghost account-gone']);
  });
});

describe.concurrent('what happens after the review', () => {
  it.each<readonly [string, (own: Scenario) => void, string, (own: Scenario) => void]>([
    ['a push', ({ world, pull }) => world.commit({ branch: pull.headRefName, author: 'mia' }), 'stale-head', () => {}],
    [
      'the body declares something else',
      ({ world, pull }) =>
        world.editBody(pull.number, { by: 'mia', body: RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 2-3') }),
      'body-changed',
      ({ world, pull }) => world.editBody(pull.number, { by: 'mia', body: `More words.\n\n${RP_BODY}` }),
    ],
    [
      'a cohort label',
      ({ world, pull }) => world.label(pull.number, `cohort:${RP}`, { by: 'mia' }),
      'label-changed',
      ({ world, pull }) => world.label(pull.number, 'urgent', { by: 'mia' }),
    ],
    [
      'a cohort label, and gone again',
      ({ world, pull }) => {
        world.label(pull.number, `cohort:${TM}`, { by: 'mia' });
        world.unlabel(pull.number, `cohort:${TM}`, { by: 'mia' });
      },
      'label-changed',
      ({ world, pull }) => world.editTitle(pull.number, { by: 'mia', title: `cohort:${TM}` }),
    ],
    [
      'the base branch, and back',
      ({ world, pull }) => {
        world.commit({ branch: 'release', parent: 'main' });
        world.changeBase(pull.number, 'release', { by: 'mia' });
        world.changeBase(pull.number, 'main', { by: 'mia' });
      },
      'base-changed',
      ({ world, pull }) => world.closePullRequest(pull.number, { by: 'mia' }),
    ],
    [
      'the body changed, and somebody deletes what it was',
      ({ world, pull }) => {
        world.editBody(pull.number, { by: 'mia', body: `${RP_BODY}\nMore.` });
        world.deleteRevision(pull.number, 1, { by: 'mia' });
      },
      'body-unreadable',
      ({ world, pull }) => {
        world.editBody(pull.number, { by: 'mia', body: 'Target-Cohort: all\n' });
        world.editBody(pull.number, { by: 'mia', body: RP_BODY });
        world.deleteRevision(pull.number, 1, { by: 'mia' });
      },
    ],
    [
      'the definition of its cohort',
      ({ world, inventory }) =>
        world.commit({
          branch: 'main',
          changes: {
            [POLICY_PATH]: changedPolicy(inventory.url, (draft) =>
              Object.assign(draft.cohorts[RP] ?? {}, { select: `template-engine=${RP},region` }),
            ),
          },
        }),
      'definition-changed',
      ({ world, inventory }) =>
        world.commit({
          branch: 'main',
          changes: {
            [POLICY_PATH]: changedPolicy(inventory.url, (draft) =>
              Object.assign(draft.cohorts[TM] ?? {}, { select: 'x=y' }),
            ),
          },
        }),
    ],
  ])('%s', async (_, after, reason, harmless) => {
    const held = await approvedThen(after);
    expect(held.verdict).toBe('hold');
    expect(reasons(held)).toEqual([`alice ${reason}`]);
    expect((await approvedThen(harmless)).verdict).toBe('allow');
  });

  it('a comment is edited, hidden or deleted: it does not count, and no veto is lost', async () => {
    const own = await quickScenario();
    const { plan } = await own.run();
    const line = `/cohort approve ${RP} ${plan}`;
    const [first, second, third] = [
      command(own, 'alice', line),
      command(own, 'alice', line),
      command(own, 'alice', line),
    ];
    own.world.editComment(first.id, { by: 'alice', body: `${line}\n` });
    own.world.minimize(second.id);
    expect((await own.run()).verdict).toBe('allow');
    own.world.deleteComment(third.id, { by: 'alice' });
    const held = await own.run();
    expect(held).toMatchObject({ verdict: 'hold', codes: ['approval.missing'] });
    expect(reasons(held)).toEqual(['alice edited', 'alice hidden']);

    own.world.review(own.pull.number, { author: 'bob' });
    expect((await own.run()).verdict).toBe('allow');
    const veto = command(own, 'alice', '/cohort reject');
    for (const meddle of [
      () => own.world.editComment(veto.id, { by: 'mia', body: 'fine' }),
      () => own.world.minimize(veto.id),
      () => own.world.deleteComment(veto.id, { by: 'mia' }),
    ]) {
      meddle();
      const vetoed = await own.run();
      expect(vetoed.codes).toEqual(['approval.vetoed']);
      expect(vetoes(vetoed)).toEqual(['alice']);
    }
    own.world.review(own.pull.number, { author: 'alice' });
    expect((await own.run()).verdict).toBe('allow');
  });

  it('a veto by review, dismissed by somebody else and by its author', async () => {
    for (const [by, verdict] of [
      ['mia', 'hold'],
      ['alice', 'allow'],
    ] as const) {
      const own = await quickScenario({ approvedBy: ['bob'] });
      const veto = own.world.review(own.pull.number, { author: 'alice', state: 'CHANGES_REQUESTED' });
      own.world.dismissReview(own.pull.number, veto.id, { by });
      expect((await own.run()).verdict).toBe(verdict);
    }
  });
});

describe.concurrent('teams', () => {
  const withTeams: ScenarioOptions = {
    ...BOTH,
    policy: byTeams,
    world: { teams: { 'rp-release': ['alice', 'bob'], 'tm-release': ['dave'] } },
    approvedBy: ['alice', 'dave'],
  };

  it('read by members-token, all in one request', async () => {
    const own = await quickScenario(withTeams);
    const run = await own.run();
    expect(run.verdict).toBe('allow');
    expect(reading(own).filter((one) => one === 'Teams')).toHaveLength(1);
    expect(own.github.requests.find((one) => one.operationName === 'Teams')?.headers['authorization']).toMatch(
      /NobodyMaySeeTheMembersToken$/,
    );
  });

  it('without the token they approve nothing, and the finding says what to add', async () => {
    const own = await quickScenario(withTeams);
    const run = await own.run(NO_TOKEN);
    expect(run).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { unreadableTeams: unread('no-token'), counted: [] } },
    });
    expect(reasons(run)).toEqual(['alice team-unreadable', 'dave team-unreadable']);
    expect(own.comment()).toContain('members-token');
    expect(reading(own)).not.toContain('Teams');
  });

  it('a token that is refused, or that must not read them: likewise', async () => {
    const own = await quickScenario(withTeams);
    expect(await own.run({ with: { 'members-token': own.world.token } })).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { unreadableTeams: unread('refused'), counted: [] } },
    });
    expect(own.comment()).toContain('members-token');
    own.github.fault = (request) => (request.operationName === 'Teams' ? { status: 401 } : undefined);
    expect(await own.run()).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { unreadableTeams: unread('refused'), counted: [] } },
    });
  });

  it('one by one: a team that is not there leaves the others as they are', async () => {
    const own = await quickScenario({ ...withTeams, world: { teams: { 'rp-release': ['alice'] } } });
    const run = await own.run();
    expect(run).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { unreadableTeams: [{ team: '@acme/tm-release', why: 'not-found' }] } },
    });
    expect(counted(run)).toEqual(['alice']);
  });

  it('beside people: who is named approves without any token', async () => {
    const own = await quickScenario({
      policy: byTeams,
      body: `Target-Cohort: ${TM}\n`,
      changes: { 'deploy/template-manager/app.yml': 'image: 2\n' },
      approvedBy: ['carol'],
    });
    expect((await own.run(NO_TOKEN)).verdict).toBe('allow');
  });
});

describe.concurrent('the policy', () => {
  const GUARDED = { '.github/workflows/deploy.yml': 'on: push\n' } as const;

  it.each([[POLICY_PATH], ['.github/workflows/deploy.yml'], ['scripts/deploy/run.sh']])(
    '%s needs a policy owner',
    async (path) => {
      const own = await quickScenario({ body: '' });
      const content =
        path === POLICY_PATH
          ? changedPolicy(own.inventory.url, (draft) => Object.assign(draft.approvals, { 'cross-cohort': 3 }))
          : 'changed\n';
      const { number } = own.world.openPullRequest({ author: 'mia', changes: { [path]: content } });
      const step = { with: { 'pull-request': String(number) }, event: 'workflow_dispatch', payload: {} };
      own.world.review(number, { author: 'alice' });
      own.world.review(number, { author: 'adam' });
      expect(await own.run(step)).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
      own.world.review(number, { author: 'erin' });
      expect(await own.run(step)).toMatchObject({ verdict: 'skip', codes: [], gate: 'open' });
    },
  );

  it('beside a release: both, and a comment says policy', async () => {
    const own = await quickScenario({ changes: { ...RP_CHANGE, ...GUARDED }, approvedBy: ['alice'] });
    const { plan, codes } = await own.run();
    expect(codes).toEqual(['policy.changed']);
    expect(own.comment()).toContain(`/cohort approve policy ${plan.slice(0, 16)}`);
    command(own, 'erin', `/cohort approve policy ${plan.slice(0, 16)}`);
    expect((await own.run()).verdict).toBe('allow');
  });

  it('administrators stand in where no policy owner has write access', async () => {
    const own = await quickScenario({ changes: GUARDED, body: '', approvedBy: ['adam', 'erin'] });
    own.world.setPermission('erin', 'READ');
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'skip', judgement: { approvals: { administrators: true } } });
    expect(counted(run)).toEqual(['adam']);
    own.world.setPermission('adam', 'WRITE');
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
  });

  it('a broken one is repaired by an administrator', async () => {
    const own = await quickScenario();
    const repaired = own.world.readFile(POLICY_PATH) ?? '';
    own.world.commit({ branch: 'main', author: 'adam', changes: { [POLICY_PATH]: 'version: 2\n' } });
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
    const { number } = own.world.openPullRequest({ author: 'mia', changes: { [POLICY_PATH]: repaired } });
    const step = { with: { 'pull-request': String(number) }, event: 'workflow_dispatch', payload: {} };
    expect(await own.run(step)).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    own.world.review(number, { author: 'erin' });
    expect(await own.run(step)).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    own.world.review(number, { author: 'adam' });
    expect(await own.run(step)).toMatchObject({ verdict: 'skip', gate: 'open' });
    // Not where anything else comes with it.
    own.world.commit({
      branch: own.world.pullRequest(number).headRefName,
      author: 'mia',
      changes: { 'docs/guide.md': 'new\n' },
    });
    expect(await own.run(step)).toMatchObject({ verdict: 'error', codes: ['policy.invalid'] });
  });
});

describe.concurrent('more than a page', () => {
  const MANY = 105;
  const often = (action: (index: number) => unknown) => Array.from({ length: MANY }, (_, index) => action(index));

  it('of reviews and comments: the last ones count', async () => {
    const own = await quickScenario();
    const { plan } = await own.run();
    often(() => own.world.review(own.pull.number, { author: 'alice', state: 'COMMENTED' }));
    often((index) => command(own, 'zoe', `Comment ${String(index)}`));
    own.world.review(own.pull.number, { author: 'alice' });
    expect(counted(await own.run())).toEqual(['alice']);
    command(own, 'bob', `/cohort approve ${RP} ${plan}`);
    expect(counted(await own.run())).toEqual(['alice', 'bob']);
    own.world.review(own.pull.number, { author: 'alice', state: 'CHANGES_REQUESTED' });
    command(own, 'bob', '/cohort reject');
    expect(vetoes(await own.run())).toEqual(['alice', 'bob']);
  });

  it('of commits: the last one has a hand in it', async () => {
    const commits: CommitOptions[] = Array.from({ length: MANY }, (_, index) => ({
      changes: { 'deploy/resource-publisher/app.yml': `image: ${String(index + 2)}\n` },
    }));
    const own = await quickScenario({
      commits: [...commits, { author: 'alice', pushedBy: 'mia', changes: { 'deploy/resource-publisher/a.yml': 'a' } }],
      approvedBy: ['alice', 'bob'],
    });
    const run = await own.run();
    expect(run.verdict).toBe('allow');
    expect(reasons(run)).toEqual(['alice committer']);
  });

  it('of labels and events: the last one declares', async () => {
    const own = await quickScenario({ body: '', approvedBy: ['alice'] });
    often((index) => own.world.label(own.pull.number, `topic-${String(index)}`, { by: 'mia' }));
    own.world.label(own.pull.number, `cohort:${RP}`, { by: 'bob' });
    own.world.review(own.pull.number, { author: 'bob' });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', cohorts: [RP] });
    expect(reasons(run)).toEqual(['alice label-changed', 'bob declarer']);
  });

  it('of edits: the text that was reviewed is found', async () => {
    const own = await quickScenario({ body: `Target-Cohort: ${TM}\n`, approvedBy: ['alice'] });
    own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY });
    own.world.review(own.pull.number, { author: 'bob' });
    often((index) => own.world.editBody(own.pull.number, { by: 'mia', body: `${String(index)}\n\n${RP_BODY}` }));
    const run = await own.run();
    expect(run.verdict).toBe('allow');
    expect(reasons(run)).toEqual(['alice body-changed']);
  });

  it.each(['files', 'labels', 'commits', 'userContentEdits', 'reviews', 'comments'])(
    '%s that end before their own count are not judged',
    async (field) => {
      const own = await quickScenario({ approvedBy: ['alice'] });
      own.github.fault = ({ operationName }) =>
        operationName === 'PullRequest' ? { mutate: (answer: any) => cut(answer, field) as never } : undefined;
      expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.truncated'] });
    },
  );

  it('commits of an app beyond those that REST lists stay without an account', async () => {
    const own = await quickScenario({
      world: { bots: { renovate: 'WRITE' }, limits: { pullRequestCommits: 2 } },
      approvedBy: ['alice'],
      policy: trusting('renovate'),
      commits: [1, 2, 3].map((index) => ({
        author: 'renovate',
        signature: 'verified' as const,
        changes: { 'deploy/resource-publisher/app.yml': `image: ${String(index + 1)}\n` },
      })),
    });
    expect(await own.run()).toMatchObject({
      verdict: 'hold',
      judgement: { approvals: { needed: 2, unattributed: [own.pull.headRefOid] } },
    });
  });
});

describe.concurrent('what a judgement asks', () => {
  const ACTIVITY = '/repos/acme/rollout/activity';
  const access = (...logins: string[]) =>
    logins.map((login) => `/repos/acme/rollout/collaborators/${login}/permission`);

  it('a held release: one query, who pushed, and whether those who will be asked may write', async () => {
    const own = await quickScenario(BOTH);
    expect((await own.run({ with: { publish: 'false' } })).verdict).toBe('hold');
    expect(reading(own).toSorted()).toEqual(
      ['Target', 'PullRequest', ACTIVITY, ...access('alice', 'bob', 'carol', 'dave')].toSorted(),
    );
  });

  it('one approved by half: the same of the other half', async () => {
    const own = await quickScenario({ ...BOTH, approvedBy: ['alice'] });
    expect((await own.run({ with: { publish: 'false' } })).verdict).toBe('hold');
    expect(reading(own).toSorted()).toEqual(
      ['Target', 'PullRequest', ACTIVITY, ...access('bob', 'carol', 'dave')].toSorted(),
    );
  });

  it('with teams: one query more', async () => {
    const own = await quickScenario({
      ...BOTH,
      policy: byTeams,
      world: { teams: { 'rp-release': ['alice'], 'tm-release': [] } },
      approvedBy: ['alice'],
    });
    expect((await own.run({ with: { publish: 'false' } })).verdict).toBe('hold');
    expect(reading(own).toSorted()).toEqual(
      ['Target', 'PullRequest', ACTIVITY, 'Teams', ...access('carol')].toSorted(),
    );
  });
});
