import { describe, expect, it } from 'vitest';
import { deployedDimensions, estateOf, estateQueries, unreportedSites } from '../../../src/domain/sites/trial.ts';
import { Resolver, type Violation } from '../../../src/domain/sites/resolution.ts';
import type { Policy } from '../../../src/domain/policy/policy.ts';
import type { Site } from '../../../src/domain/sites/site.ts';
import { declaration, policy, resolve, site, type CohortOptions, PILOTED } from '../build.ts';

const answersOf = (under: Policy, sites: readonly Site[]) =>
  estateQueries(under).map((query) => {
    const resolver = new Resolver(query);
    for (const one of sites) resolver.add(one);
    return resolver.finish({ snapshot: 's', asOf: '2026-11-22T02:00:00Z', cohortNames: null });
  });

function estate(under: Policy, sites: readonly Site[]) {
  const { cohorts, ...counts } = estateOf(under, answersOf(under, sites));
  return { ...counts, cohorts: Object.fromEntries(cohorts) };
}
const of = (id: string, attributes: Record<string, string>, status = 'active') => site(id, { attributes, status });

describe('the estate as a policy divides it', () => {
  it.each([
    ['environment', false],
    ['sites', true],
  ] as const)('asks what sites have where they tell it: %s', (deployed, asked) => {
    const queries = estateQueries(policy({ cohorts: PILOTED, releases: { deployed } }));
    expect(queries.map((query) => query.deployed)).toEqual([asked, asked]);
  });

  const sites = [
    of('A1', { engine: 'rp', ring: 'pilot' }),
    of('A2', { engine: 'rp' }),
    of('A3', { engine: 'tm' }),
    of('A4', { engine: 'tm', ring: 'pilot' }, 'closed'),
    of('A5', {}),
  ];

  it('has its cohorts, and for each dimension what is in none and in several', () => {
    expect(estate(policy({ cohorts: PILOTED }), sites)).toEqual({
      total: 5,
      permitted: 4,
      cohorts: { rp: 2, tm: 1, pilot: 1 },
      dimensions: [
        { name: 'engine', none: 1, several: [] },
        { name: 'ring', none: 3, several: [] },
      ],
    });
  });

  it.each<[string, Record<string, CohortOptions>, object]>([
    [
      'two that overlap',
      { rp: { select: 'engine=rp' }, all: { select: 'engine' } },
      { cohorts: { rp: 2, all: 3 }, dimensions: [{ name: 'default', none: 1, several: ['A1', 'A2'] }] },
    ],
    [
      'two that overlap in another dimension are no affair of the first',
      {
        rp: { select: 'engine=rp', dimension: 'engine' },
        a: { select: 'ring', dimension: 'ring' },
        b: { select: 'ring=pilot', dimension: 'ring' },
      },
      {
        dimensions: [
          { name: 'engine', none: 2, several: [] },
          { name: 'ring', none: 3, several: ['A1'] },
        ],
      },
    ],
    [
      'two that overlap in each of two dimensions',
      {
        rp: { select: 'engine=rp', dimension: 'engine' },
        all: { select: 'engine', dimension: 'engine' },
        a: { select: 'ring', dimension: 'ring' },
        b: { select: 'ring=pilot', dimension: 'ring' },
      },
      { dimensions: [{ several: ['A1', 'A2'] }, { several: ['A1'] }] },
    ],
    [
      'a typo in a selector',
      { rp: { select: 'engine=lumin' } },
      { cohorts: { rp: 0 }, dimensions: [{ name: 'default', none: 4, several: [] }] },
    ],
  ])('shows %s', (_, cohorts, expected) => {
    expect(estate(policy({ cohorts }), sites)).toMatchObject(expected);
  });

  it('has in several cohorts only what is ambiguous', () => {
    const under = policy({ cohorts: PILOTED });
    const answer = resolve(sites.slice(0, 1), declaration(), under);
    const violated = {
      kind: 'outside-cohort',
      site: { id: 'A1', name: null, status: null, cohorts: [] },
      reasons: ['rp'],
    };
    expect(estateOf(under, [{ ...answer, violations: [violated as Violation] }]).dimensions[0]?.several).toEqual([]);
  });

  it('is empty where there is nothing', () => {
    expect(estateOf(policy({ cohorts: PILOTED }), [])).toMatchObject({
      total: 0,
      permitted: 0,
      dimensions: [{ none: 0 }, { none: 0 }],
    });
  });

  it('says where cohorts of several dimensions have environments', () => {
    const rp = { dimension: 'engine', environments: ['production-rp'] };
    expect(
      deployedDimensions(policy({ cohorts: { rp, tm: { dimension: 'engine' }, pilot: { dimension: 'ring' } } })),
    ).toEqual([]);
    expect(
      deployedDimensions(policy({ cohorts: { rp, pilot: { dimension: 'ring', environments: ['pilot'] } } })),
    ).toEqual(['engine', 'ring']);
  });

  it('says which sites do not tell what they have, each once, where they are to', () => {
    const [told, untold] = ['a'.repeat(40), null].map((deployed, index) =>
      site(`A${index}`, { attributes: { engine: 'rp', ring: 'pilot' }, deployed }),
    );
    const asked = (deployed: 'sites' | 'environment') => {
      const under = policy({ cohorts: PILOTED, releases: { deployed } });
      return unreportedSites(
        under,
        answersOf(
          under,
          [told, untold].filter((one) => one !== undefined),
        ),
      );
    };
    expect([asked('sites'), asked('environment')]).toEqual([['A1'], []]);
  });
});
