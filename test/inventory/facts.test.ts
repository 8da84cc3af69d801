import { describe, expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { quickScenario, SITES } from '../acceptance/scenario.ts';

/* What an answer of the inventory says beside its sites, in every report. */

const approved = { body: 'Target-Cohort: resource-publisher\n', approvedBy: ['alice'] } as const;
const EMPTY = SITES.map((site) => ({ ...site, status: site.id.startsWith('R') ? 'Active' : site.status }));

describe('active sites in no cohort', () => {
  it('are named at the check, with what they have, and change no verdict', async () => {
    const own = await quickScenario(approved);
    const run = await own.run();
    expect(run).toMatchObject({ verdict: 'allow', gate: 'open', allCodes: ['site.unassigned'] });
    expect(own.comment()).toContain('`N1`, in no cohort of `template-engine`: it has no value for `template-engine`');
    expect(own.comment()).toContain('`N2`');
  });

  it('are named at the gate', async () => {
    const own = await gateScenario();
    own.land();
    const { outcome, verdict } = await own.gate();
    expect(verdict).toBe('allow');
    expect(outcome.findings).toMatchObject([
      {
        code: 'site.unassigned',
        effect: 'warn',
        dimensions: [{ dimension: 'template-engine', count: 2, sites: [{ id: 'N1' }, { id: 'N2' }] }],
      },
    ]);
  });

  it('are not told of where there are none', async () => {
    const own = await quickScenario({
      ...approved,
      inventory: { sites: SITES.filter(({ id }) => !id.startsWith('N')) },
    });
    expect(await own.run()).toMatchObject({ verdict: 'allow', allCodes: [] });
  });
});

it('statuses seen are named where nothing is active', async () => {
  const own = await quickScenario({ ...approved, inventory: { sites: EMPTY } });
  expect(await own.run()).toMatchObject({ verdict: 'deny', codes: ['cohort.empty'] });
  expect(own.comment()).toContain('4 sites with status `Active`');
  expect(own.comment()).toContain('`releases.statuses`');
});

it('a list without total or snapshot says so in every report', async () => {
  const own = await quickScenario({
    ...approved,
    policy: (draft) => {
      draft.inventory = {
        ...draft.inventory,
        url: `${String(draft.inventory['url'])}/sites`,
        items: 'sites',
        next: 'none',
        total: 'none',
        'as-of': { header: 'Date' },
        snapshot: 'none',
        site: { id: 'id', status: 'status', attributes: { 'template-engine': 'attributes."template-engine"' } },
        bounds: { sites: '5-15' },
      };
    },
  });
  expect(await own.run()).toMatchObject({ verdict: 'allow', codes: ['inventory.uncounted'], sites: 3 });
  expect(own.comment()).toContain('`inventory.total`');
});
