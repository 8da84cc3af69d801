import { describe, expect, it } from 'vitest';
import { quickScenario, RP_BODY, RP_CHANGE, type Scenario } from '../acceptance/scenario.ts';
import { counted, editPull, quietScenario, reasons, RP, say, TM } from './support-live.ts';

/* What changes after the review. */

// Base after review: Reviewed as a change of a playground branch, where nothing is released, the pull request is then pointed at the release branch.
// Origin: docs.github.com, "Changing the base branch of a pull request": who wrote it may do so at any time, and a review does not say for which base it was given.
it.each([
  ['into main after the review', false],
  ['out of main and back', true],
])('base after review: %s', async (_, back) => {
  const own = await quietScenario();
  own.world.commit({ branch: 'playground', parent: 'main' });
  if (!back) own.world.changeBase(own.pull.number, 'playground', { by: 'mia' });
  own.world.review(own.pull.number, { author: 'alice' });
  if (back) own.world.changeBase(own.pull.number, 'playground', { by: 'mia' });
  expect(await own.run()).toMatchObject({ verdict: 'skip' });
  own.world.changeBase(own.pull.number, 'main', { by: 'mia' });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice base-changed']);
  own.world.review(own.pull.number, { author: 'alice' });
  expect(counted(await own.run())).toEqual(['alice']);
});

// Label after review: What is declared by a label is changed after the review: another label is added, one is taken away and put back, or the label itself is renamed in the settings.
// Origin: GitHub Security Lab, "Preventing pwn requests", on workflows gated by a label: it stays while what it stood for moves.
it.each<readonly [string, (own: Scenario) => void]>([
  ['added', ({ world, pull }) => world.label(pull.number, `cohort:${TM}`, { by: 'mia' })],
  [
    'swapped',
    ({ world, pull }) => {
      world.unlabel(pull.number, `cohort:${RP}`, { by: 'mia' });
      world.label(pull.number, `cohort:${TM}`, { by: 'mia' });
    },
  ],
  [
    'taken away and put back',
    ({ world, pull }) => {
      world.unlabel(pull.number, `cohort:${RP}`, { by: 'mia' });
      world.label(pull.number, `cohort:${RP}`, { by: 'mia' });
    },
  ],
  ['renamed for the whole repository', ({ world }) => world.renameLabel(`cohort:${RP}`, 'cohort:all')],
])('label after review: %s', async (_, meddle) => {
  const own = await quietScenario({ body: '', labels: [`cohort:${RP}`], approvedBy: ['alice'] });
  own.world.label(own.pull.number, 'urgent', { by: 'mia' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open', cohorts: [RP] });
  meddle(own);
  const run = await own.run();
  expect(run).toMatchObject({ gate: 'closed' });
  expect(counted(run)).toEqual([]);
});

// Push after review: Bait and switch: a harmless change is approved, then another commit is pushed that the approver has never seen.
// Origin: GitHub's "Dismiss stale pull request approvals when new commits are pushed" exists for it; Boost Security, "Split-Second Side Doors" (12 November 2025), races it.
it.each(['push', 'amended commit'])('push after review: %s', async (how) => {
  const own = await quickScenario({ approvedBy: ['alice'] });
  const { plan } = await own.run();
  say(own, 'bob', `/cohort approve ${RP} ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  const parent = how === 'push' ? own.pull.headRefName : 'main';
  const { oid } = own.world.commit({
    parent,
    author: 'mia',
    changes: { ...RP_CHANGE, 'deploy/resource-publisher/evil.yml': 'x\n' },
  });
  own.world.moveBranch(own.pull.headRefName, oid, { by: 'mia' });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(run.plan).not.toBe(plan);
  expect(reasons(run)).toEqual(['alice stale-head', 'bob digest-outdated']);
  expect(own.checks(oid).map((check) => check.conclusion)).toEqual(['ACTION_REQUIRED']);
});

// Review of old commit: A review is submitted late, and through the API for a commit of the pull request that is no longer its head (`commit_id`), or for none at all.
// Origin: REST, "Create a review for a pull request", takes the id of a commit that is not the newest.
it.each([
  ['an older commit', 0],
  ['no commit', null],
] as const)('review of old commit: %s', async (_, at) => {
  const own = await quietScenario({
    commits: [{ changes: RP_CHANGE }, { changes: { 'deploy/resource-publisher/evil.yml': 'x\n' } }],
  });
  own.world.review(own.pull.number, {
    author: 'alice',
    commit: at === null ? null : (own.pull.commits[at]?.oid ?? ''),
  });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice stale-head']);
  own.world.review(own.pull.number, { author: 'alice' });
  expect(counted(await own.run())).toEqual(['alice']);
});

it('review of old commit: a later review of the old commit takes back the one of the head', async () => {
  const own = await quietScenario({
    commits: [{ changes: RP_CHANGE }, { changes: { 'deploy/resource-publisher/more.yml': 'x\n' } }],
  });
  own.world.review(own.pull.number, { author: 'alice' });
  own.world.review(own.pull.number, { author: 'alice', commit: own.pull.commits[0]?.oid ?? '' });
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed' });
});

// Widened declaration: The approved release is for one cohort; the author then edits the description to name both, or to expect more sites. GitHub keeps the review.
// Origin: the outage of 26 May 2023 this action was written after (a fix for one kind of practice deployed to the other); an edit leaves a GitHub review standing.
describe('widened declaration', () => {
  const WIDE = RP_BODY.replace(RP, `${RP}, ${TM}`).replace('Expect-Sites: 3\n', '');

  it('to the other cohort', async () => {
    const own = await quietScenario({ approvedBy: ['alice'] });
    expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
    own.world.editBody(own.pull.number, { by: 'mia', body: WIDE });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', sites: 5 });
    expect(counted(run)).toEqual([]);
    expect(reasons(run)).toEqual(['alice body-changed']);
  });

  it('in the very second of the review: nobody can tell which came first', async () => {
    const own = await quietScenario();
    const at = '2026-01-06T10:00:00Z';
    own.world.review(own.pull.number, { author: 'alice', at });
    own.world.editBody(own.pull.number, {
      by: 'mia',
      at,
      body: RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 1-9'),
    });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
    expect(counted(run)).toEqual([]);
  });

  it("words around the declaration are the author's", async () => {
    const own = await quietScenario({ approvedBy: ['alice'] });
    own.world.editBody(own.pull.number, { by: 'mia', body: `Hello.\n\n${RP_BODY}` });
    expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
  });
});

// Unreadable revision: The revision of the description that was reviewed is deleted from its history, or GitHub does not give the history: nobody can tell any more what was approved.
// Origin: docs.github.com, "Tracking changes in a comment": whoever may write deletes revisions; destroying the evidence is part of many an incident.
it('unreadable revision: narrow when it was reviewed, wide now, and the narrow text deleted', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY.replace(RP, `${RP}, ${TM}`) });
  own.world.deleteRevision(own.pull.number, 1, { by: 'mia' });
  expect(counted(await own.run())).toEqual([]);
  own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
  expect(reasons(run)).toEqual(['alice body-unreadable']);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(counted(await own.run())).toEqual(['bob']);
});

it('unreadable revision: a history that is not given, of a text that says it was edited', async () => {
  const own = await quietScenario({ approvedBy: ['alice'] });
  own.world.editBody(own.pull.number, { by: 'mia', body: `More.\n\n${RP_BODY}` });
  expect(counted(await own.run())).toEqual(['alice']);
  editPull(own, (pull) => {
    pull.userContentEdits = null;
  });
  expect(await own.run()).toMatchObject({ gate: 'closed', judgement: { approvals: { counted: [] } } });
});
