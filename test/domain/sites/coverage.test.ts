import { describe, expect, it } from 'vitest';
import {
  ambiguities,
  coverageOf,
  coversCohort,
  coversSite,
  membershipsOf,
} from '../../../src/domain/sites/coverage.ts';
import { cohort, PILOTED, policy, site } from '../build.ts';

const under = policy({ cohorts: { ...PILOTED, wide: { dimension: 'ring', select: 'ring=wide' } } });

describe('coverage of a site: OR within a dimension, AND across dimensions', () => {
  it.each<[string, string[], string[], boolean]>([
    ['in the named cohort', ['rp'], ['rp'], true],
    ['in another of the dimension', ['rp'], ['tm'], false],
    ['in both dimensions', ['rp', 'pilot'], ['rp', 'pilot'], true],
    ['in one dimension of two', ['rp', 'pilot'], ['rp'], false],
    ['dimensions that are not named do not matter', ['rp'], ['rp', 'wide'], true],
    ['OR and AND together, not met', ['rp', 'tm', 'pilot'], ['tm', 'wide'], false],
    ['a name that the policy does not know covers nothing', ['nowhere'], ['rp'], false],
  ])('%s', (_, declared, memberships, covered) => {
    expect(coversSite(coverageOf({ cohorts: declared, all: false }, under), new Set(memberships))).toBe(covered);
  });
});

describe('all', () => {
  const all = () => coverageOf({ cohorts: ['pilot', 'rp', 'tm'], all: true }, under);

  it.each<[string, string[], boolean]>([
    ['a site in the other alone', ['pilot'], true],
    ['no site that is in none', [], false],
  ])('covers %s', (_, memberships, covered) => expect(coversSite(all(), new Set(memberships))).toBe(covered));

  it('covers every cohort', () => {
    expect([...under.cohorts.values()].every((known) => coversCohort(all(), known))).toBe(true);
  });
});

it('is told by dimension', () => {
  expect(coverageOf({ cohorts: ['rp', 'tm', 'pilot', 'gone'], all: false }, under)).toEqual({
    kind: 'named',
    dimensions: new Map([
      ['engine', new Set(['rp', 'tm'])],
      ['ring', new Set(['pilot'])],
    ]),
  });
});

describe('coverage of a cohort', () => {
  it.each<[string, string[], string, boolean]>([
    ['named', ['rp'], 'rp', true],
    ['another of a named dimension', ['rp'], 'tm', false],
    ['of a dimension of which none is named', ['rp'], 'pilot', true],
    ['a dimension of its own', ['pilot'], 'rp', true],
    ['nothing is covered by a name that the policy does not know', ['nowhere'], 'rp', false],
    ['nothing is covered by no name', [], 'rp', false],
  ])('%s', (_, declared, name, covered) => {
    expect(
      coversCohort(coverageOf({ cohorts: declared, all: false }, under), under.cohorts.get(name) ?? cohort(name)),
    ).toBe(covered);
  });
});

describe('memberships', () => {
  const cohorts = [cohort('rp', { select: 'engine=rp' }), cohort('own'), cohort('not-rp', { select: 'engine!=rp' })];

  it.each<[string, Parameters<typeof site>[1], string[]]>([
    ['by selector', { attributes: { engine: 'rp' } }, ['rp']],
    [
      'by the word of the inventory, where there is no selector',
      { cohorts: ['own'], attributes: { engine: 'rp' } },
      ['rp', 'own'],
    ],
    [
      'the word of the inventory does not stand where there is a selector',
      { cohorts: ['rp'], attributes: { engine: 'tm' } },
      ['not-rp'],
    ],
    ['a missing value is another, as in Kubernetes', {}, ['not-rp']],
    ['a value that is null is no membership', { attributes: { engine: null } }, []],
    ['names compare with their case', { cohorts: ['OWN'], attributes: { engine: null } }, []],
  ])('%s', (_, options, names) => {
    expect([...membershipsOf(site('A1', options), cohorts)]).toEqual(names);
  });
});

describe('ambiguities', () => {
  it.each<[string, string[], string[]]>([
    ['two of one dimension', ['rp', 'tm'], ['rp', 'tm']],
    ['both dimensions', ['rp', 'tm', 'pilot', 'wide'], ['rp', 'tm', 'pilot', 'wide']],
  ])('%s', (_, memberships, names) => {
    expect(ambiguities(new Set(memberships), under.cohorts)).toEqual(names);
  });

  it('counts all cohorts without a dimension as one', () => {
    expect(ambiguities(new Set(['a', 'b']), policy({ cohorts: { a: {}, b: {} } }).cohorts)).toEqual(['a', 'b']);
  });
});
