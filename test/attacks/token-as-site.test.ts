// The inventory gives sites ids that hold a token of the run: hidden, they would be other sites in the list that is handed out, and two of them one in the record.
// Origin: the class of an output that is changed after it was checked (CWE-367); GitHub's runner withholds an output of a job that holds a secret.
import { expect, it } from 'vitest';
import { gateScenario, RP } from '../acceptance/gate-scenario.ts';
import { quickScenario, SITES, TOKENS } from '../acceptance/scenario.ts';

const named = (...ids: readonly string[]) => ({
  sites: ids.map((id) => ({ id, name: id, status: 'active', cohorts: [], attributes: { 'template-engine': RP } })),
});

it.each([
  ['a token', [TOKENS.inventory]],
  ['a part of it, twice', [`R1 ${TOKENS.inventory.slice(0, 14)}`, `R1 ${TOKENS.inventory.slice(0, 15)}`]],
])('%s: nothing is handed out, and the record is judged again to the same', async (_, ids) => {
  const s = await gateScenario({ inventory: named('R1', ...ids) });
  s.land();
  const run = await s.run();
  expect(run).toMatchObject({
    verdict: 'error',
    codes: ['gate.release-refused', 'inventory.malformed'],
    targets: null,
  });
  expect(run.recordText).not.toContain('***');
});

it('at the check as well', async () => {
  const own = await quickScenario({
    approvedBy: ['alice'],
    body: `Target-Cohort: ${RP}\n`,
    inventory: named(TOKENS.github),
  });
  expect(await own.run()).toMatchObject({ verdict: 'error', gate: 'closed', codes: ['inventory.malformed'] });
});

it('a token elsewhere in a site changes nothing', async () => {
  const s = await gateScenario({ inventory: { sites: SITES.map((site) => ({ ...site, name: TOKENS.inventory })) } });
  s.land();
  expect(await s.run()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3'] });
});
