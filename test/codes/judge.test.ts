import { describe, expect, it } from 'vitest';
import {
  afterLimits,
  failed,
  judgeFacts,
  judgeGateFacts,
  judgeRelease,
  judgeVerification,
  undecided,
  withFinding,
} from '../../src/codes/judge.ts';
import type { Finding } from '../../src/codes/index.ts';
import { failure } from '../../src/domain/finding.ts';
import { facts, people, policy, pull, release } from '../domain/build.ts';
import { gateFacts, judged } from './build.ts';

const LIMIT = { code: 'evidence.unavailable', asked: 'a', expected: 'b', observed: 'c', reason: 'limit' } as const;
const WAITING: Finding = { code: 'stack.waiting', effect: 'hold', layers: [] };

it('what could be read but not judged is an error, with its pull request', () => {
  const finding = failure('evidence.unavailable', 'a', 'b', 'c') as Finding;
  expect(undecided({ pull: pull(), plan: 'p' }, finding)).toEqual({
    verdict: 'error',
    findings: [finding],
    pull: pull(),
    facts: null,
    plan: 'p',
    note: null,
  });
  expect(failed({ pull: pull(), plan: 'p' }, LIMIT)).toMatchObject({
    verdict: 'error',
    findings: [{ ...LIMIT, effect: 'error' }],
  });
});

describe('one finding more', () => {
  it.each<[string, () => ReturnType<typeof judged>, Finding, string]>([
    ['a hold of what was allowed', () => judged(), WAITING, 'hold'],
    [
      'a warning of what was allowed',
      () => judged(),
      { code: 'inventory.uncounted', effect: 'warn', missing: ['total'] },
      'allow',
    ],
    [
      'a warning of what is no release',
      () => judged({ pull: { base: 'topic' } }),
      { code: 'inventory.uncounted', effect: 'warn', missing: ['total'] },
      'skip',
    ],
  ])('%s', (_, given, finding, verdict) => {
    const { outcome } = given();
    expect(withFinding(outcome, finding)).toEqual({ ...outcome, verdict, findings: [...outcome.findings, finding] });
  });

  it('of what has no facts', () => {
    const outcome = { ...judged().outcome, facts: null };
    expect(withFinding(outcome, { code: 'inventory.uncounted', effect: 'warn', missing: ['total'] }).verdict).toBe(
      'allow',
    );
  });
});

describe('after limits of GitHub', () => {
  const held = { verdict: 'hold', findings: [WAITING] } as const;

  it.each<[string, Parameters<typeof afterLimits>[0], Parameters<typeof afterLimits>[1], object]>([
    ['none was met', held, [], held],
    [
      'one kept an answer of what is on hold: an error',
      held,
      [LIMIT],
      { verdict: 'error', findings: [{ ...LIMIT, effect: 'error' }, WAITING] },
    ],
    [
      'one kept an answer that was not needed',
      { verdict: 'allow', findings: [] },
      [LIMIT],
      { verdict: 'allow', findings: [] },
    ],
    ['what is denied stays so', { verdict: 'deny', findings: [] }, [LIMIT], { verdict: 'deny', findings: [] }],
  ])('%s', (_, outcome, limits, expected) => {
    expect(afterLimits(outcome, limits)).toEqual(expected);
  });
});

describe('why nothing is to be judged', () => {
  it.each<[string, Parameters<typeof release>[0], string | null]>([
    ['a release', {}, null],
    ['ignored paths', { policy: policy({ releases: { ignore: ['deploy/**'] } }) }, 'No changed path makes a release.'],
    ['another branch', { pull: { base: 'topic' } }, 'The base branch is not a release branch.'],
  ])('%s', (_, options, note) => {
    const read = release(options);
    expect(judgeRelease(read, null, people(read.policy)).note).toBe(note);
  });

  it('is a skip', () => {
    expect(judgeFacts(facts({ pull: { base: 'topic', body: '' } })).verdict).toBe('skip');
  });
});

describe('what sites have after a deployment', () => {
  const verified = {
    policy: policy(),
    cohort: 'rp',
    environment: 'production-rp',
    commit: 'c'.repeat(40),
    since: null,
    deployedAt: 0,
    now: 1000,
    within: 10,
    listed: 'targets-file',
    reportedBy: 'inventory',
    list: ['A1'],
    missing: [{ id: 'A1', commit: null }],
    unknown: [],
    extra: [],
    names: new Map(),
    groups: [],
  } as const;
  const LATE = { code: 'inventory.uncounted', effect: 'warn', missing: ['total'] } as const;

  it('is judged by what is found of it, and besides', () => {
    const { verdict, findings } = judgeVerification(verified, [LATE]);
    expect([verdict, findings.map(({ code }) => code)]).toEqual(['deny', ['deployed.missing', 'inventory.uncounted']]);
  });

  it('is allowed where nothing is', () => {
    expect(judgeVerification({ ...verified, missing: [] })).toEqual({ verdict: 'allow', findings: [] });
  });
});

it('a deployment that has nothing to do is a skip', () => {
  const site = { commit: 'c'.repeat(40), stand: 'same', sites: ['A1', 'A2'], baseline: null } as const;
  const under = policy({ releases: { deployed: 'sites' } });
  const verdicts = [[site], [{ ...site, stand: 'older' as const }]].map(
    (groups) => judgeGateFacts(gateFacts({ policy: under, groups })).verdict,
  );
  expect(verdicts).toEqual(['skip', 'allow']);
});
