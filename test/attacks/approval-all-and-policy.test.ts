// One command is to approve more than its writer may: `all`, a pattern, `policy` by an owner of a cohort, a cohort that is not in the policy.
// Origin: confused deputy (CWE-441): a word of the grammar for declarations is tried where permissions are given.
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { BOTH, counted, quietScenario, RP, say, TM } from './support-live.ts';

it('words that stand for more, or for nothing', async () => {
  const own = await quietScenario();
  const { plan } = await own.run();
  for (const word of ['all', '*', 'policy', 'resource-*', 'RESOURCE-PUBLISHER', '', `"${RP}"`])
    say(own, 'alice', `/cohort approve ${word} ${plan}`);
  const run = await own.run();
  expect(run).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['approval.missing'] });
  expect(counted(run)).toEqual([]);
});

it('naming both cohorts counts for the one that is owned', async () => {
  const own = await quietScenario({ body: BOTH });
  const { plan } = await own.run();
  for (const author of ['alice', 'bob']) say(own, author, `/cohort approve ${RP} ${TM} ${plan}`);
  const run = await own.run();
  expect(run).toMatchObject({
    verdict: 'hold',
    gate: 'closed',
    judgement: { approvals: { unapproved: [{ cohort: TM }] } },
  });
  say(own, 'carol', `/cohort approve ${TM} ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});

it('policy, by an owner of the cohort, for a change of a workflow', async () => {
  const own = await quietScenario({ changes: { ...RP_CHANGE, '.github/workflows/deploy.yml': 'on: push\n' } });
  const { plan } = await own.run();
  say(own, 'alice', `/cohort approve ${RP} policy ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'hold', gate: 'closed', codes: ['policy.changed'] });
  say(own, 'erin', `/cohort approve policy ${plan}`);
  expect(await own.run()).toMatchObject({ verdict: 'allow' });
});
