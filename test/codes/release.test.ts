import { withoutUnassigned } from '../warnings.ts';
import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { judgeFacts } from '../../src/codes/judge.ts';
import type { Finding } from '../../src/codes/index.ts';
import {
  change,
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
      'a policy owner is none of those who approve a release',
      { approvals: { needed: 2, counted: [alice, frank] } },
      [{ ...missing, needed: 2, counted: ['alice'] }],
    ],
    [
      'a veto where nothing is released',
      { pull: { base: 'topic' }, approvals: { vetoes: [{ login: 'bob', cohorts: ['policy'], url: 'u' }], needed: 1 } },
      [{ code: 'approval.vetoed', effect: 'hold', vetoes: [{ login: 'bob', cohorts: ['policy'], url: 'u' }] }],
    ],
    [
      'none are asked for where nothing is declared',
      { pull: { body: '' }, approvals: { needed: 1 } },
      [{ code: 'declaration.missing', effect: 'deny', nearMiss: null }],
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
