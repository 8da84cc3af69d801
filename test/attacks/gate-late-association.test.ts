// GitHub does not (yet, or any more) say which pull request brought a commit. Taking silence for "nothing to judge" would open the gate right after a merge.
// Origin: GitHub's association of commits with pull requests is filled after the fact; failing open (CWE-636, not failing securely).
import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';

it.each([
  [2, 'approved', 'allow'],
  [2, 'not approved', 'hold'],
  // The merged pull request itself names the commit.
  [99, 'approved', 'allow'],
  [99, 'not approved', 'hold'],
] as const)('%i look-ups without an answer, %s: %s', async (lookUps, how, verdict) => {
  const s = await gateScenario();
  s.deploy();
  const { landed } = s.land({ approvedBy: how === 'approved' ? ['alice'] : [] });
  s.world.lagAssociations(landed.oid, lookUps);
  expect(await s.gate()).toMatchObject({ verdict });
  expect(s.github.requests.length).toBeLessThan(40);
});
