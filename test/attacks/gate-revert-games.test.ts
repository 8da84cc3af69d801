// A release that was refused is reverted and the revert reverted; or the revert takes back all but one path; or a rename hides what remains.
// Origin: git-revert of a merge and what "revert the revert" brings back (Git's howto "revert-a-faulty-merge").
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';

const EVIL = { 'deploy/resource-publisher/app.yml': 'image: evil\n' } as const;
const BACK = { 'deploy/resource-publisher/app.yml': 'image: 1\n' } as const;
const closed = { verdict: 'hold', targets: null, codes: ['approval.missing', 'gate.release-refused'] } as const;

it('reverted, and back again in a third pull request', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land({ approvedBy: [], changes: EVIL });
  s.land({ changes: BACK });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
  s.land({ changes: EVIL });
  expect(await s.gate()).toMatchObject(closed);
});

it('reverted but for one path', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land({ approvedBy: [], changes: { ...EVIL, 'deploy/resource-publisher/left.yml': 'x\n' } });
  s.land({ changes: BACK });
  expect(await s.gate()).toMatchObject(closed);
});

it('reverted in content, but the file stays executable', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land({
    approvedBy: [],
    changes: { 'deploy/resource-publisher/app.yml': { content: 'image: evil\n', mode: '100755' } },
  });
  s.land({ changes: { 'deploy/resource-publisher/app.yml': { content: 'image: 1\n', mode: '100755' } } });
  expect(await s.gate()).toMatchObject(closed);
});

it('moved away to where it counts for the other cohort only', async () => {
  const s = await gateScenario();
  s.deploy();
  s.deploy({ environment: 'production-tm' });
  s.land({ approvedBy: [], changes: { 'deploy/resource-publisher/evil.yml': 'evil: true\n' } });
  s.land({
    approvedBy: ['alice'],
    changes: { 'deploy/resource-publisher/evil.yml': null, 'deploy/template-manager/evil.yml': 'evil: true\n' },
  });
  expect(await s.gate({ cohort: 'template-manager' })).toMatchObject({ verdict: 'deny', targets: null });
});
