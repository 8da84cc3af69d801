import { afterAll, describe, expect, it } from 'vitest';
import { SITES } from '../fixtures/estate.ts';
import { policyText, POLICY_PATH } from '../fixtures/policy.ts';
import { startInventory, type LoopbackInventory } from '../loopback/inventory.ts';
import { command, type ClonedOptions } from './terminal.ts';

const CSV = `id,name,status,template-engine,region
R1,Fernbank Surgery,active,resource-publisher,north
R2,Alderbrook Practice,active,resource-publisher,south
R4,Oakmere Doctors,closed,resource-publisher,north
T1,Hollyfield Surgery,active,template-manager,north
N1,Lindenford Practice,active,,north
`;
const POLICY = policyText().replace(/inventory: .*/, 'inventory: { provider: file, path: inventory/sites.csv }');
const FILES = { [POLICY_PATH]: POLICY, 'inventory/sites.csv': CSV };

const sites = (words: readonly string[], options: ClonedOptions = {}) =>
  command(['sites', ...words], { files: FILES, ...options });

const open: LoopbackInventory[] = [];
afterAll(() => Promise.all(open.map((server) => server.close())));

describe('sites', () => {
  it('all: how many in each cohort, and which in none', async () => {
    const { code, out } = await sites([]);
    expect(code).toBe(0);
    expect(out).toContain('3 sites would be reached\ninventory/sites.csv has 5 sites, 4 of them "active"');
    expect(out).toContain('resource-publisher  template-engine        2       2    3\n');
    expect(out).toContain('1 site is in no cohort of "template-engine"');
    expect(out).toContain('N1  Lindenford Practice: no value for "template-engine"');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('of a cohort: its sites by name, and who is left out', async () => {
    const { code, out } = await sites(['--cohort', 'resource-publisher']);
    expect(code).toBe(0);
    expect(out).toContain('Left out for their status: "closed" 1');
    expect(out).toContain('R1    Fernbank Surgery\nR2    Alderbrook Practice\n');
    expect(out).not.toContain('Hollyfield');
  });

  it.each([
    ['reached', 'R1', [], 0, 'It would be reached.'],
    ['of another status', 'R4', [], 1, 'releases reach sites that are "active"'],
    ['of another cohort', 'T1', ['--cohort', 'resource-publisher'], 1, '"resource-publisher" does not cover it'],
    ['of no known value', 'N1', [], 1, '(not known)'],
    ['not selected', 'R1', ['--select', 'region=south'], 1, 'the selector does not match it'],
    ['selected beside its cohort', 'T1', ['--cohort', 'resource-publisher', '--select', 'region=north'], 1, 'refused'],
    ['not there', 'X9', [], 1, '"X9" is not in the inventory, which has 5 sites'],
  ] as const)('one site that is %s: why', async (_, id, words, code, text) => {
    expect(await sites(['--site', id, ...words])).toMatchObject({ code, out: expect.stringContaining(text) });
  });

  it('a selector that reaches sites which are not covered: they are named, and the exit code is 1', async () => {
    const { code, out } = await sites(['--cohort', 'resource-publisher', '--select', 'region=north']);
    expect(code).toBe(1);
    expect(out).toContain('These would be refused\n  N1  outside "resource-publisher"\n  T1');
  });

  it('no site of a permitted status: where those are said', async () => {
    const files = { ...FILES, 'inventory/sites.csv': CSV.replaceAll(',active,', ',Active,') };
    expect((await sites([], { files })).out).toMatch(
      /Left out for their status: "Active" 3, "closed" 1\.\s"releases\.statuses"/,
    );
  });

  it('no status at all: how an inventory tells it', async () => {
    const files = { ...FILES, 'inventory/sites.csv': CSV.replace('status', 'Status') };
    expect((await sites([], { files })).out).toContain('The inventory tells no status');
  });

  it('nothing reached is no success', async () => {
    expect(await sites(['--select', 'region=west'])).toMatchObject({ code: 1, out: /^0 sites would be reached/ });
  });

  it('only the ids, one a line', async () => {
    expect(await sites(['--ids', '--cohort', 'all'])).toMatchObject({ code: 0, out: 'R1\nR2\nT1\n', err: '' });
  });

  it.each([
    [
      'some would be refused',
      ['--cohort', 'resource-publisher', '--select', 'region=north'],
      'N1\nR1\nT1\n',
      /^These would be refused\n {2}N1 {2}outside/,
    ],
    [
      'none is reached',
      ['--select', 'region=west'],
      '',
      /^No site would be reached: inventory\/sites\.csv has 5 sites/,
    ],
  ] as const)('only the ids, where %s: why is said beside them', async (_, words, out, err) => {
    expect(await sites(['--ids', ...words])).toMatchObject({ code: 1, out, err: expect.stringMatching(err) });
  });

  it.each(['R1\\nT1', 'R1\\u0000', 'R1\\u2028T1', '\\ud800'])(
    'no id %s, which would be another line, or none',
    async (id) => {
      const files = { 'sites.ndjson': `{"id":"${id}","status":"active"}\n` };
      expect(await sites(['--inventory', 'sites.ndjson', '--ids'], { files })).toMatchObject({
        code: 2,
        out: '',
        err: expect.stringContaining('holds a control character'),
      });
    },
  );

  it('as JSON, the record’s own shape of an answer', async () => {
    const { out } = await sites(['--json', '--cohort', 'resource-publisher', '--site', 'R4']);
    expect(JSON.parse(out)).toMatchObject({
      declaration: { cohorts: ['resource-publisher'] },
      resolution: { total: 5, permitted: 4, targeted: 2, targets: ['R1', 'R2'] },
      explained: [{ site: { id: 'R4', attributes: { region: 'north' } }, permitted: false, targeted: false }],
    });
  });
});

describe('sites, with another inventory', () => {
  it('a list of sites needs no policy', async () => {
    const { code, out } = await sites(['--inventory', 'sites.ndjson'], {
      files: { 'sites.ndjson': '{"id":"A1","status":"active"}\n{"id":"A2"}\n' },
    });
    expect(code).toBe(0);
    expect(out).toContain('sites.ndjson has 2 sites, 1 of them');
    expect(out).toContain('"unknown" 1');
  });

  it('a YAML with an inventory block is a mapping to try', async () => {
    const mapping =
      'inventory:\n  provider: file\n  path: cmdb.json\n  items: rows\n  site: { id: code, status: state }\n';
    const files = { 'try.yml': mapping, 'cmdb.json': '{"rows":[{"code":"A1","state":"active"}]}' };
    expect(await sites(['--inventory', 'try.yml', '--ids'], { files })).toMatchObject({ code: 0, out: 'A1\n' });
    const alone = mapping.replace('inventory:\n', '').replaceAll(/^ {2}/gm, '');
    expect(await sites(['--inventory', 'try.yml', '--ids'], { files: { ...files, 'try.yml': alone } })).toMatchObject({
      code: 0,
      out: 'A1\n',
    });
  });

  it('a mistake in it has its line and the nearest name', async () => {
    const files = { 'try.yml': 'inventory:\n  provider: file\n  path: cmdb.json\n  item: rows\n' };
    const { code, err } = await sites(['--inventory', 'try.yml'], { files });
    expect(code).toBe(2);
    expect(err).toContain('error try.yml:4:3 inventory.item\n   4 |   item: rows');
    expect(err).toContain('did you mean items?');
  });

  it('a mapping that finds nothing says which keys there are', async () => {
    const files = {
      'try.yml': 'provider: file\npath: cmdb.json\nsite: { id: code, status: staet }\n',
      'cmdb.json': '[{"code":"A1","state":"active"}]',
    };
    const { code, err } = await sites(['--inventory', 'try.yml'], { files });
    expect(code).toBe(2);
    expect(err).toContain('state');
  });

  it('what a step writes is named by an option, and asked for without it', async () => {
    const policy = policyText().replace(/inventory: .*/, 'inventory: { provider: step, format: csv }');
    const files = { [POLICY_PATH]: policy, 'out.csv': CSV };
    expect(await sites(['--inventory-file', 'out.csv', '--ids'], { files })).toMatchObject({
      code: 0,
      out: 'R1\nR2\nT1\n',
    });
    expect(await sites([], { files })).toMatchObject({
      code: 2,
      err: expect.stringContaining('"--inventory-file FILE"'),
    });
  });

  it('an API is asked with the token of the environment, which never shows', async () => {
    const token = 'inv_NobodyMaySeeThis';
    const echo = SITES.map((site, at) => (at === 0 ? { ...site, name: `Echo ${token}` } : site));
    const inventory = await startInventory({ sites: echo, token, asOf: '2026-11-25T11:00:00Z' });
    open.push(inventory);
    const files = { [POLICY_PATH]: policyText({ url: inventory.url }) };
    const asked = await sites([], { files, variables: { COHORT_GUARD_INVENTORY_TOKEN: token } });
    expect(asked).toMatchObject({ code: 0, out: expect.stringContaining('Echo ***') });
    expect(JSON.stringify(asked)).not.toContain(token);
    expect(await sites([], { files })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('COHORT_GUARD_INVENTORY_TOKEN'),
    });
  });
});

it('sites whose ids hold a token are not listed: hidden, they would be other sites', async () => {
  const files = { ...FILES, 'inventory/sites.csv': CSV.replace('R1,', 'inv_NobodyMaySeeThis-1,') };
  const variables = { COHORT_GUARD_INVENTORY_TOKEN: 'inv_NobodyMaySeeThis' };
  expect(await sites(['--ids'], { files, variables })).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('ids that hold none of the tokens of this run'),
  });
  expect(await sites(['--ids'], { files })).toMatchObject({ code: 0, out: 'R2\nT1\ninv_NobodyMaySeeThis-1\n' });
});

it.each(['', 'R1'])('the token %j is too short to be one, and keeps no site back', async (token) => {
  const variables = { COHORT_GUARD_INVENTORY_TOKEN: token };
  expect(await sites(['--ids'], { variables })).toMatchObject({ code: 0, out: 'R1\nR2\nT1\n' });
});

describe('sites, used wrongly', () => {
  it.each([
    ['a cohort that is not there', ['--cohort', 'resorce-publisher'], 'did you mean resource-publisher?'],
    ['a selector that cannot be read', ['--select', 'region=('], '--select'],
    ['an inventory that is no file', ['--inventory', 'nope.csv'], 'a file that is there'],
    ['an inventory of another kind', ['--inventory', 'sites.xlsx'], '.csv, .json'],
    ['no policy', ['--policy', 'nope.yml'], 'there is no such file'],
    ['a file of the policy that is not there', ['--policy', 'elsewhere.yml'], 'inventory file inventory/none.csv'],
  ] as const)('%s: exit code 2, nothing on standard output', async (_, words, text) => {
    const elsewhere = POLICY.replace('sites.csv', 'none.csv');
    const ended = await sites(words, { files: { ...FILES, 'elsewhere.yml': elsewhere } });
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining(text) });
  });
});
