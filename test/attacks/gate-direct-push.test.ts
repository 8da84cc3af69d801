// Somebody with write access pushes to the release branch, past every pull request, on top of what was approved.
// Origin: the commits pushed straight to php-src (March 2021), and the change slipped into the Linux kernel's CVS tree that no reviewed change accounted for (November 2003).
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';

it.each([
  ['of a policy owner', { author: 'erin' }],
  ['of an administrator, signed', { author: 'adam', signature: 'verified' }],
  ['in the name of GitHub', { author: 'mia', committer: 'web-flow' }],
  ['that names the pull request in its message', { author: 'mia', message: 'Fix the template cache (#1)' }],
] as const)('a push %s', async (_, commit) => {
  const s = await gateScenario();
  s.deploy();
  s.land();
  const { oid } = s.push({ 'deploy/resource-publisher/evil.yml': 'x\n' }, commit);
  expect(await s.gate()).toMatchObject({
    verdict: 'deny',
    codes: ['gate.unreviewed'],
    targets: null,
    findings: [{ items: expect.arrayContaining([{ kind: 'commit', id: oid }]) }],
  });
});

it('without it, the approved release is let through', async () => {
  const s = await gateScenario();
  s.deploy();
  const { landed } = s.land();
  s.push({ 'deploy/resource-publisher/evil.yml': 'x\n' });
  expect(await s.gate({ commit: landed.oid })).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3'] });
});
