import { expect, it } from 'vitest';
import { BODY, gateScenario } from '../acceptance/gate-scenario.ts';
import { type PolicyDraft, RP_CHANGE } from '../acceptance/scenario.ts';

/* What was merged, and where. */

// Late association: GitHub does not (yet, or any more) say which pull request brought a commit. Taking silence for "nothing to judge" would open the gate right after a merge.
// Origin: GitHub's association of commits with pull requests is filled after the fact; failing open (CWE-636, not failing securely).
it.each([
  2,
  // The merged pull request itself names the commit.
  99,
])('late association: %i look-ups without an answer', async (lookUps) => {
  const s = await gateScenario();
  s.deploy();
  const { landed, number } = s.land({ approvedBy: [] });
  s.world.lagAssociations(landed.oid, lookUps);
  expect(await s.gate()).toMatchObject({ verdict: 'hold' });
  expect(s.github.requests.length).toBeLessThan(40);
  s.world.lagAssociations(landed.oid, lookUps);
  s.world.review(number, { author: 'alice' });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
});

// Merged elsewhere: A pull request is approved and merged into a branch of no release, and that branch then becomes the release branch by a push.
// Origin: Cider Security, CICD-SEC-1 (2022): reviews hold for the branch that they guard, not for where the commits travel.
it.each(['squash', 'merge'] as const)(
  'merged elsewhere: by %s into another branch, and pushed from there',
  async (method) => {
    const s = await gateScenario();
    s.deploy();
    s.world.moveBranch('develop', s.world.head().oid, { by: 'mia' });
    const { landed } = s.land({ base: 'develop', method });
    s.world.moveBranch('main', landed.oid, { by: 'mia' });
    expect(await s.gate()).toMatchObject({ verdict: 'deny', targets: null, codes: ['gate.unreviewed'] });
  },
);

// Its commit came into that branch by the button, which is no push: without a signature, nobody stands behind it.
it('merged elsewhere: brought by a pull request into main, it takes one more owner', async () => {
  const s = await gateScenario();
  s.deploy();
  s.world.moveBranch('develop', s.world.head().oid, { by: 'mia' });
  s.land({ base: 'develop', approvedBy: [], method: 'merge' });
  const { number } = s.world.openPullRequest({ author: 'mia', body: BODY, head: 'develop' });
  s.world.review(number, { author: 'alice' });
  s.world.mergePullRequest(number, { by: 'mia', method: 'merge' });
  expect(await s.gate()).toMatchObject({
    verdict: 'hold',
    codes: expect.arrayContaining(['approval.missing']),
    judged: [number],
  });
  s.world.review(number, { author: 'bob' });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', judged: [number] });
});

// Octopus: A merge of three parents brings an approved pull request and, beside it, a branch that nobody has seen.
// Origin: Git's octopus strategy; that history is easy to misread by its first two parents is the theme of "stop foxtrots now!" (Atlassian, 2016).
it.each(['second', 'third'])('octopus: the approved one as the %s parent', async (place) => {
  const s = await gateScenario();
  s.deploy();
  const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
  s.world.review(pull.number, { author: 'alice' });
  const before = s.world.head().oid;
  const evil = s.world.commit({
    parent: before,
    author: 'mia',
    changes: { 'deploy/resource-publisher/evil.yml': 'x\n' },
  });
  const files = new Map([
    ...s.world.head(pull.headRefName).files,
    ...evil.files,
    ...[...s.world.head(pull.headRefName).files].filter(([path]) => path.endsWith('app.yml')),
  ]);
  const sides = place === 'second' ? [pull.headRefOid, evil.oid] : [evil.oid, pull.headRefOid];
  const octopus = s.world.commit({
    branch: 'main',
    parents: [before, ...sides],
    files,
    author: 'mia',
    committer: 'web-flow',
    signature: 'github',
  });
  Object.assign(pull, { state: 'MERGED', mergeCommit: octopus.oid, mergedBy: 'mia', mergedAt: s.world.clock.now() });
  const said = await s.gate();
  expect(said).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
  expect(said.findings).toMatchObject([{ items: expect.arrayContaining([{ kind: 'commit', id: evil.oid }]) }]);
});

// Rewritten history: The release branch is force-pushed: its history is written anew, with a change in it that nobody reviewed, so that no commit "since the deployment" carries it.
// Origin: force pushes in the Gentoo GitHub incident (June 2018); "A Git Horror Story" (Mike Gerwitz, 2012) on history that lies.
it('rewritten history: the deployed commit replaced by one that looks like it', async () => {
  const s = await gateScenario();
  const first = s.world.head();
  const fix = s.land();
  s.deploy();
  const forged = s.world.commit({
    parent: first.oid,
    author: 'mia',
    committer: 'web-flow',
    signature: 'github',
    message: fix.landed.message,
    changes: { 'deploy/resource-publisher/app.yml': 'image: 2\n', 'deploy/resource-publisher/evil.yml': 'x\n' },
  });
  s.world.moveBranch('main', forged.oid, { by: 'mia' });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
});

