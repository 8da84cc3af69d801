import { heldBytes } from '../../../src/inventory/file-reading.ts';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { createInventory } from '../../../src/inventory/index.ts';
import { depsOf, failure, FRESH, queryOf } from '../support.ts';
import { serveList } from '../lists.ts';
import { filterOf, policyOfPage } from './page.ts';
import { PRACTICES, RECIPES, type Recipe } from './servers.ts';
import { askRecipe, askStep } from './ask.ts';
import { ARGOCD, AWS, AZURE, KUBECTL, TERRAFORM } from './shapes.ts';

/* Each recipe's mapping, as its page has it, on the shape that the page names. */

const STEPS: Readonly<Record<string, { readonly shape: unknown; readonly statuses?: readonly string[] }>> = {
  kubectl: { shape: KUBECTL, statuses: ['Active'] },
  'argocd-clusters': { shape: ARGOCD },
  azure: { shape: AZURE, statuses: ['Running'] },
  aws: { shape: AWS },
  terraform: { shape: TERRAFORM },
};

/** What each shape tells: two of rp, of which one is active, one of tm, and one of neither. */
const FOUND = {
  total: 4,
  permitted: 3,
  targets: ['a'],
  cohorts: new Map([
    ['rp', { members: 2, permitted: 1, targeted: 1 }],
    ['tm', { members: 1, permitted: 1, targeted: 0 }],
  ]),
  unassigned: [{ count: 1, sites: [{ id: 'd' }] }],
};

it.each(Object.entries(STEPS))('%s: the sites are found, with what they have', async (page, { shape, statuses }) => {
  const answer = await askStep(page, shape, statuses);
  expect(answer).toMatchObject(ok([{ ...FOUND, asOf: FRESH }]));
});

it('a file of yesterday is stale, whatever wrote it', async () => {
  const { shape, statuses } = STEPS['kubectl'] ?? { shape: null };
  expect(await askStep('kubectl', shape, statuses, '2026-11-21T07:00:00Z')).toMatchObject(
    failure('stale', { key: 'max-age' }),
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
    expect(await askStep(page, cut, statuses)).toMatchObject(failure('bounds', { key: 'bounds.sites' }));
  },
);

/** What a filter of a page's step makes of a value; undefined where it fails. */
function jq(page: string, nth: number, input: unknown): unknown {
  const [options, filter] = filterOf(page, nth);
  const { status, stdout } = spawnSync('jq', [...options, filter], { input: JSON.stringify(input), encoding: 'utf8' });
  return status === 0 ? JSON.parse(stdout) : undefined;
}
const hasJq = spawnSync('jq', ['--version']).status === 0;
if (!hasJq) console.warn('This machine has no jq: the steps of recipes are not tried.');

it.skipIf(!hasJq)('Argo CD cluster secrets: the step leaves out what is secret, and keeps the name', async () => {
  const secret = { server: btoa('https://a.example.org'), config: btoa('{"bearerToken":"NobodyMaySee"}') };
  const items = ARGOCD.items.map((item) => ({ ...item, data: { ...secret, name: btoa(item.name) } }));
  const written = jq('argocd-clusters', 0, { items });
  expect(written).toEqual(ARGOCD);
});

it.skipIf(!hasJq)('Azure: the step fails where the list is shorter than its total', () => {
  expect(jq('azure', 0, AZURE)).toBe(true);
  expect(jq('azure', 0, { ...AZURE, total_records: 1200 })).toBe(undefined);
  expect(jq('azure', 1, AZURE)).toEqual({ data: AZURE.data });
});

it('Terraform: what a wrapper writes around the output is refused', async () => {
  const wrapped = `[command]/usr/bin/terraform-bin output -json\n${JSON.stringify(TERRAFORM)}`;
  expect(await askStep('terraform', wrapped)).toMatchObject(failure('malformed'));
});

it('AWS: two resources of one practice are one site twice', async () => {
  const [first] = AWS.ResourceTagMappingList;
  const twice = { ResourceTagMappingList: [...AWS.ResourceTagMappingList, first] };
  expect(await askStep('aws', twice)).toMatchObject(
    failure('inconsistent', {
      asked: expect.stringContaining('(item 5)'),
      observed: 'site a a second time',
    }),
  );
});

const recipe = (page: string): Recipe => {
  const found = RECIPES[page];
  if (found === undefined) throw new Error(`no recipe ${page}`);
  return found;
};
/** Those whose list has attributes. */
const WITH_ENGINES = Object.entries(RECIPES).filter(([page]) => page !== 'ods-fhir');
/** Those whose list has pages and no snapshot. */
const PAGED = Object.entries(RECIPES).filter(([page]) => page !== 'argocd');

it.each(WITH_ENGINES)('%s: the sites are found over all pages, with what they have', async (page, own) => {
  const { answer } = await askRecipe(page, own);
  expect(answer).toMatchObject(ok([FOUND]));
});

it('NHS ODS: what exists and is open, as a further source', async () => {
  const list = await serveList((request) => recipe('ods-fhir').serve(request, PRACTICES));
  const { inventory } = policyOfPage('ods-fhir', { changes: { url: `${list.origin}/list` } });
  const policy = policyOfPage('kubectl', { statuses: ['Active'] });
  const content = new TextEncoder().encode(
    JSON.stringify({ items: KUBECTL.items.map((item) => ({ ...item, status: { phase: 'Active' } })) }),
  );
  const confirmed = createInventory(
    { ...policy.inventory, confirm: [{ source: inventory, expect: ['active'] }] },
    depsOf({ findStepFile: () => Promise.resolve(ok({ read: heldBytes(content), writtenAt: FRESH })) }),
  );
  const answer = await confirmed.resolve([queryOf(policy, ['rp'])], new AbortController().signal);
  expect(
    answer.ok && answer.value[0]?.violations.map(({ kind, site, reasons }) => [kind, site.id, reasons[1]]),
  ).toEqual([['disputed', 'b', 'status closed']]);
});

it.each(PAGED)('%s: a list that changes between two readings is not believed', async (page, own) => {
  const { requests } = await askRecipe(page, own);
  const pages = requests.length / 2;
  const swapped = PRACTICES.map((practice) => ({ ...practice, active: !practice.active }));
  const { answer } = await askRecipe(page, own, ({ nth }) => (nth > pages ? swapped : PRACTICES));
  expect(answer).toMatchObject(failure('inconsistent', { key: 'snapshot' }));
});

it.each(PAGED)(
  '%s: a page that repeats one site and omits another, under a count that is right, is not believed',
  async (page, own) => {
    const [a, b, c, d] = PRACTICES;
    if (!a || !b || !c || !d) throw new Error('four practices');
    const { answer } = await askRecipe(page, own, ({ nth }) => (nth % 2 === 0 ? [a, c, b, d] : PRACTICES));
    expect(answer).toMatchObject(failure('inconsistent', { observed: 'site b a second time' }));
  },
);

it.each(WITH_ENGINES)('%s: a filter that matches nothing is outside the bounds', async (page, own) => {
  const { answer } = await askRecipe(page, own, () => PRACTICES.slice(0, 1));
  expect(answer).toMatchObject(failure('bounds', { key: 'bounds.sites' }));
});

it('ServiceNow: fewer sites than a total from before the access rules', async () => {
  const own = recipe('servicenow');
  const { answer } = await askRecipe('servicenow', {
    ...own,
    serve: (request, estate) => {
      const honest = own.serve(request, estate);
      return { ...honest, headers: { ...honest.headers, 'x-total-count': '5' } };
    },
  });
  expect(answer).toMatchObject(failure('inconsistent', { observed: '4 sites, and no further page', key: 'total' }));
});

it('Nautobot: without depth the status is no name', async () => {
  const { answer } = await askRecipe('nautobot', recipe('nautobot'), () => PRACTICES.slice(0, 2), {
    query: { limit: '500' },
  });
  expect(answer).toMatchObject(failure('unmapped', { key: 'site.status' }));
});

it('Nautobot: a value of another case is another value', async () => {
  const shouting = PRACTICES.map((practice) => ({ ...practice, engine: practice.engine?.toUpperCase() ?? null }));
  const { answer } = await askRecipe('nautobot', recipe('nautobot'), () => shouting);
  expect(answer).toMatchObject(ok([{ targets: [], unassigned: [{ count: 3 }] }]));
});

it('NetBox: a filter that is ignored brings more than the bounds', async () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ id: `p${String(index)}`, engine: 'rp', active: true }));
  const { answer } = await askRecipe('netbox', recipe('netbox'), () => many);
  expect(answer).toMatchObject(failure('bounds', { observed: '12 sites in all' }));
});

