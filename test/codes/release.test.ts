import { withoutUnassigned } from '../warnings.ts';
import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { judgeFacts } from '../../src/codes/judge.ts';
import type { Finding } from '../../src/codes/index.ts';
import {
  change,
  COHORTS,
  PILOTED,
  declaration,
  facts,
  policy,
  POLICY_PATH,
  resolve,
  site,
  type FactsOptions,
} from '../domain/build.ts';

const rp = (id: string, attributes = {}) => site(id, { attributes: { engine: 'rp', ...attributes } });
const tm = (id: string) => site(id, { attributes: { engine: 'tm' } });
const body = (...lines: string[]) => ({ pull: { body: lines.join('\n') } });

/** Codes with their effects, in order: what a check comes to. */
function findings(options: FactsOptions) {
  const { verdict, findings } = judgeFacts(facts(options));
  const found = findings.filter(({ code }) => code !== 'site.unassigned');
  return { verdict, codes: withoutUnassigned(found.map((one) => `${one.code} ${one.effect}`)), found };
}

function only<C extends Finding['code']>(options: FactsOptions, code: C): Finding | undefined {
  return findings(options).found.find((one) => one.code === code);
}

it('allows an approved release of what it declares', () => {
  expect(findings({})).toMatchObject({ verdict: 'allow', codes: [] });
});

describe('declaration', () => {
  it.each<[string, FactsOptions, string[]]>([
    ['none', body(''), ['declaration.missing deny']],
    ['unreadable', body('Target-Cohort: all, rp'), ['declaration.invalid deny']],
    ['sources disagree', { pull: { labels: ['cohort:tm'] } }, ['declaration.conflict deny']],
    ['as many sites as expected', body('Target-Cohort: rp', 'Expect-Sites: 1'), []],
    ['at the lower end', body('Target-Cohort: rp', 'Expect-Sites: 1-5'), []],
    ['at the upper end', body('Target-Cohort: rp', 'Expect-Sites: 0-1'), []],
    ['fewer sites than expected', body('Target-Cohort: rp', 'Expect-Sites: 2-5'), ['declaration.expectation deny']],
    ['more sites than expected', body('Target-Cohort: rp', 'Expect-Sites: 0'), ['declaration.expectation deny']],
    [
      'of a cohort that the policy does not know, whose sites nobody can count',
      body('Target-Cohort: nowhere', 'Expect-Sites: 5'),
      ['cohort.unknown deny'],
    ],
  ])('%s', (_, options, codes) => {
    expect(findings(options).codes).toEqual(codes);
  });

  it('tells the line that was probably meant', () => {
    expect(only(body('Target-Cohorts: rp'), 'declaration.missing')).toMatchObject({
      almost: { written: 'Target-Cohorts: rp', line: 'Target-Cohort: rp' },
    });
  });

  it('tells expected and targeted', () => {
    expect(only(body('Target-Cohort: rp', 'Expect-Sites: 2-5'), 'declaration.expectation')).toMatchObject({
      expect: { min: 2, max: 5 },
      targeted: 1,
    });
  });
});

describe('cohort', () => {
  it('is unknown to the policy, with the nearest name', () => {
    expect(only(body('Target-Cohort: rp, tmm'), 'cohort.unknown')).toEqual({
      code: 'cohort.unknown',
      effect: 'deny',
      where: 'policy',
      names: [{ name: 'tmm', nearest: 'tm' }],
      known: ['rp', 'tm'],
    });
  });

  it('is unknown, and like none that is known', () => {
    expect(only(body('Target-Cohort: somewhere-else'), 'cohort.unknown')).toMatchObject({
      where: 'policy',
      names: [{ name: 'somewhere-else', nearest: null }],
    });
  });

  it('is unknown to the inventory, with the nearest name', () => {
    const under = policy({ cohorts: { own: {} } });
    expect(
      only(
        { ...body('Target-Cohort: own'), policy: under, sites: [site('A1', { cohorts: ['owm'] })] },
        'cohort.unknown',
      ),
    ).toMatchObject({
      where: 'inventory',
      names: [{ name: 'own', nearest: 'owm' }],
      known: ['owm'],
    });
  });

  it('is empty', () => {
    expect(
      findings({ sites: [tm('B1'), site('A1', { status: 'closed', attributes: { engine: 'rp' } })] }),
    ).toMatchObject({
      verdict: 'deny',
      codes: ['cohort.empty deny'],
      found: [{ cohorts: ['rp'], statuses: ['active'] }],
    });
  });

  it('is ambiguous', () => {
    const under = policy({ cohorts: { ...COHORTS, tm: { ...COHORTS['tm'], select: 'old=tm' } } });
    expect(findings({ policy: under, sites: [rp('A1', { old: 'tm' })] }).codes).toContain('cohort.ambiguous deny');
  });
});

