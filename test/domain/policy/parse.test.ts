import { describe, expect, it } from 'vitest';
import { cohort, fileSource, httpSource, policy, policyFrom } from '../build.ts';
import { FULL, MINIMAL, withRp } from './full.ts';

const HOUR = 3_600_000;
const withInventory = (inventory: string) => MINIMAL.replace(/inventory: .*/, `inventory: ${inventory}`);

describe('a policy', () => {
  it('is read whole', () => {
    expect(policyFrom(FULL)).toEqual({
      inventory: { ...httpSource('https://inventory.example.org/v1'), maxAge: 12 * HOUR, timeout: 120_000 },
      cohorts: new Map([
        [
          'resource-publisher',
          {
            ...cohort('resource-publisher', {
              dimension: 'template-engine',
              select: 'template-engine=resource-publisher',
              paths: ['deploy/resource-publisher/**'],
            }),
            owners: [
              { kind: 'user', login: 'alice' },
              { kind: 'user', login: 'bob' },
              { kind: 'team', organization: 'acme', team: 'rp-release' },
            ],
            environments: [
              { name: 'production-rp', job: null, baseline: null, within: HOUR },
              {
                name: 'other-rp',
                job: 'deploy.yml/deploy (rp)',
                baseline: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
                within: 2 * HOUR,
              },
            ],
            waves: [
              {
                name: 'pilot',
                select: { terms: [{ kind: 'in', key: 'ring', values: ['pilot'] }] },
                environments: [{ name: 'pilot-rp', job: null, baseline: null, within: HOUR }],
                bake: 24 * HOUR,
                healthy: { check: 'synthetic-rp', app: 123_456 },
              },
            ],
            formerly: ['rp'],
            limit: 4000,
          },
        ],
        ['template-manager', cohort('template-manager', { owners: ['carol'] })],
      ]),
      releases: {
        branches: ['main', 'release/*'],
        ignore: ['docs/**'],
        guarded: ['scripts/deploy/**'],
        manifests: ['deploy/releases/*.yml'],
        change: 'CHG\\d{7}',
        statuses: ['active', 'pilot'],
        unsignedMerges: 'allow',
        deployed: 'sites',
      },
      approvals: { within: 0, cross: 3, policy: 2, trustedBots: ['dependabot'] },
      policyOwners: [
        { kind: 'user', login: 'erin' },
        { kind: 'team', organization: 'acme', team: 'platform' },
      ],
      freezes: [
        {
          name: 'Friday to Monday',
          zone: 'Europe/London',
          cohorts: ['resource-publisher'],
          when: { kind: 'weekly', from: { weekday: 4, minute: 900 }, to: { weekday: 0, minute: 420 } },
        },
      ],
      limit: 5000,
      emergency: { approvers: [{ kind: 'user', login: 'erin' }], approvals: 3, valid: HOUR },
    });
  });

  it('has its defaults', () => {
    const releases = { manifests: ['deploy/releases/*.yml'] };
    expect(policyFrom(MINIMAL)).toEqual(policy({ cohorts: { rp: {} }, releases, policyOwners: [] }));
  });

  it('has no limit of age for a file by default', () => {
    expect(policyFrom(withInventory('{ provider: file, path: inventory/sites.csv }')).inventory).toEqual(
      fileSource('inventory/sites.csv'),
    );
  });

  it('has the cohorts in the order of the file, those with numbers for names as well', () => {
    const under = policyFrom(`${MINIMAL}  7: { owners: [x] }\n  a: { owners: [x] }\n`);
    expect([...under.cohorts].map(([key, { name }]) => [key, name])).toEqual([
      ['rp', 'rp'],
      ['7', '7'],
      ['a', 'a'],
    ]);
  });

  it('may repeat itself by anchors', () => {
    const under = policyFrom(MINIMAL.replace('[alice]', '&o [alice, bob]') + '  tm: { owners: *o }\n');
    expect(under.cohorts.get('tm')?.owners).toEqual(under.cohorts.get('rp')?.owners);
  });

  it('has an emergency with what it takes by default', () => {
    expect(policyFrom(`${MINIMAL}emergency: { approvers: ["@erin"] }`).emergency).toEqual({
      approvers: [{ kind: 'user', login: 'erin' }],
      approvals: 2,
      valid: 4 * HOUR,
    });
  });

  it('lets cohorts share an environment where each names a job of its own', () => {
    const shared = withRp(
      '{ owners: [alice], environments: [{ name: p, job: d.yml/a }] }\n  tm: { owners: [bob], environments: [{ name: P, job: d.yml/b }] }',
    );
    expect([...policyFrom(shared).cohorts.values()].map(({ environments }) => environments[0]?.job)).toEqual([
      'd.yml/a',
      'd.yml/b',
    ]);
  });

  it('has the bots that are trusted, however they are written', () => {
    const { approvals } = policyFrom(`${MINIMAL}approvals: { trusted-bots: [dependabot, "renovate[bot]"], policy: 0 }`);
    expect(approvals).toMatchObject({ policy: 0, trustedBots: ['dependabot', 'renovate'] });
  });
});
