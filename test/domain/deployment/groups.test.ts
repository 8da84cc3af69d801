import type { DeployedGroup, SiteStand } from '../../../src/domain/deployment/facts.ts';
import type { StandingManifest } from '../../../src/domain/standing/manifest.ts';
import { describe, expect, it } from 'vitest';
import { isEverywhere, isReached, reachedSites, withinReach } from '../../../src/domain/deployment/groups.ts';
import { gatePlan } from '../../../src/domain/deployment/reach.ts';
import { handedOut } from '../../../src/domain/deployment/groups.ts';
import { failure } from '../../../src/domain/finding.ts';
import { digestOfAll } from '../../../src/domain/plan.ts';
import { fail } from '../../../src/domain/result.ts';
import { gateFacts, judged, members } from '../../codes/build.ts';
import { policy } from '../build.ts';

const SITES = policy({ releases: { deployed: 'sites' } });
const ENVIRONMENT = policy();
const NO_ROLLBACK = { asked: false, applies: false };
const ROLLBACK = { asked: true, applies: true };
const UNKNOWN_MEMBERS = fail(failure('inventory.unavailable', 'GET /sites', 'an answer', 'none'));

const group = (stand: SiteStand, ...sites: string[]): DeployedGroup => ({
  commit: null,
  stand,
  sites,
  baseline: null,
});
const EACH = [
  group('same', 'A1'),
  group('older', 'A5'),
  group('newer', 'A2'),
  group('apart', 'A4'),
  group('unknown', 'A3'),
];

describe('the sites that a deployment reaches by what they have', () => {
  it.each<[SiteStand, boolean, boolean]>([
    ['same', false, false],
    ['older', true, false],
    ['newer', false, true],
    ['apart', true, false],
    ['unknown', true, false],
  ])('%s: %s, on a rollback %s', (stand, forwards, backwards) => {
    expect([isReached({ stand }, false), isReached({ stand }, true)]).toEqual([forwards, backwards]);
  });

  it.each<[string, Parameters<typeof reachedSites>[0], string[] | null]>([
    ['the environment tells', { policy: ENVIRONMENT, groups: EACH, rollback: NO_ROLLBACK }, null],
    ['all that lack the commit, sorted', { policy: SITES, groups: EACH, rollback: NO_ROLLBACK }, ['A3', 'A4', 'A5']],
    ['on a rollback those ahead', { policy: SITES, groups: EACH, rollback: ROLLBACK }, ['A2']],
    ['not asked', { policy: SITES, groups: null, rollback: NO_ROLLBACK }, []],
  ])('%s', (_, facts, reached) => {
    expect(reachedSites(facts)).toEqual(reached);
  });
});

describe('what is asked of the reached sites alone', () => {
  const standing: StandingManifest[] = [
    {
      path: 'a.yml',
      problems: [],
      offenders: ['A1', 'A2'].map((id) => ({ id, name: null, why: 'not-covered', reasons: [] })),
    },
    { path: 'b.yml', problems: [], offenders: null },
  ];
  const found = gateFacts({
    policy: SITES,
    members: members('A1', 'A2'),
    standing,
    groups: [group('same', 'A1'), group('older', 'A2')],
  });
  const violations = [violation('A1'), violation('A2')];
  const facts = found.members.ok
    ? { ...found, members: { ok: true as const, value: { ...found.members.value, violations } } }
    : found;

  function violation(id: string) {
    return {
      kind: 'inactive' as const,
      site: { id, name: null, status: 'retired', cohorts: [] },
      reasons: ['retired'],
    };
  }
  const ids = ({ members: answer, standing: manifests }: typeof facts) => ({
    violations: answer.ok ? answer.value.violations.map(({ site }) => site.id) : null,
    targets: answer.ok ? answer.value.targets : null,
    offenders: manifests.map(({ offenders }) => offenders?.map(({ id }) => id) ?? null),
  });

  it('is everything where the environment tells', () => {
    const all = { ...facts, policy: ENVIRONMENT };
    expect(withinReach(all)).toBe(all);
  });

  it('is what they break, of the rules and of manifests', () => {
    expect(ids(withinReach(facts))).toEqual({
      violations: ['A2'],
      targets: ['A1', 'A2'],
      offenders: [['A2'], null],
    });
  });

  it('is nothing where nobody is reached', () => {
    expect(ids(withinReach({ ...facts, groups: [group('same', 'A1', 'A2')] }))).toEqual({
      violations: [],
      targets: ['A1', 'A2'],
      offenders: [],
    });
  });

  it('stays unknown where the inventory did not answer', () => {
    expect(withinReach({ ...facts, members: UNKNOWN_MEMBERS }).members).toBe(UNKNOWN_MEMBERS);
  });
});

