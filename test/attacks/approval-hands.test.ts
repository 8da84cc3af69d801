import { describe, expect, it } from 'vitest';
import { RP_BODY, RP_CHANGE, type Scenario } from '../acceptance/scenario.ts';
import { approve, editPull, byHand, counted, quietScenario, reasons, RP } from './support-live.ts';

/* Hands in the change that do not show. */

// Declarer: Whoever sets what is declared (the text, a label, the base branch) on another's pull request approves it afterwards: author of the declaration and its judge.
// Origin: collaborators may edit any description, label and base on GitHub (docs.github.com, "Repository roles"); approving one's own words is what four eyes are against.
it.each<readonly [string, (own: Scenario) => void]>([
  [
    'the description',
    ({ world, pull }) =>
      world.editBody(pull.number, { by: 'alice', body: RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 1-9') }),
  ],
  [
    'the description, and the author then changes other words of it',
    ({ world, pull }) => {
      world.editBody(pull.number, { by: 'alice', body: RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 1-9') });
      world.editBody(pull.number, {
        by: 'mia',
        body: `More.\n\n${RP_BODY.replace('Expect-Sites: 3', 'Expect-Sites: 1-9')}`,
      });
    },
  ],
  ['a label', ({ world, pull }) => world.label(pull.number, `cohort:${RP}`, { by: 'alice' })],
  [
    'the base branch',
    ({ world, pull }) => {
      world.commit({ branch: 'side', parent: 'main' });
      world.changeBase(pull.number, 'side', { by: 'mia' });
      world.changeBase(pull.number, 'main', { by: 'alice' });
    },
  ],
])('declarer: %s', async (_, meddle) => {
  const own = await quietScenario();
  meddle(own);
  own.world.review(own.pull.number, { author: 'alice' });
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(reasons(run)).toEqual(['alice declarer']);
  own.world.review(own.pull.number, { author: 'bob' });
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open' });
});

// Hands that do not show: A hand in the change is hidden: by a deleted revision, an edit without a history, a lagging activity, a signature that is not valid, a commit in the name of GitHub itself.
// Origin: audit trails with gaps; commit metadata is what its writer says (docs.github.com, "About commit signature verification").
describe('hands that do not show', () => {
  const nobodyNeeded = (draft: { approvals: Record<string, unknown> }) =>
    Object.assign(draft.approvals, { 'within-cohort': 0 });

  it('a deleted revision hides who changed the declaration last', async () => {
    const own = await quietScenario({ body: 'Not yet.' });
    own.world.editBody(own.pull.number, { by: 'alice', body: RP_BODY });
    own.world.editBody(own.pull.number, { by: 'mia', body: RP_BODY.replace('Fixes', 'Mends') });
    approve(own);
    expect(reasons(await own.run())).toEqual(['alice declarer']);
    own.world.deleteRevision(own.pull.number, 1, { by: 'alice' });
    const run = await own.run();
    expect(counted(run)).toEqual([]);
    expect(reasons(run)).toEqual(['alice declarer']);
  });

  it('an edit without a history: nobody can tell that it left the declaration alone', async () => {
    const own = await quietScenario({ body: 'Not yet.' });
    own.world.editBody(own.pull.number, { by: 'alice', body: RP_BODY });
    approve(own);
    editPull(own, (pull) => {
      pull.userContentEdits = null;
    });
    expect(counted(await own.run())).toEqual([]);
  });

  it.each([
    ['a fork', 'sue/rollout'],
    ['an activity that cannot be read', undefined],
  ])('where nobody is needed: an unsigned commit of %s needs one', async (_, headRepository) => {
    const own = await quietScenario({ policy: nobodyNeeded, world: { isPrivate: false, users: { sue: 'READ' } } });
    expect((await own.run()).verdict).toBe('allow');
    if (headRepository !== undefined) own.world.fork('sue');
    own.github.fault = ({ path }) => (path.includes('/activity') ? { status: 403 } : undefined);
    const { number } =
      headRepository === undefined
        ? own.pull
        : own.world.openPullRequest({ author: 'sue', headRepository, body: RP_BODY, changes: RP_CHANGE });
    const run = await own.run({ event: 'workflow_dispatch', payload: {}, with: { 'pull-request': String(number) } });
    expect(run).toMatchObject({
      verdict: 'hold',
      codes: ['approval.missing'],
      judgement: { approvals: { needed: 1 } },
    });
  });
});

// Hijacked branch: An owner pushes a commit onto somebody else's pull request, under that somebody's name, and approves it as a third party would.
// Origin: engineering.mercari.com/en/blog/entry/20241217-github-branch-protection and GitHub's setting "Require approval of the most recent reviewable push".
describe('hijacked branch', () => {
  const EVIL = { 'deploy/resource-publisher/evil.yml': 'x\n' } as const;

  it.each([
    ["as the author's", { author: 'mia' }],
    ["as GitHub's own", { author: 'mia', committer: 'web-flow', signature: 'github' }],
  ] as const)('a commit pushed by the approver, %s', async (_, commit) => {
    const own = await quietScenario();
    own.world.commit({ branch: own.pull.headRefName, changes: EVIL, ...commit, pushedBy: 'alice' });
    own.world.review(own.pull.number, { author: 'alice' });
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'hold', gate: 'closed' });
    expect(reasons(run)).toEqual(['alice pusher']);
    own.world.review(own.pull.number, { author: 'bob' });
    expect(counted(await own.run())).toEqual(['bob']);
  });

  it('nor does it help to push the commit to a branch of another name and have a friend move it over', async () => {
    const own = await quietScenario({
      commits: [{ changes: RP_CHANGE }, { changes: EVIL, author: 'mia', pushedBy: 'alice' }],
    });
    own.world.commit({ branch: own.pull.headRefName, author: 'mia', changes: { 'docs/note.md': 'n\n' } });
    own.world.review(own.pull.number, { author: 'alice' });
    expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed' });
  });
});

// Pushed and taken back: An owner pushes to the head branch, somebody force-pushes the commit away, and the owner approves what is left: no commit tells of the hand in it.
// Origin: a ref moved and moved back, so that nothing shows afterwards, as in reviewdog/action-setup (CVE-2025-30154, March 2025).
it.each([
  ['alice', 'hold'],
  ['zoe', 'allow'],
] as const)('pushed and taken back: a push of %s that is no longer in the history: %s', async (pusher, verdict) => {
  const own = await quietScenario();
  const { headRefOid, headRefName } = own.pull;
  own.world.commit({
    branch: headRefName,
    author: 'mia',
    pushedBy: pusher,
    changes: { 'deploy/resource-publisher/x.yml': 'x' },
  });
  own.world.moveBranch(headRefName, headRefOid, { by: 'mia' });
  own.world.review(own.pull.number, { author: 'alice' });
  const run = await own.run();
  expect(run).toMatchObject({ verdict, gate: verdict === 'allow' ? 'open' : 'closed' });
  expect(reasons(run)).toEqual(verdict === 'allow' ? [] : ['alice pusher']);
});

// Spoofed author: A commit in a fork carries somebody else's name and e-mail: an owner writes it in the name of an innocent and approves it as a third party.
// Origin: GitHub bug bounty, ineligible: "Impersonating a user through git email address"; the commits pushed to php-src in others' names (March 2021).
describe('spoofed author', () => {
  const WORLD = { isPrivate: false, users: { sue: 'READ', noah: 'WRITE' } } as const;

  it.each([
    ['unsigned', null, 'hold'],
    ['with a signature that is not valid', 'invalid', 'hold'],
    ['signed', 'verified', 'allow'],
  ] as const)('a commit of a fork, %s: %s', async (_, signature, verdict) => {
    const own = await quietScenario({ world: WORLD });
    own.world.fork('sue');
    const { number, headRefOid } = own.world.openPullRequest({
      author: 'sue',
      headRepository: 'sue/rollout',
      body: RP_BODY,
      commits: [{ changes: RP_CHANGE, author: 'noah', pushedBy: 'alice', signature }],
    });
    own.world.review(number, { author: 'alice' });
    const run = await own.run(byHand(number));
    expect(run).toMatchObject({
      verdict,
      gate: verdict === 'allow' ? 'open' : 'closed',
      judgement: { approvals: { unattributed: verdict === 'allow' ? [] : [headRefOid] } },
    });
  });

  it('a name that belongs to no account costs one more approval', async () => {
    const own = await quietScenario({
      commits: [
        {
          changes: RP_CHANGE,
          author: { email: 'nobody@example.net' },
          committer: 'mia',
          pushedBy: 'mia',
          signature: 'verified',
        },
      ],
      approvedBy: ['alice'],
    });
    expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { needed: 2 } } });
  });
});

