import { expect, it } from 'vitest';
import { gateScenario } from '../acceptance/gate-scenario.ts';
import { quickScenario } from '../acceptance/scenario.ts';

/* What an answer of the inventory says beside its sites, in every report. */

const approved = { body: 'Target-Cohort: resource-publisher\n', approvedBy: ['alice'] } as const;

it('active sites in no cohort are named at the check, and change no verdict', async () => {
  const own = await quickScenario(approved);
  expect(await own.run()).toMatchObject({ verdict: 'allow', gate: 'open', allCodes: ['site.unassigned'] });
  expect(own.comment()).toContain('`N1`, in no cohort of `template-engine`: it has no value for `template-engine`');
});

it('active sites in no cohort are named at the gate', async () => {
  const own = await gateScenario();
  own.land();
  const dimension = { dimension: 'template-engine', count: 2, sites: [{ id: 'N1' }, { id: 'N2' }] };
  expect(await own.gate()).toMatchObject({
    verdict: 'allow',
    outcome: { findings: [{ code: 'site.unassigned', effect: 'warn', dimensions: [dimension] }] },
  });
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
