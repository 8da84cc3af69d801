// Between approval and deployment the inventory moves: it is empty, the cohort has grown beyond what was expected, a site has lost what the release requires or flips its status between two answers.
// Origin: Knight Capital (1 August 2012): one of eight servers was not as the plan had it.
import { expect, it } from 'vitest';
import { RP_CHANGE, SITES } from '../acceptance/scenario.ts';
import { BODY, gateScenario, type LandOptions } from '../acceptance/gate-scenario.ts';

const changed = (id: string, change: object) => SITES.map((site) => (site.id === id ? { ...site, ...change } : site));
const R9 = { ...SITES[0], id: 'R9', name: 'Newcomer Surgery' };

it.each<readonly [string, LandOptions, readonly unknown[], readonly string[]]>([
  ['no sites at all', { body: BODY }, [], ['cohort.empty']],
  [
    'more than expected',
    { body: `${BODY}Expect-Sites: 3\n` },
    [...SITES, R9],
    ['declaration.expectation', 'gate.release-refused'],
  ],
  [
    'fewer than expected',
    { body: `${BODY}Expect-Sites: 3\n` },
    changed('R2', { status: 'closed' }),
    ['declaration.expectation', 'gate.release-refused'],
  ],
  [
    'a site that lost what is required',
    { changes: { ...RP_CHANGE, 'deploy/releases/1.yml': 'requires: region\n' } },
    changed('R2', { attributes: { 'template-engine': 'resource-publisher' } }),
    ['site.incapable'],
  ],
  [
    'a site of which nobody knows any more',
    { changes: { ...RP_CHANGE, 'deploy/releases/1.yml': 'requires: region=north\n' } },
    changed('R2', { attributes: { 'template-engine': 'resource-publisher', region: null } }),
    ['site.unproven'],
  ],
])('%s', async (_, landed, sites, codes) => {
  const s = await gateScenario();
  s.deploy();
  s.land(landed);
  s.inventory.set({ sites: sites as typeof SITES });
  expect(await s.gate()).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining([...codes]), targets: null });
});

it('members that are still within what was expected are handed out as they are now', async () => {
  const s = await gateScenario();
  s.deploy();
  s.land({ body: `${BODY}Expect-Sites: 3-4\n` });
  s.inventory.set({ sites: [...SITES, R9] });
  expect(await s.gate()).toMatchObject({ verdict: 'allow', targets: ['R1', 'R2', 'R3', 'R9'] });
});
