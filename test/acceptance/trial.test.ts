import { describe, expect, it } from 'vitest';
import { textsOf } from '../report/html/page.ts';
import { onPullRequest } from './events.ts';
import {
  changedPolicy,
  POLICY_PATH,
  quickScenario,
  type PolicyDraft,
  type Scenario,
  type ScenarioOptions,
} from './scenario.ts';

/* A changed policy or inventory file is tried before it is in force. */

const CSV = 'inventory/sites.csv';
const SITES = 'id,status,till\nA1,active,lumen\nA2,active,lumen\nA3,closed,lumen\nB1,active,orbit\n';
const SHOPS = [
  'version: 1',
  `inventory: { provider: file, path: ${CSV} }`,
  'cohorts:',
  '  lumen: { select: till=lumen, owners: [alice, bob], paths: ["deploy/resource-publisher/**"] }',
  '  orbit: { select: till=orbit, owners: [carol, dave], paths: ["deploy/template-manager/**"] }',
  'policy-owners: [erin]',
  '',
].join('\n');
const shops = (...changes: [string, string][]) =>
  changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(from);
    return text.replace(from, to);
  }, SHOPS);

/** A pull request that makes these changes and nothing else; its policy owner has approved it. */
async function proposing(
  changes: Record<string, string>,
  { policy = SHOPS, ...options }: ScenarioOptions & { author?: string } = {},
): Promise<Scenario> {
  const own = await quickScenario({
    body: '',
    ...options,
    policy,
    changes,
    world: { ...options.world, files: { [CSV]: SITES, ...options.world?.files } },
  });
  own.world.review(own.pull.number, { author: 'erin' });
  return own;
}

const POLICY_OF_STRANGER = { author: 'zoe' } as const;

describe.concurrent('a changed policy', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'a typo in a selector',
      shops(['select: till=lumen', 'select: till=lumin']),
      [],
      ['| `lumen` | 2 | 0 |', '| `orbit` | 1 | 1 |', '| in no cohort | 0 | 2 |', '| all sites | 4 | 4 |'],
    ],
    [
      'a branch that is not there',
      shops(['policy-owners', 'releases: { branches: [mian, main] }\npolicy-owners']),
      ['policy.unmatched'],
      ['no branch matches `mian`'],
    ],
    [
      'an owner who may not write, and one who does not exist',
      shops(['[alice, bob]', '[alice, zoe]'], ['[erin]', '[erin, jakc]']),
      ['policy.unmatched'],
      ['`cohorts.lumen.owners`: `zoe` has no write access', '`policy-owners`: `jakc` has no write access'],
    ],
    [
      'sites that are to tell what they have, by a mapping that does not say where',
      shops(
        [
          `{ provider: file, path: ${CSV} }`,
          '{ provider: step, format: json, site: { id: slug, attributes: { till: till } } }',
        ],
        ['policy-owners', 'releases: { deployed: sites }\npolicy-owners'],
      ),
      ['policy.unmatched'],
      [
        '`releases.deployed`: `sites` needs `inventory.site.deployed`, the expression that gives the full id of the commit',
      ],
    ],
    [
      'environments in two dimensions',
      shops(
        ['  orbit: {', '  orbit: { dimension: till, environments: [orbit],'],
        ['  lumen: {', '  lumen: { environments: [lumen],'],
      ),
      [],
      ['Cohorts of the dimensions `default`, `till` have environments', 'better a wave'],
    ],
  ])('is tried on the estate: %s', async (_, proposed, codes, told) => {
    const own = await proposing({ [POLICY_PATH]: proposed });
    expect(await own.run()).toMatchObject({ verdict: 'skip', codes });
    for (const line of told) expect(own.comment()).toContain(line);
  });

  it('with nothing wrong says what it does, and finds nothing', async () => {
    const own = await proposing({ [POLICY_PATH]: shops(['[alice, bob]', '[bob, alice]']) });
    const { report, ...run } = await own.run();
    expect(run).toMatchObject({ verdict: 'skip', codes: [] });
    expect(own.comment()).toContain('| `lumen` | 2 | 2 |');
    expect(textsOf(report ?? '', 'table.plain')).toContainEqual(
      'Sites of a permitted status Now After the merge lumen 2 2 orbit 1 1 in no cohort 0 0 in several cohorts 0 0 all sites 4 4',
    );
  });

  it('shows nothing of the estate to an author without write access', async () => {
    const own = await proposing({ [POLICY_PATH]: shops(['till=lumen', 'till=lumin']) }, POLICY_OF_STRANGER);
    const { report } = await own.run();
    expect(own.comment()).toContain('The sites are not shown');
    expect(textsOf(report ?? '', 'p')).toContainEqual(expect.stringContaining('The sites are not shown'));
    expect(report).not.toContain('A1');
    expect(own.comment()).not.toContain('| all sites |');
  });

  it('is no address that anything is fetched from: the inventory in force is asked', async () => {
    const own = await quickScenario({ body: '', changes: {}, policy: () => undefined });
    const elsewhere = changedPolicy(own.inventory.url, (draft: PolicyDraft) => {
      draft.inventory['url'] = 'http://127.0.0.1:9/elsewhere';
      draft.cohorts['template-manager'] = { ...draft.cohorts['template-manager'], select: 'ring=beta' };
    });
    own.world.commit({ author: 'mia', branch: own.pull.headRefName, changes: { [POLICY_PATH]: elsewhere } });
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    expect(own.comment()).toContain('| `template-manager` | 2 | 1 |');
    expect(own.inventory.requests.length).toBeGreaterThan(0);
  });

  it('is tried beside a release, which it does not judge', async () => {
    const own = await quickScenario({ approvedBy: ['alice', 'erin'] });
    const wider = changedPolicy(own.inventory.url, (draft) => {
      draft.cohorts['resource-publisher'] = { ...draft.cohorts['resource-publisher'], select: 'template-engine' };
    });
    own.world.commit({ author: 'mia', branch: own.pull.headRefName, changes: { [POLICY_PATH]: wider } });
    for (const author of ['alice', 'erin']) own.world.review(own.pull.number, { author });
    expect(await own.run()).toMatchObject({ verdict: 'allow', sites: 3 });
    expect(own.comment()).toContain('| `resource-publisher` | 3 | 5 |');
    expect(own.comment()).toContain('| in several cohorts | 0 | 2 |');
  });

  it('while there is none, is tried on its own file', async () => {
    const own = await quickScenario({ body: '', policy: null, changes: {}, world: { files: { [CSV]: SITES } } });
    own.world.commit({ author: 'mia', branch: own.pull.headRefName, changes: { [POLICY_PATH]: SHOPS } });
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    expect(own.comment()).toContain('| `lumen` | – | 2 |');
    own.world.review(own.pull.number, { author: 'adam' });
    expect(await own.run()).toMatchObject({ gate: 'open', codes: [] });
  });

  it('while there is none, names an address, which nobody asks', async () => {
    const own = await quickScenario({ body: '', policy: null, changes: {} });
    own.world.commit({
      author: 'mia',
      branch: own.pull.headRefName,
      changes: { [POLICY_PATH]: changedPolicy(own.inventory.url, () => undefined) },
    });
    expect(await own.run()).toMatchObject({ verdict: 'hold', codes: ['policy.changed'] });
    expect(own.comment()).toContain('It could not be tried on the sites');
    expect(own.inventory.requests).toEqual([]);
  });
});