// Unsigned activity: The list of pushes is empty, lags, names nobody or cannot be read, so that the approver's own push does not show.
// Origin: audit trails with gaps; GitHub's activity view is filled after the fact and names accounts only while they exist.
it.each<readonly [string, (entries: any[], head: string) => any[]]>([
  ['lags behind the head', (entries, head) => entries.filter((entry) => entry.after !== head)],
  ['names nobody', (entries) => entries.map((entry) => ({ ...entry, actor: null }))],
])('unsigned activity: %s: one more approval for what is not signed', async (_, change) => {
  const own = await quietScenario({
    commits: [
      { changes: RP_CHANGE, pushedBy: 'mia' },
      { changes: { 'deploy/resource-publisher/b.yml': 'b\n' }, pushedBy: 'alice', author: 'mia' },
    ],
  });
  own.world.review(own.pull.number, { author: 'bob' });
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
  own.github.fault = ({ path }) =>
    path.includes('/activity')
      ? { mutate: ((answer: any) => change(answer, own.pull.headRefOid)) as (answer: never) => unknown }
      : undefined;
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { needed: 2 } } });
});

// Web flow: A commit says that GitHub itself committed it (noreply@github.com), so that no account is behind it; it is not signed by GitHub, or the signature is another's.
// Origin: the e-mail of a commit is anybody's to write; only GitHub's own signature makes that name true (docs.github.com, "About commit signature verification").
describe('web flow', () => {
  const NO_REPLY = { email: 'noreply@github.com', name: 'GitHub', login: null } as const;

  it.each([
    ['without a signature', null, 'hold'],
    ['signed by somebody', 'verified', 'hold'],
    [
      "with GitHub's name under a signature that is not valid",
      { isValid: false, state: 'INVALID', wasSignedByGitHub: true, signer: null },
      'hold',
    ],
    ['signed by GitHub', 'github', 'allow'],
  ] as const)('web flow: %s', async (_, signature, verdict) => {
    const own = await quietScenario({
      commits: [{ changes: RP_CHANGE, author: 'mia', committer: NO_REPLY, signature, pushedBy: 'mia' }],
      approvedBy: ['alice'],
    });
    const unattributed = verdict === 'hold' ? [own.pull.headRefOid] : [];
    expect(await own.run()).toMatchObject({
      verdict,
      gate: verdict === 'hold' ? 'closed' : 'open',
      judgement: { approvals: { unattributed } },
    });
  });

  it('nor is GitHub ever the author', async () => {
    const own = await quietScenario({
      commits: [
        { changes: RP_CHANGE, author: 'web-flow', committer: 'web-flow', signature: 'github', pushedBy: 'mia' },
      ],
      approvedBy: ['alice'],
    });
    expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', judgement: { approvals: { needed: 2 } } });
  });
});
