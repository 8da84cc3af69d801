import { describe, expect, it } from 'vitest';
import { type Scenario } from '../acceptance/scenario.ts';
import { approve, editPull, counted, quietScenario, reasons, RP, say, vetoes } from './support-live.ts';

/* Vetoes that somebody wants to lose, and strangers who want to stop a release. */

// Buried veto: A veto is buried under edits until it cannot be read any more.
// Origin: GitHub keeps a limited number of revisions in one answer; whoever may write may edit the comments of others.
describe('buried veto', () => {
  it('buried under edits: what cannot be read any more is not older than it can be', async () => {
    const own = await quietScenario({ approvedBy: ['bob'] });
    const talk = own.world.comment(own.pull.number, { author: 'alice', body: 'Let me look.' });
    approve(own);
    own.world.editComment(talk.id, { by: 'alice', body: '/cohort reject found something' });
    expect(await own.run()).toMatchObject({ codes: ['approval.vetoed'] });
    for (let at = 0; at < 25; at += 1) own.world.editComment(talk.id, { by: 'mia', body: `Let me look ${String(at)}` });
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['approval.vetoed'] });
  });
});

// Veto outvoted: One owner rejects; others approve after that, more of them than are needed, and the one who rejected is talked over.
// Origin: on GitHub any later approval of somebody else, or a dismissal, can clear the way; the class of four eyes that become two.
it.each(['review', 'comment'])('veto outvoted: a veto by %s is lifted by nobody else', async (how) => {
  const own = await quietScenario({
    policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice', 'bob', 'dave'] }),
  });
  if (how === 'review') own.world.review(own.pull.number, { author: 'bob', state: 'CHANGES_REQUESTED' });
  else say(own, 'bob', '/cohort reject too early');
  for (const author of ['alice', 'dave']) own.world.review(own.pull.number, { author });
  own.world.review(own.pull.number, { author: 'bob', state: 'COMMENTED', body: 'Well…' });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.vetoed'] });
  expect(counted(run)).toEqual(['alice', 'dave']);
  expect(vetoes(run)).toEqual(['bob']);
  say(own, 'bob', `/cohort approve ${RP} ${run.plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});

// Veto removed: An owner says no; the author, who has write access, makes the no go away: deletes, edits or hides the comment, or dismisses the review.
// Origin: docs.github.com, "Managing disruptive comments" and "Dismissing a pull request review": whoever may write may delete, edit, hide and dismiss what others wrote.
describe('veto removed', () => {
  type Meddle = (own: Scenario, by: string) => void;

  const MEDDLING: readonly (readonly [string, Meddle])[] = [
    [
      'the comment deleted',
      (own, by) => own.world.deleteComment(say(own, 'bob', '/cohort reject it breaks printing').id, { by }),
    ],
    [
      'the comment edited',
      (own, by) =>
        own.world.editComment(say(own, 'bob', '/cohort reject it breaks printing').id, { by, body: 'Looks good.' }),
    ],
    [
      'the comment edited many times over',
      (own, by) => {
        const { id } = say(own, 'bob', '/cohort reject it breaks printing');
        for (let at = 0; at < 30; at += 1) own.world.editComment(id, { by, body: `Looks good ${String(at)}.` });
      },
    ],
    ['the comment hidden', (own) => own.world.minimize(say(own, 'bob', '/cohort reject it breaks printing').id)],
    [
      'the review dismissed',
      (own, by) =>
        own.world.dismissReview(
          own.pull.number,
          own.world.review(own.pull.number, { author: 'bob', state: 'CHANGES_REQUESTED' }).id,
          { by },
        ),
    ],
  ];

  it.each(MEDDLING)('%s by the author: the veto stands', async (_, meddle) => {
    const own = await quietScenario({ approvedBy: ['alice'] });
    meddle(own, 'mia');
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.vetoed'] });
    expect(vetoes(run)).toEqual(['bob']);
    own.world.review(own.pull.number, { author: 'bob' });
    expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  });

  it.each(MEDDLING.filter(([what]) => /deleted|dismissed/.test(what)))(
    '%s by who gave it: it is withdrawn',
    async (_, meddle) => {
      const own = await quietScenario({ approvedBy: ['alice'] });
      meddle(own, 'bob');
      expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
    },
  );
});

// Dismissed review: A dismissed approval is to count on: because an older approval of the same person is still in the list, or because the answer leaves the dismissal out of the timeline.
// Origin: GitHub keeps every review of a person; which one stands is left to whoever reads the list (REST, "List reviews for a pull request").
it.each([false, true])(
  'dismissed review: an earlier approval below the dismissed one (timeline withheld: %s)',
  async (withheld) => {
    const own = await quietScenario({ approvedBy: ['alice'] });
    const second = own.world.review(own.pull.number, { author: 'alice' });
    if (!withheld) expect(await own.run()).toMatchObject({ verdict: 'allow' });
    own.world.dismissReview(own.pull.number, second.id, { by: 'adam' });
    if (withheld) {
      editPull(own, (pull) => {
        pull.timelineItems.nodes = [];
      });
    }
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
    expect(counted(run)).toEqual([]);
    expect(reasons(run)).toEqual(['alice dismissed', 'alice superseded']);
  },
);

// Stranger in the way: A stranger stops releases: with comments that are hard to read, a login like many others, many pull requests with one head; or a count that counts what was not asked for.
// Origin: denial of service by whoever may comment (CWE-400), against gates that fail closed.
describe('stranger in the way', () => {
  it('GitHub counts all rows of a timeline, whatever types were asked for', async () => {
    const own = await quietScenario();
    own.world.label(own.pull.number, 'urgent', { by: 'mia' });
    approve(own);
    editPull(own, (pull) => {
      pull.timelineItems.totalCount = own.pull.timeline.length;
    });
    expect(await own.run()).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('the approver deletes the head branch after the merge', async () => {
    const own = await quietScenario();
    approve(own);
    own.world.mergePullRequest(own.pull.number, { by: 'alice', method: 'merge' });
    own.world.deleteBranch(own.pull.headRefName, { by: 'alice' });
    expect(counted(await own.run())).toEqual(['alice']);
  });

  it("a stranger's comment that is hard to read", async () => {
    const own = await quietScenario({ approvedBy: ['alice'] });
    own.world.comment(own.pull.number, { author: 'zoe', body: '> '.repeat(12_000) });
    expect(await own.run()).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('a stranger whose login is like many of a team', async () => {
    const names = Array.from({ length: 101 }, (_, index) => `jo${String(index)}`);
    const own = await quietScenario({
      policy: (draft) => Object.assign(draft.cohorts[RP] ?? {}, { owners: ['alice', '@acme/rp-release'] }),
      approvedBy: ['alice'],
      world: {
        users: { jo: 'READ', ...Object.fromEntries(names.map((name) => [name, 'READ' as const])) },
        teams: { 'rp-release': names },
      },
    });
    own.world.comment(own.pull.number, { author: 'jo', body: '/cohort reject' });
    expect(await own.run()).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('a stranger who opens many pull requests with its head', async () => {
    const own = await quietScenario({ approvedBy: ['alice'], world: { isPrivate: false } });
    own.world.fork('zoe');
    for (let at = 0; at < 51; at += 1) {
      own.world.moveBranch(`copy-${String(at)}`, own.pull.headRefOid, { by: 'zoe', repository: 'zoe/rollout' });
      own.world.openPullRequest({ author: 'zoe', headRepository: 'zoe/rollout', head: `copy-${String(at)}` });
    }
    expect(await own.run()).toMatchObject({ verdict: 'allow', codes: [] });
  });

  it('the only policy owner is an account that is gone: administrators stand in', async () => {
    const own = await quietScenario({
      changes: { '.github/workflows/deploy.yml': 'on: push\n' },
      body: '',
      approvedBy: ['adam'],
    });
    own.world.deleteAccount('erin');
    expect(await own.run()).toMatchObject({
      verdict: 'skip',
      codes: [],
      judgement: { approvals: { administrators: true } },
    });
  });
});
