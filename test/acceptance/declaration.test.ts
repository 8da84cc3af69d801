import { describe, expect, it } from 'vitest';
import { MANIFEST_PATH, quickScenario as scenario, type ScenarioOptions } from './scenario.ts';

/* Where a declaration is read from, and what it comes to. */

interface Expected {
  codes?: readonly string[];
  cohorts?: readonly string[];
  sites?: number | null;
  sources?: readonly string[];
  targeted?: readonly string[];
}

const both = ['resource-publisher', 'template-manager'];
const shared = { 'deploy/shared.yml': 'replicas: 3\n' };

describe.concurrent('a declaration that reads', () => {
  it.for<[string, ScenarioOptions, Expected]>([
    [
      "`all` by a bot's label",
      { body: 'Bumps a library.\n\nRequires: Node 20\n', labels: ['cohort:all'], changes: shared },
      { cohorts: both, sites: 5, sources: ['labels'] },
    ],
    [
      'from the manifest alone',
      { body: '', manifest: 'cohorts: [resource-publisher]\nexpect: { min: 2, max: 4 }\n' },
      { cohorts: ['resource-publisher'], sites: 3, sources: ['manifest'] },
    ],
    [
      'each gives a part',
      { body: 'Target-Cohort: resource-publisher\n', manifest: 'sites: [R1, R3]\nforbids: "ring=beta"\n' },
      { sites: 2, targeted: ['R1', 'R3'], codes: ['approval.missing', 'site.unproven'] },
    ],
    [
      'a manifest that selects: what it catches outside is an offence',
      { body: 'Target-Cohort: resource-publisher\n', manifest: 'select: region=north\n' },
      { codes: ['approval.missing', 'site.outside-cohort'], sites: 4, targeted: ['N1', 'R1', 'R3', 'T1'] },
    ],
    [
      'only a manifest changes',
      { body: '', changes: {}, manifest: 'cohorts: [template-manager]\nsites: [T1]\n' },
      { cohorts: ['template-manager'], sites: 1 },
    ],
  ])('%s', async ([, options, { codes = ['approval.missing'], sources, ...outputs }]) => {
    const { run } = await scenario(options);
    const result = await run();
    expect(result).toMatchObject({
      codes,
      ...outputs,
      judgement: { declaration: sources === undefined ? {} : { sources } },
    });
  });
});

describe.concurrent('a declaration that does not', () => {
  it.for<[string, ScenarioOptions, string, string]>([
    ['sources disagree on the sites expected', { manifest: 'expect: 4\n' }, 'declaration.conflict', '`4`'],
    [
      'more than one manifest',
      {
        manifest: 'cohorts: [resource-publisher]\n',
        changes: { 'deploy/releases/second.yml': 'cohorts: [resource-publisher]\n' },
      },
      'declaration.conflict',
      '`deploy/releases/second.yml`',
    ],
    [
      'a blank selector in the manifest',
      { manifest: 'select: "  "\n' },
      'declaration.invalid',
      `\`${MANIFEST_PATH}:1:9`,
    ],
    [
      'an unknown key and an empty list',
      { manifest: 'cohort: [resource-publisher]\nsites: []\n' },
      'declaration.invalid',
      '`cohorts`',
    ],
  ])('%s', async ([, options, code, told]) => {
    const own = await scenario(options);
    expect(await own.run()).toMatchObject({ verdict: 'deny', codes: [code], cohorts: [], sites: null });
    expect(own.comment()).toContain(told);
    // Its first page may have been asked for ahead, beside the declaration.
    expect(own.inventory.requests.length).toBeLessThanOrEqual(1);
  });

  it('a manifest that GitHub does not give is an error, not a declaration without one', async () => {
    const own = await scenario({ manifest: 'sites: [T1]\n', approvedBy: ['alice'] });
    own.github.fault = ({ path }) =>
      path.includes('/contents/') ? { status: 404, body: { message: 'Not Found' } } : undefined;
    expect(await own.run()).toMatchObject({ verdict: 'error', codes: ['evidence.unavailable'] });
  });

  it('an ignored manifest is still read', async () => {
    const own = await scenario({
      manifest: 'sites: [T1]\n',
      policy: (draft) => {
        draft.releases['ignore'] = ['deploy/releases/**'];
      },
    });
    expect(await own.run()).toMatchObject({
      verdict: 'deny',
      codes: ['approval.missing', 'declaration.expectation', 'site.outside-cohort'],
    });
  });
});

it('a ready Expect-Sites line where none was given, of which the run then approves', async () => {
  const own = await scenario({ body: 'Target-Cohort: resource-publisher\n' });
  await own.run();
  const line = /^ *`(Expect-Sites: \d+)`$/m.exec(own.comment())?.[1] ?? '';
  expect(line).toBe('Expect-Sites: 3');
  own.world.editBody(own.pull.number, { by: 'mia', body: `Target-Cohort: resource-publisher\n${line}\n` });
  expect(await own.run()).toMatchObject({ codes: ['approval.missing'] });
  expect(own.comment()).not.toContain('Expect-Sites:');
});
