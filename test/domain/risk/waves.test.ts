import { jobOf } from '../../../src/domain/policy/policy.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, partOf } from '../../../src/domain/risk/waves.ts';
import { policyFrom } from '../build.ts';

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

  it('name the jobs of their environments', () => {
    const under = policyFrom(`version: 1
inventory: { provider: http, url: "https://inventory.example.org/v1" }
cohorts:
  rp:
    owners: [alice]
    environments: [production]
    waves: [{ name: pilot, select: ring=pilot, environments: [{ name: pilot, job: deploy.yml/pilot }] }]
`);
    expect(['pilot', 'production', 'staging'].map((name) => jobOf(under, 'rp', name))).toEqual([
      'deploy.yml/pilot',
      null,
      null,
    ]);
    expect(jobOf(under, 'nobody', 'pilot')).toBeNull();
    const rp = under.cohorts.get('rp');
    expect(rp && partOf(rp, { name: 'staging', job: null, baseline: null, within: 0 })).toBeNull();
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
