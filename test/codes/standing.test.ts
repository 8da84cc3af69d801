import type { StandingManifest, StandingOffender } from '../../src/domain/standing/manifest.ts';
import { describe, expect, it } from 'vitest';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { standingCondition } from '../../src/codes/standing.ts';
import { facts } from '../domain/build.ts';
import { atCheck, atGate, gateFacts } from './build.ts';

const offender = (
  id: string,
  why: StandingOffender['why'] = 'not-covered',
  ...reasons: string[]
): StandingOffender => ({ id, name: null, why, reasons });
const manifest = (parts: Partial<StandingManifest> = {}): StandingManifest => ({
  path: 'deploy/releases/1.yml',
  problems: [],
  offenders: [],
  ...parts,
});
const problem = { place: 'deploy/releases/1.yml', found: 'no cohorts', allowed: 'cohorts of the policy' };
const paste = { into: 'manifest', path: 'deploy/releases/1.yml', lines: ['cohorts: [rp]'] } as const;
const ROLLBACK = { asked: true, applies: true };

describe('gate.standing-condition at the gate', () => {
  it.each<[string, StandingManifest[], Partial<GateFacts>, string[]]>([
    ['none', [], {}, []],
    ['one that all sites meet', [manifest(), manifest({ offenders: null })], {}, []],
    [
      'sites by what is wrong with them',
      [
        manifest({
          offenders: [
            offender('A1'),
            offender('A2'),
            offender('A1', 'incapable', 'v=2'),
            offender('A2', 'unproven', 'v=2'),
            offender('A3', 'ambiguous', 'rp', 'tm'),
            offender('A4', 'outside-cohort'),
            offender('A5', 'inactive', 'closed'),
            offender('A6', 'unknown'),
            offender('A7', 'disputed', 'cmdb'),
          ],
        }),
        manifest({ path: 'deploy/releases/2.yml', offenders: [offender('A1')] }),
      ],
      {},
      [
        'gate.standing-condition deny',
        '7 sites do not meet 2 manifests of the deployed commit',
        'expected: every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions',
        'observed: "deploy/releases/1.yml": does not cover "A1", "A2"',
        'observed: "deploy/releases/1.yml": "A1": "v=2" does not hold',
        'observed: "deploy/releases/1.yml": "A2": "v=2" is not known',
        'observed: "deploy/releases/1.yml": "A3" in several cohorts of one dimension: "rp", "tm"',
        'observed: "deploy/releases/1.yml": "A4" outside of its cohorts',
        'observed: "deploy/releases/1.yml": "A5" with the status "closed"',
        'observed: "deploy/releases/1.yml": "A6" not in the inventory',
        'observed: "deploy/releases/1.yml": "A7" disputed by another source: "cmdb"',
        'observed: "deploy/releases/2.yml": does not cover "A1"',
        'next: Widen, correct or delete "deploy/releases/1.yml", "deploy/releases/2.yml" in a pull request, and deploy that. Or correct the sites that it keeps out in the inventory.',
      ],
    ],
    [
      'one that cannot be read',
      [manifest({ problems: [problem], offenders: null })],
      {},
      [
        'gate.standing-condition deny',
        '1 manifest of the deployed commit cannot be read or names no known cohort',
        'expected: every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions',
        'observed: "deploy/releases/1.yml": found "no cohorts", expected "cohorts of the policy"',
        'next: Widen, correct or delete "deploy/releases/1.yml" in a pull request, and deploy that. Or correct the sites that it keeps out in the inventory.',
      ],
    ],
    [
      'two that cannot be read, beside one that a site does not meet',
      [
        manifest({ problems: [problem] }),
        manifest({ path: 'b.yml', problems: [problem] }),
        manifest({ offenders: [offender('A1')] }),
      ],
      {},
      [
        'gate.standing-condition deny',
        '2 manifests of the deployed commit cannot be read or name no known cohort',
        'expected: every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions',
        'observed: "deploy/releases/1.yml": found "no cohorts", expected "cohorts of the policy"',
        'observed: "deploy/releases/1.yml": found "no cohorts", expected "cohorts of the policy"',
        'observed: "deploy/releases/1.yml": does not cover "A1"',
        'next: Widen, correct or delete "deploy/releases/1.yml", "b.yml", "deploy/releases/1.yml" in a pull request, and deploy that. Or correct the sites that it keeps out in the inventory.',
      ],
    ],
    [
      'a rollback leaves the sites out',
      [manifest({ offenders: [offender('A1')] })],
      { rollback: ROLLBACK },
      [
        'gate.standing-condition warn',
        '1 site does not meet 1 manifest of the deployed commit',
        'expected: every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions',
        'observed: "deploy/releases/1.yml": does not cover "A1"',
        'next: These sites are left out. Deploy to the sites in the file, and to no others.',
      ],
    ],
    [
      'a rollback that leaves nobody',
      [manifest({ offenders: [offender('A1'), offender('A2')] })],
      { rollback: ROLLBACK },
      [
        'gate.standing-condition deny',
        '2 sites do not meet 1 manifest of the deployed commit',
        'expected: every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions',
        'observed: "deploy/releases/1.yml": does not cover "A1", "A2"',
        'next: An older commit keeps its manifests. Correct these sites in the inventory, or undo the change by a pull request, with "deploy/releases/1.yml" widened or deleted, and deploy that.',
      ],
    ],
    [
      'a rollback with one that cannot be read, and one that a site does not meet',
      [manifest({ path: 'b.yml', problems: [problem] }), manifest({ offenders: [offender('A1')] })],
      { rollback: ROLLBACK },
      [
        'gate.standing-condition deny',
        '1 manifest of the deployed commit cannot be read or names no known cohort',
        'expected: every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions',
        'observed: "deploy/releases/1.yml": found "no cohorts", expected "cohorts of the policy"',
        'observed: "deploy/releases/1.yml": does not cover "A1"',
        'next: An older commit keeps its manifests. Where one names a cohort by a former name, give the cohort that name as "formerly" in the policy. Otherwise undo the change by a pull request, with "b.yml", "deploy/releases/1.yml" corrected or deleted, and deploy that.',
      ],
    ],
    [
      'the manifest to paste is for the check',
      [manifest({ problems: [{ ...problem, paste }] })],
      {},
      [
        'gate.standing-condition deny',
        '1 manifest of the deployed commit cannot be read or names no known cohort',
        'expected: every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions',
        'observed: "deploy/releases/1.yml": found "no cohorts", expected "cohorts of the policy"',
        'next: Widen, correct or delete "deploy/releases/1.yml" in a pull request, and deploy that. Or correct the sites that it keeps out in the inventory.',
      ],
    ],
  ])('%s', (_, standing, parts, lines) => {
    expect(atGate(standingCondition, gateFacts({ standing, ...parts }))).toEqual(lines);
  });
});

