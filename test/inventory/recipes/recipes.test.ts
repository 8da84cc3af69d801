import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fail, ok } from '../../../src/domain/result.ts';
import { createInventory } from '../../../src/inventory/index.ts';
import { depsOf, FRESH, queryOf } from '../support.ts';
import { policyOfPage } from './page.ts';
import { ARGOCD, AWS, AZURE, KUBECTL, TERRAFORM } from './shapes.ts';

/* Each recipe's mapping, as its page has it, on the shape that the page names. */

const STEPS: Readonly<Record<string, { readonly shape: unknown; readonly statuses?: readonly string[] }>> = {
  kubectl: { shape: KUBECTL, statuses: ['Active'] },
  'argocd-clusters': { shape: ARGOCD },
  azure: { shape: AZURE, statuses: ['Running'] },
  aws: { shape: AWS },
  terraform: { shape: TERRAFORM },
};

async function askStep(page: string, shape: unknown, statuses: readonly string[] = ['active'], writtenAt = FRESH) {
  const policy = policyOfPage(page, { statuses });
  const content = new TextEncoder().encode(JSON.stringify(shape));
  const inventory = createInventory(
    policy.inventory,
    depsOf({ readStepFile: () => Promise.resolve(ok({ content, writtenAt })) }),
  );
  return inventory.resolve([queryOf(policy, ['rp'])], new AbortController().signal);
}

it.each(Object.entries(STEPS))('%s: the sites are found, with what they have', async (page, { shape, statuses }) => {
  const answer = await askStep(page, shape, statuses);
  expect(answer).toMatchObject(
    ok([
      {
        total: 4,
        permitted: 3,
        targets: ['a'],
        cohorts: new Map([
          ['rp', { members: 2, permitted: 1, targeted: 1 }],
          ['tm', { members: 1, permitted: 1, targeted: 0 }],
        ]),
        unassigned: [{ count: 1, sites: [{ id: 'd' }] }],
        asOf: FRESH,
      },
    ]),
  );
});

it.each(Object.entries(STEPS))('%s: a file of yesterday is stale', async (page, { shape, statuses }) => {
  expect(await askStep(page, shape, statuses, '2026-11-21T07:00:00Z')).toMatchObject(
    fail({ code: 'inventory.stale', key: 'max-age' }),
  );
});

it.each(Object.entries(STEPS))(
  '%s: a list that is cut short is outside the bounds',
  async (page, { shape, statuses }) => {
    const cut = JSON.parse(JSON.stringify(shape), (key, value: unknown) =>
      Array.isArray(value) && ['items', 'data', 'ResourceTagMappingList', 'value'].includes(key)
        ? value.slice(0, 1)
        : value,
    ) as unknown;
    expect(await askStep(page, cut, statuses)).toMatchObject(fail({ code: 'inventory.bounds', key: 'bounds.sites' }));
  },
);

it('AWS: two resources of one practice are one site twice', async () => {
  const [first] = AWS.ResourceTagMappingList;
  const twice = { ResourceTagMappingList: [...AWS.ResourceTagMappingList, first] };
  expect(await askStep('aws', twice)).toMatchObject(
    fail({
      code: 'inventory.inconsistent',
      asked: expect.stringContaining('(item 5)'),
      observed: 'site a a second time',
    }),
  );
});

it('every page has a test', () => {
  const pages = readdirSync('docs/inventories').map((name) => name.replace('.md', ''));
  expect(pages.filter((page) => page !== 'README').toSorted()).toEqual(Object.keys(STEPS).toSorted());
});