describe('a deployment that has nothing to do', () => {
  const done = { groups: [group('same', 'A1', 'A2')], inTheWay: [], members: members('A1', 'A2') };
  const ahead = { commit: 'd'.repeat(40), stand: 'newer', finished: true, pulls: [], direct: [] } as const;

  it.each<[string, Parameters<typeof isEverywhere>[0], boolean]>([
    ['all have the commit', done, true],
    ['not asked', { ...done, groups: null }, false],
    ['one group has another', { ...done, groups: [...done.groups, group('older', 'A3')] }, false],
    ['something is in the way', { ...done, inTheWay: [ahead] }, false],
    ['no active site', { ...done, groups: [], members: members() }, false],
    ['the inventory did not answer', { ...done, members: UNKNOWN_MEMBERS }, false],
  ])('%s: %j', (_, facts, everywhere) => {
    expect(isEverywhere(facts)).toBe(everywhere);
  });
});

describe('the sites that are handed out', () => {
  const offending = (...ids: string[]): StandingManifest => ({
    path: 'a.yml',
    problems: [],
    offenders: ids.map((id) => ({ id, name: null, why: 'not-covered', reasons: [] })),
  });
  const unasked: StandingManifest = { path: 'b.yml', problems: [], offenders: null };
  const groups = [group('same', 'A1'), group('older', 'A2')];

  it.each<[string, Parameters<typeof gateFacts>[0], string[] | null]>([
    ['all active ones', {}, ['A1', 'A2']],
    ['those that lack the commit', { policy: SITES, groups }, ['A2']],
    ['offenders too, whose gate is closed', { standing: [offending('A1')] }, ['A1', 'A2']],
    ['on a rollback without offenders', { rollback: ROLLBACK, standing: [offending('A1'), unasked] }, ['A2']],
    ['on a rollback that is asked for and is none', { rollback: { asked: true, applies: false } }, ['A1', 'A2']],
    ['unknown', { members: UNKNOWN_MEMBERS }, null],
  ])('%s', (_, parts, sites) => {
    expect(handedOut(gateFacts(parts))).toEqual(sites);
  });
});

describe('the plan of a deployment', () => {
  const release = (number: number, parts = {}) => judged({ pull: { number } }, parts);
  const plans = [7, 8].map((number) => release(number).outcome.plan);

  it.each<[string, ReturnType<typeof release>[], string | null]>([
    ['of nothing', [], null],
    ['of one release', [release(7)], plans[0] ?? null],
    ['of two', [release(8), release(7)], digestOfAll(plans)],
    ['not of what does not reach the cohort', [release(7), release(8, { reaches: false })], plans[0] ?? null],
    ['not of what was undone', [release(7, { undone: true }), release(8)], plans[1] ?? null],
    [
      'not of what could not be read',
      [release(7), release(8, { outcome: { ...release(8).outcome, plan: null } })],
      plans[0] ?? null,
    ],
  ])('%s', (_, releases, plan) => {
    expect(gatePlan({ releases })).toBe(plan);
  });
});