it('NetBox: a cursor in place of an offset has no count', async () => {
  const own = recipe('netbox');
  const { answer } = await askRecipe('netbox', {
    ...own,
    serve: (request, estate) => {
      const { body, ...rest } = own.serve(request, estate);
      return { ...rest, body: { ...(body as object), count: null } };
    },
  });
  expect(answer).toMatchObject(failure('malformed', { key: 'total' }));
});

it('NetBox: a next page of another scheme is not followed', async () => {
  const own = recipe('netbox');
  const { answer } = await askRecipe('netbox', {
    ...own,
    serve: (request, estate) => own.serve({ ...request, origin: request.origin.replace('http:', 'https:') }, estate),
  });
  expect(answer).toMatchObject(failure('inconsistent', { key: 'next' }));
});

it('Argo CD: says in every report that nothing counts its list', async () => {
  const { answer } = await askRecipe('argocd', recipe('argocd'));
  expect(answer).toMatchObject(ok([{ uncounted: ['total'], snapshot: '4711' }]));
});

it('Unleash: segments are cohorts, and an id in two of them is refused', async () => {
  const segments = [
    { id: 'a', segment: 'rp' },
    { id: 'c', segment: 'tm' },
  ];
  const policy = policyOfPage('unleash', { statuses: ['unknown'], select: false });
  const read = (items: readonly unknown[]) =>
    createInventory(
      policy.inventory,
      depsOf({
        findStepFile: () =>
          Promise.resolve(ok({ read: heldBytes(new TextEncoder().encode(JSON.stringify(items))), writtenAt: FRESH })),
      }),
    ).resolve([queryOf(policy, ['rp'])], new AbortController().signal);
  expect(await read(segments)).toMatchObject(ok([{ targets: ['a'], knownCohorts: ['rp', 'tm'] }]));
  expect(await read([...segments, { id: 'a', segment: 'tm' }])).toMatchObject(failure('inconsistent'));
});

it('every page has a test', () => {
  const pages = readdirSync('docs/how-to/inventories').map((name) => name.replace('.md', ''));
  expect(pages.filter((page) => page !== 'README').toSorted()).toEqual(
    [...Object.keys(STEPS), ...Object.keys(RECIPES), 'unleash'].toSorted(),
  );
});
