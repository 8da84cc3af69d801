// A branch is named so that a pattern of release branches matches it, and unreviewed work is pushed there and deployed from it.
// Origin: CICD-SEC-1, insufficient flow control (Cider Security, "Top 10 CI/CD Security Risks", 2022): the rule guards one branch, the deployment takes many.
import { expect, it } from 'vitest';
import type { PolicyDraft } from '../acceptance/scenario.ts';
import { gateScenario } from '../acceptance/gate-scenario.ts';

const hotfixes = { policy: (draft: PolicyDraft) => void (draft.releases['branches'] = ['main', 'hotfix/*']) };

it.each(['hotfix/mine', 'Hotfix/mine', 'hotfix/a/b', 'main2'])('%s', async (branch) => {
  const s = await gateScenario(hotfixes);
  s.deploy();
  s.world.moveBranch(branch, s.world.head().oid, { by: 'mia' });
  const pushed = s.push({ 'deploy/resource-publisher/evil.yml': 'x\n' }, { branch });
  const said = await s.gate({ commit: pushed.oid, branch });
  expect(said).toMatchObject({
    verdict: 'deny',
    codes: [branch === 'hotfix/mine' ? 'gate.unreviewed' : 'gate.not-on-branch'],
    targets: null,
  });
});

it('what was reviewed into it is deployed from it', async () => {
  const s = await gateScenario(hotfixes);
  s.deploy();
  s.world.moveBranch('hotfix/1', s.world.head().oid, { by: 'mia' });
  const fix = s.land({ base: 'hotfix/1' });
  expect(await s.gate({ commit: fix.landed.oid, branch: 'hotfix/1' })).toMatchObject({ verdict: 'allow' });
});