describe('reach', () => {
  it.each<[string, FactsOptions, string[]]>([
    ['covers what it reaches', { pull: { changes: [change('deploy/rp/a')] } }, []],
    ['another cohort', { pull: { changes: [change('deploy/rp/a'), change('deploy/tm/a')] } }, ['tm: deploy/tm/a']],
    ['a shared path', { pull: { changes: [change('src/a')] } }, ['tm: src/a']],
    ['a shared path, declared for all', { pull: { changes: [change('src/a')], body: 'Target-Cohort: all' } }, []],
    ['a former name', { pull: { changes: [change('deploy/rp/a', 'renamed', 'deploy/tm/a')] } }, ['tm: deploy/tm/a']],
    [
      'a cohort of a dimension of which none is declared is covered',
      {
        policy: policy({ cohorts: PILOTED }),
        pull: { changes: [change('deploy/tm/a')] },
        manifest: 'cohorts: [pilot]',
      },
      [],
    ],
  ])('%s', (_, options, reached) => {
    const finding = only(options, 'reach.undeclared');
    if (finding !== undefined) expect(finding).toMatchObject({ effect: 'deny', declared: ['rp'] });
    expect(
      finding?.code === 'reach.undeclared' ? finding.reached.map((one) => `${one.cohort}: ${one.paths.join()}`) : [],
    ).toEqual(reached);
  });
});

/** What an inventory answers of a list of sites. */
const answer = (ids: string[], ...sites: ReturnType<typeof site>[]) =>
  ok(resolve(sites, declaration({ targets: { kind: 'sites', ids } })));

describe('sites', () => {
  it.each<[string, () => FactsOptions, string, string[]]>([
    [
      'incapable',
      () => ({
        ...body('Target-Cohort: rp'),
        manifest: 'requires: v=2',
        sites: [rp('A1', { v: '1' }), rp('A2', { v: '2' }), rp('A3', { v: '0' })],
      }),
      'site.incapable',
      ['A1', 'A3'],
    ],
    [
      'unproven',
      () => ({ ...body('Target-Cohort: rp'), manifest: 'forbids: frozen=yes', sites: [rp('A2'), rp('A1')] }),
      'site.unproven',
      ['A1', 'A2'],
    ],
    [
      'listed beyond the inventory',
      () => ({ resolution: answer(['A1', 'Z9', 'Z8'], rp('A1')) }),
      'site.unknown',
      ['Z8', 'Z9'],
    ],
    [
      'inactive',
      () => ({
        resolution: answer(['A1', 'A2'], rp('A1'), site('A2', { status: 'closed', attributes: { engine: 'rp' } })),
      }),
      'site.inactive',
      ['A2'],
    ],
    [
      'outside the declaration',
      () => ({ resolution: answer(['A1', 'B1'], rp('A1'), tm('B1')) }),
      'site.outside-cohort',
      ['B1'],
    ],
  ])('%s: every one of them by name', (_, options, code, ids) => {
    expect(findings(options())).toMatchObject({ verdict: 'deny', codes: [`${code} deny`] });
    const finding = findings(options()).found.find((one) => one.code === code);
    expect(finding !== undefined && 'sites' in finding ? finding.sites.map((one) => one.site.id) : []).toEqual(ids);
  });
});

describe('facts that could not be established', () => {
  const failure = { code: 'inventory.stale' as const, asked: 'GET /sites', expected: 'at most 24h', observed: '25h' };

  it('are an error, beside whatever else is found', () => {
    expect(findings({ resolution: fail(failure), pull: { changes: [change('src/a')] } })).toMatchObject({
      verdict: 'error',
      codes: ['inventory.stale error', 'reach.undeclared deny'],
    });
  });
});

