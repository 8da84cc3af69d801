import { describe, expect, it } from 'vitest';
import { CLONE, POLICY, POLICY_PATH, validate, type Files } from './valid-clone.ts';

const CSV = `id,status,engine
A1,active,rp
A2,active,rp
A3,closed,rp
B1,active,
B2,active,tm
`;
const ESTATE = { ...CLONE, 'inventory/sites.csv': CSV };

describe('validate, with the inventory', () => {
  it('sites per cohort, in none, without a known value, and the bounds to paste', async () => {
    const { code, out } = await validate(ESTATE, {}, '--inventory');
    expect(code).toBe(0);
    expect(out).toContain('2 sites in no cohort of default: B1 (no value for "engine"); B2 ("engine=tm")');
    expect(out).toContain('1 site without a known engine: B1');
    expect(out).toContain('rp            default         2    3\n(in none)     default         2\n');
    expect(out).toContain('  bounds:\n    sites: 4-6\n    rp: 2-4\n');
    for (const line of out.split('\n').filter((each) => !/^ {3}(?:expected|found)|^\d/.test(each)))
      expect(line.length).toBeLessThanOrEqual(80);
  });

  const COMMIT = 'a'.repeat(40);
  /** With a column that says what each has. */
  const having = (deployed: string) =>
    CSV.replace('engine', 'engine,deployed').replaceAll(/,(rp|tm)?$/gm, `,$1,${deployed}`);
  it.each([
    ['by no column', CSV, true, '2 sites without a known commit in deployed: A1, A2'],
    ['by a tag', having('v1.2.3'), true, '2 sites'],
    ['but for one', having('').replace('rp,', `rp,${COMMIT}`), true, '1 site without a known commit in deployed: A2'],
    ['each', having(COMMIT), false, '(all sites)'],
  ])('sites that are to tell what they have, and tell it %s', async (_, csv, warns, text) => {
    const policy = POLICY.replace('releases: {', 'releases: { deployed: sites,');
    const files = { ...ESTATE, [POLICY_PATH]: policy, 'inventory/sites.csv': csv };
    const { code, out } = await validate(files, {}, '--inventory');
    expect(code).toBe(0);
    expect(out).toContain(text);
    expect(out.includes('releases.deployed')).toBe(warns);
  });

  it('bounds of a single site expect it to be there', async () => {
    const files = { ...CLONE, 'inventory/sites.csv': 'id,status,engine\nA1,active,rp\n' };
    expect((await validate(files, {}, '--inventory')).out).toContain('  bounds:\n    sites: 1-2\n    rp: 1-2\n');
  });

  it('the bounds can be pasted', async () => {
    const { out } = await validate(ESTATE, {}, '--inventory');
    const bounds = out.slice(out.indexOf('  bounds:'));
    const policy = POLICY.replace(
      'inventory: { provider: file, path: inventory/sites.csv }',
      `inventory:\n  provider: file\n  path: inventory/sites.csv\n${bounds.trimEnd()}`,
    );
    const pasted = await validate({ ...ESTATE, [POLICY_PATH]: policy }, {}, '--inventory');
    expect(pasted.code).toBe(0);
    expect(pasted.out).not.toContain('bounds:');
  });

  const BOTH = '  rq: { select: "engine in (rp,tm)", owners: [bob] }\nreleases:';
  const DORMANT = { ...ESTATE, 'inventory/sites.csv': CSV.replaceAll('active,rp', 'dormant,rp') };
  it.each<[string, Files, [string, string], number, string]>([
    ['a cohort that no site is in', ESTATE, ['engine=rp', 'engine=rq'], 0, 'found    none of 5 sites'],
    ['a cohort of sites of another status', DORMANT, ['', ''], 0, '3 sites, all of another status'],
    ['sites in two cohorts', ESTATE, ['releases:', BOTH], 1, '2 sites in several cohorts of default: A1, A2'],
    ['a cohort of no inventory', ESTATE, ['select: engine=rp', 'dimension: default'], 1, 'inventory has: it has none'],
  ])('%s', async (_, files, [from, to], code, text) => {
    const ended = await validate({ ...files, [POLICY_PATH]: POLICY.replace(from, to) }, {}, '--inventory');
    expect(ended).toMatchObject({ code, out: expect.stringContaining(text) });
  });

  it('another list in its place, and all of it as JSON', async () => {
    const files = { ...ESTATE, 'few.csv': 'id,status,engine\nA1,active,rp\n' };
    const { code, out } = await validate(files, {}, '--inventory', 'few.csv', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      findings: [],
      estate: { total: 1, cohorts: { rp: 1 }, unknown: { engine: [] } },
    });
  });

  it.each([
    ['that is not there', CLONE, [], 'inventory file inventory/sites.csv'],
    ['that cannot be read', { ...CLONE, 'inventory/sites.csv': 'id\nA1\nA1\n' }, [], 'A1 a second time'],
    ['given, that is not there', ESTATE, ['nope.csv'], 'a file that is there'],
  ] as const)('an inventory %s: exit code 2', async (_, files, words, text) => {
    const ended = await validate(files, {}, '--inventory', ...words);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining(text) });
  });
});
