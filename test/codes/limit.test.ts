import { expect, it } from 'vitest';
import { limitExceeded } from '../../src/codes/limit.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { fail } from '../../src/domain/result.ts';
import { facts, policyFrom, type FactsOptions } from '../domain/build.ts';
import { atCheck, atGate, gateFacts, POLICY, risk, rp } from './build.ts';

const limited = (limit: number) => `${POLICY}limits: ${limit}\n`;
const WAVES = limited(1).replace(
  '    environments: [{ name: production-rp',
  '    waves: [{ name: first, select: ring=first, environments: [first-rp] }]\n    environments: [{ name: production-rp',
);
const FAILED = fail({ code: 'inventory.stale' as const, asked: 'a', expected: 'b', observed: 'c' });
const DECLARED = { number: 7, needed: 1, counted: [{ login: 'erin', reason: 'x', url: '' }], discounted: [] };

it.each<[string, string, Partial<GateFacts>, string[]]>([
  ['no limit', POLICY, {}, []],
  ['as many', limited(2), {}, []],
  [
    'more',
    limited(1),
    {},
    [
      'limit.exceeded deny',
      'More sites than one deployment may reach',
      'expected: as many sites in one deployment as the limit of the policy, or fewer',
      'observed: 2 active sites of "rp", of at most 1',
      'next: Change the policy in a pull request: raise "limits", or let the cohort go out in "waves", each with environments of its own.',
    ],
  ],
  ['a rollback', limited(1), { rollback: { asked: true, applies: true } }, []],
  ['an emergency', limited(1), { risk: risk({ emergency: DECLARED }) }, []],
  ['members that are not known', limited(1), { members: FAILED }, []],
])('at the gate: %s', (_, policy, parts, lines) => {
  expect(atGate(limitExceeded, gateFacts(parts, policy))).toEqual(lines);
});

it.each<[string, string, FactsOptions, string[]]>([
  ['no limit', POLICY, {}, []],
  ['as many', limited(2), {}, []],
  [
    'more',
    limited(1),
    {},
    [
      'limit.exceeded warn',
      'The gate will be closed: more sites than one deployment may reach',
      'expected: as many sites in one deployment as the limit of the policy, or fewer',
      'observed: 2 active sites of "rp", of at most 1',
      'next: Change the policy in a pull request: raise "limits", or let the cohort go out in "waves", each with environments of its own.',
    ],
  ],
  ['no release', limited(1), { pull: { base: 'topic' } }, []],
  ['no answer', limited(1), { resolution: FAILED }, []],
  ['a cohort with waves, whose parts are not known', WAVES, {}, []],
])('at the check: %s', (_, policy, options, lines) => {
  expect(
    atCheck(limitExceeded, facts({ policy: policyFrom(policy), sites: [rp('A1'), rp('A2')], ...options })),
  ).toEqual(lines);
});

it('at the check: each part of a cohort with waves', () => {
  const release = facts({ policy: policyFrom(WAVES), sites: [rp('A1'), rp('A2')] });
  const parts = new Map([
    [
      'rp',
      [
        { wave: 'first', sites: 1 },
        { wave: null, sites: 3 },
        { wave: 'second', sites: 2 },
      ],
    ],
  ]);
  expect(atCheck(limitExceeded, { ...release, parts })).toEqual([
    'limit.exceeded warn',
    'The gate will be closed: more sites than one deployment may reach',
    'expected: as many sites in one deployment as the limit of the policy, or fewer',
    'observed: 3 active sites of "rp", of at most 1',
    'observed: 2 active sites of "rp" in wave "second", of at most 1',
    'next: Change the policy in a pull request: raise "limits", or let the cohort go out in "waves", each with environments of its own.',
  ]);
});
