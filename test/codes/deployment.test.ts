import { withoutUnassigned } from '../warnings.ts';
import { ok, fail } from '../../src/domain/result.ts';
import { describe, expect, it } from 'vitest';
import { judgeGateFacts } from '../../src/codes/judge.ts';
import { failure } from '../../src/domain/finding.ts';
import type { GateFacts, JudgedRelease } from '../../src/codes/outcome.ts';
import { gateOf } from '../../src/domain/verdict.ts';
import { change, COHORTS, declaration, policy, resolve, site, type FactsOptions } from '../domain/build.ts';
import { gateFacts, judged, members, rp } from './build.ts';

/* What a gate comes to, of all codes together. */

const STALE = { code: 'inventory.stale', asked: 'a', expected: 'b', observed: 'c' } as const;

function gate(parts: Partial<GateFacts> = {}) {
  const { verdict, findings } = judgeGateFacts(gateFacts(parts));
  const codes = withoutUnassigned(findings.map((one) => `${one.code} ${one.effect}`));
  return { verdict, findings, codes, gate: gateOf(verdict) };
}

it('is open for a range without a release', () => {
  expect(gate()).toEqual({ verdict: 'allow', findings: [], codes: [], gate: 'open' });
});

describe('the members of the cohort', () => {
  it('could not be established', () => {
    const lookup = fail({ ...STALE, asked: 'GET /sites', expected: 'at most 24h', observed: '25h' });
    expect(gate({ members: lookup, releases: [judged()] })).toMatchObject({
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
  const one = (id: string): FactsOptions => ({ sites: [rp(id)] });

  it.each<[string, () => JudgedRelease[], string[]]>([
    ['allowed, and for every active site', () => [judged()], []],
    ['allowed, and for more sites than there are now', () => [judged({ sites: [rp('A1'), rp('A2'), rp('A3')] })], []],
    ['allowed, but not for every active site', () => [judged(one('A1'))], ['gate.outside-declaration deny']],
    ['not reaching the cohort', () => [judged(one('A1'), { reaches: false })], []],
    ['undone', () => [judged(one('A1'), { undone: true })], []],
    ['undone, and not reaching the cohort', () => [judged(one('A1'), { reaches: false, undone: true })], []],
    ['one of two', () => [judged(), judged(one('A1'))], ['gate.outside-declaration deny']],
    ['denied', () => [judged({ pull: { body: '' } })], ['gate.release-refused deny', 'declaration.missing deny']],
    ['on hold', () => [judged({ approvals: { needed: 1 } })], ['gate.release-refused hold', 'approval.missing hold']],
    ['in error', () => [judged({}, {}, 'error')], ['gate.release-refused error']],
    [
      'skipped',
      () => [judged({ pull: { changes: [change('docs/a')] }, policy: policy({ releases: { ignore: ['docs/**'] } }) })],
      [],
    ],
    [
      'refused, and not for every active site',
      () => [judged({ ...one('A1'), approvals: { needed: 1 } })],
      ['gate.outside-declaration deny', 'gate.release-refused hold', 'approval.missing hold'],
    ],
    ['refused, but undone', () => [judged({ approvals: { needed: 1 } }, { undone: true })], []],
  ])('%s', (_, releases, codes) => {
    expect(gate({ releases: releases() })).toMatchObject({ codes, gate: codes.length === 0 ? 'open' : 'closed' });
  });

  it('could not be read: what is known of it is told', () => {
    expect(gate({ releases: [judged({ resolution: fail(STALE) })] })).toMatchObject({
      verdict: 'error',
      codes: ['gate.release-refused error', 'inventory.stale error'],
    });
    const { outcome } = judged();
    const findings = [failure('evidence.unavailable', 'a', 'b', 'c')];
    const factless = { ...outcome, verdict: 'error' as const, facts: null, findings };
    expect(gate({ releases: [judged({}, { outcome: factless })] })).toMatchObject({
      gate: 'closed',
      codes: ['gate.release-refused error', 'evidence.unavailable error'],
    });
    const pullless = { ...factless, pull: null, plan: null };
    expect(gate({ releases: [judged({}, { outcome: pullless })] })).toMatchObject({
      gate: 'closed',
      verdict: 'error',
      codes: ['evidence.unavailable error'],
    });
  });
});

it('tells everything at once, the gravest first', () => {
  const found = gate({
    members: fail({ ...STALE, code: 'inventory.unavailable' }),
    branch: null,
    policy: policy({ cohorts: { ...COHORTS, rp: { ...COHORTS['rp'], environments: ['production-rp'] } } }),
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
    releases: [judged({ approvals: { needed: 1 } })],
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