describe('gate.standing-condition at the check', () => {
  it.each<[string, (StandingManifest & { environments: string[] })[], string[]]>([
    ['none', [], []],
    [
      'one',
      [{ ...manifest({ offenders: [offender('A1')] }), environments: ['production-rp'] }],
      [
        'gate.standing-condition warn',
        '1 site does not meet 1 manifest that will stand',
        'expected: every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions',
        'observed: "deploy/releases/1.yml": does not cover "A1"',
        'observed: as things stand, these gates will be closed: "production-rp"',
        'next: Correct the sites that "deploy/releases/1.yml" keeps out in the inventory, or widen, correct or delete the manifest, in this pull request or in another. Until then these gates stay closed.',
      ],
    ],
    [
      'with the manifest to paste',
      [{ ...manifest({ problems: [problem, { ...problem, paste }] }), environments: ['production-rp'] }],
      [
        'gate.standing-condition warn',
        '1 manifest that will stand cannot be read or names no known cohort',
        'expected: every site that receives the commit to be covered by each manifest in its tree that covers the cohort, and to meet its conditions',
        'observed: "deploy/releases/1.yml": found "no cohorts", expected "cohorts of the policy"',
        'observed: "deploy/releases/1.yml": found "no cohorts", expected "cohorts of the policy"',
        'observed: as things stand, these gates will be closed: "production-rp"',
        'next: Put the whole declaration into the release manifest "deploy/releases/1.yml": once merged it stands by itself, without the description and the labels. Until then these gates stay closed:',
        '  cohorts: [rp]',
      ],
    ],
  ])('%s', (_, standing, lines) => {
    expect(atCheck(standingCondition, { ...facts(), standing })).toEqual(lines);
  });
});
