import { withoutUnassigned } from '../warnings.ts';
import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { judgeFacts } from '../../src/codes/judge.ts';
import { failure } from '../../src/domain/finding.ts';
import type { GateFacts, JudgedRelease } from '../../src/codes/outcome.ts';
import { judgeGateFacts } from '../../src/codes/judge.ts';
import type { Resolution } from '../../src/domain/sites/resolution.ts';
import { gateOf, type Verdict } from '../../src/domain/verdict.ts';
import {
  change,
  COHORTS,
  declaration,
  facts,
  policy,
  pull,
  resolve,
  site,
  type FactsOptions,
} from '../domain/build.ts';

const COMMIT = 'c'.repeat(40);
const rp = (id: string, name: string | null = null) => site(id, { name, attributes: { engine: 'rp' } });
const UNDER = policy({ cohorts: { ...COHORTS, rp: { ...COHORTS['rp'], environments: ['production-rp'] } } });
const RP = UNDER.cohorts.get('rp');
/** The policy names the job of the environment: the baseline is proven. */
const PROVEN =
  RP === undefined
    ? UNDER
    : {
        ...UNDER,
        cohorts: new Map([
          ...UNDER.cohorts,
          [
            'rp',
            {
              ...RP,
              environments: [
                { name: 'other', job: null, baseline: null, within: 3_600_000 },
                { name: 'production-rp', job: 'deploy.yml/deploy', baseline: null, within: 3_600_000 },
              ],
            },
          ],
        ]),
      };

const members = (...ids: string[]): GateFacts['members'] => ok(resolve(ids.map((id) => rp(id))));

/** The deployment of a commit on main to two sites, with nothing in its range. */
function gate(parts: Partial<GateFacts> = {}) {
  const { verdict, findings } = judgeGateFacts({
    policy: PROVEN,
    cohort: 'rp',
    environment: 'production-rp',
    commit: COMMIT,
    branch: 'main',
    baseline: {
      commit: 'b'.repeat(40),
      kind: 'deployment',
      otherJobs: [],
      deployedAt: '2026-11-01T12:00:00Z',
      unjudged: null,
    },
    inTheWay: [],
    groups: null,
    rollback: { asked: false, applies: false },
    rolledBack: null,
    elsewhere: [],
    now: '2026-11-22T12:00:00Z',
    retentionDays: 90,
    standing: [],
    members: members('A1', 'A2'),
    unreviewed: [],
    releases: [],
    rules: [],
    risk: null,
    ...parts,
  });
  return {
    verdict,
    findings: findings.filter(({ code }) => code !== 'site.unassigned'),
    codes: withoutUnassigned(findings.map((one) => `${one.code} ${one.effect}`)),
    gate: gateOf(verdict),
  };
}

/** A release as a check would judge it on some sites; its verdict may be another's. */
function release(options: FactsOptions = {}, parts: Partial<JudgedRelease> = {}, verdict?: Verdict): JudgedRelease {
  const judged = facts({ sites: [rp('A1'), rp('A2')], ...options });
  const own = judgeFacts(judged);
  return {
    outcome: {
      verdict: verdict ?? own.verdict,
      findings: own.findings,
      pull: judged.pull,
      facts: judged,
      plan: judged.plan,
      note: null,
    },
    reaches: true,
    undone: false,
    sites: null,
    targets: judged.resolution?.ok === true ? judged.resolution.value.targets : null,
    ...parts,
  };
}

it('is open for a range without a release', () => {
  expect(gate()).toEqual({ verdict: 'allow', findings: [], codes: [], gate: 'open' });
});

describe('the members of the cohort', () => {
  it('could not be established', () => {
    const lookup = fail({
      code: 'inventory.stale' as const,
      asked: 'GET /sites',
      expected: 'at most 24h',
      observed: '25h',
    });
    expect(gate({ members: lookup, releases: [release()] })).toMatchObject({
      gate: 'closed',
      verdict: 'error',
      findings: [failure('inventory.stale', 'GET /sites', 'at most 24h', '25h')],
    });
  });

  it('are none', () => {
    expect(gate({ members: members() })).toMatchObject({
      gate: 'closed',
      findings: [{ code: 'cohort.empty', effect: 'deny', cohorts: ['rp'], statuses: ['active'], found: [] }],
    });
  });

  it('are in another cohort of the dimension as well; no other offence of a site concerns the gate', () => {
    const under = policy({ cohorts: { ...COHORTS, tm: { ...COHORTS['tm'], select: 'old=tm' } } });
    const value = resolve(
      [site('A1', { attributes: { engine: 'rp', old: 'tm' } }), rp('A2')],
      declaration({ requires: [{ terms: [{ kind: 'exists', key: 'v' }] }] }),
      under,
    );
    const found = gate({ members: ok(value) });
    expect(found).toMatchObject({ gate: 'closed', codes: ['cohort.ambiguous deny'] });
    expect(found.findings[0]).toMatchObject({
      sites: [{ kind: 'ambiguous', site: { id: 'A1' }, reasons: ['rp', 'tm'] }],
    });
  });
});

