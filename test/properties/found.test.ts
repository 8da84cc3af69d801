import { expect, it } from 'vitest';
import { gateScenario, RP } from '../acceptance/gate-scenario.ts';
import { onPullRequest } from '../acceptance/events.ts';
import { MANIFEST_PATH, RP_CHANGE } from '../acceptance/scenario.ts';

/* What random worlds have found, one by one. */

it('a policy owner who approves the digest that the check gave has approved at the gate too, with a manifest as without', async () => {
  const s = await gateScenario();
  const body = `Target-Cohort: ${RP}\n`;
  const pull = s.world.openPullRequest({
    author: 'mia',
    body,
    changes: {
      ...RP_CHANGE,
      'scripts/deploy/run.sh': 'false\n',
      [MANIFEST_PATH]: `cohorts: [${RP}]\nsites: [R1, R2, R3]\n`,
    },
  });
  const checked = await s.run(
    {},
    {
      ...onPullRequest('pull_request_target', pull),
      with: { mode: 'check', 'fail-on': 'none', cohort: '', environment: '' },
    },
  );
  s.world.comment(pull.number, { author: 'erin', body: `/cohort approve policy ${String(checked.outputs['plan'])}` });
  s.world.review(pull.number, { author: 'alice' });
  s.world.mergePullRequest(pull.number, { by: 'mia' });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', codes: [], targets: ['R1', 'R2', 'R3'] });
});
