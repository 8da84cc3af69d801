import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ok } from '../../../src/domain/result.ts';
import { askPolicy, failure, FRESH, stepFile } from '../support.ts';
import { serveList, type ListAnswer } from '../lists.ts';
import { filterOf, policyOfPage } from './page.ts';
import { PRACTICES, RECIPES, type Practice, type Recipe } from './servers.ts';
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
  expect(answer).toMatchObject(ok({ ...FOUND, asOf: FRESH }));
});

it('a file of yesterday is stale, whatever wrote it', async () => {
  const { shape, statuses } = STEPS['kubectl'] ?? { shape: null };
  expect(await askStep('kubectl', shape, statuses, '2026-11-21T07:00:00Z')).toMatchObject(
    failure('stale', { key: 'max-age' }),
  );
});

const LISTS = ['items', 'data', 'ResourceTagMappingList', 'value'];
it.each(Object.entries(STEPS))('%s: a list that is cut short is refused', async (page, { shape, statuses }) => {
  const cut: unknown = JSON.parse(JSON.stringify(shape), (key, value: unknown) =>
    Array.isArray(value) && LISTS.includes(key) ? value.slice(0, 1) : value,
  );
  expect(await askStep(page, cut, statuses)).toMatchObject(failure('bounds', { key: 'bounds.sites' }));
});

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
  const all = AWS.ResourceTagMappingList;
  expect(await askStep('aws', { ResourceTagMappingList: [...all, all[0]] })).toMatchObject(
    failure('inconsistent', { asked: expect.stringContaining('(item 5)'), observed: 'site a a second time' }),
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
  expect(answer).toMatchObject(ok(FOUND));
});

it('NHS ODS: what exists and is open, as a further source', async () => {
  const list = await serveList((request) => recipe('ods-fhir').serve(request, PRACTICES));
  const { inventory } = policyOfPage('ods-fhir', { changes: { url: `${list.origin}/list` } });
  const policy = policyOfPage('kubectl', { statuses: ['Active'] });
  const items = KUBECTL.items.map((item) => ({ ...item, status: { phase: 'Active' } }));
  const confirmed = { ...policy.inventory, confirm: [{ source: inventory, expect: ['active'] }] };
  const answer = await askPolicy({ ...policy, inventory: confirmed }, stepFile(JSON.stringify({ items })));
  expect(answer).toMatchObject(
    ok({ violations: [{ kind: 'disputed', site: { id: 'b' }, reasons: [expect.any(String), 'status closed'] }] }),
  );
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

/** Practices, of a server that answers a page otherwise than its maker says, asked by a mapping that is changed. */
interface Trap {
  readonly estate?: readonly Practice[];
  readonly changes?: Record<string, unknown>;
  readonly answers?: (answer: ListAnswer) => ListAnswer;
}
const shouting = PRACTICES.map((practice) => ({ ...practice, engine: practice.engine?.toUpperCase() ?? null }));
const many = Array.from({ length: 12 }, (_, index) => ({ id: `p${String(index)}`, engine: 'rp', active: true }));
const withTotal = (answer: ListAnswer) => ({ ...answer, headers: { ...answer.headers, 'x-total-count': '5' } });
const withBody = (edit: (text: string) => string) => (answer: ListAnswer) => ({
  ...answer,
  body: edit(JSON.stringify(answer.body)),
});
const uncounted = withBody((text) => text.replace('"count":4', '"count":null'));
const secure = withBody((text) => text.replace('"next":"http:', '"next":"https:'));
const cut = { observed: '4 sites, and no further page', key: 'total' };

it.each<[string, string, Trap, object]>([
  [
    'fewer sites than a total from before the access rules',
    'servicenow',
    { answers: withTotal },
    failure('inconsistent', cut),
  ],
  [
    'without depth the status is no name',
    'nautobot',
    { estate: PRACTICES.slice(0, 2), changes: { query: { limit: '500' } } },
    failure('unmapped', { key: 'site.status' }),
  ],
  [
    'a value of another case is another value',
    'nautobot',
    { estate: shouting },
    ok({ targets: [], unassigned: [{ count: 3 }] }),
  ],
  [
    'a filter that is ignored brings more than the bounds',
    'netbox',
    { estate: many },
    failure('bounds', { observed: '12 sites in all' }),
  ],
  [
    'a cursor in place of an offset has no count',
    'netbox',
    { answers: uncounted },
    failure('malformed', { key: 'total' }),
  ],
  [
    'a next page of another scheme is not followed',
    'netbox',
    { answers: secure },
    failure('inconsistent', { key: 'next' }),
  ],
  ['says in every report that nothing counts its list', 'argocd', {}, ok({ uncounted: ['total'], snapshot: '4711' })],
])('$1: $0', async (_, page, { estate = PRACTICES, changes, answers = (answer) => answer }, expected) => {
  const { serve, ...own } = recipe(page);
  const trap: Recipe = { ...own, serve: (request, all) => answers(serve(request, all)) };
  expect((await askRecipe(page, trap, () => estate, changes)).answer).toMatchObject(expected);
});

it('Unleash: segments are cohorts, and an id in two of them is refused', async () => {
  const segments = [
    { id: 'a', segment: 'rp' },
    { id: 'c', segment: 'tm' },
  ];
  const policy = policyOfPage('unleash', { statuses: ['unknown'], select: false });
  const read = (items: readonly unknown[]) => askPolicy(policy, stepFile(JSON.stringify(items)));
  expect(await read(segments)).toMatchObject(ok({ targets: ['a'], knownCohorts: ['rp', 'tm'] }));
  expect(await read([...segments, { id: 'a', segment: 'tm' }])).toMatchObject(failure('inconsistent'));
});

it('every page has a test', () => {
  const pages = readdirSync('docs/how-to/inventories').map((name) => name.replace('.md', ''));
  expect(pages.filter((page) => page !== 'README').toSorted()).toEqual(
    [...Object.keys(STEPS), ...Object.keys(RECIPES), 'unleash'].toSorted(),
  );
});
