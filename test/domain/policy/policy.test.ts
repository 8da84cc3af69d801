import { describe, expect, it } from 'vitest';
import { ADMINISTRATORS_POLICY } from '../../../src/domain/policy/administrators.ts';
import {
  dimensionsOf,
  environmentsOf,
  formerNames,
  jobOf,
  limitOf,
  printOwner,
  sameName,
} from '../../../src/domain/policy/policy.ts';
import {
  namedOwners,
  unmatchedBranches,
  unmatchedPaths,
  unmappedDeployed,
  unreportedDeployed,
} from '../../../src/domain/policy/unmatched.ts';
import { PILOTED, policy, policyFrom } from '../build.ts';

/* What is asked of a policy. */

const ROLLOUT = policyFrom(`version: 1
inventory: { provider: file, path: a.csv }
limits: 50
cohorts:
  rp:
    owners: [alice, "@acme/rp"]
    environments: [{ name: production, job: deploy.yml/rp }, staging]
    waves: [{ name: pilot, select: a=b, environments: [{ name: pilot, job: deploy.yml/pilot }] }]
    formerly: [old, older]
    limits: 20
  tm: { owners: [Alice, bob], limits: 80 }
  xy: { owners: [erin], dimension: other }
policy-owners: [erin, frank]
`);

describe('a cohort', () => {
  it('has the environments of its waves, and its own', () => {
    const rp = ROLLOUT.cohorts.get('rp');
    expect(rp && environmentsOf(rp).map(({ name }) => name)).toEqual(['pilot', 'production', 'staging']);
  });

  it.each([
    ['rp', 'production', 'deploy.yml/rp'],
    ['rp', 'pilot', 'deploy.yml/pilot'],
    ['rp', 'staging', null],
    ['rp', 'elsewhere', null],
    ['tm', 'production', null],
    ['gone', 'production', null],
  ])('%s is deployed to %s by %j', (cohort, environment, job) => {
    expect(jobOf(ROLLOUT, cohort, environment)).toBe(job);
  });

  it.each([
    ['rp', 20],
    ['tm', 50],
    ['gone', 50],
  ])('%s has a limit of %i', (cohort, limit) => {
    expect(limitOf(ROLLOUT, cohort)).toBe(limit);
  });

  it('has no limit where none is named', () => {
    expect(limitOf(policy(), 'rp')).toBeNull();
  });

  it('had other names', () => {
    expect([...formerNames(ROLLOUT)]).toEqual([
      ['old', 'rp'],
      ['older', 'rp'],
    ]);
  });

  it('is of a dimension', () => {
    expect(dimensionsOf(ROLLOUT)).toEqual(['default', 'other']);
    expect(dimensionsOf(policy({ cohorts: PILOTED }))).toEqual(['engine', 'ring']);
  });
});

describe('an owner', () => {
  it('is printed as it is written', () => {
    expect(ROLLOUT.cohorts.get('rp')?.owners.map(printOwner)).toEqual(['alice', '@acme/rp']);
  });

  it.each([
    ['alice', 'ALICE', true],
    ['alice', 'alicia', false],
    // The sign of the kelvin is a k in small letters alone, and a sharp s two letters in capitals alone.
    ['kelvin', '\u212Aelvin', false],
    ['stra\u00DFe', 'STRASSE', false],
  ])('%s is %s: %j', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });

  it('is named once, with the first key that does', () => {
    expect(namedOwners(ROLLOUT)).toEqual([
      { login: 'alice', key: 'cohorts.rp.owners' },
      { login: 'bob', key: 'cohorts.tm.owners' },
      { login: 'erin', key: 'cohorts.xy.owners' },
      { login: 'frank', key: 'policy-owners' },
    ]);
  });
});

describe('what a policy names and nothing matches', () => {
  const under = (manifests: string[]) =>
    policy({
      cohorts: { rp: { paths: ['deploy/rp', 'gone/**'] }, tm: { paths: ['deploy/tm/**'] } },
      releases: { guarded: ['scripts', 'tools/*.sh'], manifests, branches: ['main', 'release/*', 'stable'] },
    });
  const PATHS = ['deploy/rp/a', 'scripts/deploy.sh', 'manifests/a.yml'];

  it.each<[string, string[], string[]]>([
    ['a default that nobody wrote', ['deploy/releases/*.yml'], []],
    ['the default and another', ['deploy/releases/*.yml', 'manifests/*'], ['releases.manifests deploy/releases/*.yml']],
    ['a manifest that is no folder', ['manifests'], ['releases.manifests manifests']],
  ])('of paths: %s', (_, manifests, more) => {
    const found = unmatchedPaths(under(manifests), PATHS);
    expect(found.map(({ key, value }) => `${key} ${value}`)).toEqual([
      'cohorts.rp.paths gone/**',
      'cohorts.tm.paths deploy/tm/**',
      'releases.guarded tools/*.sh',
      ...more,
    ]);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['path']));
  });

  it('of paths, where there is none', () => {
    expect(unmatchedPaths(under([]), [])).toHaveLength(5);
  });

  it('of paths, of so many that it would take long the first globs', () => {
    expect(
      unmatchedPaths(
        under([]),
        Array.from({ length: 1_000_000 }, () => 'a'),
      ),
    ).toHaveLength(2);
  });

  it.each<[string, string, string, boolean]>([
    ['a mapping that does not say it', 'provider: file, path: a.json, site: { id: id }', 'sites', true],
    ['a mapping that does', 'provider: file, path: a.json, site: { id: id, deployed: sha }', 'sites', false],
    ['no mapping', 'provider: file, path: a.json', 'sites', false],
    ['a mapping, and the environment tells', 'provider: file, path: a.json, site: { id: id }', 'environment', false],
    ['a database', 'provider: postgres, url: "postgres://me@a.example/b", table: c', 'sites', false],
  ])('of what sites have: %s', (_, inventory, deployed, untold) => {
    const under = policyFrom(
      `version: 1\ninventory: { ${inventory} }\ncohorts: { a: { owners: [x] } }\nreleases: { deployed: ${deployed} }\n`,
    );
    expect(unmappedDeployed(under)).toEqual(
      untold ? [{ key: 'releases.deployed', value: 'sites', kind: 'field' }] : [],
    );
  });

  it.each<[string[], string, string[]]>([
    [[], '', []],
    [['A1', 'A2', 'A3'], '', ['A1, A2, A3']],
    [['A1', 'A2', 'A3', 'A4', 'A5'], '', ['A1, A2, A3 and 2 more']],
    [['A1'], ', site: { id: id }', []],
  ])('of sites that do not tell what they have: %j', (ids, mapping, values) => {
    const under = policyFrom(
      `version: 1\ninventory: { provider: file, path: a.json${mapping} }\ncohorts: { a: { owners: [x] } }\nreleases: { deployed: sites }\n`,
    );
    expect(unreportedDeployed(under, ids)).toEqual(
      values.map((value) => ({ key: 'releases.deployed', value, kind: 'site' })),
    );
  });

  it('of branches', () => {
    expect(unmatchedBranches(under([]), ['main', 'release/1', 'stable/2'])).toEqual([
      { key: 'releases.branches', value: 'stable', kind: 'branch' },
    ]);
    expect(unmatchedBranches(policy(), [])).toEqual([]);
  });
});

it('is judged by the administrators where there is none', () => {
  const { inventory } = ADMINISTRATORS_POLICY;
  expect(ADMINISTRATORS_POLICY).toEqual(policy({ inventory, cohorts: {}, policyOwners: [] }));
});
