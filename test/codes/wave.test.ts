import { describe, expect, it } from 'vitest';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { earlyWave, skippedWave, unhealthyWave } from '../../src/codes/wave.ts';
import type { EarlierWave, WaveState } from '../../src/domain/risk/waves.ts';
import { atGate, gateFacts, risk } from './build.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const HOUR = 3_600_000;
const there = (ago: number, health: string | null = null): WaveState => ({ kind: 'there', since: NOW - ago, health });
const failed: WaveState = { kind: 'failed', commit: 'd'.repeat(40) };
const backed: WaveState = { kind: 'rolled-back', commit: 'd'.repeat(40) };
const never: WaveState = { kind: 'never' };

function wave(name: string, states: readonly WaveState[], parts: Partial<EarlierWave> = {}): EarlierWave {
  return {
    wave: { name, select: { terms: [] }, environments: [], bake: 2 * HOUR, healthy: { check: 'smoke', app: 1 } },
    sites: 2,
    lacking: null,
    environments: states.map((state, index) => ({ name: `${name}-${index + 1}`, state })),
    ...parts,
  };
}
const gate = (...earlier: EarlierWave[]) => gateFacts({ risk: risk({ waves: { name: null, earlier } }) });
const rolledBack = (facts: GateFacts): GateFacts => ({ ...facts, rollback: { asked: true, applies: true } });

describe('wave.early', () => {
  it.each<[string, () => GateFacts, string[]]>([
    ['no waves', () => gateFacts(), []],
    ['long enough', () => gate(wave('pilot', [there(2 * HOUR)])), []],
    [
      'not long enough',
      () => gate(wave('pilot', [there(2 * HOUR - 1000), there(3 * HOUR)]), wave('north', [there(HOUR)])),
      [
        'wave.early hold',
        'An earlier wave has not had this commit for long enough',
        'expected: the commit in each earlier wave for the whole of its bake time',
        'observed: wave "pilot" ("pilot-1"): until "2026-11-25T12:00:01Z"',
        'observed: wave "north" ("north-1"): until "2026-11-25T13:00:00Z"',
        'next: Run the deploy job again at "2026-11-25T13:00:00Z" or later, at this very commit.',
      ],
    ],
    ['not there', () => gate(wave('pilot', [never, failed])), []],
    ['on a rollback', () => rolledBack(gate(wave('pilot', [there(0)]))), []],
  ])('%s', (_, facts, lines) => {
    expect(atGate(earlyWave, facts())).toEqual(lines);
  });
});

describe('wave.skipped', () => {
  it.each<[string, () => GateFacts, string[]]>([
    ['no waves', () => gateFacts(), []],
    ['in its order', () => gate(wave('pilot', [there(HOUR)], { lacking: [] })), []],
    [
      'not there',
      () => gate(wave('pilot', [never, there(HOUR), never]), wave('north', [there(HOUR)], { lacking: ['A1'] })),
      [
        'wave.skipped deny',
        'An earlier wave has not had this commit',
        'expected: a successful deployment of this very commit in each environment of each earlier wave',
        'observed: wave "pilot": not deployed to "pilot-1", "pilot-3"',
        'observed: wave "north": 1 site without it ("A1")',
        'next: Run the deploy jobs of the earlier waves at this very commit first, in their order.',
      ],
    ],
    [
      'a site lacks it',
      () => gate(wave('pilot', [there(HOUR)], { lacking: ['A1'] })),
      [
        'wave.skipped deny',
        'An earlier wave has not had this commit',
        'expected: a successful deployment of this very commit in each environment of each earlier wave',
        'observed: wave "pilot": 1 site without it ("A1")',
        'next: Deploy this commit to these sites of the earlier wave first: run its deploy job again, which hands out those that lack it.',
      ],
    ],
    [
      'several ways',
      () => gate(wave('pilot', [never], { lacking: ['A1', 'A2'] }), wave('north', [there(HOUR)], { sites: 0 })),
      [
        'wave.skipped deny',
        'An earlier wave has not had this commit',
        'expected: a successful deployment of this very commit in each environment of each earlier wave',
        'observed: wave "pilot": not deployed to "pilot-1"',
        'observed: wave "pilot": 2 sites without it ("A1", "A2")',
        'observed: wave "north": no active site is in it',
        'next: A wave without an active site cannot have it: change the "waves" of the cohort in the policy, or the sites in the inventory.',
      ],
    ],
    ['on a rollback', () => rolledBack(gate(wave('pilot', [never]))), []],
  ])('%s', (_, facts, lines) => {
    expect(atGate(skippedWave, facts())).toEqual(lines);
  });
});

describe('wave.unhealthy', () => {
  const unchecked = (state: WaveState) => {
    const given = wave('pilot', [state]);
    return { ...given, wave: { ...given.wave, healthy: null } };
  };

  it.each<[string, () => GateFacts, string[]]>([
    ['no waves', () => gateFacts(), []],
    ['healthy', () => gate(wave('pilot', [there(HOUR), never])), []],
    [
      'several',
      () => gate(wave('pilot', [failed, there(HOUR, 'pending')]), unchecked(backed)),
      [
        'wave.unhealthy hold',
        'An earlier wave is not healthy',
        'expected: each earlier wave without a failure or a rollback since it got the commit, and with its check green',
        'observed: wave "pilot" ("pilot-1"): a deployment of "dddddddddddd" failed since',
        'observed: wave "pilot" ("pilot-2"): the check "smoke" is not green: "pending"',
        'observed: wave "pilot" ("pilot-1"): "dddddddddddd", which does not contain it, was deployed since or is on its way',
        'next: Fix the earlier wave: deploy there successfully again, or wait until its check is green. If the change itself is wrong, correct it in a pull request.',
      ],
    ],
    ['on a rollback', () => rolledBack(gate(wave('pilot', [failed]))), []],
  ])('%s', (_, facts, lines) => {
    expect(atGate(unhealthyWave, facts())).toEqual(lines);
  });
});