it('the policy that the report proposes where there is none is one that works', async () => {
  const own = await quickScenario({ policy: null, world: { files: { [CSV]: SITES } } });
  const { record } = await own.run();
  const lines: string[] = record?.judgements[0].findings[0].next.lines;
  const filled = Object.entries({
    '<cohort>': 'lumen',
    '<attribute>=<value>': 'till=lumen',
    '<login>': 'alice',
    '<another login>': 'bob',
    '<GitHub environment>': 'production',
  }).reduce((text, [from, to]) => text.replace(from, to), lines.join('\n'));
  const first = own.world.openPullRequest({ author: 'mia', body: '', changes: { [POLICY_PATH]: filled } });
  own.world.review(first.number, { author: 'adam' });
  expect(await own.run(onPullRequest('pull_request_target', first))).toMatchObject({ gate: 'open', codes: [] });
  expect(own.comment(first.number)).toContain('| `lumen` | – | 2 |');
});

describe.concurrent('a changed inventory file', () => {
  it.each<[string, string, string, readonly string[], readonly string[]]>([
    [
      'is tried on the cohorts',
      `${SITES}B2,active,orbit\n`,
      'skip',
      [],
      ['| `orbit` | 1 | 2 |', '| all sites | 4 | 5 |'],
    ],
    ['with semicolons is denied', SITES.replaceAll(',', ';'), 'deny', ['policy.invalid'], [`\`${CSV}\``]],
    ['with an id twice is denied', `${SITES}A1,active,lumen\n`, 'deny', ['policy.invalid'], ['site A1 a second time']],
  ])('%s', async (_, text, verdict, codes, told) => {
    const own = await proposing({ [CSV]: text });
    expect(await own.run()).toMatchObject({ verdict, codes });
    for (const line of told) expect(own.comment()).toContain(line);
  });

  it('with a mistake is denied of a stranger too, whose estate stays hidden', async () => {
    const own = await proposing({ [CSV]: 'name\nx\n' }, POLICY_OF_STRANGER);
    expect(await own.run()).toMatchObject({ verdict: 'deny', codes: expect.arrayContaining(['policy.invalid']) });
  });

  it('is read at its own head with the policy of the same pull request', async () => {
    const own = await proposing({
      [POLICY_PATH]: shops([CSV, 'inventory/shops.csv'], ['till=orbit', 'till=nova']),
      'inventory/shops.csv': SITES.replaceAll('orbit', 'nova'),
    });
    // The policy in force names another inventory, so that the new file is a change like any other.
    expect(await own.run()).toMatchObject({ verdict: 'deny', codes: ['declaration.missing'] });
    expect(own.comment()).toContain('| `orbit` | 1 | 1 |');
  });

  it('that the policy names and nobody has written is a mistake', async () => {
    const own = await proposing({ [POLICY_PATH]: shops([CSV, 'inventory/sitse.csv']) });
    expect(await own.run()).toMatchObject({ verdict: 'deny', codes: ['policy.invalid'] });
    expect(own.comment()).toContain('`inventory/sitse.csv`');
  });
});
