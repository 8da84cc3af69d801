// Bait and switch: a harmless change is approved, then another commit is pushed that the approver has never seen.
// Origin: GitHub's "Dismiss stale pull request approvals when new commits are pushed" exists for it; Boost Security, "Split-Second Side Doors" (12 November 2025), races it.
import { expect, it } from 'vitest';
import { quickScenario, RP_CHANGE } from '../acceptance/scenario.ts';
import { reasons, RP, say } from './support-live.ts';

it.each(['push', 'amended commit'])('%s', async (how) => {
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
