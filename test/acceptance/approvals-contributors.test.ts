import { describe, expect, it } from 'vitest';
import {
  RP_BODY,
  RP_CHANGE,
  quickScenario,
  type PolicyDraft,
  type Run,
  type Scenario,
  type ScenarioOptions,
} from './scenario.ts';

/* Approvals (section 7) through the bundle, as GitHub tells of them. */

const RP = 'resource-publisher';
const trusting = (bot: string) => (draft: PolicyDraft) => {
  Object.assign(draft, { approvals: { 'trusted-bots': [bot] } });
};
const reasons = (run: Run): string[] =>
  run.judgement.approvals.discounted
    .map((one: { login: string; reason: string }) => `${one.login} ${one.reason}`)
    .toSorted();

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
