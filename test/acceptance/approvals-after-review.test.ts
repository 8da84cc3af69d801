import { describe, expect, it } from 'vitest';
import type { Comment } from '../loopback/github/index.ts';
import { changedPolicy, POLICY_PATH, RP_BODY, quickScenario, scenario, type Run, type Scenario } from './scenario.ts';

/* Approvals (section 7) through the bundle, as GitHub tells of them. */

const RP = 'resource-publisher';
const TM = 'template-manager';
const reasons = (run: Run): string[] =>
  run.judgement.approvals.discounted
    .map((one: { login: string; reason: string }) => `${one.login} ${one.reason}`)
    .toSorted();
const vetoes = (run: Run): string[] => run.judgement.approvals.vetoes.map((one: { login: string }) => one.login);

/** Alice approves, then something happens. */
async function approvedThen(after: (own: Scenario) => void): Promise<Run> {
  const own = await scenario({ approvedBy: ['alice'] });
  after(own);
  return own.run();
}

const command = (own: Scenario, author: string, body: string): Comment =>
  own.world.comment(own.pull.number, { author, body });

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
