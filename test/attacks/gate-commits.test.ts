import { describe, expect, it } from 'vitest';
import { BODY, type GateScenario, gateScenario } from '../acceptance/gate-scenario.ts';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import type { CommitOptions } from '../loopback/github/index.ts';

/* How a commit came to the release branch. */

// Borrowed pull request: A pushed commit is passed off as part of a merged pull request: GitHub's association is made to name one that was merged elsewhere, is open, closed, or of another commit.
// Origin: imposter commits (Chainguard, 8 March 2023): that a commit is shown under a repository, or a pull request, does not say how it got there.
describe('borrowed pull request', () => {
  const EVIL = { 'deploy/resource-publisher/evil.yml': 'x\n' } as const;

  it.each(['merged into another branch', 'open', 'closed'])('one that is %s', async (how) => {
    const s = await gateScenario();
    s.deploy();
    s.world.moveBranch('side', s.world.head().oid, { by: 'mia' });
    const pushed = s.push(EVIL);
    const pull = s.world.openPullRequest({ author: 'mia', body: BODY, base: 'side', changes: EVIL });
    s.world.review(pull.number, { author: 'alice' });
    if (how === 'closed') s.world.closePullRequest(pull.number, { by: 'mia' });
    if (how === 'merged into another branch') s.world.mergePullRequest(pull.number, { by: 'mia' });
    // GitHub names the pull request for the commit.
    pull.rebasedCommits.push(pushed.oid);
    expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
  });

  it('one merged into main claims a commit that changes more: the paths tell', async () => {
    const s = await gateScenario();
    s.deploy();
    const pull = s.land();
    const pushed = s.push(EVIL);
    pull.rebasedCommits.push(pushed.oid);
    expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
    expect(await s.gate({ commit: pull.landed.oid })).toMatchObject({ verdict: 'allow' });
  });
});

// Commit of a fork: The deploy job is started at a commit that only a fork, a tag or a feature branch has: by its id it can be reached through the repository all the same.
// Origin: Chainguard, "What the fork? Imposter commits in GitHub Actions and CI/CD" (8 March 2023); tj-actions/changed-files (CVE-2025-30066) ran such a commit.
const OFF_BRANCH: readonly (readonly [string, (s: GateScenario) => string])[] = [
  [
    'a fork',
    (s) => {
      s.world.addUser('sue');
      s.world.fork('sue');
      const pull = s.world.openPullRequest({
        author: 'sue',
        body: BODY,
        headRepository: 'sue/rollout',
        changes: RP_CHANGE,
      });
      for (const author of ['alice', 'bob']) s.world.review(pull.number, { author });
      return pull.headRefOid;
    },
  ],
  [
    'an approved pull request that is not merged',
    (s) => {
      const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
      s.world.review(pull.number, { author: 'alice' });
      return pull.headRefOid;
    },
  ],
  ['no branch at all', (s) => s.world.commit({ parent: 'main', author: 'mia', changes: RP_CHANGE }).oid],
];

it('commit of a fork: of a fork, of a pull request that is not merged, of no branch at all', async () => {
  const s = await gateScenario({ world: { isPrivate: false } });
  s.deploy();
  for (const [what, commitOf] of OFF_BRANCH) {
    const commit = commitOf(s);
    expect([what, await s.gate({ commit })]).toMatchObject([
      what,
      { verdict: 'deny', codes: ['gate.not-on-branch'], targets: null },
    ]);
    // Nor does the run's own word that it is on main make it so.
    expect(await s.gate({ commit, branch: 'main', rollback: true })).toMatchObject({ verdict: 'deny', targets: null });
  }
});

// Direct push: Somebody with write access pushes to the release branch, past every pull request, on top of what was approved.
// Origin: the commits pushed straight to php-src (March 2021), and the change slipped into the Linux kernel's CVS tree that no reviewed change accounted for (November 2003).
it('direct push: whoever pushes, and whatever the commit says of itself', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land();
  for (const commit of [
    { author: 'erin' },
    { author: 'adam', signature: 'verified' },
    { author: 'mia', committer: 'web-flow' },
    { author: 'mia', message: 'Fix the template cache (#1)' },
  ] as const) {
    const { oid } = s.push({ 'deploy/resource-publisher/evil.yml': `${JSON.stringify(commit)}\n` }, commit);
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: ['gate.unreviewed'],
      targets: null,
      findings: [{ items: expect.arrayContaining([{ kind: 'commit', id: oid }]) }],
    });
  }
});