describe('a release in the range', () => {
  const both = { sites: [rp('A1'), rp('A2')] };
  const one = (id: string): FactsOptions => ({ sites: [rp(id)] });

  it.each<[string, () => JudgedRelease[], string[]]>([
    ['allowed, and for every active site', () => [release(both)], []],
    ['allowed, and for more sites than there are now', () => [release({ sites: [rp('A1'), rp('A2'), rp('A3')] })], []],
    ['allowed, but not for every active site', () => [release(one('A1'))], ['gate.outside-declaration deny']],
    ['not reaching the cohort', () => [release(one('A1'), { reaches: false })], []],
    ['undone', () => [release(one('A1'), { undone: true })], []],
    ['undone, and not reaching the cohort', () => [release(one('A1'), { reaches: false, undone: true })], []],
    ['one of two', () => [release(both), release(one('A1'))], ['gate.outside-declaration deny']],
    [
      'denied',
      () => [release({ ...both, pull: { body: '' } })],
      ['gate.release-refused deny', 'declaration.missing deny'],
    ],
    [
      'on hold',
      () => [release({ ...both, approvals: { needed: 1 } })],
      ['gate.release-refused hold', 'approval.missing hold'],
    ],
    ['in error', () => [release(both, {}, 'error')], ['gate.release-refused error']],
    [
      'skipped',
      () => [release({ pull: { changes: [change('docs/a')] }, policy: policy({ releases: { ignore: ['docs/**'] } }) })],
      [],
    ],
    [
      'refused, and not for every active site',
      () => [release({ ...one('A1'), approvals: { needed: 1 } })],
      ['gate.outside-declaration deny', 'gate.release-refused hold', 'approval.missing hold'],
    ],
    ['refused, but undone', () => [release({ ...both, approvals: { needed: 1 } }, { undone: true })], []],
  ])('%s', (_, releases, codes) => {
    expect(gate({ releases: releases() })).toMatchObject({ codes, gate: codes.length === 0 ? 'open' : 'closed' });
  });

  it('could not be read: what is known of it is told', () => {
    const unread = release({
      ...both,
      resolution: fail({ code: 'inventory.stale', asked: 'a', expected: 'b', observed: 'c' }),
    });
    expect(gate({ releases: [unread] })).toMatchObject({
      verdict: 'error',
      codes: ['gate.release-refused error', 'inventory.stale error'],
    });
    const { outcome } = release();
    const factless = {
      ...release(),
      outcome: {
        ...outcome,
        verdict: 'error' as const,
        facts: null,
        findings: [failure('evidence.unavailable', 'a', 'b', 'c')],
      },
    };
    expect(gate({ releases: [factless] }).codes).toEqual(['gate.release-refused error', 'evidence.unavailable error']);
  });

  it('of which not even the pull request could be read closes the gate', () => {
    const unread = {
      verdict: 'error' as const,
      findings: [failure('evidence.unavailable', 'a', 'b', 'c')],
      pull: null,
      facts: null,
      plan: null,
      note: null,
    };
    expect(gate({ releases: [{ ...release(), outcome: unread }] })).toMatchObject({
      gate: 'closed',
      verdict: 'error',
      codes: ['evidence.unavailable error'],
    });
  });
});

it('tells everything at once, the gravest first', () => {
  const found = gate({
    members: fail({ code: 'inventory.unavailable', asked: 'a', expected: 'b', observed: 'c' }),
    branch: null,
    policy: UNDER,
    unreviewed: [{ kind: 'merge', id: 'a1' }],
    rules: [
      {
        paths: ['x'],
        pull: { number: 9, url: 'u' },
        commit: null,
        plan: null,
        approved: false,
        approvals: null,
        baseline: false,
      },
    ],
    releases: [release({ approvals: { needed: 1 } })],
  });
  expect(found.codes).toEqual([
    'inventory.unavailable error',
    'gate.not-on-branch deny',
    'gate.unreviewed deny',
    'gate.release-refused hold',
    'policy.changed hold',
    'approval.missing hold',
    'gate.baseline-unproven warn',
  ]);
});
