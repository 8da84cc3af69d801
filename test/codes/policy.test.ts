import { describe, expect, it } from 'vitest';
import { invalidPolicy, missingPolicy, unmatchedPolicy } from '../../src/codes/policy.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import type { ReleaseFacts } from '../../src/domain/facts.ts';
import { facts, POLICY_PATH } from '../domain/build.ts';
import { atCheck, atGate, gateFacts, POLICY, readAll, risk } from './build.ts';

const problems = [{ place: `${POLICY_PATH}:2:1 inventry`, found: 'inventry', allowed: 'a key', nearest: 'inventory' }];
const CALENDAR = '.github/freezes/england.txt';
const FROZEN = `${POLICY}freezes: [{ name: Holidays, dates: ${CALENDAR}, zone: Europe/London, from: "0d 00:00", to: "+1d 00:00", cohorts: [rp] }]\n`;

it('policy.missing', () => {
  expect(
    readAll(missingPolicy, [{ code: 'policy.missing', effect: 'error', path: POLICY_PATH, branch: 'main' }]),
  ).toEqual([
    'policy.missing error',
    'There is no policy',
    'expected: a policy at ".github/cohort-guard.yml" on the default branch, "main"',
    'observed: no such file',
    'next: Merge a policy at ".github/cohort-guard.yml" into "main", in a pull request that changes nothing else and that an administrator of the repository approves. The smallest one that checks and gates can work with:',
    '  version: 1',
    '  inventory:',
    '    provider: file',
    '    path: inventory/sites.csv',
    '  cohorts:',
    '    <cohort>:',
    '      select: <attribute>=<value>',
    '      owners: [<login>, <another login>]',
    '      environments: [<GitHub environment>]',
  ]);
});

describe('policy.invalid', () => {
  const trial = {
    mistakes: [{ path: 'inventory/sites.csv', problems }],
    unmatched: [],
  } as unknown as ReleaseFacts['trial'];

  it.each<[string, Partial<ReleaseFacts>, string[]]>([
    ['unchanged', {}, []],
    ['valid as proposed', { proposed: { path: POLICY_PATH, problems: [], policy: null } }, []],
    [
      'invalid as proposed',
      { proposed: { path: POLICY_PATH, problems, policy: null } },
      [
        'policy.invalid deny',
        'A file that decides where releases go has 1 mistake',
        'expected: ".github/cohort-guard.yml" without mistakes, before it is merged',
        'observed: ".github/cohort-guard.yml:2:1 inventry": found "inventry", expected "a key" (did you mean "inventory"?)',
        'next: Correct ".github/cohort-guard.yml" in this pull request:',
        '- ".github/cohort-guard.yml:2:1 inventry": found "inventry", expected "a key" (did you mean "inventory"?)',
      ],
    ],
    [
      'another file of it',
      { proposed: { path: POLICY_PATH, problems: [], policy: null }, trial },
      [
        'policy.invalid deny',
        'A file that decides where releases go has 1 mistake',
        'expected: "inventory/sites.csv" without mistakes, before it is merged',
        'observed: ".github/cohort-guard.yml:2:1 inventry": found "inventry", expected "a key" (did you mean "inventory"?)',
        'next: Correct "inventory/sites.csv" in this pull request:',
        '- ".github/cohort-guard.yml:2:1 inventry": found "inventry", expected "a key" (did you mean "inventory"?)',
      ],
    ],
  ])('at the check: %s', (_, parts, lines) => {
    expect(atCheck(invalidPolicy, { ...facts(), ...parts })).toEqual(lines);
  });

  const unreadable = [{ path: CALENDAR, problems: [...problems, ...problems] }];

  it.each<[string, Partial<GateFacts>, string[]]>([
    ['a file of days that can be read', { risk: risk() }, []],
    [
      'a file of days that cannot',
      { risk: risk({ unreadable }) },
      [
        'policy.invalid error',
        'The policy has 2 mistakes',
        'expected: a valid policy at ".github/freezes/england.txt" on the default branch',
        'observed: ".github/cohort-guard.yml:2:1 inventry": found "inventry", expected "a key" (did you mean "inventory"?)',
        'observed: ".github/cohort-guard.yml:2:1 inventry": found "inventry", expected "a key" (did you mean "inventory"?)',
        'next: Correct ".github/freezes/england.txt" on the default branch, in a pull request that changes nothing else:',
        '- ".github/cohort-guard.yml:2:1 inventry": found "inventry", expected "a key" (did you mean "inventory"?)',
        '- ".github/cohort-guard.yml:2:1 inventry": found "inventry", expected "a key" (did you mean "inventory"?)',
      ],
    ],
    ['one of another cohort', { risk: risk({ unreadable }), cohort: 'tm' }, []],
    ['one that no freeze names', { risk: risk({ unreadable: [{ path: 'x', problems }] }) }, []],
    ['on a rollback', { risk: risk({ unreadable }), rollback: { asked: true, applies: true } }, []],
    ['nothing depends on time', {}, []],
  ])('at the gate: %s', (_, parts, lines) => {
    expect(atGate(invalidPolicy, gateFacts(parts, FROZEN))).toEqual(lines);
  });
});

describe('policy.unmatched', () => {
  const items = [
    { key: 'cohorts.rp.paths', value: 'deploy/rpp/**', kind: 'path' },
    { key: 'releases.branches', value: 'mian', kind: 'branch' },
    { key: 'cohorts.rp.owners', value: 'alcie', kind: 'owner' },
    { key: 'releases.deployed', value: 'sites', kind: 'field' },
    { key: 'releases.deployed', value: 'R1, R2', kind: 'site' },
  ] as const;

  it.each<[string, (typeof items)[number][], string[]]>([
    ['nothing', [], []],
    [
      'one',
      [items[0]],
      [
        'policy.unmatched warn',
        'The policy names 1 thing that nothing matches',
        'expected: globs that match something in the repository, and owners with write access',
        'observed: "cohorts.rp.paths": no path matches "deploy/rpp/**"',
        'next: Correct the spelling in this pull request, or leave it where what it names is still to come.',
      ],
    ],
    [
      'each kind',
      [...items],
      [
        'policy.unmatched warn',
        'The policy names 5 things that nothing matches',
        'expected: globs that match something in the repository, and owners with write access',
        'observed: "cohorts.rp.paths": no path matches "deploy/rpp/**"',
        'observed: "releases.branches": no branch matches "mian"',
        'observed: "cohorts.rp.owners": "alcie" has no write access to this repository',
        'observed: "releases.deployed": "sites" needs "inventory.site.deployed", the expression that gives the full id of the commit that a site has',
        'observed: "releases.deployed": no full commit id in "deployed" of "R1, R2"',
        'next: Add what is missing, and correct the spelling of others, in this pull request.',
      ],
    ],
  ])('%s', (_, unmatched, lines) => {
    const trial = { mistakes: [], unmatched } as unknown as ReleaseFacts['trial'];
    expect(atCheck(unmatchedPolicy, { ...facts(), trial })).toEqual(lines);
  });

  it.each([[items[3]], [items[4]]])('asks for what is missing: %o', (item) => {
    const trial = { mistakes: [], unmatched: [items[0], item] } as unknown as ReleaseFacts['trial'];
    expect(atCheck(unmatchedPolicy, { ...facts(), trial }).at(-1)).toMatch(/^next: Add what is missing/);
  });

  it('is nothing where the policy is not changed', () => {
    expect(atCheck(unmatchedPolicy, { ...facts(), trial: null })).toEqual([]);
  });
});
