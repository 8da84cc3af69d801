// The decision record is uploaded as an artifact that everybody may download. A token is put where the record keeps it: in another input, in the pull request's own text.
// Origin: ArtiPACKED (Unit 42, August 2024): tokens in artifacts of GitHub Actions.
import { expect, it } from 'vitest';
import { quickScenario, RP_BODY, TOKENS } from '../acceptance/scenario.ts';

it('in an input that is no secret, and in what the pull request says', async () => {
  const all = Object.values(TOKENS).join(' ');
  const own = await quickScenario({
    title: `Fix ${all}`,
    body: `${all}\n\n${RP_BODY}`,
    approvedBy: ['alice'],
    manifest: `cohorts: ["${TOKENS.inventory}"]\n`,
  });
  const run = await own.run({ with: { 'policy-path': `.github/${TOKENS.github}.yml` } });
  expect(run).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['policy.missing'] });
  expect(JSON.stringify(run.record)).toContain('.github/***.yml');
  const judged = await own.run();
  expect(judged).toMatchObject({ gate: 'closed', codes: expect.arrayContaining(['declaration.conflict']) });
  expect(JSON.stringify([judged, own.comment(), own.world.checkRuns])).not.toMatch(/NobodyMaySee/);
});