it('rewritten history: the branch turned back, and other commits in place of the approved ones', async () => {
  const s = await gateScenario();
  const first = s.world.head().oid;
  s.deploy();
  const { landed } = s.land();
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  s.world.moveBranch('main', first, { by: 'mia' });
  s.push({ 'deploy/resource-publisher/app.yml': 'image: evil\n' }, { message: landed.message });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: ['gate.unreviewed'], targets: null });
  // What was approved is on no release branch any more.
  expect(await s.gate({ commit: landed.oid })).toMatchObject({
    verdict: 'deny',
    codes: ['gate.not-on-branch'],
    targets: null,
  });
});

// Squash with extra: What was merged is not what was approved: the squash commit on the branch holds one file more, or other content in one, than the head that was reviewed.
// Origin: SolarWinds (2020): what was built differed from what had been reviewed; and xz (CVE-2024-3094), where only the release tarball held the extra part.
it.each([
  ['squash', 'deploy/shared.yml', ['gate.unreviewed']],
  ['rebase', 'deploy/shared.yml', ['gate.unreviewed']],
  ['squash', '.github/workflows/deploy.yml', ['gate.unreviewed', 'policy.changed']],
] as const)('squash with extra: a %s that was swapped for one that changes %s too', async (method, path, codes) => {
  const s = await gateScenario();
  s.deploy();
  const pull = s.land({ method });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  const files = s.world.commit({ parent: pull.landed.oid, changes: { [path]: 'replicas: 0\n' } }).files;
  const swapped = s.world.commit({
    parents: pull.landed.parents,
    files,
    author: 'mia',
    committer: 'web-flow',
    signature: 'github',
    message: pull.landed.message,
  });
  s.world.moveBranch('main', swapped.oid, { by: 'mia' });
  // Even if GitHub took the new commit for the pull request's own.
  Object.assign(pull, { mergeCommit: swapped.oid, ...(method === 'rebase' && { rebasedCommits: [swapped.oid] }) });
  expect(await s.gate()).toMatchObject({
    verdict: 'deny',
    codes,
    targets: null,
    findings: expect.arrayContaining([expect.objectContaining({ items: [{ kind: 'path', id: path }] })]),
  });
});

// Two claim one merge: Two pull requests have the same head; one is approved with a narrow declaration, the other is not approved. GitHub marks both as merged when the commits turn up on the branch.
// Origin: docs.github.com, "About pull request merges", indirect merges: a pull request is merged when its head turns up on the base, whoever brought it.
it('two claim one merge: both are judged', async () => {
  const s = await gateScenario();
  s.deploy();
  const good = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
  const other = s.world.openPullRequest({ author: 'mia', body: `${BODY}Expect-Sites: 1-9\n`, head: good.headRefName });
  s.world.review(good.number, { author: 'alice' });
  const merge = s.world.mergePullRequest(good.number, { by: 'mia', method: 'merge' });
  Object.assign(other, { state: 'MERGED', mergeCommit: merge.oid, mergedBy: 'mia', mergedAt: s.world.clock.now() });
  const judged = [good.number, other.number];
  expect(await s.gate()).toMatchObject({ verdict: 'hold', judged });
  s.world.review(other.number, { author: 'alice' });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', judged });
});

// Release branch of ones own: A branch is named so that a pattern of release branches matches it, and unreviewed work is pushed there and deployed from it.
// Origin: CICD-SEC-1, insufficient flow control (Cider Security, "Top 10 CI/CD Security Risks", 2022): the rule guards one branch, the deployment takes many.
it('release branch of ones own: what is pushed to it, and what was reviewed into it', async () => {
  const s = await gateScenario({
    policy: (draft: PolicyDraft) => void (draft.releases['branches'] = ['main', 'hotfix/*']),
  });
  s.deploy();
  const base = s.world.head().oid;
  for (const [branch, code] of [
    ['hotfix/mine', 'gate.unreviewed'],
    ['Hotfix/mine', 'gate.not-on-branch'],
    ['hotfix/a/b', 'gate.not-on-branch'],
    ['main2', 'gate.not-on-branch'],
  ] as const) {
    s.world.moveBranch(branch, base, { by: 'mia' });
    const { oid } = s.push({ 'deploy/resource-publisher/evil.yml': `${branch}\n` }, { branch });
    expect(await s.gate({ commit: oid, branch })).toMatchObject({ verdict: 'deny', codes: [code], targets: null });
  }
  s.world.moveBranch('hotfix/1', base, { by: 'mia' });
  const fix = s.land({ base: 'hotfix/1' });
  expect(await s.gate({ commit: fix.landed.oid, branch: 'hotfix/1' })).toMatchObject({ verdict: 'allow' });
});
