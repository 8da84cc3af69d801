import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../src/domain/declaration/declaration.ts';
import { declaration, PILOTED, policy, resolve, site } from '../build.ts';

const piloted = policy({ cohorts: PILOTED });

const rp = (id: string, attributes: Record<string, string | null> = {}, status = 'active') =>
  site(id, { status, attributes: { engine: 'rp', ...attributes } });
const tm = (id: string) => site(id, { attributes: { engine: 'tm' } });
const sites = (...ids: string[]): Partial<Declaration> => ({ targets: { kind: 'sites', ids } });
const offencesOf = (found: ReturnType<typeof resolve>) =>
  found.violations.map((one) => [one.site.id, one.kind, ...one.reasons]);

describe('offences', () => {
  it('are told by site, whatever the order of the sites', () => {
    const found = resolve([tm('B2'), rp('A1', {}, 'closed'), tm('B1')], declaration(sites('A1', 'B1', 'B2', 'A0')));
    expect(found.violations.map(({ site: { id } }) => id)).toEqual(['A0', 'A1', 'B1', 'B2']);
  });

  it.each<[string, Partial<Declaration>, Parameters<typeof resolve>[0], string[][]]>([
    ['none', {}, [rp('A1')], []],
    ['unknown: a listed site is not in the inventory', sites('A1', 'Z9'), [rp('A1')], [['Z9', 'unknown']]],
    ['unknown: ids compare with their case', sites('a1'), [rp('A1')], [['a1', 'unknown']]],
    [
      'inactive: a listed site of another status',
      sites('A1'),
      [rp('A1', {}, 'closed')],
      [['A1', 'inactive', 'closed']],
    ],
    [
      'outside: a listed site of another cohort',
      sites('A1', 'B1'),
      [rp('A1'), tm('B1')],
      [['B1', 'outside-cohort', 'rp']],
    ],
    ['outside: a listed site of no cohort', sites('C1'), [site('C1')], [['C1', 'outside-cohort', 'rp']]],
    ['what is not targeted does not offend', sites('A1'), [rp('A1'), tm('B1'), rp('A2', {}, 'closed')], []],
  ])('%s', (_, parts, estate, offences) => {
    expect(offencesOf(resolve(estate, declaration(parts)))).toEqual(offences);
  });

  it('ambiguous: a targeted site is in two cohorts of one dimension', () => {
    const under = policy({ cohorts: { rp: { select: 'engine=rp' }, tm: { select: 'old=tm' } } });
    expect(offencesOf(resolve([rp('A1', { old: 'tm' }), rp('A2')], declaration(), under))).toEqual([
      ['A1', 'ambiguous', 'rp', 'tm'],
    ]);
  });

  it('not ambiguous: two cohorts of different dimensions', () => {
    expect(offencesOf(resolve([rp('A1', { ring: 'pilot' })]))).toEqual([]);
  });
});

describe('an offence', () => {
  it('tells of its site what is known of it', () => {
    const found = resolve(
      [site('B1', { name: 'Elm Grove', status: 'closed', attributes: { engine: 'tm', ring: 'pilot' } })],
      declaration(sites('B1', 'Z9')),
      piloted,
    );
    const known = { id: 'B1', name: 'Elm Grove', status: 'closed', cohorts: ['tm', 'pilot'] };
    expect(found.violations).toEqual([
      { kind: 'inactive', site: known, reasons: ['closed'] },
      { kind: 'outside-cohort', site: known, reasons: ['rp'] },
      { kind: 'unknown', site: { id: 'Z9', name: null, status: null, cohorts: [] }, reasons: [] },
    ]);
  });

  it('comes in the order of ids by code unit', () => {
    const found = resolve([tm('b'), tm('B'), tm('a'), tm('é')], declaration(sites('b', 'a', 'B', 'é', 'A')));
    expect(found.violations.map((one) => one.site.id)).toEqual(['A', 'B', 'a', 'b', 'é']);
  });
});
