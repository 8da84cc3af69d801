// Approved and merged for one cohort, then the description of the merged pull request is edited to name the other too, and its deployment started.
// Origin: the outage of 26 May 2023 that the README tells of: a change that was meant for one group, deployed to another.
import { expect, it } from 'vitest';
import { gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';
import { BOTH } from './support-live.ts';

it('old approvals do not cover new sites', async () => {
  const s = await gateScenario();
  for (const environment of ['production-rp', 'production-tm']) s.deploy({ environment });
  const pull = s.land({
    approvedBy: ['alice', 'carol'],
    changes: { 'deploy/template-manager/app.yml': 'image: 2\n' },
    body: `Target-Cohort: ${TM}\n`,
  });
  expect(await s.gate({ cohort: TM })).toMatchObject({ verdict: 'allow' });
  s.world.editBody(pull.number, { by: 'mia', body: BOTH });
  for (const cohort of [RP, TM])
    expect(await s.gate({ cohort })).toMatchObject({
      verdict: 'hold',
      codes: ['approval.missing', 'gate.release-refused'],
      targets: null,
    });
  // Reviews given after the merge, of the merge commit, are none of the head that was merged.
  for (const author of ['alice', 'carol']) s.world.review(pull.number, { author, commit: pull.landed.oid });
  const said = await s.gate();
  expect(said).toMatchObject({ verdict: 'hold', targets: null });
  for (const [author, cohort] of [
    ['alice', RP],
    ['carol', TM],
  ] as const)
    s.world.comment(pull.number, { author, body: `/cohort approve ${cohort} ${said.outcome.plan ?? ''}` });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3'] });
});