describe('what decides where things go', () => {
  const guarded = { pull: { body: '', changes: [change(POLICY_PATH)] } };

  it('is held until a policy owner approves, release or not', () => {
    expect(findings(guarded)).toMatchObject({
      verdict: 'hold',
      codes: ['policy.changed hold'],
      found: [{ paths: [POLICY_PATH], owners: [{ kind: 'user', login: 'frank' }] }],
    });
  });

  it('is held while too few have approved, and tells who has', () => {
    const counted = [
      { login: 'frank', cohorts: [], forPolicy: true, url: '' },
      { login: 'alice', cohorts: ['rp'], forPolicy: false, url: '' },
    ];
    expect(
      findings({
        ...guarded,
        approvals: { counted, policyNeeded: 2, unattributed: ['a1'], administrators: true },
      }).found,
    ).toEqual([
      {
        code: 'policy.changed',
        effect: 'hold',
        paths: [POLICY_PATH],
        owners: [{ kind: 'user', login: 'frank' }],
        administrators: true,
        needed: 2,
        counted: ['frank'],
        unattributed: ['a1'],
        unreadableTeams: [],
        eligible: [],
        unreachable: 0,
      },
    ]);
  });

  it('is skipped once a policy owner has approved, where nothing else is changed', () => {
    const counted = [{ login: 'frank', cohorts: [], forPolicy: true, url: '' }];
    expect(findings({ ...guarded, approvals: { counted } })).toMatchObject({ verdict: 'skip', codes: [] });
  });

  it('must be valid', () => {
    const problems = [{ place: 'x', found: 'y', allowed: 'z' }];
    expect(findings({ ...guarded, proposed: { path: POLICY_PATH, problems, policy: null } })).toMatchObject({
      verdict: 'deny',
      codes: ['policy.invalid deny', 'policy.changed hold'],
    });
    expect(findings({ ...guarded, proposed: { path: POLICY_PATH, problems: [], policy: policy() } }).codes).toEqual([
      'policy.changed hold',
    ]);
  });
});

describe('approvals', () => {
  const alice = { login: 'alice', cohorts: ['rp'], forPolicy: false, url: '' };
  const frank = { login: 'frank', cohorts: [], forPolicy: true, url: '' };
  const missing = {
    code: 'approval.missing',
    effect: 'hold',
    without: [],
    unattributed: [],
    unreadableTeams: [],
    eligible: [],
    unreachable: 0,
  };

  it.each<[string, FactsOptions, object[]]>([
    ['enough', { approvals: { needed: 1, counted: [alice] } }, []],
    [
      'too few, of whom it tells',
      { approvals: { needed: 2, counted: [alice] } },
      [{ ...missing, needed: 2, counted: ['alice'] }],
    ],
    [
      'enough people, but no owner of some cohort',
      {
        approvals: {
          needed: 1,
          counted: [alice],
          unapproved: [{ cohort: 'tm', owners: [] }],
          unreadableTeams: [{ team: '@acme/tm', why: 'no-token' }],
          unattributed: ['a1'],
        },
      },
      [
        {
          ...missing,
          needed: 1,
          counted: ['alice'],
          without: [{ cohort: 'tm', owners: [] }],
          unreadableTeams: [{ team: '@acme/tm', why: 'no-token' }],
          unattributed: ['a1'],
        },
      ],
    ],
    [
      'a policy owner is none of those who approve a release',
      { approvals: { needed: 2, counted: [alice, frank] } },
      [{ ...missing, needed: 2, counted: ['alice'] }],
    ],
    [
      'a veto',
      { approvals: { vetoes: [{ login: 'bob', cohorts: ['rp'], url: 'u' }] } },
      [{ code: 'approval.vetoed', effect: 'hold', vetoes: [{ login: 'bob', cohorts: ['rp'], url: 'u' }] }],
    ],
    [
      'a veto where nothing is released',
      { pull: { base: 'topic' }, approvals: { vetoes: [{ login: 'bob', cohorts: ['policy'], url: 'u' }], needed: 1 } },
      [{ code: 'approval.vetoed', effect: 'hold', vetoes: [{ login: 'bob', cohorts: ['policy'], url: 'u' }] }],
    ],
    [
      'none are asked for where nothing is declared',
      { pull: { body: '' }, approvals: { needed: 1 } },
      [{ code: 'declaration.missing', effect: 'deny', almost: null }],
    ],
  ])('%s', (_, options, found) => {
    expect(findings(options).found).toEqual(found);
  });
});

describe('no release', () => {
  const under = policy({ releases: { ignore: ['docs/**'] } });

  it.each<[string, FactsOptions]>([
    ['ignored paths', { policy: under, pull: { body: '', changes: [change('docs/a')] } }],
    [
      'ignored paths, with a declaration that is wrong',
      { policy: under, pull: { body: 'Target-Cohort: nowhere', changes: [change('docs/a')] } },
    ],
    ['another branch', { pull: { body: '', base: 'topic' } }],
    ['approvals missing', { policy: under, pull: { changes: [change('docs/a')] }, approvals: { needed: 3 } }],
  ])('is skipped: %s', (_, options) => {
    expect(findings(options)).toMatchObject({ verdict: 'skip', codes: [] });
  });
});
