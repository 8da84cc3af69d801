import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Declaration } from '../../../src/domain/declaration/declaration.ts';
import { coverageOf, coversSite, membershipsOf } from '../../../src/domain/sites/coverage.ts';
import { declaration, PILOTED, policy, resolve, selector, site } from '../build.ts';

/* What holds of the answer for every estate. */

const piloted = policy({ cohorts: PILOTED });

const tm = (id: string) => site(id, { attributes: { engine: 'tm' } });
const offencesOf = (found: ReturnType<typeof resolve>) =>
  found.violations.map((one) => [one.site.id, one.kind, ...one.reasons]);

const anySite = fc
  .record({
    id: fc.integer({ min: 1, max: 60 }).map((n) => `A${n}`),
    status: fc.constantFrom('active', 'active', 'closed', 'unknown'),
    engine: fc.constantFrom('rp', 'tm', null, undefined),
    ring: fc.constantFrom('pilot', 'wide', undefined),
  })
  .map(({ id, status, engine, ring }) =>
    site(id, { status, attributes: { ...(engine !== undefined && { engine }), ...(ring !== undefined && { ring }) } }),
  );
const estates = fc.uniqueArray(anySite, { selector: (one) => one.id, maxLength: 25 });
const declarations = fc
  .record({
    cohorts: fc.subarray(['pilot', 'rp', 'tm'], { minLength: 1 }),
    requires: fc.subarray(['engine=rp', 'ring', 'engine!=tm,!ring']).map((texts) => texts.map(selector)),
    forbids: fc.subarray(['ring=wide', 'engine=tm']).map((texts) => texts.map(selector)),
    targets: fc.oneof(
      fc.constant<Declaration['targets']>({ kind: 'covered' }),
      fc
        .uniqueArray(
          fc.integer({ min: 1, max: 60 }).map((n) => `A${n}`),
          { minLength: 1 },
        )
        .map((ids): Declaration['targets'] => ({ kind: 'sites', ids })),
      fc
        .constantFrom('engine', 'ring=pilot', 'engine!=rp')
        .map((text): Declaration['targets'] => ({ kind: 'select', select: selector(text) })),
    ),
  })
  .map((parts) => declaration(parts));

describe('for every estate and declaration', () => {
  it('a targeted site that is unknown, not covered or not of a permitted status always offends', () => {
    fc.assert(
      fc.property(estates, declarations, (estate, asked) => {
        const under = piloted;
        const found = resolve(estate, asked, under);
        const unfit = found.targets.filter((id) => {
          const one = estate.find((each) => each.id === id);
          return (
            one === undefined ||
            one.status !== 'active' ||
            !coversSite(coverageOf(asked, under), membershipsOf(one, under.cohorts.values()))
          );
        });
        expect(found.violations.map((each) => each.site.id)).toEqual(expect.arrayContaining(unfit));
      }),
    );
  });

  it('one more listed site outside the coverage is one more offender', () => {
    fc.assert(
      fc.property(estates, fc.subarray(['rp', 'pilot'], { minLength: 1 }), (estate, cohorts) => {
        const ids = estate
          .filter((one) =>
            coversSite(coverageOf({ cohorts, all: false }, piloted), membershipsOf(one, piloted.cohorts.values())),
          )
          .map((one) => one.id);
        const more = [...estate, tm('Z1')];
        const before = resolve(more, declaration({ cohorts, targets: { kind: 'sites', ids } }), piloted);
        const after = resolve(more, declaration({ cohorts, targets: { kind: 'sites', ids: [...ids, 'Z1'] } }), piloted);
        expect(before.violations.some((one) => one.kind === 'outside-cohort')).toBe(false);
        expect(offencesOf(after)).toContainEqual(['Z1', 'outside-cohort', ...cohorts]);
      }),
    );
  });

  it('an offender is always a target', () => {
    fc.assert(
      fc.property(estates, declarations, (estate, asked) => {
        const found = resolve(estate, asked);
        expect(found.targets).toEqual(expect.arrayContaining(found.violations.map((one) => one.site.id)));
      }),
    );
  });
});
