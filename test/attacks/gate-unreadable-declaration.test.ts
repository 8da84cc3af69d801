// A release declares what cannot be read, or takes its manifest away without a word, so that nothing says which sites it is for.
// Origin: missing data taken for no data (CWE-230); the random worlds of test/properties.
import { describe, expect, it } from 'vitest';
import { BODY, gateScenario, RP, TM } from '../acceptance/gate-scenario.ts';

describe.concurrent('a declaration that cannot be read', () => {
  it.each([
    ['an unknown key', `cohorts: [${TM}]\nsites: [R1]\nextra: 1\n`, ''],
    ['an unknown cohort', 'cohorts: [nowhere]\nsites: [R1, T1]\n', ''],
    ['two sources that disagree', `cohorts: [${TM}]\nsites: [R1]\n`, BODY.replace(RP, `${RP}, ${TM}`)],
  ])('may reach anything: a manifest with %s', async (_, manifest, body) => {
    const s = await gateScenario();
    s.deploy();
    s.land({ approvedBy: [], body, changes: { 'deploy/releases/next.yml': manifest } });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });

  it('a manifest deleted without a word', async () => {
    const s = await gateScenario({
      world: { files: { 'deploy/releases/next.yml': `cohorts: [${RP}]\nsites: [R1]\n` } },
    });
    s.deploy();
    s.land({ approvedBy: [], body: '', changes: { 'deploy/releases/next.yml': null } });
    expect(await s.gate()).not.toMatchObject({ verdict: 'allow' });
  });
});
