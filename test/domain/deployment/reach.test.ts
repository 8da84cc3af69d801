import { describe, expect, it } from 'vitest';
import {
  changedPaths,
  changesStanding,
  isUndone,
  reaches,
  reachesCohort,
} from '../../../src/domain/deployment/reach.ts';
import { NO_STANDING_CHANGES } from '../../../src/domain/standing/changes.ts';
import { failure } from '../../../src/domain/finding.ts';
import { fail } from '../../../src/domain/result.ts';
import { waitsUntil } from '../../../src/domain/verification/facts.ts';
import { judged, rp } from '../../codes/build.ts';
import { change, cohort, COHORTS, facts, policy, pull, release, resolve, site, type FactsOptions } from '../build.ts';

const tm = { ...cohort('tm', COHORTS['tm']) };
const withoutPaths = { ...tm, paths: [] };
const body = (...cohorts: string[]) => cohorts.map((name) => `Target-Cohort: ${name}`).join('\n');
const tmSite = site('B1', { attributes: { engine: 'tm' } });

describe('a release reaches a cohort', () => {
  const { outcome } = judged();
  const of = (options: FactsOptions) => judged({ sites: [rp('A1'), tmSite], ...options }).outcome;
  const unanswered = fail(failure('inventory.unavailable', 'GET /sites', 'an answer', 'none'));
  /** The inventory's answer to a list that names a site of the cohort, whatever is declared. */
  const listed = (...ids: string[]) =>
    resolve([rp('A1'), tmSite], { ...declarationOfSites(ids), cohorts: ['rp'] }, policy());

  function declarationOfSites(ids: readonly string[]) {
    return {
      cohorts: ['rp'],
      all: false,
      requires: [],
      forbids: [],
      expect: null,
      change: null,
      targets: { kind: 'sites' as const, ids },
    };
  }

  it.each<[string, Parameters<typeof reaches>[0], boolean]>([
    ['no: nothing says so', outcome, false],
    ['no: nothing was to be judged', { ...of({ pull: { body: body('tm') } }), verdict: 'skip' }, false],
    ['yes: nobody could read the pull request', { ...outcome, pull: null }, true],
    ['yes: the judging could not begin', { ...outcome, facts: null }, true],
    ['yes: nothing could be read, though it is skipped', { ...outcome, facts: null, verdict: 'skip' }, true],
    ['yes: by name', of({ pull: { body: body('rp', 'tm') } }), true],
    ['yes: by a path', of({ pull: { changes: [change('deploy/tm/a.xml')] } }), true],
    ['yes: what it declares cannot be read', of({ pull: { body: 'Target-Cohort:' } }), true],
    ['yes: it declares nothing', of({ pull: { body: '' } }), true],
    ['yes: the inventory has not answered', of({ resolution: unanswered }), true],
    ['yes: by a target', of({ resolution: { ok: true, value: listed('B1') } }), true],
    ['no: the listed site is of another', of({ resolution: { ok: true, value: listed('A1') } }), false],
    ['no: it changes nothing that is released', of({ pull: { changes: [] } }), false],
  ])('%s', (_, given, reached) => {
    expect(reaches(given, tm)).toBe(reached);
  });

  it('always, where the cohort has no paths that could tell', () => {
    expect(reaches(outcome, withoutPaths)).toBe(true);
  });

  it('not by a change of manifests that needs no declaration', () => {
    const { scope } = release();
    expect(reachesCohort({ scope, declaration: { kind: 'unneeded' } }, null, tm)).toBe(false);
  });

  it('not where the policy of the answer does not know the cohort', () => {
    const read = facts();
    const answer = read.resolution?.ok === true ? read.resolution.value : null;
    expect(reachesCohort(read, answer && { ...answer, cohorts: new Map() }, tm)).toBe(false);
  });
});

describe('a release changes a manifest that stood', () => {
  const { outcome } = judged();
  const having = (parts: Partial<typeof NO_STANDING_CHANGES>) => ({
    ...outcome,
    facts: outcome.facts && { ...outcome.facts, changed: { ...NO_STANDING_CHANGES, ...parts } },
  });

  it.each<[string, Parameters<typeof changesStanding>[0], boolean]>([
    ['for none', having({}), false],
    ['for the cohort', having({ cohorts: ['tm'] }), true],
    ['for another', having({ cohorts: ['rp'] }), false],
    ['for a cohort that nobody can read', having({ unreadable: ['a.yml'] }), true],
    ['where it was not judged', { ...outcome, facts: null }, false],
  ])('%s: %j', (_, given, changes) => {
    expect(changesStanding(given, tm)).toBe(changes);
  });
});

describe('a change is undone', () => {
  const renamed = pull({ changes: [change('b', 'renamed', 'a'), change('c')] });

  it.each<[string, Parameters<typeof isUndone>[0], string[], boolean]>([
    ['where none of its paths differs', { pull: renamed }, ['d'], true],
    ['not where one does', { pull: renamed }, ['c'], false],
    ['not where the former name does', { pull: renamed }, ['a'], false],
    ['not where it could not be read', { pull: null }, [], false],
  ])('%s', (_, given, differs, undone) => {
    expect(isUndone(given, new Set(differs))).toBe(undone);
  });

  it('by both names of a renamed file', () => {
    expect(changedPaths(renamed)).toEqual(['b', 'a', 'c']);
  });
});

describe('sites that lack the commit are waited for', () => {
  const asked = { within: 100, now: 5000 };

  it.each<[number | null, 'targets-file' | 'active', 'inventory' | 'deployed-file', number]>([
    [1000, 'active', 'inventory', 1100],
    [1000, 'targets-file', 'deployed-file', 1100],
    [null, 'active', 'inventory', 5000],
    [null, 'targets-file', 'inventory', 5100],
    [null, 'active', 'deployed-file', 5100],
  ])('deployed at %j, listed by %s, reported by %s: until %i', (deployedAt, listed, reportedBy, until) => {
    const given: Parameters<typeof waitsUntil>[0] = {
      ...asked,
      deployedAt,
      listed,
      reportedBy,
      policy: policy(),
      cohort: 'rp',
      environment: 'production-rp',
      commit: 'c'.repeat(40),
      since: null,
      list: [],
      missing: [],
      unknown: [],
      extra: [],
      names: new Map(),
      groups: [],
    };
    expect(waitsUntil(given)).toBe(until);
  });
});
