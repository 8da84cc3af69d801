import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../src/domain/declaration/declaration.ts';
import type { Site } from '../../../src/domain/sites/site.ts';
import { declaration, PILOTED, policy, resolve, selector, site } from '../build.ts';

/* What is found once for all sites of a kind is what is found for each. */

const piloted = policy({ cohorts: PILOTED });

/** Every site by itself, and what was found of them added up. */
function oneByOne(sites: readonly Site[], asked = declaration()) {
  const found = sites.map((single) => resolve([single], asked, piloted));
  const sum = (pick: (resolution: (typeof found)[number]) => number) =>
    found.reduce((total, resolution) => total + pick(resolution), 0);
  return {
    total: sites.length,
    permitted: sum(({ permitted }) => permitted),
    targets: found.flatMap(({ targets }) => targets).toSorted(),
    violations: found.flatMap(({ violations }) => violations),
    members: sum(({ cohorts }) => cohorts.get('rp')?.members ?? 0),
    targeted: sum(({ cohorts }) => cohorts.get('rp')?.targeted ?? 0),
    statuses: sum(({ statuses }) => statuses.values().reduce((total, count) => total + count, 0)),
  };
}

function together(sites: readonly Site[], asked = declaration()) {
  const { total, permitted, targets, violations, cohorts, statuses } = resolve(sites, asked, piloted);
  const { members = 0, targeted = 0 } = cohorts.get('rp') ?? {};
  const all = statuses.values().reduce((sum, count) => sum + count, 0);
  return { total, permitted, targets, violations, members, targeted, statuses: all };
}

const ESTATE = ['rp', 'tm', null, 'other'].flatMap((engine) =>
  ['pilot', 'rest'].flatMap((ring) =>
    ['active', 'closed', 'active'].map((status, at) =>
      site(`${String(engine)}-${ring}-${String(at)}`, { status, attributes: { engine, ring, v: String(at) } }),
    ),
  ),
);

describe('sites that are alike', () => {
  it.each<[string, Partial<Declaration>]>([
    ['what is covered', {}],
    ['several cohorts of one dimension', { cohorts: ['rp', 'tm'] }],
    ['what a selector catches', { targets: { kind: 'select', select: selector('ring=pilot,v!=2') } }],
    ['what is listed', { targets: { kind: 'sites', ids: ['rp-pilot-1', 'tm-rest-0'] } }],
    ['conditions, which each meets or not', { requires: [selector('v=0')], forbids: [selector('ring=pilot')] }],
  ])('are judged as each by itself: %s', (_, parts) => {
    const asked = declaration(parts);
    const sorted = ESTATE.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const listed = parts.targets?.kind === 'sites';
    const apart = oneByOne(sorted, asked);
    // A site by itself lacks the others that are listed.
    const violations = apart.violations.filter(({ kind }) => !listed || kind !== 'unknown');
    const targets = listed ? [...new Set(apart.targets)] : apart.targets;
    expect(together(sorted, asked)).toEqual({ ...apart, targets, violations });
  });

  it('are all counted where no two are alike, however many they are', () => {
    const many = Array.from({ length: 25_000 }, (_, at) =>
      site(String(at), { status: `s${String(at % 12_500)}`, attributes: { engine: at % 2 === 0 ? 'rp' : 'tm' } }),
    );
    const found = resolve([...many, site('last', { attributes: { engine: 'rp' } })]);
    expect(found).toMatchObject({ total: 25_001, permitted: 1, targets: ['last'] });
    expect(found.cohorts.get('rp')).toEqual({ members: 12_501, permitted: 1, targeted: 1 });
  });
});
