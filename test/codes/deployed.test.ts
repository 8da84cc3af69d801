import { describe, expect, it } from 'vitest';
import type { AnyFinding } from '../../src/domain/finding.ts';
import type { Code } from '../../src/codes/code.ts';
import { deployedExtra, deployedMissing, deployedUnknown } from '../../src/codes/deployed.ts';
import type { VerificationFacts } from '../../src/domain/verification/facts.ts';
import { policy } from '../domain/build.ts';
import { COMMIT, readAll } from './build.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const OLD = 'd'.repeat(40);

/** A verification in which everything is as it was let through. */
function atVerify(code: Code<AnyFinding>, parts: Partial<VerificationFacts>): string[] {
  const facts: VerificationFacts = {
    policy: policy(),
    cohort: 'rp',
    environment: 'production-rp',
    commit: COMMIT,
    since: null,
    deployedAt: NOW - 1000,
    now: NOW,
    within: 3_600_000,
    listed: 'targets-file',
    reportedBy: 'inventory',
    list: ['A1', 'A2', 'A3'],
    missing: [],
    unknown: [],
    extra: [],
    names: new Map(),
    groups: [],
    ...parts,
  };
  return readAll(code, code.findAtVerify(facts));
}

const lacking = (...ids: string[]) => ids.map((id) => ({ id, commit: OLD }));

describe('deployed.missing', () => {
  it.each<[string, Partial<VerificationFacts>, string[]]>([
    ['none', {}, []],
    [
      'one of three, while there is time',
      { missing: lacking('A1') },
      [
        'deployed.missing hold',
        '1 of 3 sites does not have the commit yet',
        'expected: cccccccccccc at every site of the list',
        'observed: dddddddddddd: "A1"',
        'next: Wait until "2026-11-25T12:59:59Z", and verify again. Sites that do not have it then are missing.',
      ],
    ],
    [
      'two of three, when the time is over',
      { missing: [...lacking('A1'), { id: 'A2', commit: null }], now: NOW + 3_600_000 - 1000 },
      [
        'deployed.missing deny',
        '2 of 3 sites do not have the commit',
        'expected: cccccccccccc at every site of the list',
        'observed: dddddddddddd: "A1"',
        'observed: not deployed: "A2"',
        'next: Find out why these sites were missed, and run the deploy job again at cccccccccccc. If they need longer as a rule, lengthen "within" of the environment in the policy.',
      ],
    ],
    [
      'in another job, where the time cannot be established: it is over',
      { missing: lacking('A1'), list: ['A1'], listed: 'active', reportedBy: 'inventory', deployedAt: null },
      [
        'deployed.missing deny',
        '1 site does not have the commit',
        'expected: cccccccccccc at every site of the list',
        'observed: dddddddddddd: "A1"',
        'next: Find out why these sites were missed, and run the deploy job again at cccccccccccc. If they need longer as a rule, lengthen "within" of the environment in the policy.',
      ],
    ],
  ])('%s', (_, parts, lines) => {
    expect(atVerify(deployedMissing, parts)).toEqual(lines);
  });
});

describe('deployed.extra', () => {
  const uncovered = (id: string, ...pulls: number[]) => ({ kind: 'uncovered', id, commit: OLD, pulls }) as const;

  it.each<[string, VerificationFacts['extra'], string[]]>([
    ['none', [], []],
    [
      'one that is not in the list',
      [{ kind: 'unlisted', id: 'Z1' }],
      [
        'deployed.extra deny',
        '1 site has a commit that it must not have',
        'expected: the commit at no site outside the list, and no release at a site that it does not cover',
        'observed: deployed to, and not in the list: "Z1"',
        'next: Find out what made the deploy step reach these sites. The deploy step must take its sites only from the output "targets-file" of the gate.',
      ],
    ],
    [
      'several by what they have',
      [uncovered('A1', 12, 7), uncovered('A2', 12, 7), uncovered('A3', 9)],
      [
        'deployed.extra deny',
        '3 sites have a commit that they must not have',
        'expected: the commit at no site outside the list, and no release at a site that it does not cover',
        'observed: dddddddddddd with pull request #12, pull request #7, which do not cover "A1", "A2"',
        'observed: dddddddddddd with pull request #9, which does not cover "A3"',
        'next: Find out who deployed to these sites, and roll them back. If they should keep it, widen the declaration of pull request #7, pull request #9, pull request #12 and have it approved again.',
      ],
    ],
  ])('%s', (_, extra, lines) => {
    expect(atVerify(deployedExtra, { extra })).toEqual(lines);
  });
});

describe('deployed.unknown', () => {
  it.each<[string, string[], string[]]>([
    ['none', [], []],
    [
      'one',
      ['A1'],
      [
        'deployed.unknown error',
        'It is not known which commit 1 of 3 sites has',
        'expected: for each site a full commit id as "deployed" in the inventory',
        'observed: none for "A1"',
        'next: Have the inventory give the full commit id that each site has ("site.deployed" of a mapping, a column "deployed"). Where it cannot, give this step the ids that the deploy tool says it has reached, as input "deployed-file".',
      ],
    ],
    [
      'two',
      ['A1', 'A2'],
      [
        'deployed.unknown error',
        'It is not known which commit 2 of 3 sites have',
        'expected: for each site a full commit id as "deployed" in the inventory',
        'observed: none for "A1", "A2"',
        'next: Have the inventory give the full commit id that each site has ("site.deployed" of a mapping, a column "deployed"). Where it cannot, give this step the ids that the deploy tool says it has reached, as input "deployed-file".',
      ],
    ],
  ])('%s', (_, unknown, lines) => {
    expect(atVerify(deployedUnknown, { unknown })).toEqual(lines);
  });
});