// Evil merge: A merge commit carries a change that neither of its sides has; the diff of the pull request does not show it.
// Origin: the "evil merge" of the Git glossary.
describe('evil merge', () => {
  async function merged(
    extra: Readonly<Record<string, string>>,
    forged: Required<Pick<CommitOptions, 'committer' | 'signature'>>,
  ) {
    const s = await gateScenario();
    s.deploy();
    const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
    s.world.review(pull.number, { author: 'alice' });
    const before = s.world.head().oid;
    const files = s.world.commit({ parent: pull.headRefOid, changes: extra }).files;
    const merge = s.world.commit({
      branch: 'main',
      parents: [before, pull.headRefOid],
      files,
      author: 'mia',
      ...forged,
    });
    Object.assign(pull, { state: 'MERGED', mergeCommit: merge.oid, mergedBy: 'mia', mergedAt: s.world.clock.now() });
    return { s, merge };
  }

  it.each([
    ["GitHub's own", { committer: 'web-flow', signature: 'github' }],
    ["somebody's", { committer: 'mia', signature: 'verified' }],
  ] as const)('with %s signature: a file of its own is found', async (_, forged) => {
    const { s } = await merged({ 'deploy/resource-publisher/evil.yml': 'x\n' }, forged);
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: ['gate.unreviewed'],
      targets: null,
      findings: [{ items: expect.arrayContaining([{ kind: 'path', id: 'deploy/resource-publisher/evil.yml' }]) }],
    });
  });

  it.each([
    ['somebody', 'mia', 'verified'],
    ['nobody', 'mia', null],
    ['GitHub, invalid', 'web-flow', { isValid: false, wasSignedByGitHub: true }],
  ] as const)('in a file that the pull request changes as well, signed by %s', async (_, committer, signature) => {
    const { s, merge } = await merged(
      { 'deploy/resource-publisher/app.yml': 'image: evil\n' },
      { committer, signature },
    );
    expect(await s.gate()).toMatchObject({
      verdict: 'deny',
      codes: ['gate.unreviewed'],
      targets: null,
      findings: [{ items: [{ kind: 'merge', id: merge.oid }] }],
    });
  });

  it('a merge that GitHub made of the two sides passes', async () => {
    const { s } = await merged({}, { committer: 'web-flow', signature: 'github' });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  });
});

// Foxtrot: The release branch is moved to a merge made on a side branch, with its parents the wrong way round: the first-parent line now runs through commits that nobody merged.
// Origin: "Protect our Git repos: stop foxtrot merges now!" (Bitbucket blog, 28 April 2016).
it('foxtrot: side branch first, release branch second', async () => {
  const s = await gateScenario();
  const base = s.world.head().oid;
  s.deploy();
  const side = s.world.commit({
    branch: 'side',
    parent: base,
    author: 'mia',
    changes: { 'deploy/resource-publisher/evil.yml': 'x\n' },
  });
  const good = s.land();
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  const files = new Map([
    ...good.landed.files,
    ...side.files,
    ...[...good.landed.files].filter(([path]) => path.endsWith('resource-publisher/app.yml')),
  ]);
  const foxtrot = s.world.commit({
    branch: 'side',
    parents: [side.oid, good.landed.oid],
    files,
    author: 'mia',
    committer: 'web-flow',
    signature: 'github',
  });
  s.world.moveBranch('main', foxtrot.oid, { by: 'mia' });
  s.world.openPullRequest({ author: 'mia', body: BODY, head: 'side' });
  expect(await s.gate()).toMatchObject({
    verdict: 'deny',
    targets: null,
    codes: expect.arrayContaining(['gate.unreviewed']),
  });
  // The commit that GitHub merged is no state of the branch any more: only a merge brought it.
  expect(await s.gate({ commit: good.landed.oid })).not.toMatchObject({ verdict: 'allow' });
});

// Half a pull request: A state inside an approved pull request is deployed: a commit that a later one of the same pull request undid, and that nobody approved by itself.
// Origin: "hypocrite commits" (University of Minnesota, 2021): steps that look harmless as a whole.
describe('half a pull request', () => {
  const steps = [
    { changes: { 'deploy/resource-publisher/app.yml': 'image: evil\n' } },
    { changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n' } },
  ];

  it.each(['squash', 'rebase'] as const)('merged by %s', async (method) => {
    const s = await gateScenario();
    s.deploy();
    const pull = s.land({ method, commits: steps });
    expect(await s.gate()).toMatchObject({ verdict: 'allow' });
    const half = method === 'rebase' ? pull.rebasedCommits[0] : pull.commits[0]?.oid;
    const said = await s.gate({ commit: half ?? '' });
    expect(said).toMatchObject({ verdict: 'deny', targets: null });
    expect(said.codes.filter((code) => ['gate.unreviewed', 'gate.not-on-branch'].includes(code))).not.toEqual([]);
  });
});
