import { expect, it } from 'vitest';
import type { Finding } from '../../src/codes/index.ts';
import { judgeGateFacts } from '../../src/codes/judge.ts';
import type { GateFacts } from '../../src/codes/outcome.ts';
import { holdUntil } from '../../src/codes/until.ts';
import { printInstant } from '../../src/domain/time/zone.ts';
import { gateFacts, judged, POLICY, risk } from './build.ts';

/* When a deployment that only has to wait may go: the output `until`. */

const FROZEN = `${POLICY}freezes: [{ name: Friday to Monday, weekly: Fri 15:00 - Mon 07:00, zone: UTC }]\n`;
const THURSDAY = Date.parse('2026-11-26T12:00:00Z');
const SATURDAY = Date.parse('2026-11-28T12:00:00Z');
const baking = (hours: number, now = THURSDAY) =>
  risk({
    now,
    waves: {
      name: null,
      earlier: [
        {
          wave: { name: 'pilot', select: { terms: [] }, environments: [], bake: hours * 3_600_000, healthy: null },
          sites: 1,
          lacking: null,
          environments: [{ name: 'pilot-rp', state: { kind: 'there', since: now, health: null } }],
        },
      ],
    },
  });

it.each<[string, () => Partial<GateFacts>, string | null]>([
  ['nothing holds it', () => ({}), null],
  ['a freeze', () => ({ risk: risk({ now: SATURDAY }) }), '2026-11-30T07:00:00Z'],
  ['bake time', () => ({ risk: baking(2) }), '2026-11-26T14:00:00Z'],
  ['bake time that ends in a freeze', () => ({ risk: baking(48) }), '2026-11-30T07:00:00Z'],
  ['bake time that outlasts a freeze', () => ({ risk: baking(72, SATURDAY) }), '2026-12-01T12:00:00Z'],
  ['nothing depends on time', () => ({ risk: null }), null],
  ['it is denied, too', () => ({ risk: risk({ now: SATURDAY }), unreviewed: [{ kind: 'path', id: 'x' }] }), null],
])('%s', (_, parts, until) => {
  const facts = gateFacts({ releases: [judged()], ...parts() }, FROZEN);
  const { verdict, findings } = judgeGateFacts(facts);
  const found = holdUntil(verdict, findings, facts);
  expect(found === null ? null : printInstant(found)).toBe(until);
});

it('whatever is only told beside it', () => {
  const facts = gateFacts({ releases: [judged()], risk: risk({ now: SATURDAY }) }, FROZEN);
  const { verdict, findings } = judgeGateFacts(facts);
  const told: Finding = { code: 'inventory.uncounted', effect: 'warn', missing: ['total'] };
  expect(holdUntil(verdict, [...findings, told], facts)).toBe(Date.parse('2026-11-30T07:00:00Z'));
});
