import { describe, expect, it } from 'vitest';
import { earlyIn, freezesFor, isRollback } from '../../../src/domain/deployment/timing.ts';
import type { WaveState } from '../../../src/domain/risk/waves.ts';
import { gateFacts, judged, risk } from '../../codes/build.ts';
import { policyFrom } from '../build.ts';

/* What holds a deployment back for a time. */

const ROLLOUT = policyFrom(`version: 1
inventory: { provider: http, url: "https://inventory.example.org/v1" }
cohorts:
  rp:
    select: engine=rp
    owners: [alice]
    environments: [production]
    waves:
      - { name: pilot, select: ring=pilot, environments: [pilot], bake: 2h }
  tm: { select: engine=tm, owners: [carol] }
freezes:
  - { name: everybody, zone: UTC, weekly: "Fri 15:00 - Mon 07:00" }
  - { name: others, zone: UTC, cohorts: [tm], weekly: "Fri 15:00 - Mon 07:00" }
`);

describe('it is too early', () => {
  const NOW = Date.parse('2026-11-25T12:00:00Z');
  const MINUTE = 60_000;
  const there = (minutes: number): WaveState => ({ kind: 'there', since: NOW - minutes * MINUTE, health: null });
  const [pilot] = ROLLOUT.cohorts.get('rp')?.waves ?? [];
  if (pilot === undefined) throw new Error('no waves');

  /** Waves before the rest, with what has become of the commit in their environments. */
  const facts = (states: readonly WaveState[], parts = {}) =>
    gateFacts({
      risk: risk({
        now: NOW,
        waves: {
          name: null,
          earlier: [
            {
              wave: pilot,
              sites: 1,
              lacking: null,
              environments: states.map((state, index) => ({ name: `pilot-${index}`, state })),
            },
          ],
        },
      }),
      ...parts,
    });

  it.each<[string, Parameters<typeof earlyIn>[0], string[]]>([
    ['where bake time is not over', facts([there(119)]), ['pilot pilot-0 in 1']],
    ['not when it is', facts([there(120)]), []],
    ['in each environment', facts([there(60), there(121), there(0)]), ['pilot pilot-0 in 60', 'pilot pilot-2 in 120']],
    ['not where the commit never was', facts([{ kind: 'never' }]), []],
    ['not where it was and is gone', facts([{ kind: 'failed', commit: 'a'.repeat(40) }]), []],
    ['not for a rollback', facts([there(1)], { rollback: { asked: true, applies: true } }), []],
    ['not without waves', gateFacts({ risk: risk({ now: NOW }) }), []],
    ['not where nothing depends on time', gateFacts(), []],
  ])('%s', (_, given, expected) => {
    const found = earlyIn(given).map(
      ({ wave, environment, until }) => `${wave} ${environment} in ${(until - NOW) / MINUTE}`,
    );
    expect(found).toEqual(expected);
  });
});

describe('a deployment keeps to freezes', () => {
  it('to those of its cohort, where it brings something new', () => {
    const names = (parts: Parameters<typeof gateFacts>[0]) =>
      freezesFor(gateFacts({ policy: ROLLOUT, ...parts })).map(({ name }) => name);
    expect(names({ releases: [judged()] })).toEqual(['everybody']);
    expect(names({ releases: [judged()], cohort: 'tm' })).toEqual(['everybody', 'others']);
    expect(names({ releases: [judged({}, { reaches: false }), judged({}, { undone: true })] })).toEqual([]);
    expect(names({ releases: [judged({}, { undone: true }), judged()] })).toEqual(['everybody']);
    expect(names({})).toEqual([]);
    const rollback = { asked: true, applies: true };
    expect(names({ releases: [judged()], rollback })).toEqual([]);
    expect([isRollback({ rollback }), isRollback({ rollback: { asked: true, applies: false } })]).toEqual([
      true,
      false,
    ]);
  });
});
