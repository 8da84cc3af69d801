import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, membersQuery, narrowed, partOf, partSizes, waveQueries } from '../../../src/domain/risk/waves.ts';
import { Resolver, type Query, type Resolution } from '../../../src/domain/sites/resolution.ts';
import { policyFrom, site } from '../build.ts';

const id = fc.integer({ min: 0, max: 30 }).map(String);

describe('waves of a cohort', () => {
  it('and the rest cover it exactly, whatever their selectors match', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(fc.array(id), { maxLength: 4 }), (members, matches) => {
        const { waves, rest } = divide(members, matches);
        expect([...waves.flat(), ...rest].toSorted()).toEqual(members.toSorted());
        for (const [index, wave] of waves.entries()) {
          for (const site of wave) {
            expect(matches[index]).toContain(site);
            for (const earlier of matches.slice(0, index)) expect(earlier).not.toContain(site);
          }
        }
        for (const site of rest) expect(matches.flat()).not.toContain(site);
      }),
    );
  });

  const cohort = policyFrom(`version: 1
inventory: { provider: http, url: "https://inventory.example.org/v1" }
cohorts:
  rp:
    owners: [alice]
    environments: [production]
    waves:
      - { name: pilot, select: ring=pilot, environments: [pilot-a, pilot-b] }
      - { name: early, select: ring=early, environments: [early] }
`).cohorts.get('rp');

  it.each([
    ['pilot-b', 'pilot', []],
    ['early', 'early', ['pilot']],
    ['production', null, ['pilot', 'early']],
  ])('are told by the environment: %s', (name, wave, earlier) => {
    const all =
      cohort === undefined ? [] : [...cohort.environments, ...cohort.waves.flatMap((one) => one.environments)];
    const environment = all.find((one) => one.name === name);
    const part = cohort === undefined || environment === undefined ? null : partOf(cohort, environment);
    expect([part?.wave?.name ?? null, part?.earlier.map((one) => one.name)]).toEqual([wave, earlier]);
  });
});

const ROLLOUT = policyFrom(`version: 1
inventory: { provider: http, url: "https://inventory.example.org/v1" }
cohorts:
  rp:
    select: engine=rp
    owners: [alice]
    environments: [production]
    waves:
      - { name: pilot, select: ring=pilot, environments: [pilot-a, pilot-b], bake: 2h }
      - { name: early, select: "ring in (pilot,early)", environments: [early], bake: 1h }
  tm: { select: engine=tm, owners: [carol] }
`);

function rollout() {
  const rp = ROLLOUT.cohorts.get('rp');
  if (rp === undefined) throw new Error('no cohort');
  return rp;
}

const ESTATE = [
  site('A3', { attributes: { engine: 'rp' }, deployed: 'a'.repeat(40) }),
  site('A2', { attributes: { engine: 'rp', ring: 'early' }, deployed: 'a'.repeat(40) }),
  site('A1', { attributes: { engine: 'rp', ring: 'pilot' }, deployed: 'b'.repeat(40) }),
  site('B1', { attributes: { engine: 'tm', ring: 'pilot' } }),
];

function answer(query: Query): Resolution {
  const resolver = new Resolver({ ...query, deployed: true, grouped: true });
  for (const each of ESTATE) resolver.add(each);
  return resolver.finish({ snapshot: '1', asOf: '2026-11-22T02:00:00Z', cohortNames: null });
}

describe('the parts of a cohort', () => {
  it('are asked about: all members, and what each wave selects, members or not', () => {
    expect(answer(membersQuery(ROLLOUT, rollout())).targets).toEqual(['A1', 'A2', 'A3']);
    expect(waveQueries(ROLLOUT, rollout()).map((query) => answer(query).targets)).toEqual([
      ['A1', 'B1'],
      ['A1', 'A2', 'B1'],
    ]);
    expect([membersQuery(ROLLOUT, rollout()), ...waveQueries(ROLLOUT, rollout())]).toMatchObject(
      Array.from({ length: 3 }, () => ({
        policy: ROLLOUT,
        declaration: { cohorts: ['rp'], all: false, requires: [], forbids: [] },
        coverage: { kind: 'named' },
      })),
    );
  });

  it('have their sizes, each site in the first wave that selects it', () => {
    const members = answer(membersQuery(ROLLOUT, rollout()));
    const matches = waveQueries(ROLLOUT, rollout()).map(answer);
    expect(partSizes(rollout(), members, matches)).toEqual([
      { wave: 'pilot', sites: 1 },
      { wave: 'early', sites: 1 },
      { wave: null, sites: 1 },
    ]);
    expect(partSizes(rollout(), members, [])).toEqual([
      { wave: 'pilot', sites: 0 },
      { wave: 'early', sites: 0 },
      { wave: null, sites: 3 },
    ]);
  });

  it('are told of as the inventory would have answered for them alone', () => {
    const all = answer(membersQuery(ROLLOUT, rollout()));
    const violations = ['A1', 'A2'].map((id) => ({
      kind: 'inactive' as const,
      site: { id, name: null, status: 'retired', cohorts: [] },
      reasons: ['retired'],
    }));
    const part = narrowed({ ...all, violations }, ['A2']);
    expect(part.targets).toEqual(['A2']);
    expect([...part.deployed]).toEqual([['a'.repeat(40), ['A2']]]);
    expect(part.violations.map(({ site: { id } }) => id)).toEqual(['A2']);
    expect(part.groups.map(({ targeted, count, sites }) => [targeted, count, sites?.map(({ id }) => id)])).toEqual([
      [false, 2, ['A1', 'A3']],
      [true, 1, ['A2']],
      [false, 1, ['B1']],
    ]);
    expect(part).toMatchObject({ snapshot: '1', total: 4 });
  });

  it('are not told apart where sites are only counted', () => {
    const all = answer(membersQuery(ROLLOUT, rollout()));
    const counted = (isCounted: (targeted: boolean) => boolean) =>
      all.groups.map((group) => (isCounted(group.targeted) ? { ...group, sites: null } : group));
    const groupsOf = (groups: Resolution['groups']) => narrowed({ ...all, groups }, ['A2']).groups;
    expect(groupsOf(counted((targeted) => targeted))).toEqual([]);
    expect(groupsOf(counted((targeted) => !targeted))).toHaveLength(3);
  });
});
