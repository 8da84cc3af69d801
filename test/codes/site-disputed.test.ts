import { describe, expect, it } from 'vitest';
import { disputedSite } from '../../src/codes/site.ts';
import { ok } from '../../src/domain/result.ts';
import type { Violation } from '../../src/domain/sites/resolution.ts';
import { facts, resolve } from '../domain/build.ts';
import { atCheck, atGate, gateFacts, rp } from './build.ts';

/* A site that a further source does not confirm. */

describe('site.disputed', () => {
  const violation = (id: string, answer: string): Violation => ({
    kind: 'disputed',
    site: { id, name: null, status: 'active', cohorts: ['rp'] },
    reasons: ['cmdb', answer],
  });
  const disputed = (...violations: Violation[]) => ok({ ...resolve([rp('A1'), rp('A2'), rp('A3')]), violations });

  it.each<[string, () => ReturnType<typeof disputed>, string[]]>([
    ['none', () => disputed(), []],
    [
      'by what the source says, the most frequent first',
      () => disputed(violation('A1', 'not there'), violation('A2', 'retired'), violation('A3', 'retired')),
      [
        'site.disputed deny',
        '3 of 3 targeted sites are not confirmed by a further source',
        'expected: every targeted site, of status "active" in the inventory, to be in each source of "inventory.confirm" with a status of its "expect"',
        'observed: 2 sites in "cmdb": "retired": "A2", "A3"',
        'observed: 1 site in "cmdb": "not there": "A1"',
        "next: Find out which of the two is right, and correct the other. Until then leave the sites out of this release, or out of the inventory's active ones.",
      ],
    ],
  ])('%s', (_, resolution, lines) => {
    expect(atCheck(disputedSite, facts({ resolution: resolution() }))).toEqual(lines);
    expect(atGate(disputedSite, gateFacts({ members: resolution() }))).toHaveLength(lines.length);
  });
});
