// A merge commit carries a change that neither of its sides has; the diff of the pull request does not show it.
// Origin: the "evil merge" of the Git glossary.
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { BODY, gateScenario } from '../acceptance/gate-scenario.ts';

async function merged(
  extra: Readonly<Record<string, string>>,
  forged: { readonly committer: string; readonly signature: 'github' | 'verified' | 'invalid' | null },
) {
  const s = await gateScenario();
  s.deploy();
  const pull = s.world.openPullRequest({ author: 'mia', body: BODY, changes: RP_CHANGE });
  s.world.review(pull.number, { author: 'alice' });
  const before = s.world.head().oid;
  const files = s.world.commit({ parent: pull.headRefOid, changes: extra }).files;
  const merge = s.world.commit({ branch: 'main', parents: [before, pull.headRefOid], files, author: 'mia', ...forged });
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
  ['GitHub, invalid', 'web-flow', 'invalid'],
] as const)('in a file that the pull request changes as well, signed by %s', async (_, committer, signature) => {
  const { s, merge } = await merged({ 'deploy/resource-publisher/app.yml': 'image: evil\n' }, { committer, signature });
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
